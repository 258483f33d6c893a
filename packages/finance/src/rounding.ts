import { FinanceError } from './finance-error.js';

/**
 * Divides two integers and rounds the quotient half-up to an integer.
 *
 * A tie goes towards positive infinity (0.5 → 1, −0.5 → 0). That is what an accrual register needs: a posting of a
 * remainder in [−0.5, 0.5) fen is never negative.
 *
 * @param numerator - Any integer.
 * @param denominator - A positive integer.
 * @throws {FinanceError} `out-of-range` - The denominator is zero or negative.
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  requirePositive(denominator);
  return floorDivide(2n * numerator + denominator, 2n * denominator);
}

/** How a division becomes an integer. `HALF_UP` is the rule of every posting; `HALF_EVEN` is the bankers' rule. */
export type RoundingMode = 'HALF_UP' | 'HALF_EVEN' | 'DOWN';

/**
 * Divides two integers and rounds the quotient half-even to an integer: 0.5 → 0, 1.5 → 2, 2.5 → 2.
 *
 * @param denominator - A positive integer.
 * @throws {FinanceError} `out-of-range` - The denominator is zero or negative.
 */
export function roundHalfEven(numerator: bigint, denominator: bigint): bigint {
  requirePositive(denominator);
  const floor = floorDivide(numerator, denominator);
  const twice = 2n * (numerator - floor * denominator);
  if (twice === denominator) return floor % 2n === 0n ? floor : floor + 1n;
  return twice > denominator ? floor + 1n : floor;
}

/**
 * Divides two integers and rounds the quotient as a product says.
 *
 * @param mode - Default `HALF_UP`, see {@link roundHalfUp}; `DOWN` cuts towards zero.
 * @throws {FinanceError} `out-of-range` - The denominator is zero or negative, or the mode is unknown.
 */
export function divideRounded(
  numerator: bigint,
  denominator: bigint,
  mode: RoundingMode = 'HALF_UP',
): bigint {
  switch (mode) {
    case 'HALF_UP':
      return roundHalfUp(numerator, denominator);
    case 'HALF_EVEN':
      return roundHalfEven(numerator, denominator);
    case 'DOWN':
      requirePositive(denominator);
      return numerator / denominator;
    default:
      throw new FinanceError('mode', 'out-of-range', 'The rounding mode must be HALF_UP, HALF_EVEN or DOWN.');
  }
}

/** Divides and rounds towards negative infinity; bigint division alone rounds towards zero. */
function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

function requirePositive(denominator: bigint): void {
  if (denominator > 0n) return;
  throw new FinanceError(
    'denominator',
    'out-of-range',
    `Rounding needs a positive denominator; got ${denominator}.`,
  );
}
