import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import type { RepayState } from './loan-repay.state.js';

/** Steps on which nothing is known yet, or nothing certain: what is kept stays. */
const unsure: readonly RepayState['step'][] = ['loading', 'unavailable', 'unknown'];

/** Says what is worth keeping of a repayment; once it is ordered, nothing. */
export const draftOf = (state: RepayState): Draft | undefined => {
  const { step, loan, choice = '', amountText, recalculation = '' } = state;
  if (loan === undefined || unsure.includes(step)) return undefined;
  const isEntering = step === 'choose' || step === 'confirm';
  return {
    key: `loan-repay ${loan.id}`,
    entered: isEntering ? { choice, amountText, recalculation } : {},
  };
};

/** Keeps what is entered for a repayment. */
export const keepDraft = draftKeeping(draftOf);
