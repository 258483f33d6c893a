import { html, nothing, type TemplateResult } from 'lit';
import type { BuyView } from './wealth-buy.view.js';

/** What the customer says by ticking. */
export interface ConsentTexts {
  readonly title: string;
  readonly text: string;
  /** What is said when it was not ticked. */
  readonly missing: string;
}

/** Renders that the tick is missing. */
export const renderConsentError = (
  { state, t }: BuyView,
  { missing }: ConsentTexts,
): TemplateResult | typeof nothing =>
  state.errors.consent === undefined
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(1)}
        .errors=${[{ field: 'consent', text: missing }]}
      ></wdl-error-summary>`;

/** Renders the documents of the quote and the one tick; another quote is another item, and that is not ticked. */
export const renderConsent = ({ state, t, act, open }: BuyView, texts: ConsentTexts): TemplateResult => {
  const { quote, errors } = state;
  const documents = (quote?.agreements ?? []).map(({ id, title }) => ({ id, label: title }));
  return html`<section class="card card--flush">
    <div class="bleed">
      <wdl-consent-list
        data-field="consent"
        .label=${t.consentLabel}
        .items=${[{ id: quote?.id ?? '', title: texts.title, text: texts.text, documents }]}
        .error=${errors.consent === undefined ? '' : texts.missing}
        @wdl-change=${(event: CustomEvent<{ acceptedIds: readonly string[] }>) => {
          act({ type: 'consent-changed', consent: event.detail.acceptedIds.includes(quote?.id ?? '') });
        }}
        @wdl-document=${(event: CustomEvent<{ documentId: string }>) => {
          open({ agreementId: event.detail.documentId });
        }}
      ></wdl-consent-list>
    </div>
  </section>`;
};
