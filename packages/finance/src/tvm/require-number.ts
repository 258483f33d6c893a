import { FinanceError } from '../finance-error.js';

/**
 * Refuses what is no finite number, so that no formula passes NaN on.
 *
 * @param above - The number must be greater than this; default any.
 * @throws {FinanceError} `out-of-range` - Names the argument; `result` where the outcome exceeds float64.
 */
export function requireNumber(argument: string, value: number, above = -Infinity): number {
  if (Number.isFinite(value) && value > above) return value;
  const bound = above === -Infinity ? '' : ` above ${above}`;
  throw new FinanceError(argument, 'out-of-range', `"${argument}" must be a finite number${bound}.`);
}

/**
 * Refuses what is not a whole number in a range.
 *
 * @throws {FinanceError} `not-an-integer` or `out-of-range` - Names the argument.
 */
export function requireWhole(argument: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value)) {
    throw new FinanceError(argument, 'not-an-integer', `"${argument}" must be a whole number.`);
  }
  if (value >= least && value <= most) return value;
  throw new FinanceError(argument, 'out-of-range', `"${argument}" must lie from ${least} to ${most}.`);
}
