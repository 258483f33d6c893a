import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import type { PlanState } from './wealth-plan.state.js';

/** Says what is worth keeping of a new plan; once it is made, nothing. */
export const draftOf = (state: PlanState): Draft | undefined => {
  const { step, product, cards, amountText, frequency = '', day } = state;
  const [card] = cards;
  // Nothing is known yet, or nothing certain: what is kept stays.
  if (product === undefined || card === undefined) return undefined;
  if (step !== 'create' && step !== 'confirm' && step !== 'done') return undefined;
  return {
    // A card is of one customer, a product is everybody's.
    key: `wealth-plan ${card.id} ${product.code}`,
    entered: step === 'done' ? {} : { amountText, frequency, day: String(day ?? '') },
  };
};

/** Keeps what is entered for a new plan. */
export const keepDraft = draftKeeping(draftOf);
