import { formatMoney, toFen } from '@weidongli/finance';
import { html, nothing, type TemplateResult } from 'lit';
import { renderChoose, renderChooseActions } from './loan-repay.choose-view.js';
import { chosenQuote, choicesOf, type RepayState } from './loan-repay.flow.js';
import type { LoanRepayMessages } from './loan-repay.messages.js';
import { renderConfirm, renderConfirmActions } from './loan-repay.quote-view.js';
import {
  renderDone,
  renderDoneActions,
  renderFailed,
  renderFailedActions,
  renderProgress,
  renderProgressActions,
  renderUnknown,
  renderUnknownActions,
} from './loan-repay.result-view.js';
import type { RepayView } from './loan-repay.view.js';
import { isSignedOut, renderSlow, renderTrouble } from './loan.trouble-view.js';

/** Renders the screen of the present step. */
export const renderStep = (view: RepayView): TemplateResult => {
  const { state, t, slow, leave, cancel } = view;
  if (standsIn(state)) return renderStandIn(view);
  const ordering = state.work === 'repay' || state.work === 'verify';
  const wait = ordering
    ? renderSlow(slow, { slow: t.slowOrder, leave: t.home }, () => {
        leave('home');
      })
    : renderSlow(slow, t, cancel);
  switch (state.step) {
    case 'loading':
      return html`${wait} ${renderLoading(view)}`;
    case 'unavailable':
      return renderUnavailable(view);
    case 'choose':
      return html`${wait} ${renderChoose(view)}${renderChooseActions(view)}`;
    case 'confirm':
      return html`${wait} ${renderConfirm(view)}${renderConfirmActions(view)}`;
    case 'progress':
      return html`${renderProgress(view)}${renderProgressActions(view)}`;
    case 'unknown':
      return html`${renderUnknown(view)}${renderUnknownActions(view)}`;
    case 'done':
      return html`${renderDone(view)}${renderDoneActions(view)}`;
    case 'failed':
      return html`${renderFailed(view)}${renderFailedActions(view)}`;
  }
};

/** Names the step for the app bar. */
export const barTitle = (state: RepayState, t: LoanRepayMessages): string => {
  const titles: Partial<Record<RepayState['step'], string>> = {
    confirm: t.titleConfirm,
    progress: t.titleProgress,
    unknown: t.titleProgress,
    done: t.titleResult,
    failed: t.titleResult,
  };
  const early = choicesOf(state)[0] === 'FULL';
  return titles[state.step] ?? (early ? t.titleEarly : t.title);
};

const before: readonly RepayState['step'][] = ['loading', 'unavailable', 'choose', 'confirm'];

/** Tells whether another screen stands in for this one: nothing could be read, or the log-in has ended. */
export const standsIn = ({ step, problem }: RepayState): boolean =>
  problem !== undefined && (step === 'unavailable' || (before.includes(step) && isSignedOut(problem)));

const renderStandIn = ({ state, t, retry, signIn, cancel }: RepayView): TemplateResult => {
  const { problem } = state;
  if (problem === undefined) return html``;
  const kept = keptRows(state, t);
  const fresh = { ...t, offlineText: t.offlineFresh, expiredText: t.expiredFresh };
  return renderTrouble({ problem, t: kept.length === 0 ? fresh : t, kept, retry, signIn, leave: cancel });
};

/** Repeats what was entered, and that it was not sent. */
const keptRows = (state: RepayState, t: LoanRepayMessages) => {
  const { choice, amountText } = state;
  const quote = chosenQuote(state);
  const amount = quote === undefined ? amountText : formatMoney(toFen(quote.amount));
  return choice === undefined
    ? []
    : [
        { label: t.kept, value: t.choices[choice] ?? choice },
        ...(amount === '' ? [] : [{ label: t.amountRow, value: amount, unit: t.yuan }]),
        { label: t.submittedRow, value: t.submittedNo },
      ];
};

const renderLoading = ({ t }: RepayView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'full']}></wdl-skeleton>
`;

const renderUnavailable = ({ state, t, cancel }: RepayView): TemplateResult => {
  const settled = state.loan?.status === 'SETTLED';
  return html`<section class="card">
      <wdl-result
        data-heading
        kind=${settled ? 'success' : 'info'}
        .heading=${settled ? t.nothingTitle : t.unavailableTitle}
        .text=${settled ? t.nothingText : t.unavailableText}
      ></wdl-result>
    </section>
    ${
      settled
        ? html`<wdl-action-bar slot="footer" plain>
            <wdl-button kind="second" .label=${t.home} @click=${cancel}></wdl-button>
          </wdl-action-bar>`
        : nothing
    }`;
};
