import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import type { DepositState } from './wealth-deposit.state.js';

/**
 * Says what is worth keeping of a deposit: amount and renewal, and which quote is being confirmed, so that it is found
 * when its reply was lost with the page. Once it is open, nothing. The card is one customer's.
 */
export const draftOf = (state: DepositState): Draft | undefined => {
  const { step, card, product, amountText, renewal = '', quote } = state;
  if (card === undefined || product === undefined) return undefined;
  // Nothing is known yet, or nothing certain: what is kept stays.
  if (step === 'loading' || step === 'unavailable' || step === 'unknown') return undefined;
  const quoteId = step === 'confirm' ? (quote?.id ?? '') : '';
  return {
    key: `wealth-deposit ${product.code} ${card.id}`,
    entered: step === 'amount' || step === 'confirm' ? { amountText, renewal, quoteId } : {},
  };
};

/** Keeps what is entered for a deposit. */
export const keepDraft = draftKeeping(draftOf);
