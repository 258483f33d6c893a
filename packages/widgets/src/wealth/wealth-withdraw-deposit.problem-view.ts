import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { showBound } from './wealth-buy.amount.js';
import type { WealthWithdrawDepositMessages } from './wealth-withdraw-deposit.messages.js';
import { problemText } from './wealth-withdraw-deposit.problem.js';
import type { WithdrawState } from './wealth-withdraw-deposit.state.js';
import type { WithdrawView } from './wealth-withdraw-deposit.view.js';

/** Says what is wrong with the amount; empty when nothing is. */
export const amountError = (
  { errors: { amount }, deposit, product }: WithdrawState,
  t: WealthWithdrawDepositMessages,
): string => {
  if (amount === undefined) return '';
  const bound =
    amount === 'above-principal' && deposit !== undefined
      ? formatMoney(toFen(deposit.principal))
      : showBound(product?.minBuy);
  return t.withdrawProblems[amount](bound);
};

/** Renders what must be mended before the screen can go on. */
export const renderErrors = ({ state, t }: WithdrawView): TemplateResult | typeof nothing => {
  const errors = [
    { field: 'share', text: state.errors.share === undefined ? '' : t.partMissing },
    { field: 'amount', text: amountError(state, t) },
  ].filter(({ text }) => text !== '');
  return errors.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(errors.length)}
        .errors=${errors}
      ></wdl-error-summary>`;
};

/** Renders what last went wrong, above everything that was typed. */
export const renderProblem = ({ state, t }: WithdrawView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
