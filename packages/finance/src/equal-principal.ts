import { accrue, post } from './accrual.js';
import { monthlyDates } from './calendar-date.js';
import type { LocalDate } from './calendar-date.js';
import { FinanceError } from './finance-error.js';
import type { Fen } from './money.js';
import { RATE_ONE } from './rate.js';
import type { Rate } from './rate.js';
import { requireAmount, requireRate } from './require-amount.js';
import type { Schedule, ScheduleRow } from './schedule.js';

/** The terms of an equal-principal loan. */
export interface EqualPrincipalTerms {
  /** Amount drawn, more than 0. */
  readonly principal: Fen;
  /** Rate per day, 0 or more. */
  readonly dailyRate: Rate;
  /** Number of monthly instalments, 1 to 360. */
  readonly tenor: number;
  /** Day the money is paid out. Due dates fall on the same day of the following months. */
  readonly valueDate: LocalDate;
}

/**
 * Computes the schedule of an equal-principal loan (等额本金) with interest by day.
 *
 * Principal per row is floor(principal ÷ tenor) to the fen, the last row takes the remainder. The day of payout bears
 * interest, the day of repayment does not. Due dates are clamped to the month's end, always from the original day, and
 * do not move for holidays. Interest is posted from one exact register, so the rows add up to the exact total rounded
 * once.
 *
 * @throws {FinanceError} A term is out of its range.
 */
export function equalPrincipalSchedule(terms: EqualPrincipalTerms): Schedule {
  requireTerms(terms);
  const { principal, dailyRate, tenor, valueDate } = terms;
  const rows = buildRows(terms);
  const interest = rows.reduce((sum, row) => sum + row.interest, 0n);
  const totals = { principal, interest, total: principal + interest };
  return { method: 'EQUAL_PRINCIPAL', principal, dailyRate, tenor, valueDate, rows, totals };
}

function buildRows({ principal, dailyRate, tenor, valueDate }: EqualPrincipalTerms): ScheduleRow[] {
  const share = principal / BigInt(tenor);
  const dates = monthlyDates(valueDate, tenor);
  const rows: ScheduleRow[] = [];
  let register = 0n;
  let openingPrincipal = principal;
  for (let n = 1; n <= tenor; n += 1) {
    const start = dates[n - 1];
    const due = dates[n];
    if (start === undefined || due === undefined) break;
    const periodStart = start.date;
    const dueDate = due.date;
    const days = due.number - start.number;
    const posting = post(accrue(register, openingPrincipal, dailyRate, days));
    const repaid = n === tenor ? openingPrincipal : share;
    const closingPrincipal = openingPrincipal - repaid;
    // Written out: spreading an object here takes longer than the arithmetic of the row.
    rows.push({
      n,
      periodStart,
      dueDate,
      days,
      openingPrincipal,
      principal: repaid,
      interest: posting.posted,
      total: repaid + posting.posted,
      closingPrincipal,
    });
    register = posting.register;
    openingPrincipal = closingPrincipal;
  }
  return rows;
}

function requireTerms({ principal, dailyRate, tenor }: EqualPrincipalTerms): void {
  requireAmount('terms.principal', principal, 1n);
  requireRate('terms.dailyRate', dailyRate, RATE_ONE);
  if (!Number.isInteger(tenor) || tenor < 1 || tenor > 360) {
    const message = `The tenor must be an integer from 1 to 360 monthly instalments; got ${tenor}.`;
    throw new FinanceError('terms.tenor', 'out-of-range', message);
  }
}
