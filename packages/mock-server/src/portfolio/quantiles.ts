/** A lognormal distribution that is cut at both ends. */
export interface CutLognormal {
  readonly median: number;
  readonly sigma: number;
  readonly least: number;
  readonly most: number;
}

/** Returns the value below which a part of a distribution lies. */
export const lognormalQuantile = ({ median, sigma, least, most }: CutLognormal, normal: number): number =>
  Math.min(most, Math.max(least, median * Math.exp(sigma * normal)));

/**
 * Returns the n-th member of an evenly spread sequence in (0, 1): any stretch of it covers the interval alike, so that a
 * portfolio of any size keeps its shares without drawing anew.
 *
 * @param step - Irrational, and another one for each thing that is to vary by itself.
 */
export const spread = (n: number, step: number, start: number): number => {
  const place = start + (n + 1) * step;
  return place - Math.floor(place);
};

/** Steps for {@link spread}: square roots of primes, which no whole numbers relate to each other. */
export const STEPS = {
  first: Math.SQRT2,
  second: Math.sqrt(3),
  third: Math.sqrt(5),
  fourth: Math.sqrt(7),
  fifth: Math.sqrt(11),
} as const;

// Coefficients of Peter Acklam's rational approximation of the normal quantile; relative error below 1.15e-9.
const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const B = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const TAIL = 0.02425;

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** Returns the quantile of the standard normal distribution; the part lies in (0, 1). */
export const normalQuantile = (part: number): number => {
  if (part > 1 - TAIL) return -normalQuantile(1 - part);
  if (part < TAIL) {
    const x = Math.sqrt(-2 * Math.log(part));
    return polynomial(C, x) / polynomial(D, x);
  }
  const x = part - 0.5;
  return (polynomial(A, x * x) * x) / polynomial(B, x * x);
};
