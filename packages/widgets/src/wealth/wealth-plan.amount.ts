import type { WealthProduct } from '@weidongli/contracts/wealth';
import {
  formatMoney,
  isMultipleOf,
  parseMoneyInput,
  toFen,
  type Fen,
  type MoneyInputProblem,
} from '@weidongli/finance/money';

/** What is wrong with the amount of each purchase. */
export type PlanAmountProblem = MoneyInputProblem | 'below-minimum' | 'above-maximum' | 'not-a-step';

/** A typed amount that a plan can buy for, or what is wrong with it. */
export type PlanAmountReading =
  { readonly ok: true; readonly fen: Fen } | { readonly ok: false; readonly problem: PlanAmountProblem };

/** The members of a product that bound a purchase. */
export type AmountRules = Pick<WealthProduct, 'minBuy' | 'maxBuy' | 'stepBuy'>;

/** Reads a typed amount against the rules of a product. */
export const readPlanAmount = (text: string, { minBuy, maxBuy, stepBuy }: AmountRules): PlanAmountReading => {
  const input = parseMoneyInput(text);
  if (!input.ok) return { ok: false, problem: input.reason };
  const { fen } = input;
  if (fen < toFen(minBuy)) return { ok: false, problem: 'below-minimum' };
  if (maxBuy !== null && fen > toFen(maxBuy)) return { ok: false, problem: 'above-maximum' };
  return isMultipleOf(fen, toFen(stepBuy)) ? { ok: true, fen } : { ok: false, problem: 'not-a-step' };
};

/** Writes a typed amount in full, `500` as `500.00`; undefined when it cannot be read. */
export const canonicalAmount = (text: string): string | undefined => {
  const input = parseMoneyInput(text);
  return input.ok ? formatMoney(input.fen) : undefined;
};
