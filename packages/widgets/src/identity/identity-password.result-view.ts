import { html, nothing, type TemplateResult } from 'lit';
import { showDateTime } from '../screen/show-date.js';
import { problemText } from './identity-password.problem.js';
import type { PasswordView } from './identity-password.view.js';

const renderHome = ({ t, leave }: PasswordView): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain>
    <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
  </wdl-action-bar>`;

/** Renders that the password is set. */
export const renderDone = (view: PasswordView): TemplateResult => {
  const { state, t } = view;
  return html`<wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.doneTitle}
        .text=${t.doneText}
      ></wdl-result>
      <wdl-amount-list .rows=${[{ label: t.time, value: showDateTime(state.setAt ?? '') }]}></wdl-amount-list>
    </wdl-receipt>
    ${renderHome(view)}`;
};

/** Renders that there is no account yet, with which the first password is set. */
export const renderUnavailable = (view: PasswordView): TemplateResult => {
  const { t, openAccount, leave } = view;
  return html`<section class="card">
      <wdl-result data-heading .heading=${t.missingTitle} .text=${t.missingText}></wdl-result>
    </section>
    <wdl-action-bar slot="footer" pair>
      <wdl-button kind="second" .label=${t.notNow} @click=${leave}></wdl-button>
      <wdl-button .label=${t.openAccount} @click=${openAccount}></wdl-button>
    </wdl-action-bar>`;
};

/** Renders that the order was sent and no reply came. */
export const renderUnknown = ({ state, t, act }: PasswordView): TemplateResult => html`
  <section class="card">
    <wdl-result data-heading kind="warning" .heading=${t.unknownTitle} .text=${t.unknownText}></wdl-result>
  </section>
  ${
    state.problem === undefined
      ? nothing
      : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`
  }
  <wdl-action-bar slot="footer" plain>
    <wdl-button
      .label=${t.queryAgain}
      .busyLabel=${t.querying}
      .busy=${state.work === 'query'}
      @click=${() => {
        act({ type: 'query' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
