import { formatMoney, isMultipleOf, parseMoneyInput, toFen, type Fen } from '@weidongli/finance/money';
import type { CreditLine } from '@weidongli/contracts/loan';

/** What is wrong with a typed amount. */
export type AmountProblem =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'too-many-decimals'
  | 'decimal-comma'
  | 'too-large'
  | 'below-minimum'
  | 'above-available'
  | 'not-a-step';

/** A typed amount that can be borrowed, or what is wrong with it. */
export type AmountReading =
  { readonly ok: true; readonly fen: Fen } | { readonly ok: false; readonly problem: AmountProblem };

/** Reads a typed amount against the rules of a line. */
export const readAmount = (text: string, line: CreditLine): AmountReading => {
  const input = parseMoneyInput(text);
  if (!input.ok) return { ok: false, problem: input.reason };
  const { fen } = input;
  if (fen < toFen(line.minDraw)) return { ok: false, problem: 'below-minimum' };
  if (fen > toFen(line.available)) return { ok: false, problem: 'above-available' };
  if (!isMultipleOf(fen, toFen(line.drawStep))) return { ok: false, problem: 'not-a-step' };
  return { ok: true, fen };
};

/** Writes a typed amount in full, `8000` as `8,000.00`; undefined when it cannot be read. */
export const canonicalAmount = (text: string): string | undefined => {
  const input = parseMoneyInput(text);
  return input.ok ? formatMoney(input.fen) : undefined;
};
