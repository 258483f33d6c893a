import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles, WdlElement } from '@weidongli/widgets/kit';

const codeStyles = css`
  pre {
    max-height: 480px;
    margin: 0;
    padding: var(--_space-3) var(--_space-4);
    overflow: auto;
    border-radius: var(--_radius-2);
    background: var(--_color-surface-2);
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 13px;
    line-height: 1.5;
    text-autospace: no-autospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .name {
    color: var(--_color-link);
  }
  .text {
    color: var(--_color-success);
  }
  .word {
    color: var(--_color-warning);
  }
`;

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text; // Not JSON: shown as it came.
  }
};

/**
 * Shows a body as it travelled; JSON is indented, its names, texts and numbers are set apart.
 *
 * @tagname wdl-code-view
 */
export class CodeViewElement extends WdlElement {
  static override styles = [kitStyles, codeStyles];

  /** Names what is shown. Required. */
  @property() label = '';
  /** The body. */
  @property() text = '';

  protected override render(): TemplateResult {
    // It scrolls, so a keyboard has to reach it.
    return html`<pre tabindex="0" role="region" aria-label=${this.label}>${marked(pretty(this.text))}</pre>`;
  }
}

function marked(text: string): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const match of text.matchAll(tokens)) {
    const [whole, quoted, colon] = match;
    parts.push(text.slice(from, match.index));
    const kind = quoted === undefined ? 'word' : colon === undefined ? 'text' : 'name';
    const shown = quoted ?? whole;
    parts.push(html`<span class=${kind}>${shown}</span>`);
    from = match.index + shown.length;
  }
  parts.push(text.slice(from));
  return parts;
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-code-view': CodeViewElement;
  }
}
