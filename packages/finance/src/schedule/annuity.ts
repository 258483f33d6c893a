import { powerOfTen } from '../decimal.js';
import type { Fen } from '../money.js';
import { divideRounded } from '../rounding.js';
import type { RoundingMode } from '../rounding.js';

/** Decimals of a period factor inside: more than any source prints, so that only amounts are ever rounded. */
export const FACTOR_SCALE = 24;

/** The integer that stands for a factor of 1. */
export const FACTOR_ONE = powerOfTen(FACTOR_SCALE);

/** The interest of one period on an amount of 1, scaled by 1e24. */
export type PeriodFactor = bigint;

/**
 * Solves for the instalment that repays a balance in full, without rounding error inside.
 *
 * A = P · Π(1 + r_k) ÷ f_n with f_0 = 0 and f_k = f_(k−1) · (1 + r_k) + w_k, so periods need not be equal.
 *
 * @param factors - Interest of each period on 1; an instalment ends each period.
 * @param weights - How many times the instalment each period pays; default once each.
 * @param rounding - How the result becomes whole fen; default `HALF_UP`.
 */
export function annuityInstalment(
  balance: Fen,
  factors: readonly PeriodFactor[],
  weights: readonly number[] = [],
  rounding: RoundingMode = 'HALF_UP',
): Fen {
  let growth = FACTOR_ONE;
  let divisor = 0n;
  for (const [index, factor] of factors.entries()) {
    const step = FACTOR_ONE + factor;
    growth = (growth * step) / FACTOR_ONE;
    divisor = (divisor * step) / FACTOR_ONE + BigInt(weights[index] ?? 1) * FACTOR_ONE;
  }
  return divideRounded(balance * growth, divisor, rounding);
}

/** Works out the interest of a period, rounded once. */
export function periodInterest(balance: Fen, factor: PeriodFactor, rounding: RoundingMode = 'HALF_UP'): Fen {
  return divideRounded(balance * factor, FACTOR_ONE, rounding);
}

/**
 * Solves for the share of the stated factors at which instalments repay a balance in full, scaled by 1e24.
 *
 * What is left after the last instalment grows with the rate, so halving a bracket finds the one solution.
 */
export function impliedShare(
  balance: Fen,
  instalment: Fen,
  factors: readonly PeriodFactor[],
  weights: readonly number[] = [],
): bigint {
  const left = (share: bigint): bigint =>
    factors.reduce((open, factor, index) => {
      const paid = instalment * BigInt(weights[index] ?? 1) * FACTOR_ONE;
      return open + (open * ((factor * share) / FACTOR_ONE)) / FACTOR_ONE - paid;
    }, balance * FACTOR_ONE);
  let low = 0n;
  let high = 2n * FACTOR_ONE;
  // Instalments of a few fen can imply a rate far from the stated one; then the stated one stays.
  if (left(low) > 0n || left(high) < 0n) return FACTOR_ONE;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (left(middle) <= 0n) low = middle;
    else high = middle;
  }
  return low;
}
