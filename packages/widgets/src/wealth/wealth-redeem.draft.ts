import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import type { RedeemState } from './wealth-redeem.state.js';

/** Says what is worth keeping of a redemption; once it is ordered, nothing. */
export const draftOf = ({ step, product, cards, sharesText, side }: RedeemState): Draft | undefined => {
  const [card] = cards;
  // Nothing is known yet, or nothing certain: what is kept stays.
  if (product === undefined || card === undefined) return undefined;
  if (step === 'loading' || step === 'unavailable' || step === 'unknown') return undefined;
  const isEntering = step === 'choose' || step === 'confirm';
  const isChoice = product.fastRedemption !== null;
  return {
    // A card is of one customer, a product is everybody's.
    key: `wealth-redeem ${card.id} ${product.code}`,
    entered: isEntering ? { sharesText, side: isChoice ? (side ?? '') : '' } : {},
  };
};

/** Keeps what is entered for a redemption. */
export const keepDraft = draftKeeping(draftOf);
