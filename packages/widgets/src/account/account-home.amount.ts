import { formatMoney, parseMoneyInput, toFen, type Fen } from '@weidongli/finance/money';
import type { AccountLimit, BoundCard } from '@weidongli/contracts/account';
import { roomOf } from './account-home.room.js';
import {
  shownAccount,
  type AccountHomeState,
  type LimitProblem,
  type TransferProblem,
} from './account-home.state.js';

/** A typed amount, or what is wrong with it. */
export type AmountReading<P> =
  { readonly ok: true; readonly fen: Fen } | { readonly ok: false; readonly problem: P };

/** Lists the customer's cards of other banks: money goes only to and from these. */
export const boundCards = ({ cards }: Pick<AccountHomeState, 'cards'>): readonly BoundCard[] =>
  cards.filter(({ accountId, status }) => accountId === null && status === 'ACTIVE');

/** Gives the card that money is moved with: the chosen one, or the first one. */
export const chosenCard = (state: AccountHomeState): BoundCard | undefined => {
  const cards = boundCards(state);
  return cards.find(({ id }) => id === state.cardId) ?? cards[0];
};

/** Reads a typed amount against the balance, the cap of the class and the agreement of the card. */
export const readTransfer = (state: AccountHomeState): AmountReading<TransferProblem> => {
  const input = parseMoneyInput(state.amountText);
  if (!input.ok) return { ok: false, problem: input.reason };
  const { fen } = input;
  const account = shownAccount(state);
  const room = roomOf(state);
  const most = chosenCard(state)?.quickPay?.perTransaction;
  if (fen <= 0n) return { ok: false, problem: 'zero' };
  if (state.direction === 'OUT' && account !== undefined && fen > toFen(account.balance.available))
    return { ok: false, problem: 'above-balance' };
  if (state.direction === 'IN' && room !== undefined && fen > room)
    return { ok: false, problem: 'above-room' };
  if (most !== undefined && fen > toFen(most)) return { ok: false, problem: 'above-card' };
  return { ok: true, fen };
};

/** Gives the limit that is being changed. */
export const changedLimit = ({ limits, window }: AccountHomeState): AccountLimit | undefined =>
  limits?.limits.find((limit) => limit.window === window);

/** Reads a typed limit against the cap of the class. Nothing at all may be chosen: then nothing goes out. */
export const readLimit = (state: AccountHomeState): AmountReading<LimitProblem> => {
  const input = parseMoneyInput(state.limitText);
  if (!input.ok) return { ok: false, problem: input.reason };
  const { fen } = input;
  const { cap = null, own = null } = changedLimit(state) ?? {};
  if (cap !== null && fen > toFen(cap)) return { ok: false, problem: 'above-cap' };
  const present = own ?? cap;
  if (present !== null && fen === toFen(present)) return { ok: false, problem: 'same' };
  return { ok: true, fen };
};

/** Writes a typed amount in full, `800` as `800.00`; undefined when it cannot be read. */
export const canonicalAmount = (text: string): string | undefined => {
  const input = parseMoneyInput(text);
  return input.ok ? formatMoney(input.fen) : undefined;
};
