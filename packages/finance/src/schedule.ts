import type { LocalDate } from './calendar-date.js';
import { fromFen } from './money.js';
import type { Fen, Money } from './money.js';
import { rateToWire } from './rate.js';
import type { Rate } from './rate.js';

/**
 * The repayment method of a schedule: equal instalments (等额本息), equal principal (等额本金), interest first
 * (先息后本), borrow and repay any day (随借随还), bullet (一次性还本付息).
 */
export type RepaymentMethod = 'EQUAL_INSTALMENT' | 'EQUAL_PRINCIPAL' | 'INTEREST_FIRST' | 'DAILY' | 'BULLET';

/** One instalment of a schedule. All amounts are 0 or more. */
export interface ScheduleRow {
  /** Number of the instalment, from 1. */
  readonly n: number;
  /** First day that bears interest. */
  readonly periodStart: LocalDate;
  /** Day of repayment; bears no interest itself. */
  readonly dueDate: LocalDate;
  /** Days charged, from `periodStart` (counted) to `dueDate` (not counted). */
  readonly days: number;
  readonly openingPrincipal: Fen;
  readonly principal: Fen;
  readonly interest: Fen;
  /** `principal` + `interest`. */
  readonly total: Fen;
  /** Principal left after the instalment; 0 in the last row. */
  readonly closingPrincipal: Fen;
}

/** Sums over all rows of a schedule. */
export interface ScheduleTotals {
  readonly principal: Fen;
  readonly interest: Fen;
  readonly total: Fen;
}

/** A repayment schedule with the terms it was computed from. */
export interface Schedule {
  readonly method: RepaymentMethod;
  readonly principal: Fen;
  readonly dailyRate: Rate;
  /** Number of monthly instalments. */
  readonly tenor: number;
  /** Day the money is paid out; bears interest. */
  readonly valueDate: LocalDate;
  readonly rows: readonly ScheduleRow[];
  readonly totals: ScheduleTotals;
}

/** A {@link ScheduleRow} as partners see it. */
export interface ScheduleRowWire {
  readonly n: number;
  readonly periodStart: LocalDate;
  readonly dueDate: LocalDate;
  readonly days: number;
  readonly openingPrincipal: Money;
  readonly principal: Money;
  readonly interest: Money;
  readonly total: Money;
  readonly closingPrincipal: Money;
}

/** A {@link Schedule} as partners see it: safe for JSON. */
export interface ScheduleWire {
  readonly method: RepaymentMethod;
  readonly principal: Money;
  /** Fraction per day, not percent: `"0.000400"`. */
  readonly dailyRate: string;
  readonly tenor: number;
  readonly valueDate: LocalDate;
  readonly rows: readonly ScheduleRowWire[];
  readonly totals: { readonly principal: Money; readonly interest: Money; readonly total: Money };
}

/**
 * Writes a schedule in its wire form: amounts as public money, the rate as an exact decimal string.
 *
 * @throws {RangeError} An amount has more than 13 digits before the point.
 */
export function scheduleToWire(schedule: Schedule): ScheduleWire {
  const { method, tenor, valueDate, rows, totals } = schedule;
  return {
    method,
    principal: fromFen(schedule.principal),
    dailyRate: rateToWire(schedule.dailyRate),
    tenor,
    valueDate,
    rows: rows.map(rowToWire),
    totals: {
      principal: fromFen(totals.principal),
      interest: fromFen(totals.interest),
      total: fromFen(totals.total),
    },
  };
}

function rowToWire(row: ScheduleRow): ScheduleRowWire {
  return {
    n: row.n,
    periodStart: row.periodStart,
    dueDate: row.dueDate,
    days: row.days,
    openingPrincipal: fromFen(row.openingPrincipal),
    principal: fromFen(row.principal),
    interest: fromFen(row.interest),
    total: fromFen(row.total),
    closingPrincipal: fromFen(row.closingPrincipal),
  };
}
