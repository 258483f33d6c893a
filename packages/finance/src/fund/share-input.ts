import { FinanceError } from '../finance-error.js';
import { parseMoneyInput } from '../money-input.js';
import type { MoneyInputProblem } from '../money-input.js';
import type { Shares } from './share.js';

/** What typed units mean: the exact units, or the reason they were refused. */
export type SharesInput =
  { readonly ok: true; readonly shares: Shares } | { readonly ok: false; readonly reason: MoneyInputProblem };

/**
 * Reads units as a person types or pastes them: as `parseMoneyInput` reads an amount, with a trailing 份 instead of 元.
 */
export function parseSharesInput(text: string): SharesInput {
  const input = parseMoneyInput(text.replace(/\u4efd\s*$/u, ''));
  // Both count hundredths, so that the same text is the same number.
  return input.ok ? { ok: true, shares: input.fen } : input;
}

/**
 * Gives one of several equal parts of units, rounded down to a hundredth so that the parts never exceed the whole.
 *
 * @param parts - How many parts there are, a whole number of 1 or more.
 * @throws {FinanceError} `out-of-range` - `parts` is no such number.
 */
export function partOfShares(shares: Shares, parts: number): Shares {
  if (!Number.isSafeInteger(parts) || parts < 1)
    throw new FinanceError('parts', 'out-of-range', 'The parts must be a whole number of 1 or more.');
  return shares / BigInt(parts);
}

/** Gives what is left of units; negative when more goes than there was. */
export function sharesLeft(held: Shares, sold: Shares): Shares {
  return held - sold;
}
