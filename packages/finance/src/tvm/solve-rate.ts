import { rootBetween } from '../solve-root.js';
import type { Sample } from '../solve-root.js';
import { factors } from './annuity.js';
import type { Annuity } from './annuity.js';
import { preferredRate } from './preferred-rate.js';
import { requireNumber } from './require-number.js';

/** The range of x = ln(1 + rate) that is searched, and the grid on it. */
const MAX_X = Math.log(1_000_001);
const GRID_STEPS = 512;
const RESIDUAL_LIMIT = 1e-9;
const SLOPE_STEP = 1e-6;

/**
 * Solves for the rate per period of an annuity.
 *
 * The whole range from −99.9999 % to 100,000,000 % is bracketed; where several rates solve the terms, one is chosen as
 * {@link preferredRate} says.
 *
 * @param input - `fv` defaults to 0. `nper` is above 0.
 * @returns The rate, or `undefined` where none solves the terms.
 * @throws {FinanceError} `out-of-range` - An argument is not finite, or `nper` is 0 or less.
 */
export function periodRate(
  input: Omit<Annuity, 'rate' | 'fv'> & { readonly fv?: number },
): number | undefined {
  const { nper, pmt, pv, fv = 0 } = input;
  requireNumber('nper', nper, 0);
  for (const [name, value] of Object.entries({ pmt, pv, fv })) requireNumber(name, value);
  if (pv === 0 && pmt === 0 && fv === 0) return undefined;
  return preferredRate(solutions({ nper, pmt, pv, fv, when: input.when ?? 'end' }).map(Math.expm1));
}

type Terms = Required<Omit<Annuity, 'rate'>>;

function solutions(terms: Terms): number[] {
  const value = (x: number): number => balance(terms, x);
  const sample = (x: number): Sample => ({
    value: value(x),
    slope: (value(x + SLOPE_STEP) - value(x - SLOPE_STEP)) / (2 * SLOPE_STEP),
  });
  const roots: number[] = [];
  let left = -MAX_X;
  let leftValue = value(left);
  for (let step = 1 - GRID_STEPS; step <= GRID_STEPS; step += 1) {
    const right = (MAX_X * step) / GRID_STEPS;
    const rightValue = value(right);
    if (rightValue === 0) roots.push(right);
    else if (leftValue * rightValue < 0) {
      const bracket = { low: left, high: right, guess: (left + right) / 2, rising: rightValue > 0 };
      const root = rootBetween(sample, bracket);
      if (root !== undefined) roots.push(root);
    }
    left = right;
    leftValue = rightValue;
  }
  return roots.filter((x) => Math.abs(value(x)) <= RESIDUAL_LIMIT);
}

/** Values the annuity relative to its parts, so that neither its size nor its growth matters. */
function balance({ nper, pmt, pv, fv, when }: Terms, x: number): number {
  const { growth, sum } = factors(Math.expm1(x), nper, when);
  const scale = Math.max(1, growth);
  const parts = [(pv * growth) / scale, (pmt * sum) / scale, fv / scale];
  const gross = parts.reduce((total, part) => total + Math.abs(part), 0);
  return gross === 0 ? 0 : parts.reduce((total, part) => total + part, 0) / gross;
}
