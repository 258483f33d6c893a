import { factors, futureValue, payment, presentValue } from './annuity.js';
import type { Annuity } from './annuity.js';
import { requireNumber, requireWhole } from './require-number.js';

/** A level-payment loan; `fv` defaults to 0. */
export type LevelLoan = Omit<Annuity, 'pmt' | 'fv'> & { readonly fv?: number };

/**
 * Computes the interest part of one level payment.
 *
 * @param input - `per` is the payment's number, from 1 to `nper`.
 * @throws {FinanceError} `out-of-range` or `not-an-integer` - Names the argument.
 */
export function interestPayment(input: LevelLoan & { readonly per: number }): number {
  const { rate, when, per } = input;
  requirePer(input);
  if (when === 'begin' && per === 1) return 0;
  const pmt = levelPayment(input);
  const owed = balanceBefore(input, pmt);
  return -(when === 'begin' ? (owed * rate) / (1 + rate) : owed * rate);
}

/**
 * Computes the principal part of one level payment.
 *
 * @param input - `per` is the payment's number, from 1 to `nper`.
 * @throws {FinanceError} `out-of-range` or `not-an-integer` - Names the argument.
 */
export function principalPayment(input: LevelLoan & { readonly per: number }): number {
  const { rate, nper, pv, fv = 0, when, per } = input;
  requirePer(input);
  if (rate === 0) return -(fv + pv) / nper;
  if (when === 'begin' && per === 1) return levelPayment(input);
  const growthBefore = Math.exp((per - 1) * Math.log1p(rate));
  return requireNumber('result', (-(fv + pv) * growthBefore) / factors(rate, nper, when).sum);
}

/**
 * Adds up the principal parts of the payments from `start` to `end`.
 *
 * @throws {FinanceError} `out-of-range` or `not-an-integer` - Names the argument.
 */
export function cumulativePrincipal(
  input: LevelLoan & { readonly start: number; readonly end: number },
): number {
  return addUp(input, (per) => principalPayment({ ...input, per }));
}

/**
 * Adds up the interest parts of the payments from `start` to `end`.
 *
 * @throws {FinanceError} `out-of-range` or `not-an-integer` - Names the argument.
 */
export function cumulativeInterest(
  input: LevelLoan & { readonly start: number; readonly end: number },
): number {
  return addUp(input, (per) => interestPayment({ ...input, per }));
}

/**
 * Computes what is owed before a payment. Looked at from the side where nothing grows without bound: with a positive
 * rate from the payments to come, otherwise from those made.
 */
function balanceBefore(
  { rate, nper, pv, fv = 0, when, per }: LevelLoan & { readonly per: number },
  pmt: number,
): number {
  const timing = when ?? 'end';
  if (rate > 0) return presentValue({ rate, nper: nper - per + 1, pmt, fv, when: timing });
  return -futureValue({ rate, nper: per - 1, pmt, pv, when: timing });
}

function addUp(
  { start, end, nper }: { readonly start: number; readonly end: number; readonly nper: number },
  part: (per: number) => number,
): number {
  requireWhole('start', start, 1, nper);
  requireWhole('end', end, start, nper);
  let sum = 0;
  for (let per = start; per <= end; per += 1) sum += part(per);
  return sum;
}

function requirePer({ per, nper }: { readonly per: number; readonly nper: number }): void {
  requireWhole('nper', nper, 1, 1_000_000);
  requireWhole('per', per, 1, nper);
}

function levelPayment({ rate, nper, pv, fv = 0, when }: LevelLoan): number {
  return requireNumber('result', payment({ rate, nper, pv, fv, when: when ?? 'end' }) ?? Number.NaN);
}
