import { html, nothing, type TemplateResult } from 'lit';
import { renderHead, renderNotices } from './loan-apply.parts.js';
import type { ApplyView } from './loan-apply.view.js';

/** Renders the first screen: what is looked at, and the authorisation on its own, with its document. */
export const renderConsent = (view: ApplyView): TemplateResult => html`
  ${renderHead(view.t.stepOf(1, 2, view.t.stepConsent), 1, view.t.headingConsent, view.t.leadConsent)}
  ${renderError(view)} ${renderNotices(view)}
  <section class="card">
    <h2 class="card__title">${view.t.lookedAt}</h2>
    <wdl-amount-list .rows=${view.t.lookedAtRows}></wdl-amount-list>
  </section>
  ${renderAuthorisation(view)}
  <p class="note pad">${view.t.consentNote}</p>
`;

/** Renders no and yes, alike. */
export const renderConsentActions = ({ t, act, leave }: ApplyView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${t.decline}
      @click=${() => {
        leave('home');
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.agree}
      @click=${() => {
        act({ type: 'agree' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderError = ({ state, t }: ApplyView): TemplateResult | typeof nothing =>
  state.errors.consent === undefined
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(1)}
        .errors=${[{ field: 'consent', text: t.consentMissing }]}
      ></wdl-error-summary>`;

const renderAuthorisation = ({ state, t, act, open }: ApplyView): TemplateResult => {
  const document = state.invitation?.consentDocument;
  const documents = document === undefined ? [] : [{ id: document.id, label: document.title }];
  // Another version is another item: a tick belongs to what could be read.
  const item = { id: document?.sha256 ?? '', title: t.consentTitle, text: t.consentText, documents };
  return html`<section class="card card--flush">
    <div class="bleed">
      <wdl-consent-list
        data-field="consent"
        .label=${t.consentGroup}
        .items=${[item]}
        .error=${state.errors.consent === undefined ? '' : t.consentMissing}
        @wdl-change=${(event: CustomEvent<{ accepted: boolean }>) => {
          act({ type: 'consent-changed', consent: event.detail.accepted });
        }}
        @wdl-document=${(event: CustomEvent<{ documentId: string }>) => {
          open({ agreementId: event.detail.documentId });
        }}
      ></wdl-consent-list>
    </div>
  </section>`;
};
