import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One block of a document: a heading, a paragraph, or a term with its name. */
export interface DocumentBlock {
  /** What the block is. */
  readonly kind: 'heading' | 'paragraph' | 'term';
  /** Text of the block; the value of a term. */
  readonly text: string;
  /** Name of a term; number of a heading or paragraph. */
  readonly label?: string;
}

const readerStyles = css`
  .reader {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-3);
    align-content: start;
    max-height: 60vh;
    padding: var(--_space-4);
    overflow-y: auto;
    overscroll-behavior: contain;
    border: var(--_border-thin) solid var(--_color-border);
    border-radius: var(--_radius-2);
    background: var(--_color-surface-1);
  }
  :host([full]) .reader {
    max-height: none;
    padding: 0;
    border: 0;
  }
  .title {
    font-size: var(--_font-size-3);
    font-weight: var(--_font-weight-strong);
  }
  .heading {
    padding-top: var(--_space-1);
    font-weight: var(--_font-weight-strong);
  }
  .paragraph,
  .term {
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
  }
  .term {
    display: grid;
    grid-template-columns: minmax(auto, max-content) minmax(min-content, 1fr);
    grid-gap: var(--_space-4);
    align-items: baseline;
  }
  .term dd {
    color: var(--_color-text);
    text-align: end;
  }
`;

/**
 * Shows an agreement as text that can be enlarged, selected and read aloud; the region scrolls and takes keyboard focus.
 *
 * @tagname wdl-agreement-reader
 * @csspart base - The scrolling region.
 * @csspart title - Name of the document.
 * @csspart text - The line with the version.
 */
export class AgreementReaderElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, readerStyles];

  /** Name of the document. Empty only where something around it, such as a sheet's title, names it already. */
  @property() heading = '';
  /** Version line, such as 2026年11月版. */
  @property() version: Content = '';
  /** The document, in order. */
  @property({ attribute: false }) blocks: readonly DocumentBlock[] = [];
  /** Lets the document grow to its full height, where the page or a sheet scrolls already. */
  @property({ type: Boolean, reflect: true }) full = false;

  protected override render(): TemplateResult {
    const named = this.heading !== '';
    return html`<div
      class="reader"
      part="base"
      role=${named ? 'region' : nothing}
      aria-labelledby=${named ? 'title' : nothing}
      tabindex=${this.full ? nothing : '0'}
    >
      ${named ? html`<h2 class="title" part="title" id="title">${numberRuns(this.heading)}</h2>` : nothing}
      ${this.version === '' ? nothing : html`<p class="note" part="text">${numberRuns(this.version)}</p>`}
      ${this.blocks.map(renderBlock)}
    </div>`;
  }
}

function renderBlock({ kind, text, label }: DocumentBlock): TemplateResult {
  const content = numberRuns(text);
  if (kind === 'term') {
    return html`<dl class="term">
      <dt>${label}</dt>
      <dd>${content}</dd>
    </dl>`;
  }
  const number = label === undefined ? nothing : html`${label} `;
  return kind === 'heading'
    ? html`<h3 class="heading">${number}${content}</h3>`
    : html`<p class="paragraph">${number}${content}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-agreement-reader': AgreementReaderElement;
  }
}
