import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import type { BuyState } from './wealth-buy.state.js';

/** Steps on which nothing is known yet, or nothing certain: what is kept stays. */
const unsure: readonly BuyState['step'][] = ['loading', 'unavailable', 'blocked', 'unknown'];

/** Steps on which something is being entered. */
const entering: readonly BuyState['step'][] = ['amount', 'warning', 'confirm'];

/** Says what is worth keeping of a purchase: the amount; once it is ordered, nothing. The card is one customer's. */
export const draftOf = ({ step, card, product, amountText }: BuyState): Draft | undefined => {
  if (card === undefined || product === undefined || unsure.includes(step)) return undefined;
  return {
    key: `wealth-buy ${product.code} ${card.id}`,
    entered: entering.includes(step) ? { amountText } : {},
  };
};

/** Keeps what is entered for a purchase. */
export const keepDraft = draftKeeping(draftOf);
