import { allInAnnualCost } from './all-in-cost.js';
import type { DatedFee } from './all-in-cost.js';
import { simpleAnnualRate } from './annual-rate.js';
import { daysBetween } from './calendar-date.js';
import type { LocalDate } from './calendar-date.js';
import { powerOfTen, scaledToText, toDisplay } from './decimal.js';
import type { Explanation, ExplanationInput, ExplanationStep } from './explanation.js';
import { formatMoney } from './money.js';
import { RATE_ONE, formatPercent, formatPercentExact } from './rate.js';
import type { Rate } from './rate.js';
import { roundHalfUp } from './rounding.js';
import type { Schedule } from './schedule.js';

/**
 * Explains the simple annual rate of a daily rate.
 *
 * @param yearBasis - 365 (default) or 360.
 * @throws {RangeError} The year basis is neither 365 nor 360.
 */
export function explainAnnualRate(dailyRate: Rate, yearBasis = 365): Explanation {
  const daily = formatPercentExact(dailyRate);
  const value = formatPercent(simpleAnnualRate(dailyRate, yearBasis), 2);
  return {
    formula: 'simple-annual-rate',
    inputs: [
      { name: 'daily-rate', value: daily, unit: 'percent-per-day' },
      { name: 'year-basis', value: String(yearBasis), unit: 'days-per-year' },
    ],
    steps: [{ key: 'annual-rate', expression: `${daily} × ${yearBasis}`, value, rounding: 'half-up' }],
    result: { value, unit: 'percent-per-year' },
  };
}

/**
 * Explains the all-in annual cost: at this rate the present values of all payments add up to the amount paid out.
 *
 * @param fees - Every cost outside the schedule; default none.
 * @returns The explanation, or `undefined` where the loan has no single all-in cost.
 * @throws {RangeError} A fee is negative or its date does not exist.
 */
export function explainAllInCost(
  schedule: Schedule,
  fees: readonly DatedFee[] = [],
): Explanation | undefined {
  const rate = allInAnnualCost(schedule, fees);
  if (rate === undefined) return undefined;
  const value = formatPercent(rate, 2);
  const rounding: ExplanationStep = {
    key: 'annual-rate',
    expression: formatPercentExact(rate),
    value,
    rounding: 'half-up',
  };
  return {
    formula: 'all-in-annual-cost',
    inputs: costInputs(schedule, fees, rate),
    steps: [...presentValueSteps(schedule, fees, rate), rounding],
    result: { value, unit: 'percent-per-year' },
  };
}

function costInputs(schedule: Schedule, fees: readonly DatedFee[], rate: Rate): ExplanationInput[] {
  const feeTotal = fees.reduce((sum, fee) => sum + fee.amount, 0n);
  return [
    { name: 'principal', value: formatMoney(schedule.principal), unit: 'CNY' },
    { name: 'value-date', value: schedule.valueDate, unit: 'date' },
    { name: 'fees', value: formatMoney(feeTotal), unit: 'CNY' },
    { name: 'annual-rate', value: formatPercentExact(rate), unit: 'percent-per-year' },
  ];
}

function presentValueSteps(schedule: Schedule, fees: readonly DatedFee[], rate: Rate): ExplanationStep[] {
  const { valueDate, rows } = schedule;
  const instalments = rows.map((row) => discount({ date: row.dueDate, amount: row.total }, valueDate, rate));
  const extras = fees.map((fee) => discount(fee, valueDate, rate));
  const parts = [...instalments, ...extras];
  const total = parts.reduce((sum, part) => sum + part.value, 0n);
  return [
    ...instalments.map((part, index) => ({ ...showPart('present-value', part), n: index + 1 })),
    ...extras.map((part) => showPart('fee-present-value', part)),
    {
      key: 'total-present-value',
      expression: parts.map((part) => formatPart(part.value)).join(' + '),
      value: formatMoney(roundHalfUp(total, powerOfTen(PART_DECIMALS - 2))),
      rounding: 'half-up',
    },
  ];
}

/** A payment discounted to the value date, in yuan × 1e-4. */
interface Discounted {
  readonly expression: string;
  readonly value: bigint;
}

/** Four decimals: rounding the parts to the fen would let their sum miss the principal. */
const PART_DECIMALS = 4;

/** How exact a discount factor is when it meets the amount: about what float64 can tell. */
const FACTOR_DECIMALS = 15;

/** Discounts one payment to the value date; only the factor is a float, the amount stays exact. */
function discount(payment: DatedFee, valueDate: LocalDate, rate: Rate): Discounted {
  const days = daysBetween(valueDate, payment.date);
  const growth = Number(RATE_ONE + rate) / Number(RATE_ONE);
  const factor = BigInt(Math.round(growth ** (-days / 365) * Number(powerOfTen(FACTOR_DECIMALS))));
  const value = roundHalfUp(payment.amount * factor, powerOfTen(FACTOR_DECIMALS + 2 - PART_DECIMALS));
  const base = `(1 + ${formatPercentExact(rate)})`;
  return { expression: `${formatMoney(payment.amount)} ÷ ${base} ^ (${showDays(days)} ÷ 365)`, value };
}

/** A fee may fall before the payout: its days are negative. */
function showDays(days: number): string {
  return toDisplay(String(days));
}

function showPart(key: ExplanationStep['key'], part: Discounted): ExplanationStep {
  return { key, expression: part.expression, value: formatPart(part.value), rounding: 'half-up' };
}

function formatPart(value: bigint): string {
  return toDisplay(scaledToText(value, PART_DECIMALS));
}
