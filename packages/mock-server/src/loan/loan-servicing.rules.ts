import {
  addDays,
  daysBetween,
  equalPrincipalSchedule,
  fromFen,
  loanStateOn,
  openLoan,
  rateFromDecimal,
  replayLoan,
  subtractFen,
  toFen,
  type DebtParts,
  type LoanEvent,
  type LoanState,
} from '@weidongli/finance';
import type { Allocation, Loan, ScheduleRow } from '@weidongli/contracts/loan';
import { IN_PROGRESS, type LoanBooking, type LoanRecord } from '../engine/records.js';
import { businessDate } from '../engine/time.js';

/** States in which no money is owed: on the way, or never arrived. */
export const notPaidOut = ({ status }: Pick<LoanRecord, 'status'>): boolean =>
  IN_PROGRESS.includes(status) || status === 'REJECTED' || status === 'DISBURSEMENT_FAILED';

/** Terms and repayments from which the state of a loan follows. */
export type ServicedLoan = Pick<
  LoanRecord,
  'principal' | 'tenor' | 'valueDate' | 'disclosure' | 'booked' | 'status'
>;

/** Computes where a loan stands on a business date; earlier than its last repayment counts as on that day. */
export const loanOn = (loan: ServicedLoan, date: string): LoanState => {
  const schedule = equalPrincipalSchedule({
    principal: toFen(loan.principal),
    dailyRate: rateFromDecimal(loan.disclosure.dailyRate),
    tenor: loan.tenor,
    valueDate: loan.valueDate,
  });
  const rules = { graceDays: loan.disclosure.graceDays };
  const steps = replayLoan(schedule, rules, loan.booked.map(toEvent));
  const state = steps.at(-1)?.state ?? openLoan(schedule, rules);
  return notPaidOut(loan) || date <= state.date ? state : loanStateOn(state, date);
};

/** Reads a booking as the servicing functions take it. */
export const toEvent = (booking: LoanBooking): LoanEvent => {
  if (booking.type === 'REVERSAL') {
    const { id, type, date, repaymentId } = booking;
    return { id, type, date, eventId: repaymentId };
  }
  const { id, type, date, amount, recalc } = booking;
  const event = { id, date, amount: BigInt(amount) };
  return type === 'EARLY_PARTIAL' ? { ...event, type, recalc } : { ...event, type };
};

/** Shows the rows of a plan. A prepayment within a period starts the days of its row anew: interest was paid up to it. */
export const rowsOf = ({ rows, ledger }: LoanState): ScheduleRow[] => {
  let before = ledger.schedule.principal;
  return rows.map((row) => {
    const inside = ledger.prepayments.filter(({ date }) => isWithin(date, row));
    const opening = subtractFen(before, ...inside.map(({ principal }) => principal));
    before = row.balanceAfter;
    const { n, dueDate, status } = row;
    const periodStart = inside.at(-1)?.date ?? row.periodStart;
    return {
      ...{ n, periodStart, dueDate, days: daysBetween(periodStart, dueDate) },
      openingPrincipal: fromFen(opening),
      principal: fromFen(row.principal),
      interest: fromFen(row.interest),
      fee: fromFen(row.fee),
      penalty: fromFen(row.penalty),
      total: fromFen(row.total),
      paid: fromFen(row.paid.total),
      closingPrincipal: fromFen(row.balanceAfter),
      status,
    };
  });
};

/** A prepayment on a due date lowers what the row leaves; only the first row has no row before it to do so. */
const isWithin = (date: string, { n, periodStart, dueDate }: LoanState['rows'][number]): boolean =>
  date < dueDate && (date > periodStart || (n === 1 && date === periodStart));

/** Shows how an amount is divided. */
export const allocationOf = ({ penalty, fee, interest, principal }: DebtParts): Allocation => ({
  penalty: fromFen(penalty),
  fee: fromFen(fee),
  interest: fromFen(interest),
  principal: fromFen(principal),
});

/** Says what a loan owes now and next. */
export const dueOf = (
  loan: LoanRecord,
  now: number,
): Pick<Loan, 'overdueAmount' | 'daysPastDue' | 'nextDue'> => {
  // A settled loan is what its last repayment has made it: a list of many need not replay each.
  if (notPaidOut(loan) || loan.status === 'SETTLED')
    return { overdueAmount: fromFen(0n), daysPastDue: 0, nextDue: null };
  const { due, daysPastDue, nextDue } = loanOn(loan, businessDate(now));
  return {
    overdueAmount: fromFen(due.total),
    daysPastDue,
    nextDue: nextDue === undefined ? null : { date: nextDue.date, amount: fromFen(nextDue.amount) },
  };
};

/** Returns the days since the oldest unpaid due date of a loan; 0 when nothing is overdue. */
export const daysPastDue = (loan: LoanRecord, now: number): number => dueOf(loan, now).daysPastDue;

/** Days of interest in a repayment, and the first of them. */
export interface InterestPeriod {
  readonly interestFrom: string | null;
  readonly interestDays: number;
}

/**
 * Finds the days whose interest a repayment pays: those of instalments that are due, and those since the last due date
 * or prepayment. The day of payout counts when nothing has accrued yet.
 */
export const interestPeriod = ({ rows, ledger, date }: LoanState, ahead: boolean): InterestPeriod => {
  const due = rows.filter((row) => row.dueDate <= date && row.outstanding.interest > 0n);
  const running = ahead ? rows.find((row) => row.dueDate > date) : undefined;
  const paid = [...due, ...(running === undefined ? [] : [running])];
  const first = paid[0];
  if (first === undefined) return { interestFrom: null, interestDays: 0 };
  const prepaidOn = ledger.prepayments.map((entry) => entry.date).filter((day) => day <= first.dueDate);
  const interestFrom = [first.periodStart, ...prepaidOn].reduce((a, b) => (a > b ? a : b));
  const end = running === undefined ? (paid.at(-1)?.dueDate ?? date) : date;
  const counted = daysBetween(interestFrom, end);
  if (counted > 0) return { interestFrom, interestDays: counted };
  return date === ledger.schedule.valueDate
    ? { interestFrom, interestDays: 1 }
    : { interestFrom: null, interestDays: 0 };
};

/** Returns the day on which an unpaid instalment has missed its grace. */
export const missedOn = (dueDate: string, graceDays: number): string => addDays(dueDate, graceDays + 1);
