import { requireNumber } from './require-number.js';

/** When payments fall in their period. */
export type PaymentTiming = 'end' | 'begin';

/** The four amounts and the rate of an annuity; money paid out is negative, money received positive. */
export interface Annuity {
  /** Rate per period, above −1. */
  readonly rate: number;
  /** Number of periods. */
  readonly nper: number;
  readonly pmt: number;
  readonly pv: number;
  readonly fv: number;
  /** Default `end`. */
  readonly when?: PaymentTiming;
}

/**
 * Computes the present value of level payments and a final amount.
 *
 * @param input - `fv` defaults to 0.
 * @throws {FinanceError} `out-of-range` - An argument is not finite, or the rate is −1 or less.
 */
export function presentValue(input: Omit<Annuity, 'pv' | 'fv'> & { readonly fv?: number }): number {
  const { rate, nper, pmt, fv = 0, when } = checkTerms(input);
  requireNumber('pmt', pmt);
  requireNumber('fv', fv);
  const { growth, sum } = factors(rate, nper, when);
  return requireNumber('result', (-fv - pmt * sum) / growth);
}

/**
 * Computes the future value of a first amount and level payments.
 *
 * @param input - `pv` defaults to 0.
 * @throws {FinanceError} `out-of-range` - An argument is not finite, or the rate is −1 or less.
 */
export function futureValue(input: Omit<Annuity, 'pv' | 'fv'> & { readonly pv?: number }): number {
  const { rate, nper, pmt, pv = 0, when } = checkTerms(input);
  requireNumber('pmt', pmt);
  requireNumber('pv', pv);
  const { growth, sum } = factors(rate, nper, when);
  return requireNumber('result', -pv * growth - pmt * sum);
}

/**
 * Computes the level payment that turns `pv` into `fv`.
 *
 * @param input - `fv` defaults to 0.
 * @returns The payment, or `undefined` where no number of periods leaves one to compute (`nper` 0).
 * @throws {FinanceError} `out-of-range` - An argument is not finite, or the rate is −1 or less.
 */
export function payment(input: Omit<Annuity, 'pmt' | 'fv'> & { readonly fv?: number }): number | undefined {
  const { rate, nper, pv, fv = 0, when } = checkTerms(input);
  requireNumber('pv', pv);
  requireNumber('fv', fv);
  const { growth, sum } = factors(rate, nper, when);
  return sum === 0 ? undefined : requireNumber('result', (-fv - pv * growth) / sum);
}

/**
 * Computes how many periods level payments need.
 *
 * @param input - `fv` defaults to 0.
 * @returns The number, not necessarily whole, or `undefined` where the payments never get there.
 * @throws {FinanceError} `out-of-range` - An argument is not finite, or the rate is −1 or less.
 */
export function periodCount(
  input: Omit<Annuity, 'nper' | 'fv'> & { readonly fv?: number },
): number | undefined {
  const { rate, pmt, pv, fv = 0, when } = checkTerms({ ...input, nper: 0 });
  for (const [name, value] of Object.entries({ pmt, pv, fv })) requireNumber(name, value);
  if (rate === 0) return pmt === 0 ? undefined : -(fv + pv) / pmt;
  const level = (pmt * (when === 'begin' ? 1 + rate : 1)) / rate;
  const ratio = (level - fv) / (level + pv);
  if (!(ratio > 0) || ratio === Infinity) return undefined;
  return Math.log(ratio) / Math.log1p(rate);
}

/** The growth of one unit over all periods, and the future value of one unit paid in each. */
export function factors(
  rate: number,
  nper: number,
  when: PaymentTiming | undefined,
): { readonly growth: number; readonly sum: number } {
  if (rate === 0) return { growth: 1, sum: nper };
  const logGrowth = nper * Math.log1p(rate);
  // expm1 keeps the digits that "growth − 1" loses beside a small rate.
  const sum = (Math.expm1(logGrowth) / rate) * (when === 'begin' ? 1 + rate : 1);
  return { growth: Math.exp(logGrowth), sum };
}

function checkTerms<T extends { readonly rate: number; readonly nper: number }>(input: T): T {
  requireNumber('rate', input.rate, -1);
  requireNumber('nper', input.nper);
  return input;
}
