import { FinanceError } from '../finance-error.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { requireAmount, requireRate } from '../require-amount.js';
import { roundHalfUp } from '../rounding.js';
import { requireNav } from './share.js';
import type { Nav } from './share.js';

/** A purchase of which only a part is confirmed: `confirmed` + `refund` = amount. */
export interface PartialConfirmation {
  readonly confirmed: Fen;
  readonly refund: Fen;
}

/**
 * Splits an amount of which a fraction is confirmed, half-up to the fen (部分确认).
 *
 * @param amount - More than 0.
 * @param fraction - 0 to 1, scaled as a rate.
 * @throws {FinanceError} `out-of-range` or `too-large`.
 */
export function confirmPartly(amount: Fen, fraction: Rate): PartialConfirmation {
  requireAmount('amount', amount, 1n);
  requireRate('fraction', fraction, RATE_ONE);
  const confirmed = roundHalfUp(amount * fraction, RATE_ONE);
  return { confirmed, refund: amount - confirmed };
}

/**
 * Computes what a value per share would be after a change, half-up.
 *
 * @param change - A fraction with its sign, scaled as a rate: a fall of 10 % is −10^8.
 * @throws {FinanceError} `out-of-range` - The change takes all of the value, or the value is 0 or less.
 */
export function navAfter(nav: Nav, change: Rate): Nav {
  requireNav(nav);
  const after = roundHalfUp(nav * (RATE_ONE + change), RATE_ONE);
  if (after > 0n) return after;
  throw new FinanceError('change', 'out-of-range', 'A change must leave something of the value.');
}
