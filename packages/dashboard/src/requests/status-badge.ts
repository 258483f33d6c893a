import { html, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/texts.js';

/** Shows an HTTP status; 0 is a connection that was dropped without an answer. */
export const statusBadge = (status: number, t: Texts): TemplateResult => {
  const kind = status === 0 || status >= 500 ? 'danger' : status >= 400 ? 'warning' : 'success';
  return html`<wdl-badge
    .label=${status === 0 ? t.requests.dropped : String(status)}
    kind=${kind}
  ></wdl-badge>`;
};
