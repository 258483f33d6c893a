import { FinanceError } from './finance-error.js';
import { MAX_FEN } from './money.js';
import type { Fen } from './money.js';
import { RATE_ONE } from './rate.js';
import type { Rate } from './rate.js';

/**
 * Refuses an amount below a bound or beyond what the wire form carries (just under 10^15 fen).
 *
 * @param least - Default 0.
 * @throws {FinanceError} `out-of-range` or `too-large` - Names the argument.
 */
export function requireAmount(argument: string, amount: Fen, least: Fen = 0n): Fen {
  if (amount < least) {
    throw new FinanceError(argument, 'out-of-range', `"${argument}" must be at least ${least} fen.`);
  }
  if (amount <= MAX_FEN) return amount;
  throw new FinanceError(argument, 'too-large', `"${argument}" must be less than 10^15 fen.`);
}

/**
 * Refuses a rate outside a range.
 *
 * @param most - Default 10 (1,000 %).
 * @throws {FinanceError} `out-of-range` - Names the argument.
 */
export function requireRate(argument: string, rate: Rate, most: Rate = 10n * RATE_ONE): Rate {
  if (rate >= 0n && rate <= most) return rate;
  throw new FinanceError(
    argument,
    'out-of-range',
    `"${argument}" must be a rate from 0 to ${most / RATE_ONE}.`,
  );
}
