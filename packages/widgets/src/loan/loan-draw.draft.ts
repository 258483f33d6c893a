import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import { startDraw, type DrawState } from './loan-draw.state.js';

/** Steps on which nothing is known yet, or nothing certain: what is kept stays. */
const unsure: readonly DrawState['step'][] = ['loading', 'unavailable', 'unknown'];

/** Says what is worth keeping of a draw; once it is ordered, nothing. */
export const draftOf = ({ step, line, amountText, tenor, purpose }: DrawState): Draft | undefined => {
  if (line === undefined || unsure.includes(step)) return undefined;
  const isEntering = step === 'amount' || step === 'confirm';
  const entered = {
    amountText,
    tenor: String(tenor ?? ''),
    purpose: purpose === startDraw.purpose ? '' : purpose,
  };
  return { key: `loan-draw ${line.id}`, entered: isEntering ? entered : {} };
};

/** Keeps what is entered for a draw. */
export const keepDraft = draftKeeping(draftOf);
