import type { LoanSchedule, RepaymentQuote, ScheduleRow } from '@weidongli/contracts/loan';
import {
  accrue,
  addFen,
  daysBetween,
  formatMoney,
  formatPercent,
  rateFromDecimal,
  settle,
  toFen,
} from '@weidongli/finance';

/** One line of the working: up to which day, principal × rate × days, interest. */
export interface FormulaLine {
  /** Business date up to which the line counts. */
  readonly until: string;
  /** For example `6,400.00 × 0.04% × 14`. */
  readonly expression: string;
  /** For example `35.84`. */
  readonly value: string;
}

interface Stretch {
  readonly until: string;
  readonly principal: bigint;
  readonly days: number;
}

const isLeft = ({ status }: ScheduleRow): boolean => status !== 'PAID' && status !== 'WAIVED';

/** Stretches of days whose interest a quote takes: the rows that are due, then the days of the row under way. */
const stretches = (quote: RepaymentQuote, plan: LoanSchedule): readonly Stretch[] => {
  const { asOf, interestFrom, interestDays, kind } = quote;
  const due = plan.rows
    .filter((row) => isLeft(row) && row.dueDate <= asOf)
    .map((row): Stretch => ({
      until: row.dueDate,
      principal: toFen(row.openingPrincipal),
      days: row.days,
    }));
  const running = plan.rows.find((row) => isLeft(row) && row.dueDate > asOf);
  if (kind === 'DUE' || running === undefined) return due;
  const from = due.at(-1)?.until ?? interestFrom;
  const days = due.length === 0 ? interestDays : from === null ? 0 : daysBetween(from, asOf);
  return days > 0
    ? [
        ...due,
        {
          until: asOf,
          principal: due.length === 0 ? toFen(plan.outstandingPrincipal) : toFen(running.openingPrincipal),
          days,
        },
      ]
    : due;
};

/**
 * Shows how the interest of a quote comes about.
 *
 * Empty when the lines do not give the bank's figure to the fen, as after an earlier part payment: a working that does
 * not add up explains nothing.
 */
export const explainQuote = (quote: RepaymentQuote, plan: LoanSchedule): readonly FormulaLine[] => {
  const rate = rateFromDecimal(plan.dailyRate);
  const worked = stretches(quote, plan).map((stretch) => ({
    ...stretch,
    interest: settle(accrue(0n, stretch.principal, rate, stretch.days)).posted,
  }));
  const sum = addFen(...worked.map(({ interest }) => interest));
  if (sum !== toFen(quote.allocation.interest)) return [];
  return worked.map(({ until, principal, days, interest }) => ({
    until,
    expression: `${formatMoney(principal)} × ${formatPercent(rate)} × ${String(days)}`,
    value: formatMoney(interest),
  }));
};
