import { formatMoney, toFen } from '@weidongli/finance/money';
import type { Money } from '@weidongli/contracts';
import { html, nothing, type TemplateResult } from 'lit';
import { changedLimit, chosenCard } from './account-home.amount.js';
import type { AccountHomeMessages } from './account-home.messages.js';
import { problemText } from './account-home.problem.js';
import { roomOf } from './account-home.room.js';
import { shownAccount, type AccountHomeState } from './account-home.state.js';
import type { AccountHomeView } from './account-home.view.js';

const show = (money: Money | null | undefined): string =>
  money === null || money === undefined ? '' : formatMoney(toFen(money));

/** Says what is wrong with the amount to move; empty when nothing is. */
export const amountError = (state: AccountHomeState, t: AccountHomeMessages): string => {
  const { amount } = state.errors;
  if (amount === undefined) return '';
  const bounds: Partial<Record<typeof amount, string>> = {
    'above-balance': show(shownAccount(state)?.balance.available),
    'above-room': formatMoney(roomOf(state) ?? 0n),
    'above-card': show(chosenCard(state)?.quickPay?.perTransaction),
  };
  return t.transferProblem(amount, bounds[amount] ?? '');
};

/** Says what is wrong with the limit; empty when nothing is. */
export const limitError = (state: AccountHomeState, t: AccountHomeMessages): string => {
  const { limit } = state.errors;
  return limit === undefined ? '' : t.ownLimitProblem(limit, show(changedLimit(state)?.cap));
};

/** Renders what must be mended before the page can go on. */
export const renderErrors = ({ state, t }: AccountHomeView): TemplateResult | typeof nothing => {
  const errors = [
    { field: 'amount', text: amountError(state, t) },
    { field: 'limit', text: limitError(state, t) },
  ].filter(({ text }) => text !== '');
  return errors.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(errors.length)}
        .errors=${errors}
      ></wdl-error-summary>`;
};

/** Renders what last went wrong, above everything that was entered. */
export const renderProblem = ({ state, t }: AccountHomeView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;

/** Renders what was last done. */
export const renderNews = ({ state: { news }, t }: AccountHomeView): TemplateResult | typeof nothing =>
  news === undefined
    ? nothing
    : html`<wdl-notice data-news kind="success" .text=${t.news[news]}></wdl-notice>`;

/** Renders the place of what is being read; when that has failed, the way to another try. */
export const renderMissing = ({ state, t, act }: AccountHomeView): TemplateResult =>
  state.work === undefined && state.problem !== undefined
    ? html`<wdl-button
        kind="second"
        .label=${t.tryAgain}
        @click=${() => {
          act({ type: 'retry' });
        }}
      ></wdl-button>`
    : html`<wdl-skeleton .label=${t.loading} .lines=${['half', 'full', 'full']}></wdl-skeleton>`;
