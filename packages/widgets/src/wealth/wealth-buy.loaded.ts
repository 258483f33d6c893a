import type { WealthOrder } from '@weidongli/contracts/wealth';
import { without } from '../screen/without.js';
import { stepOfOrder } from './order-state.js';
import { riskObstacle } from './risk-obstacle.js';
import type { BuyLoadedEvent, BuyState, BuyStep } from './wealth-buy.state.js';

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedBuy = (state: BuyState): BuyState => without(state, 'work', 'problem');

/** Shows an order: under way, confirmed, cancelled or failed. */
export const withOrder = (state: BuyState, order: WealthOrder, now = state.now): BuyState => ({
  ...without(state, 'work', 'problem', 'challenge', 'before'),
  step: stepOfOrder(order),
  order,
  now,
});

/** Steps that a second load takes the customer away from: they say how things stood. */
const standing: readonly BuyStep[] = ['loading', 'unavailable', 'blocked'];

const placeOf = ({ step }: BuyState, { obstacle, terms, now }: BuyLoadedEvent): BuyStep => {
  if (obstacle !== undefined || terms === undefined) return 'unavailable';
  const risk = riskObstacle(terms.riskMatch, now);
  if (risk !== undefined && risk !== 'warning') return 'blocked';
  return standing.includes(step) ? 'amount' : step;
};

/** Takes what was read: where the customer stands. What was entered stays. */
export const loaded = (state: BuyState, event: BuyLoadedEvent): BuyState => {
  const { product, suitability, cards, accounts, openOrders, terms, obstacle, now } = event;
  const card = cards.find(({ id }) => id === state.card?.id) ?? cards[0];
  const known: BuyState = {
    ...without(state, 'work', 'problem', 'obstacle'),
    ...{ product, suitability, cards, accounts, openOrders, now },
    ...(obstacle === undefined ? {} : { obstacle }),
    ...(card === undefined ? {} : { card }),
    ...(terms === undefined ? {} : { terms, match: terms.riskMatch }),
    amountText: state.amountText === '' ? event.amountText : state.amountText,
  };
  // What was ordered here stays on the screen until the customer leaves it.
  if (state.order !== undefined || state.step === 'refused') return known;
  return { ...known, step: placeOf(state, event) };
};
