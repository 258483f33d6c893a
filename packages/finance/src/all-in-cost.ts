import { FinanceError } from './finance-error.js';
import type { LocalDate } from './calendar-date.js';
import type { Fen } from './money.js';
import type { Rate } from './rate.js';
import type { Schedule } from './schedule.js';
import { xirr } from './xirr.js';
import type { DatedFlow } from './xirr.js';

/** A cost outside the schedule that the borrower pays on a date. */
export interface DatedFee {
  readonly date: LocalDate;
  /** 0 or more. */
  readonly amount: Fen;
}

/**
 * Computes the all-in annual cost of a loan (年化综合成本, IRR): the XIRR of payout, instalments and fees on 365 days.
 *
 * @param fees - Every cost outside the schedule; default none.
 * @returns The annual effective rate, or `undefined` where the flows have no single one.
 * @throws {FinanceError} A fee is negative or its date does not exist.
 */
export function allInAnnualCost(schedule: Schedule, fees: readonly DatedFee[] = []): Rate | undefined {
  return xirr(loanFlows(schedule, fees));
}

/**
 * Lists the dated flows of a loan from the borrower's side: the payout positive, instalments and fees negative.
 *
 * @throws {FinanceError} A fee is negative.
 */
export function loanFlows(schedule: Schedule, fees: readonly DatedFee[] = []): DatedFlow[] {
  if (fees.some((fee) => fee.amount < 0n))
    throw new FinanceError('fees', 'out-of-range', 'A fee must be 0 or more.');
  return [
    { date: schedule.valueDate, amount: schedule.principal },
    ...schedule.rows.map((row) => ({ date: row.dueDate, amount: -row.total })),
    ...fees.map((fee) => ({ date: fee.date, amount: -fee.amount })),
  ];
}
