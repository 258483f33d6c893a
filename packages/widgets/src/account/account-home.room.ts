import { subtractFen, toFen, type Fen } from '@weidongli/finance/money';
import { shownAccount, type AccountHomeState } from './account-home.state.js';

/** Gives what an account may still take in, in fen; undefined when its class has no cap. */
export const roomOf = (state: AccountHomeState): Fen | undefined => {
  const cap = state.limits?.balanceCap ?? null;
  const account = shownAccount(state);
  if (cap === null || account === undefined) return undefined;
  const room = subtractFen(toFen(cap), toFen(account.balance.ledger));
  return room < 0n ? 0n : room;
};
