import { html, nothing, type TemplateResult } from 'lit';
import type { OpenView } from './account-open.view.js';

/** Renders the account that was opened, what it can do, and what can be done next. */
export const renderDone = (view: OpenView): TemplateResult => {
  const { state, t, sandbox } = view;
  const { account } = state;
  if (account === undefined) return html``;
  const { accountNumberMasked, class: its } = account;
  const name = t.classNames[its];
  return html`<wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.doneTitle}
        .text=${t.classUses[its] ?? ''}
      ></wdl-result>
      <wdl-amount-list
        .rows=${[
          { label: t.accountNumber, value: accountNumberMasked },
          ...(name === undefined ? [] : [{ label: t.accountClass, value: name }]),
        ]}
      ></wdl-amount-list>
    </wdl-receipt>
    ${renderNext(view, its)} ${sandbox ? html`<p class="note center">${t.uncertified}</p>` : nothing}
    <wdl-action-bar slot="footer" plain>
      <wdl-button kind="second" .label=${t.home} @click=${view.leave}></wdl-button>
    </wdl-action-bar>`;
};

/** Renders the ways on. With an account of class III nothing is borrowed and nothing invested. */
const renderNext = ({ t, goOn }: OpenView, accountClass: string): TemplateResult | typeof nothing => {
  if (accountClass === 'III') return nothing;
  const ways = [
    { to: 'loan', label: t.toLoan },
    { to: 'wealth', label: t.toWealth },
  ] as const;
  return html`<section class="stack">
    <h2 class="card__title pad">${t.nextTitle}</h2>
    <wdl-list>
      ${ways.map(
        ({ to, label }) =>
          html`<wdl-row
            interactive
            .label=${label}
            @click=${() => {
              goOn(to);
            }}
          ></wdl-row>`,
      )}
    </wdl-list>
  </section>`;
};

/** Renders the query of an account whose reply never came. */
export const renderUnknown = ({ state, t, act }: OpenView): TemplateResult =>
  html`<section class="card">
      <wdl-result data-heading kind="warning" .heading=${t.unknownTitle} .text=${t.unknownText}></wdl-result>
      <wdl-amount-list .rows=${[{ label: t.stateRow, value: t.stateWaiting }]}></wdl-amount-list>
    </section>
    ${
      state.problem === undefined
        ? nothing
        : html`<wdl-notice data-problem kind="warning" .text=${t.unknownOffline}></wdl-notice>`
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
    </wdl-action-bar>`;
