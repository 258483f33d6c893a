import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import type { WithdrawState } from './wealth-withdraw-deposit.state.js';

/** Says what is worth keeping of a withdrawal; once it is taken out, nothing. A deposit is one customer's. */
export const draftOf = ({ step, deposit, share, amountText }: WithdrawState): Draft | undefined => {
  // Nothing is known yet, or nothing certain: what is kept stays.
  if (deposit === undefined || step === 'loading' || step === 'unknown') return undefined;
  const isOver = step === 'done' || step === 'ended';
  return {
    key: `wealth-withdraw-deposit ${deposit.id}`,
    entered: isOver || share === undefined ? {} : { share, amountText },
  };
};

/** Keeps what is entered for a withdrawal. */
export const keepDraft = draftKeeping(draftOf);
