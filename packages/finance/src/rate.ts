import { FinanceError } from './finance-error.js';
import { powerOfTen, scaledToText, toDisplay, trimDecimals } from './decimal.js';
import { roundHalfUp } from './rounding.js';

/** An exact rate as a fraction scaled by 1e9: 0.0004 (0.04 %) is `400_000n`. */
export type Rate = bigint;

/** How many decimals a `Rate` holds. */
export const RATE_DECIMALS = 9;

/** The integer that stands for a rate of 1 (100 %). */
export const RATE_ONE: Rate = powerOfTen(RATE_DECIMALS);

const RATE_TEXT = /^-?(0|[1-9]\d{0,6})(\.\d{1,9})?$/;

/**
 * Reads a rate written as a fraction, not a percentage: `"0.000400"` is 0.04 %.
 *
 * @throws {FinanceError} The text is not a decimal, or has more than 7 digits before or 9 behind the point.
 */
export function rateFromDecimal(text: string): Rate {
  if (typeof text !== 'string' || !RATE_TEXT.test(text)) {
    throw new FinanceError(
      'rate',
      'not-a-decimal',
      'A rate must be a decimal string with at most 7 digits before and 9 behind the point, for example "0.000400".',
    );
  }
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(RATE_DECIMALS, '0'));
}

/**
 * Writes a rate as a fraction with a fixed number of decimals, half-up on the magnitude: `"0.000400"`.
 *
 * @param decimals - 0 to 9; default 6. Use {@link rateToWire} where no digit may be lost.
 * @throws {FinanceError} `decimals` is not an integer from 0 to 9.
 */
export function rateToDecimal(rate: Rate, decimals = 6): string {
  return scaledToText(roundMagnitude(rate, RATE_DECIMALS, decimals), decimals);
}

/** Writes a rate in its wire form, exactly: at least six decimals, up to nine where they are significant. */
export function rateToWire(rate: Rate): string {
  return trimDecimals(scaledToText(rate, RATE_DECIMALS), 6);
}

/**
 * Formats a rate as a percentage, half-up on the magnitude: `"14.60%"`.
 *
 * Without `decimals`: two, except that a rate below 1 % keeps all its significant digits, because rounding a daily
 * rate misstates the price (0.0225 % is not 0.02 %). With `decimals`: exactly that many.
 *
 * @param rate - A scaled rate, or its decimal text as a fraction (`"0.146000"`).
 * @param decimals - 0 to 7; default as above.
 * @throws {FinanceError} The text is not a rate, or `decimals` is out of range.
 */
export function formatPercent(rate: Rate | string, decimals?: number): string {
  const exact = typeof rate === 'bigint' ? rate : rateFromDecimal(rate);
  const small = exact < RATE_ONE / 100n && exact > -RATE_ONE / 100n;
  if (decimals === undefined && small) return formatPercentExact(exact);
  const places = decimals ?? 2;
  return `${toDisplay(scaledToText(roundMagnitude(exact, PERCENT_DECIMALS, places), places))}%`;
}

/** Formats a rate as a percentage with every significant digit and at least two decimals: `"15.6241234%"`. */
export function formatPercentExact(rate: Rate): string {
  return `${toDisplay(trimDecimals(scaledToText(rate, PERCENT_DECIMALS), 2))}%`;
}

const PERCENT_DECIMALS = RATE_DECIMALS - 2;

/** Rounds a scaled integer to fewer decimals; the magnitude is rounded so that −x always mirrors x on screen. */
function roundMagnitude(value: bigint, scale: number, decimals: number): bigint {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > scale) {
    throw new FinanceError(
      'decimals',
      'out-of-range',
      `The number of decimals must be an integer from 0 to ${scale}; got ${decimals}.`,
    );
  }
  const magnitude = roundHalfUp(value < 0n ? -value : value, powerOfTen(scale - decimals));
  return value < 0n ? -magnitude : magnitude;
}
