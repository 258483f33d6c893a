import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import type { FlowProblem } from './flow-problem.js';
import { renderAgain } from './loan-apply.decline-view.js';
import { renderHome, renderWays } from './loan-apply.parts.js';
import type { ApplyView } from './loan-apply.view.js';
import { renderTrouble } from './loan.trouble-view.js';

/** Renders the shape of the first screen while the application is read; after five seconds, a way out. */
export const renderLoading = (view: ApplyView): TemplateResult => html`
  <wdl-skeleton .label=${view.t.loading} .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'half']}></wdl-skeleton>
  ${
    view.slow
      ? html`<wdl-notice data-slow .text=${view.t.slow}></wdl-notice>
          <wdl-action-bar slot="footer" plain pair>
            <wdl-button
              kind="second"
              .label=${view.t.leave}
              @click=${() => {
                view.leave('home');
              }}
            ></wdl-button>
            <wdl-button kind="second" .label=${view.t.tryAgain} @click=${view.load}></wdl-button>
          </wdl-action-bar>`
      : nothing
  }
`;

/** Renders that nothing can be applied for: no reason is given, and none is needed where there is a line already. */
export const renderUnavailable = (view: ApplyView): TemplateResult => {
  const { state, t, leave } = view;
  const opened = state.invitation?.status === 'OPENED';
  return html`<section class="card">
      <wdl-result
        data-heading
        .heading=${opened ? t.openedTitle : t.unavailableTitle}
        .text=${opened ? t.openedText : t.unavailableText}
      ></wdl-result>
    </section>
    ${renderWays(
      view,
      opened
        ? html`<wdl-button
            .label=${t.borrow}
            @click=${() => {
              leave('draw');
            }}
          ></wdl-button>`
        : undefined,
    )}`;
};

/** Renders an application that was taken back, or an offer whose last day has passed. */
export const renderOver = (view: ApplyView): TemplateResult => {
  const { state, t } = view;
  const expired = state.step === 'expired';
  return html`<section class="card">
      <wdl-result
        data-heading
        .heading=${expired ? t.lapsed : t.withdrawn}
        .text=${expired ? t.lapsedText : t.withdrawnText}
      ></wdl-result>
    </section>
    ${renderWays(view, renderAgain(view))}`;
};

/** Renders the query of something whose reply never came. */
export const renderUnknown = (view: ApplyView): TemplateResult => {
  const { state, t, act } = view;
  return html`<section class="card">
      <wdl-result data-heading kind="warning" .heading=${t.unknownTitle} .text=${t.unknownText}></wdl-result>
      <wdl-amount-list .rows=${[{ label: t.stateRow, value: t.stateWaiting }]}></wdl-amount-list>
    </section>
    ${
      state.problem === undefined
        ? nothing
        : html`<wdl-notice data-problem kind="warning" .text=${t.unknownOffline}></wdl-notice>`
    }
    <wdl-action-bar slot="footer" plain pair>
      ${renderHome(view)}
      <wdl-button
        .label=${t.queryAgain}
        .busyLabel=${t.querying}
        .busy=${state.work === 'query'}
        @click=${() => {
          act({ type: 'query' });
        }}
      ></wdl-button>
    </wdl-action-bar>`;
};

/** What the customer had entered, and whether it was sent. */
const keptRows = ({ state, t }: ApplyView): readonly AmountRow[] => {
  // Once there is an application it is the bank that keeps it.
  if (state.application !== undefined && state.step !== 'appeal' && state.step !== 'unknown') return [];
  const employment = state.employment === undefined ? undefined : t.employments[state.employment];
  const rows = [
    ...(employment === undefined ? [] : [{ label: t.employment, value: employment }]),
    ...(state.incomeText === '' ? [] : [{ label: t.income, value: state.incomeText, unit: t.yuan }]),
  ];
  if (rows.length === 0 && state.statementText === '') return [];
  return [
    ...rows,
    { label: t.sessionSubmitted, value: state.step === 'unknown' ? t.sessionUnknown : t.sessionNo },
  ];
};

/** Renders what stands for the screen while it cannot be shown: no line, no log-in, no answer. */
export const renderStandIn = (view: ApplyView, problem: FlowProblem): TemplateResult =>
  renderTrouble({
    problem,
    t: view.t,
    kept: keptRows(view),
    retry: () => {
      view.act({ type: 'reload' });
      view.load();
    },
    signIn: view.signIn,
    leave: () => {
      view.leave('home');
    },
  });
