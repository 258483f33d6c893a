import { html, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { type Content, numberRuns } from './number-run.js';

/** Renders the error line of a field under the id that `aria-describedby` names. */
export function errorLine(id: string, text: Content): TemplateResult {
  return html`<p class="field__error" part="error" id=${id}>
    ${icon('warning', 's')}<span>${numberRuns(text)}</span>
  </p>`;
}

/** Renders the hint line of a field under the id that `aria-describedby` names. */
export function hintLine(id: string, text: Content): TemplateResult {
  return html`<p class="field__hint" part="hint" id=${id}>${numberRuns(text)}</p>`;
}
