import { formatMoney } from '@weidongli/finance/money';
import { readPart, type PartProblem } from './loan-repay.amount.js';
import { partBounds } from './loan-repay.flow.js';
import type { RepayState } from './loan-repay.state.js';

/** Between what a part repayment lies, both ends excluded, ready to show. */
export interface PartLimits {
  /** For example `3.20`: what is due and the interest to date are paid first. */
  readonly least: string;
  /** For example `8,003.20`: what pays the loan off today. */
  readonly all: string;
}

/** Gives the limits of a part repayment; undefined until the bank has quoted them. */
export const partLimits = (state: RepayState): PartLimits | undefined => {
  const bounds = partBounds(state);
  return bounds === undefined
    ? undefined
    : { least: formatMoney(bounds.least), all: formatMoney(bounds.all) };
};

/** Finds what is wrong with the typed part; undefined when it can be paid back. */
export const partProblem = (state: RepayState): PartProblem | undefined => {
  const part = readPart(state.amountText, partBounds(state));
  return part.ok ? undefined : part.problem;
};
