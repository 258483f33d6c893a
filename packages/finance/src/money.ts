import { FinanceError } from './finance-error.js';
import { scaledToText, toDisplay } from './decimal.js';

/** An exact amount in fen (分, 0.01 yuan). Lives inside finance, the mock server and flows only. */
export type Fen = bigint;

/** An amount as partners see it: yuan with exactly two decimals. Structurally equal to the contract's `Money`. */
export interface Money {
  /** Decimal text `^-?(0|[1-9]\d{0,12})\.\d{2}$`, never `"-0.00"`. */
  readonly amount: string;
  readonly currency: 'CNY';
}

/** The largest amount the wire form can carry: thirteen digits before the point. */
export const MAX_FEN: Fen = 999_999_999_999_999n;

const WIRE_AMOUNT = /^-?(0|[1-9]\d{0,12})\.\d{2}$/;

/**
 * Reads a wire amount such as `"8000.00"` into fen.
 *
 * @throws {FinanceError} The text is not in the strict wire form, or is `"-0.00"`.
 */
export function fenFromDecimal(text: string): Fen {
  if (typeof text !== 'string' || !WIRE_AMOUNT.test(text)) {
    throw new FinanceError(
      'amount',
      'not-a-decimal',
      `An amount must be a decimal string with exactly two decimals and at most 13 digits before the point, ` +
        `for example "8000.00"; got ${describe(text)}.`,
    );
  }
  if (text === '-0.00') {
    throw new FinanceError('amount', 'not-a-decimal', 'An amount must not be "-0.00"; write "0.00".');
  }
  return BigInt(text.replace('.', ''));
}

/**
 * Reads public money into fen.
 *
 * @throws {FinanceError} The currency is not CNY or the amount is not in the strict wire form.
 */
export function toFen(money: Money): Fen {
  const currency: string = money.currency;
  if (currency !== 'CNY') {
    throw new FinanceError(
      'money.currency',
      'out-of-range',
      `Money must be in "CNY"; got ${describe(currency)}.`,
    );
  }
  return fenFromDecimal(money.amount);
}

/**
 * Writes fen as public money. Zero is always `"0.00"`.
 *
 * @throws {FinanceError} The amount has more than 13 digits before the point, which the wire form cannot carry.
 */
export function fromFen(fen: Fen): Money {
  if (fen > MAX_FEN || fen < -MAX_FEN) {
    throw new FinanceError(
      'fen',
      'too-large',
      'An amount on the wire has at most 13 digits before the point; this one has more.',
    );
  }
  return { amount: scaledToText(fen, 2), currency: 'CNY' };
}

/**
 * Formats an amount for people: `"8,000.00"`, with U+2212 as minus sign and no currency mark.
 *
 * @throws {FinanceError} Public money is not in the strict wire form.
 */
export function formatMoney(money: Money | Fen): string {
  return toDisplay(scaledToText(typeof money === 'bigint' ? money : toFen(money), 2));
}

/** Quotes a refused value, cut short so that an error never carries a long foreign text. */
function describe(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 24)) : `a ${typeof value}`;
}
