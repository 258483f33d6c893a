import { dayNumber } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { periodsPerYear, unitPeriodsBetween } from '../day-count/unit-periods.js';
import type { UnitPeriod, UnitPeriods } from '../day-count/unit-periods.js';
import { FinanceError } from '../finance-error.js';
import { MAX_FEN } from '../money.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { divideRounded } from '../rounding.js';
import { rootBetween } from '../solve-root.js';
import type { Sample } from '../solve-root.js';
import type { DatedFlow } from '../xirr.js';

/** What an annual percentage rate under Regulation Z is computed from. All amounts are more than 0. */
export interface AppendixJTerms {
  /** What the consumer receives. */
  readonly advances: readonly DatedFlow[];
  /** What the consumer pays. */
  readonly payments: readonly DatedFlow[];
  readonly unitPeriod: UnitPeriod;
  /** Finance charge paid before or at the first advance; it lowers the amount financed. Default 0. */
  readonly prepaidFinanceCharge?: Fen;
}

/** One flow of a transaction, measured in unit-periods from the first advance. */
export interface MeasuredFlow {
  readonly date: LocalDate;
  /** Advances positive, payments negative. */
  readonly amount: Fen;
  readonly time: UnitPeriods;
}

const MAX_UNIT_RATE = 1e6;

/**
 * Solves for the annual percentage rate of a loan under US Regulation Z, by the actuarial method.
 *
 * Whole unit-periods compound, the odd days at the start bear simple interest. One advance repaid at once within a
 * year takes its whole term as the unit-period, so its rate is simple interest for the year.
 *
 * Source: 12 CFR 1026, Appendix J, (b) and (c).
 *
 * @returns The annual rate, or `undefined` where the flows have no single one.
 * @throws {FinanceError} `out-of-range` - An amount is 0 or less, or the charge eats the advance. `out-of-order` - A
 * flow lies before the first advance. `not-a-date`.
 */
export function aprAppendixJ(terms: AppendixJTerms): Rate | undefined {
  const flows = measureFlows(terms);
  const perYear = periodsPerYear(terms.unitPeriod);
  const single = singlePaymentRate(terms, flows);
  if (single !== undefined) return single;
  const rate = solveUnitRate(flows);
  return rate === undefined ? undefined : BigInt(Math.round(rate * perYear * 1e9));
}

/**
 * Measures the flows of a transaction from its first advance, as {@link aprAppendixJ} discounts them.
 *
 * @throws {FinanceError} As {@link aprAppendixJ}.
 */
export function measureFlows(terms: AppendixJTerms): MeasuredFlow[] {
  const { advances, payments, unitPeriod, prepaidFinanceCharge = 0n } = terms;
  requirePositive('advances', advances);
  requirePositive('payments', payments);
  const sorted = [...advances].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  const first = sorted[0];
  if (first === undefined || prepaidFinanceCharge < 0n || prepaidFinanceCharge >= first.amount) {
    throw new FinanceError(
      'prepaidFinanceCharge',
      'out-of-range',
      'A prepaid finance charge must be 0 or more and less than the first advance.',
    );
  }
  const measure = (date: LocalDate, amount: Fen): MeasuredFlow => ({
    date,
    amount,
    time: unitPeriodsBetween(first.date, date, unitPeriod),
  });
  return [
    measure(first.date, first.amount - prepaidFinanceCharge),
    ...sorted.slice(1).map(({ date, amount }) => measure(date, amount)),
    ...payments.map(({ date, amount }) => measure(date, -amount)),
  ];
}

/** Takes the simple interest of one advance that one payment settles within a year; exact, rounded once. */
function singlePaymentRate({ advances, payments }: AppendixJTerms, flows: MeasuredFlow[]): Rate | undefined {
  const [advance, paid] = flows;
  if (advances.length !== 1 || payments.length !== 1 || advance === undefined || paid === undefined)
    return undefined;
  const days = dayNumber(paid.date) - dayNumber(advance.date);
  if (days < 1 || days > 365) return undefined;
  const cost = -paid.amount - advance.amount;
  return roundRate(cost * 365n, advance.amount * BigInt(days));
}

function roundRate(numerator: bigint, denominator: bigint): Rate {
  return divideRounded(numerator * RATE_ONE, denominator);
}

function solveUnitRate(flows: readonly MeasuredFlow[]): number | undefined {
  const sum = flows.reduce((total, flow) => total + flow.amount, 0n);
  if (sum === 0n) return flows.some(({ time }) => time.whole + time.oddDays > 0) ? 0 : undefined;
  if (sum > 0n) return undefined;
  const weighted = flows.map(({ amount, time }) => ({
    // eslint-disable-next-line house/money-is-not-a-number -- the one way into the float64 solver, as in xirr.ts
    weight: Number(amount),
    whole: time.whole,
    odd: time.oddDays / time.divisor,
  }));
  const sample = (rate: number): Sample => valueAt(weighted, rate);
  return rootBetween(sample, { low: 0, high: MAX_UNIT_RATE, guess: 0.01 });
}

interface WeightedFlow {
  readonly weight: number;
  readonly whole: number;
  readonly odd: number;
}

/** Values the flows at the first advance: ÷ (1 + odd × rate) × (1 + rate) ^ whole. */
function valueAt(flows: readonly WeightedFlow[], rate: number): Sample {
  let value = 0;
  let slope = 0;
  for (const { weight, whole, odd } of flows) {
    const part = weight / ((1 + odd * rate) * (1 + rate) ** whole);
    value += part;
    slope -= part * (odd / (1 + odd * rate) + whole / (1 + rate));
  }
  return { value, slope };
}

function requirePositive(argument: string, flows: readonly DatedFlow[]): void {
  if (flows.length > 0 && flows.every((flow) => flow.amount > 0n && flow.amount <= MAX_FEN)) return;
  throw new FinanceError(
    argument,
    'out-of-range',
    `"${argument}" needs flows, each more than 0 and up to 10^15 fen.`,
  );
}
