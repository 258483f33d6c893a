import { subtractFen } from '@weidongli/finance';
import {
  fromFen,
  parseMoneyInput,
  toFen,
  type Money,
  type MoneyInputProblem,
} from '@weidongli/finance/money';
import type { Deposit, WealthProduct, WithdrawalQuote } from '@weidongli/contracts/wealth';

/** What is wrong with the amount of a part. */
export type WithdrawAmountProblem = MoneyInputProblem | 'zero' | 'above-principal' | 'too-little-stays';

/** The amount to take out, or what is wrong with it. */
export type WithdrawAmount =
  | { readonly ok: true; readonly amount: Money }
  | { readonly ok: false; readonly problem: WithdrawAmountProblem };

/** Whether everything is taken out, or a part. */
export type WithdrawShare = 'ALL' | 'PART';

/** What the customer has chosen of a deposit. */
interface Choice {
  readonly deposit?: Deposit;
  readonly product?: WealthProduct;
  readonly share?: WithdrawShare;
  /** As typed. */
  readonly amountText: string;
}

/** Reads the typed part against the deposit and what must stay in it. */
export const readPart = ({ amountText, deposit, product }: Choice): WithdrawAmount => {
  const input = parseMoneyInput(amountText);
  if (!input.ok) return { ok: false, problem: input.reason };
  if (input.fen === 0n) return { ok: false, problem: 'zero' };
  if (deposit === undefined || product === undefined) return { ok: true, amount: fromFen(input.fen) };
  const left = subtractFen(toFen(deposit.principal), input.fen);
  if (left < 0n) return { ok: false, problem: 'above-principal' };
  if (left > 0n && left < toFen(product.minBuy)) return { ok: false, problem: 'too-little-stays' };
  return { ok: true, amount: fromFen(input.fen) };
};

/** Gives what is to be taken out; undefined while that is not chosen, or cannot be. */
export const amountToWithdraw = (state: Choice): Money | undefined => {
  if (state.share === 'ALL') return state.deposit?.principal;
  const part = state.share === 'PART' ? readPart(state) : undefined;
  return part?.ok === true ? part.amount : undefined;
};

/** Tells whether a quote is of what is to be taken out now. */
export const isOfChoice = (state: Choice, { principal }: Pick<WithdrawalQuote, 'principal'>): boolean =>
  principal.amount === amountToWithdraw(state)?.amount;
