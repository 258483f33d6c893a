import { powerOfTen, scaledToText, trimDecimals } from '../decimal.js';
import { FinanceError } from '../finance-error.js';

/** Fund shares (份额), exact, in hundredths of a share. */
export type Shares = bigint;

/** A net asset value per share (单位净值) in yuan, exact, scaled by 1e6. */
export type Nav = bigint;

/** How many decimals a `Nav` holds. */
export const NAV_DECIMALS = 6;

/** How many decimals `Shares` hold. */
export const SHARE_DECIMALS = 2;

const SHARES_TEXT = /^(0|[1-9]\d{0,12})(\.\d{1,2})?$/;
const NAV_TEXT = /^(0|[1-9]\d{0,6})(\.\d{1,6})?$/;

/**
 * Reads shares such as `"83740.87"`.
 *
 * @throws {FinanceError} `not-a-decimal` - The text is negative, has more than two decimals or is no decimal.
 */
export function sharesFromDecimal(text: string): Shares {
  return read('shares', text, SHARES_TEXT, SHARE_DECIMALS);
}

/** Writes shares with two decimals. */
export function sharesToDecimal(shares: Shares): string {
  return scaledToText(shares, SHARE_DECIMALS);
}

/**
 * Reads a net asset value such as `"1.1800"`; it must be more than 0.
 *
 * @throws {FinanceError} `not-a-decimal` - The text is no decimal of up to six decimals. `out-of-range` - It is 0.
 */
export function navFromDecimal(text: string): Nav {
  const nav = read('nav', text, NAV_TEXT, NAV_DECIMALS);
  return requireNav(nav);
}

/** Writes a net asset value with at least four decimals. */
export function navToDecimal(nav: Nav): string {
  return trimDecimals(scaledToText(nav, NAV_DECIMALS), 4);
}

/**
 * Refuses a net asset value of 0 or less.
 *
 * @throws {FinanceError} `out-of-range`.
 */
export function requireNav(nav: Nav): Nav {
  if (nav > 0n) return nav;
  throw new FinanceError('nav', 'out-of-range', 'A net asset value must be more than 0.');
}

/**
 * Refuses shares of 0 or less.
 *
 * @throws {FinanceError} `out-of-range`.
 */
export function requireShares(shares: Shares): Shares {
  if (shares > 0n) return shares;
  throw new FinanceError('shares', 'out-of-range', 'The shares must be more than 0.');
}

function read(argument: string, text: string, pattern: RegExp, decimals: number): bigint {
  if (typeof text !== 'string' || !pattern.test(text)) {
    throw new FinanceError(
      argument,
      'not-a-decimal',
      `"${argument}" must be a decimal string of 0 or more with at most ${decimals} decimals.`,
    );
  }
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole) * powerOfTen(decimals) + BigInt(fraction.padEnd(decimals, '0'));
}
