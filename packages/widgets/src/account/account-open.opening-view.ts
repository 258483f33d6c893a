import { html, nothing, type TemplateResult } from 'lit';
import { renderHead } from './account-open.head-view.js';
import { passwordError, renderErrors, renderProblem } from './account-open.problem-view.js';
import { renderCancel } from './account-open.sheets.js';
import { hasPassword } from './account-open.state.js';
import type { OpenView } from './account-open.view.js';

/** Renders the last step: the contracts and the payment password. */
export const renderOpening = (view: OpenView): TemplateResult => {
  const { t } = view;
  return html`
    ${renderHead(view, {
      step: 'OPENING',
      name: t.stepOpening,
      heading: t.headingOpening,
      lead: t.leadOpening,
    })}
    ${renderErrors(view)} ${renderProblem(view)} ${renderContracts(view)}
    <section class="card">
      <h2 class="card__title">${t.passwordTitle}</h2>
      <p class="soft">${hasPassword(view.state) ? t.passwordKnown : t.passwordText}</p>
      ${view.host ? renderKeyboard(view) : renderFields(view)}
    </section>
    ${renderCancel(view)}
  `;
};

/** Renders the button of the last step. */
export const renderOpeningActions = ({ state, t, act, host }: OpenView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${t.openAccount}
      .busyLabel=${t.working}
      .busy=${state.work === 'open'}
      @click=${() => {
        act({ type: 'open', host });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders the contracts: one tick for all that belong together, one for each that is agreed to apart. */
const renderContracts = ({ state, t, act, open }: OpenView): TemplateResult => {
  const documents = state.application?.documents ?? [];
  const together = documents.filter(({ separate }) => !separate);
  const groups = [together, ...documents.filter(({ separate }) => separate).map((one) => [one])];
  const items = groups
    .filter((group) => group.length > 0)
    .map((group) => ({
      // Another version is another item: a tick belongs to what could be read.
      id: group.map(({ id }) => id).join(' '),
      title: t.consent(group.length),
      text: t.consentText,
      documents: group.map(({ id, title }) => ({ id, label: title })),
    }));
  return html`<section class="card card--flush">
    <div class="bleed">
      <wdl-consent-list
        data-field="consent"
        .label=${t.consentLabel}
        .items=${items}
        .error=${state.errors.consent === undefined ? '' : t.consentMissing}
        @wdl-change=${({ detail }: CustomEvent<{ acceptedIds: readonly string[] }>) => {
          act({ type: 'accepted', documentIds: detail.acceptedIds.flatMap((id) => id.split(' ')) });
        }}
        @wdl-document=${({ detail }: CustomEvent<{ documentId: string }>) => {
          open({ agreementId: detail.documentId });
        }}
      ></wdl-consent-list>
    </div>
  </section>`;
};

const renderFields = ({ state, t, act }: OpenView): TemplateResult => {
  const field = (name: 'password' | 'again', label: string): TemplateResult =>
    html`<wdl-password-field
      data-field=${name}
      .label=${label}
      .value=${state[name]}
      .showLabel=${t.show}
      .hideLabel=${t.hide}
      .error=${passwordError(state, name, t)}
      @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
        act({ type: 'password-typed', field: name, text: detail.value });
      }}
    ></wdl-password-field>`;
  return hasPassword(state)
    ? field('password', t.passwordNow)
    : html`${field('password', t.passwordNew)} ${field('again', t.passwordAgain)}`;
};

/** Renders the way to the keyboard of the app: the page never sees what is typed there. */
const renderKeyboard = ({ state, t, act }: OpenView): TemplateResult => {
  const error = passwordError(state, 'password', t);
  return html`
    ${state.isSealed ? html`<wdl-notice kind="success" .text=${t.passwordSealed}></wdl-notice>` : nothing}
    ${error === '' ? nothing : html`<wdl-notice kind="danger" .text=${error}></wdl-notice>`}
    <wdl-button
      data-field="password"
      kind="second"
      .label=${state.isSealed ? t.keyboardAgain : t.keyboard}
      .busyLabel=${t.keyboardOpen}
      .busy=${state.work === 'keyboard'}
      @click=${() => {
        act({ type: 'keyboard' });
      }}
    ></wdl-button>
  `;
};
