import {
  formatMoney,
  fromFen,
  isMultipleOf,
  parseMoneyInput,
  toFen,
  type Fen,
  type Money,
} from '@weidongli/finance/money';
import type { BuyAmountProblem, BuyState } from './wealth-buy.state.js';

export type { BuyAmountProblem } from './wealth-buy.state.js';

/** A typed amount that can be invested, or what is wrong with it. */
export type BuyAmount =
  { readonly ok: true; readonly amount: Money } | { readonly ok: false; readonly problem: BuyAmountProblem };

/** What a typed amount is read against: product, account and card. A deposit has them as well. */
export type AmountState = Pick<BuyState, 'accounts' | 'amountText' | 'card' | 'product'>;

/** Gives what can be spent from the account of the chosen card; undefined where the bank does not keep it. */
export const availableOf = ({ accounts, card }: Pick<AmountState, 'accounts' | 'card'>): Money | undefined =>
  accounts.find(({ id }) => id === card?.accountId)?.balance.available;

/** Reads a typed amount against the rules of the product and the balance. */
export const readBuyAmount = (state: AmountState): BuyAmount => {
  const input = parseMoneyInput(state.amountText);
  if (!input.ok) return { ok: false, problem: input.reason };
  const { product } = state;
  const { fen } = input;
  const problem = product === undefined ? undefined : boundProblem(state, fen);
  return problem === undefined ? { ok: true, amount: fromFen(fen) } : { ok: false, problem };
};

const boundProblem = (state: AmountState, fen: Fen): BuyAmountProblem | undefined => {
  const { product } = state;
  if (product === undefined) return undefined;
  const { minBuy, stepBuy, maxBuy } = product;
  if (fen < toFen(minBuy)) return 'below-minimum';
  if (!isMultipleOf(fen, toFen(stepBuy))) return 'not-a-step';
  if (maxBuy !== null && fen > toFen(maxBuy)) return 'above-maximum';
  const available = availableOf(state);
  return available !== undefined && fen > toFen(available) ? 'above-balance' : undefined;
};

/** Gives a typed amount as the bank takes it; undefined when it cannot be invested. */
export const amountToQuote = (state: AmountState): Money | undefined => {
  const read = readBuyAmount(state);
  return read.ok ? read.amount : undefined;
};

/** Writes a typed amount in full, `8000` as `8,000.00`; undefined when it cannot be read. */
export const canonicalAmount = (text: string): string | undefined => {
  const input = parseMoneyInput(text);
  return input.ok ? formatMoney(input.fen) : undefined;
};

/** Shows a bound the short way: `10` for `10.00`. */
export const showBound = (money: Money | null | undefined): string =>
  money === null || money === undefined ? '' : formatMoney(toFen(money)).replace(/\.00$/, '');

/** Gives the bound that a problem is about, as shown; empty where it is about none. */
export const boundOf = (state: AmountState, problem: BuyAmountProblem): string => {
  const { product } = state;
  switch (problem) {
    case 'not-a-step':
      return showBound(product?.stepBuy);
    case 'above-maximum':
      return showBound(product?.maxBuy);
    case 'above-balance': {
      const available = availableOf(state);
      return available === undefined ? '' : formatMoney(toFen(available));
    }
    default:
      return showBound(product?.minBuy);
  }
};
