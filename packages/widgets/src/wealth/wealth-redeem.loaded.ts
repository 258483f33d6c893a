import type { BoundCard } from '@weidongli/contracts/account';
import type { WealthOrder } from '@weidongli/contracts/wealth';
import { without } from '../screen/without.js';
import { stepOfOrder } from './order-state.js';
import { obstacleOf, type RedeemReads, type RedeemState, type RedeemStep } from './wealth-redeem.state.js';

/** Shows an order: on its way, taken or failed. */
export const withOrder = (state: RedeemState, order: WealthOrder): RedeemState => ({
  ...without(state, 'work', 'problem', 'challenge', 'before'),
  step: stepOfOrder(order),
  order,
});

const ordered: readonly RedeemStep[] = ['progress', 'unknown', 'done', 'cancelled', 'failed'];

/** Keeps the card that was chosen as long as it is there, else takes the first. */
const cardOf = ({ card }: RedeemState, cards: readonly BoundCard[]): BoundCard | undefined =>
  cards.find(({ id }) => id === card?.id) ?? cards[0];

/** Takes what was read: where the customer stands. What was entered stays. */
export const loaded = (state: RedeemState, { holding, product, cards, open }: RedeemReads): RedeemState => {
  // The customer went on meanwhile: what was ordered counts, not what was read before.
  if (state.work !== undefined && state.work !== 'refresh') return state;
  const card = cardOf(state, cards);
  // Why the bank was asked again must stay to be read.
  const known: RedeemState = {
    ...(state.work === 'refresh'
      ? without(state, 'work', 'holding', 'card')
      : without(state, 'work', 'problem', 'holding', 'card')),
    ...(holding === undefined ? {} : { holding }),
    ...(card === undefined ? {} : { card }),
    ...{ product, cards, open },
    // Where there is no choice, none is asked for.
    ...(product.fastRedemption === null ? { side: 'REDEEM' } : {}),
  };
  // A result stays until the customer leaves it.
  if (ordered.includes(state.step)) return known;
  if (obstacleOf(known) !== undefined)
    return { ...without(known, 'challenge', 'problem', 'quote'), step: 'unavailable' };
  const keep = state.step === 'confirm' && state.quote !== undefined;
  return { ...known, step: keep ? 'confirm' : 'choose' };
};
