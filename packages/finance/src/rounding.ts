/**
 * Divides two integers and rounds the quotient half-up to an integer.
 *
 * A tie goes towards positive infinity (0.5 → 1, −0.5 → 0). That is what an accrual register needs: a posting of a
 * remainder in [−0.5, 0.5) fen is never negative.
 *
 * @param numerator - Any integer.
 * @param denominator - A positive integer.
 * @throws {RangeError} The denominator is zero or negative.
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) {
    throw new RangeError(`roundHalfUp needs a positive denominator, got ${denominator}.`);
  }
  return floorDivide(2n * numerator + denominator, 2n * denominator);
}

/** Divides and rounds towards negative infinity; bigint division alone rounds towards zero. */
function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}
