import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import type { AllocationLine } from './allocation.js';
import type { DebtTotal } from './debt-parts.js';
import type { LoanLedger, Prepayment } from './ledger.js';
import type { LoanEvent } from './loan-event.js';

/**
 * Where an instalment stands. `DUE` is due today, `GRACE` after the due date but still in time, `PARTIAL` partly paid
 * ahead.
 */
export type InstalmentStatus = 'PENDING' | 'DUE' | 'PARTIAL' | 'PAID' | 'OVERDUE' | 'GRACE' | 'WAIVED';

/** Where a loan stands. */
export type ServicingStatus = 'ACTIVE' | 'OVERDUE' | 'SETTLED' | 'CHARGED_OFF';

/** One instalment as it stands: what it costs in all, what was paid, what is left. */
export interface ServicedRow extends DebtTotal {
  readonly n: number;
  readonly periodStart: LocalDate;
  readonly dueDate: LocalDate;
  /** Calendar days of the period. */
  readonly days: number;
  /** Principal of the plan at the start of the period. */
  readonly openingPrincipal: Fen;
  readonly paid: DebtTotal;
  readonly waived: DebtTotal;
  /** With the interest that will accrue by the due date if everything is paid in time from now on. */
  readonly outstanding: DebtTotal;
  readonly status: InstalmentStatus;
  /** Day the last open amount was paid. */
  readonly paidOn?: LocalDate;
  /** Principal of the plan that is left after the instalment. */
  readonly balanceAfter: Fen;
}

/** The whole state of a loan at one date. Immutable; its `ledger` is what later events build on. */
export interface LoanState {
  readonly ledger: LoanLedger;
  readonly date: LocalDate;
  readonly status: ServicingStatus;
  /** Grows with every change of the plan. */
  readonly version: number;
  readonly rows: readonly ServicedRow[];
  readonly prepayments: readonly Prepayment[];
  /** Owed on the date: all principal, interest to the date, penalty to the date, all charges. */
  readonly outstanding: DebtTotal;
  /** Interest to the date that is not due yet, rounded for show. */
  readonly accruedInterest: Fen;
  /** What is due on the date or overdue. */
  readonly due: DebtTotal;
  /** The first instalment not fully paid that falls due on or after the date. */
  readonly nextDue: { readonly n: number; readonly date: LocalDate; readonly amount: Fen } | undefined;
  /** Days since the oldest unpaid due date, once its grace is missed; else 0. */
  readonly daysPastDue: number;
  /** Paid so far, prepayments included. */
  readonly paid: DebtTotal;
  /** Everything the loan costs by today's plan: paid, waived and to come. */
  readonly totals: DebtTotal;
  /** Owed when the loan was written off. */
  readonly writtenOff: DebtTotal | undefined;
  /** Paid interest that refunds gave back. */
  readonly returnedInterest: Fen;
}

/** The state after an event, and what the event's money did. */
export interface LoanStep {
  readonly event: LoanEvent;
  readonly allocation: readonly AllocationLine[];
  /** Money nothing was owed for; for a refund what goes back to the borrower. */
  readonly excess: Fen;
  readonly state: LoanState;
}
