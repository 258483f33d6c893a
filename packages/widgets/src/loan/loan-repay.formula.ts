import type { Money } from '@weidongli/contracts';
import type { LoanSchedule, RepaymentQuote, ScheduleRow } from '@weidongli/contracts/loan';
import { accrue, daysBetween, settle } from '@weidongli/finance';
import { addFen, formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance/money';

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

/** Writes stretches as lines; none when they do not add up to `whole`, for such a working explains nothing. */
const linesOf = (parts: readonly Stretch[], dailyRate: string, whole: Money): readonly FormulaLine[] => {
  const rate = rateFromDecimal(dailyRate);
  const worked = parts.map((part) => ({
    ...part,
    posted: settle(accrue(0n, part.principal, rate, part.days)).posted,
  }));
  if (addFen(...worked.map(({ posted }) => posted)) !== toFen(whole)) return [];
  return worked.map(({ until, principal, days, posted }) => ({
    until,
    expression: `${formatMoney(principal)} × ${formatPercent(rate)} × ${String(days)}`,
    value: formatMoney(posted),
  }));
};

/** Shows how the interest of a quote comes about; empty when it cannot be shown to the fen, as after a part payment. */
export const explainQuote = (quote: RepaymentQuote, plan: LoanSchedule): readonly FormulaLine[] =>
  linesOf(stretches(quote, plan), plan.dailyRate, quote.allocation.interest);

/** Shows how the penalty of a quote comes about, each overdue instalment by itself; empty as for {@link explainQuote}. */
export const explainPenalty = (
  quote: RepaymentQuote,
  plan: LoanSchedule,
  penaltyDailyRate: string,
): readonly FormulaLine[] =>
  linesOf(
    plan.rows
      .filter((row) => isLeft(row) && row.dueDate < quote.asOf)
      .map((row) => ({
        until: row.dueDate,
        principal: toFen(row.principal),
        days: daysBetween(row.dueDate, quote.asOf),
      })),
    penaltyDailyRate,
    quote.allocation.penalty,
  );
