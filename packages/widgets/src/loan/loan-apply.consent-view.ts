import { html, nothing, type TemplateResult } from 'lit';
import { renderHead } from './loan-apply.parts.js';
import type { ApplyView } from './loan-apply.view.js';
import type * as laterParts from './loan-apply.later.js';

/** Parts of the first screen that something must be done for. */
export type ConsentLater = Pick<typeof laterParts, 'renderConsentError' | 'renderProblem'>;

/** Renders the first screen: what is looked at, and the authorisation on its own, with its document. */
export const renderConsent = (view: ApplyView, later: ConsentLater | undefined): TemplateResult => html`
  ${renderHead(view.t.stepOf(1, 2, view.t.stepConsent), 1, view.t.headingConsent, view.t.leadConsent)}
  ${later?.renderConsentError(view) ?? nothing} ${later?.renderProblem(view) ?? nothing}
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
