import { parseMoneyInput, type Fen, type MoneyInputProblem } from '@weidongli/finance/money';

/** What is wrong with the amount of a part repayment. */
export type PartProblem = MoneyInputProblem | 'below-interest' | 'above-all';

/** A typed amount that can be paid back, or what is wrong with it. */
export type PartReading =
  { readonly ok: true; readonly fen: Fen } | { readonly ok: false; readonly problem: PartProblem };

/** Between what a part repayment lies, both ends excluded, in fen. */
export interface PartBounds {
  /** What is due and the interest to date: it is paid first. */
  readonly least: Fen;
  /** What pays the loan off today. */
  readonly all: Fen;
}

/** Reads the amount of a part repayment; without bounds the bank checks them. */
export const readPart = (text: string, bounds: PartBounds | undefined): PartReading => {
  const input = parseMoneyInput(text);
  if (!input.ok) return { ok: false, problem: input.reason };
  const { fen } = input;
  if (fen <= (bounds?.least ?? 0n)) return { ok: false, problem: 'below-interest' };
  if (bounds !== undefined && fen >= bounds.all) return { ok: false, problem: 'above-all' };
  return { ok: true, fen };
};
