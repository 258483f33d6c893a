import { toFen } from '@weidongli/finance/money';
import { without } from '../screen/without.js';
import type { WithdrawLoadedEvent, WithdrawState, WithdrawStep } from './wealth-withdraw-deposit.state.js';

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedWithdraw = (state: WithdrawState): WithdrawState => without(state, 'work', 'problem');

/** Steps that stay until the customer leaves them: something was sent. */
const sent: readonly WithdrawStep[] = ['unknown', 'done'];

/** Steps that a second load keeps as long as the deposit runs. */
const kept: readonly WithdrawStep[] = ['choose', 'confirm'];

/** Tells whether a part can be taken out: what stays must not be less than the smallest deposit. */
export const allowsPart = ({ deposit, product }: Pick<WithdrawState, 'deposit' | 'product'>): boolean =>
  deposit !== undefined && product !== undefined && toFen(deposit.principal) > toFen(product.minBuy);

/** Takes what was read: how the deposit stands. What was entered stays. */
export const loaded = (state: WithdrawState, event: WithdrawLoadedEvent): WithdrawState => {
  // The customer went on meanwhile: what was sent counts, not what was read before.
  if (state.work !== undefined && state.work !== 'refresh') return state;
  const { deposit, product, now } = event;
  // Why the bank was asked again must stay to be read.
  const clear = state.work === 'refresh' ? state : without(state, 'problem');
  const known: WithdrawState = {
    ...without(clear, 'work', 'deposit', 'product'),
    ...(deposit === undefined ? {} : { deposit }),
    ...(product === undefined ? {} : { product }),
    now,
  };
  if (sent.includes(state.step)) return known;
  if (deposit === undefined) return { ...without(known, 'problem'), step: 'unavailable' };
  if (deposit.status !== 'ACTIVE')
    return { ...without(known, 'challenge', 'problem', 'quote', 'before'), step: 'ended' };
  // Where there is no choice, none is asked for.
  const sized: WithdrawState = allowsPart(known) ? known : { ...known, share: 'ALL' };
  return { ...sized, step: kept.includes(state.step) ? state.step : 'deposit' };
};
