import { html, nothing, type TemplateResult } from 'lit';
import { boundOf } from './wealth-buy.amount.js';
import type { WealthDepositMessages } from './wealth-deposit.messages.js';
import { problemText } from './wealth-deposit.problem.js';
import type { DepositState } from './wealth-deposit.state.js';
import type { DepositView } from './wealth-deposit.view.js';

/** Says what is wrong with the amount; empty when nothing is. */
export const amountError = (state: DepositState, t: WealthDepositMessages): string => {
  const { amount } = state.errors;
  return amount === undefined ? '' : t.amountProblems[amount](boundOf(state, amount));
};

/** Says that nothing was chosen for the maturity; empty when something was. */
export const renewalError = ({ errors }: DepositState, t: WealthDepositMessages): string =>
  errors.renewal === undefined ? '' : t.renewalMissing;

/** Renders what must be mended before the screen can go on. */
export const renderErrors = ({ state, t }: DepositView): TemplateResult | typeof nothing => {
  const errors = [
    { field: 'amount', text: amountError(state, t) },
    { field: 'renewal', text: renewalError(state, t) },
    { field: 'consent', text: state.errors.consent === undefined ? '' : t.consentMissing },
  ].filter(({ text }) => text !== '');
  return errors.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(errors.length)}
        .errors=${errors}
      ></wdl-error-summary>`;
};

/** Renders what last went wrong, above everything that was typed. */
export const renderProblem = ({ state, t }: DepositView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
