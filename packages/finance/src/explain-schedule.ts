import { FinanceError } from './finance-error.js';
import { accrue, post } from './accrual.js';
import type { AccrualRegister } from './accrual.js';
import { MINUS_SIGN, scaledToText, toDisplay, trimDecimals } from './decimal.js';
import type { Explanation, ExplanationInput, ExplanationStep } from './explanation.js';
import { formatMoney } from './money.js';
import { RATE_DECIMALS, formatPercentExact } from './rate.js';
import type { Schedule, ScheduleRow } from './schedule.js';

/**
 * Explains the interest of a schedule: every row and the total, or one row alone.
 *
 * @param n - Number of the instalment, from 1; default all.
 * @throws {FinanceError} The schedule has no such instalment.
 */
export function explainInterest(schedule: Schedule, n?: number): Explanation {
  if (n !== undefined) return explainRowInterest(schedule, findRow(schedule, n));
  const total = formatMoney(schedule.totals.interest);
  const sum = schedule.rows.map((row) => formatMoney(row.interest)).join(' + ');
  return {
    formula: 'interest-by-day',
    inputs: [
      { name: 'principal', value: formatMoney(schedule.principal), unit: 'CNY' },
      dailyRateInput(schedule),
      { name: 'tenor', value: String(schedule.tenor), unit: 'instalments' },
      { name: 'value-date', value: schedule.valueDate, unit: 'date' },
    ],
    steps: [
      ...schedule.rows.map((row) => interestStep(schedule, row)),
      { key: 'total-interest', expression: sum, value: total, rounding: 'exact' },
    ],
    result: { value: total, unit: 'CNY' },
  };
}

/**
 * Explains one instalment: its share of the principal, its interest and their sum.
 *
 * @param n - Number of the instalment, from 1.
 * @throws {FinanceError} The schedule has no such instalment.
 */
export function explainInstalment(schedule: Schedule, n: number): Explanation {
  const row = findRow(schedule, n);
  const total = formatMoney(row.total);
  const sum = `${formatMoney(row.principal)} + ${formatMoney(row.interest)}`;
  return {
    formula: 'equal-principal-instalment',
    inputs: [
      { name: 'principal', value: formatMoney(schedule.principal), unit: 'CNY' },
      { name: 'tenor', value: String(schedule.tenor), unit: 'instalments' },
      { name: 'instalment', value: String(n), unit: 'instalments' },
      ...rowInputs(schedule, row),
    ],
    steps: [
      principalStep(schedule, row),
      interestStep(schedule, row),
      { key: 'row-total', n, expression: sum, value: total, rounding: 'exact' },
    ],
    result: { value: total, unit: 'CNY' },
  };
}

function explainRowInterest(schedule: Schedule, row: ScheduleRow): Explanation {
  return {
    formula: 'interest-by-day',
    inputs: rowInputs(schedule, row),
    steps: [interestStep(schedule, row)],
    result: { value: formatMoney(row.interest), unit: 'CNY' },
  };
}

function rowInputs(schedule: Schedule, row: ScheduleRow): ExplanationInput[] {
  const carried = carriedInto(schedule, row.n);
  const inputs: ExplanationInput[] = [
    { name: 'opening-principal', value: formatMoney(row.openingPrincipal), unit: 'CNY' },
    dailyRateInput(schedule),
    { name: 'days', value: String(row.days), unit: 'days' },
  ];
  if (carried !== 0n) inputs.push({ name: 'carried-remainder', value: formatRegister(carried), unit: 'CNY' });
  return inputs;
}

function dailyRateInput(schedule: Schedule): ExplanationInput {
  return { name: 'daily-rate', value: formatPercentExact(schedule.dailyRate), unit: 'percent-per-day' };
}

/** Shows the remainder of earlier postings as a term of its own, so that the line adds up to the fen. */
function interestStep(schedule: Schedule, row: ScheduleRow): ExplanationStep {
  const product = `${formatMoney(row.openingPrincipal)} × ${formatPercentExact(schedule.dailyRate)} × ${row.days}`;
  const carried = carriedInto(schedule, row.n);
  const magnitude = formatRegister(carried < 0n ? -carried : carried);
  const term = carried === 0n ? '' : ` ${carried < 0n ? MINUS_SIGN : '+'} ${magnitude}`;
  const value = formatMoney(row.interest);
  return { key: 'row-interest', n: row.n, expression: product + term, value, rounding: 'half-up' };
}

function principalStep(schedule: Schedule, row: ScheduleRow): ExplanationStep {
  const whole = formatMoney(schedule.principal);
  const value = formatMoney(row.principal);
  const share = schedule.rows[0]?.principal ?? 0n;
  if (row.n < schedule.tenor || schedule.tenor === 1) {
    const expression = `${whole} ÷ ${schedule.tenor}`;
    return { key: 'row-principal', n: row.n, expression, value, rounding: 'down' };
  }
  const expression = `${whole} ${MINUS_SIGN} ${formatMoney(share)} × ${row.n - 1}`;
  return { key: 'row-principal', n: row.n, expression, value, rounding: 'exact' };
}

/** Replays the register up to a row: what earlier postings left in it. */
function carriedInto(schedule: Schedule, n: number): AccrualRegister {
  return schedule.rows
    .filter((row) => row.n < n)
    .reduce(
      (left, row) => post(accrue(left, row.openingPrincipal, schedule.dailyRate, row.days)).register,
      0n,
    );
}

/** Formats a register (fen × 1e-9) in yuan with every significant digit. */
function formatRegister(register: AccrualRegister): string {
  return toDisplay(trimDecimals(scaledToText(register, RATE_DECIMALS + 2), 2));
}

function findRow(schedule: Schedule, n: number): ScheduleRow {
  const row = schedule.rows.find((candidate) => candidate.n === n);
  if (row === undefined)
    throw new FinanceError(
      'n',
      'not-found',
      `The schedule has instalments 1 to ${schedule.tenor}; got ${n}.`,
    );
  return row;
}
