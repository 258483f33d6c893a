import type { Deposit } from '@weidongli/contracts/wealth';
import { without } from '../screen/without.js';
import type {
  DepositLoadedEvent,
  DepositObstacle,
  DepositState,
  DepositStep,
} from './wealth-deposit.state.js';

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedDeposit = (state: DepositState): DepositState => without(state, 'work', 'problem');

/** Shows the deposit that was opened. */
export const withDeposit = (state: DepositState, deposit: Deposit): DepositState => ({
  ...without(state, 'work', 'problem', 'challenge', 'before'),
  step: 'done',
  deposit,
});

/** Kinds of products that are opened as deposits. */
const kinds: readonly string[] = ['TERM_DEPOSIT', 'LARGE_CD'];

const obstacleOf = ({ product, cards }: DepositLoadedEvent): DepositObstacle | undefined => {
  if (!kinds.includes(product.kind)) return 'no-deposit';
  if (product.status !== 'OPEN') return 'closed';
  return cards.length === 0 ? 'no-card' : undefined;
};

/** Steps that a second load takes the customer away from: they say how things stood. */
const standing: readonly DepositStep[] = ['loading', 'unavailable'];

/** Steps that stay until the customer leaves them: something was sent. */
const sent: readonly DepositStep[] = ['unknown', 'refused', 'done'];

/** Takes what was read: where the customer stands. What was entered stays. */
export const loaded = (state: DepositState, event: DepositLoadedEvent): DepositState => {
  const { product, cards, accounts, running } = event;
  const card = cards.find(({ id }) => id === state.card?.id) ?? cards[0];
  const obstacle = obstacleOf(event);
  const known: DepositState = {
    ...without(state, 'work', 'problem', 'obstacle', 'card'),
    ...{ product, cards, accounts, running },
    ...(obstacle === undefined ? {} : { obstacle }),
    ...(card === undefined ? {} : { card }),
    amountText: state.amountText === '' ? event.amountText : state.amountText,
  };
  if (sent.includes(state.step)) return known;
  if (obstacle !== undefined) return { ...without(known, 'challenge', 'quote'), step: 'unavailable' };
  return { ...known, step: standing.includes(state.step) ? 'amount' : state.step };
};
