import { daysBetween } from '../calendar-date.js';
import type { Fen } from '../money.js';
import type { Rate } from '../rate.js';
import { divideRounded, roundHalfUp } from '../rounding.js';
import type { Schedule, ScheduleRow } from '../schedule.js';
import { FACTOR_ONE, annuityInstalment, impliedShare } from './annuity.js';
import type { PeriodFactor } from './annuity.js';
import { duePeriods } from './due-dates.js';
import { periodFactor } from './period-factor.js';
import type { InterestBasis, Period } from './period-factor.js';
import { requireScheduleTerms } from './schedule-terms.js';
import type { Drawdown, ScheduleTerms } from './schedule-terms.js';

const DAYS_A_YEAR = 365n;

/** A schedule on its way: what the rows before left. */
interface Progress {
  readonly rows: readonly ScheduleRow[];
  readonly opening: Fen;
  /** Interest that accrued and is not in a row yet, in fen × 1e-24. */
  readonly register: bigint;
  /** Interest posted that no row has taken yet. */
  readonly waiting: Fen;
  readonly instalment: Fen;
  /** Share of the stated rate that rows bear, scaled by 1e24. */
  readonly share: bigint;
}

/**
 * Computes a repayment schedule: equal instalments (等额本息), equal principal (等额本金), interest first (先息后本),
 * borrow and repay any day (随借随还) or bullet (一次性还本付息).
 *
 * The last row takes every remainder, never the first. No amount is negative: where interest exceeds an equal
 * instalment, the row repays no principal and the rest of its interest moves to the next row.
 *
 * @throws {FinanceError} A term is out of its range; `argument` names it.
 */
export function repaymentSchedule(terms: ScheduleTerms): Schedule {
  requireScheduleTerms(terms);
  const single = terms.method === 'BULLET' || terms.method === 'DAILY';
  const all = duePeriods(terms.valueDate, terms.instalments, terms);
  const last = all.at(-1)?.due ?? terms.valueDate;
  const periods = single ? [{ from: terms.valueDate, due: last }] : all;
  const share = shareOfRate(terms, periods);
  const start: Progress = {
    rows: [],
    opening: terms.principal,
    register: 0n,
    waiting: 0n,
    instalment: 0n,
    share,
  };
  const { rows } = periods.reduce((progress, _, index) => addRow(terms, periods, progress, index), start);
  const principal = rows.reduce((sum, row) => sum + row.principal, 0n);
  const interest = rows.reduce((sum, row) => sum + row.interest, 0n);
  const { method, valueDate } = terms;
  const totals = { principal, interest, total: principal + interest };
  return { method, principal, dailyRate: dailyRateOf(terms), tenor: rows.length, valueDate, rows, totals };
}

function addRow(terms: ScheduleTerms, periods: readonly Period[], before: Progress, index: number): Progress {
  const period = periods[index];
  if (period === undefined) return before;
  const drawn = drawnIn(terms, period, index === periods.length - 1);
  const stated = accrueIn(terms, period, before.opening, drawn);
  const accrued = (stated * before.share) / FACTOR_ONE;
  const posted = postFrom(terms, before.register + accrued);
  const opening = before.opening + drawn.reduce((sum, { amount }) => sum + amount, 0n);
  const plan = planInstalment(
    terms,
    periods,
    { ...before, opening, register: stated },
    index,
    drawn.length > 0,
  );
  const due = before.waiting + posted.amount;
  const split = splitRow(terms, periods.length, index, opening, due, plan);
  const row: ScheduleRow = {
    n: index + 1,
    periodStart: period.from,
    dueDate: period.due,
    days: daysBetween(period.from, period.due),
    openingPrincipal: opening,
    principal: split.principal,
    interest: split.interest,
    total: split.principal + split.interest,
    closingPrincipal: opening - split.principal,
  };
  const waiting = due > split.interest ? due - split.interest : 0n;
  const register = posted.register;
  return {
    rows: [...before.rows, row],
    opening: row.closingPrincipal,
    register,
    waiting,
    instalment: plan,
    share: before.share,
  };
}

/** Works out at which share of the stated rate the rounded instalments repay the principal exactly. */
function shareOfRate(terms: ScheduleTerms, periods: readonly Period[]): bigint {
  if (terms.rowRate !== 'IMPLIED' || terms.method !== 'EQUAL_INSTALMENT') return FACTOR_ONE;
  const factors = periods.map((period) => factorOf(terms, period));
  const { principal, multiple = 1n, weights, rounding } = terms;
  const exact = annuityInstalment(principal, factors, weights, rounding);
  return impliedShare(principal, roundHalfUp(exact, multiple) * multiple, factors, weights);
}

/** Finds the drawdowns of a period. One on its due date belongs to the next period. */
function drawnIn(terms: ScheduleTerms, period: Period, last: boolean) {
  return (terms.drawdowns ?? []).filter(
    ({ date }) => date >= period.from && (date < period.due || (last && date === period.due)),
  );
}

/** Accrues a period exactly: what was open for all of it, what was drawn for the days since. */
function accrueIn(terms: ScheduleTerms, period: Period, opening: Fen, drawn: readonly Drawdown[]): bigint {
  return drawn.reduce(
    (sum, { date, amount }) => sum + amount * factorOf(terms, period, daysBetween(date, period.due)),
    opening * factorOf(terms, period),
  );
}

function postFrom(terms: ScheduleTerms, register: bigint): { amount: Fen; register: bigint } {
  const amount = divideRounded(register, FACTOR_ONE, terms.rounding ?? 'HALF_UP');
  return { amount, register: terms.posting === 'ROW' ? 0n : register - amount * FACTOR_ONE };
}

/** Solves the equal instalment or the equal share of principal: at the end of grace, again with every drawdown. */
function planInstalment(
  terms: ScheduleTerms,
  periods: readonly Period[],
  now: Progress,
  index: number,
  drawn: boolean,
): Fen {
  const { graceOnPrincipal = 0, weights, multiple = 1n, rounding = 'HALF_UP' } = terms;
  const starts = index === graceOnPrincipal || (index > graceOnPrincipal && drawn);
  if (!starts) return now.instalment;
  if (terms.method === 'EQUAL_PRINCIPAL') {
    const count = BigInt(periods.length - index);
    return divideRounded(now.opening, count * multiple, terms.shareRounding ?? 'DOWN') * multiple;
  }
  if (terms.method !== 'EQUAL_INSTALMENT') return 0n;
  const first = terms.instalmentRate === 'FIRST_PERIOD' ? periods[0] : undefined;
  const later = periods.slice(index + 1).map((period) => factorOf(terms, first ?? period));
  // What is open with its interest by this due date is repaid by this instalment and the later ones.
  const interest = first === undefined ? now.register : now.opening * factorOf(terms, first);
  const owed = now.opening * FACTOR_ONE + interest;
  const exact = annuityInstalment(owed, [0n, ...later], weights?.slice(index), rounding);
  return roundHalfUp(divideRounded(exact, FACTOR_ONE, rounding), multiple) * multiple;
}

function splitRow(
  terms: ScheduleTerms,
  count: number,
  index: number,
  opening: Fen,
  due: Fen,
  instalment: Fen,
): { principal: Fen; interest: Fen } {
  const last = index === count - 1;
  const { graceOnPrincipal = 0, graceOnInterest = 0 } = terms;
  if (last) return lastRow(terms, opening, due, instalment);
  const payable = index < graceOnInterest ? 0n : due;
  if (index < graceOnPrincipal) return { principal: 0n, interest: payable };
  if (terms.method === 'INTEREST_FIRST') return { principal: 0n, interest: payable };
  if (terms.method === 'EQUAL_PRINCIPAL') {
    return { principal: instalment < opening ? instalment : opening, interest: payable };
  }
  const amount = instalment * BigInt(terms.weights?.[index] ?? 1);
  const interest = payable < amount ? payable : amount;
  const principal = amount - interest;
  return { principal: principal < opening ? principal : opening, interest };
}

function lastRow(
  terms: ScheduleTerms,
  opening: Fen,
  due: Fen,
  instalment: Fen,
): { principal: Fen; interest: Fen } {
  const equal = instalment * BigInt(terms.weights?.at(-1) ?? 1) - opening;
  const adjusts = terms.lastRow === 'INTEREST' && terms.method === 'EQUAL_INSTALMENT' && equal >= 0n;
  return { principal: opening, interest: adjusts ? equal : due };
}

function factorOf(terms: ScheduleTerms, period: Period, days?: number): PeriodFactor {
  const annual = terms.annualRate ?? (terms.dailyRate ?? 0n) * DAYS_A_YEAR;
  const basis: InterestBasis =
    terms.dailyRate === undefined && terms.basis !== undefined
      ? terms.basis
      : { kind: 'DAYS', dayCount: 'ACT/365F' };
  return periodFactor(annual, basis, terms.frequency, period, days);
}

function dailyRateOf(terms: ScheduleTerms): Rate {
  return terms.dailyRate ?? roundHalfUp(terms.annualRate ?? 0n, DAYS_A_YEAR);
}
