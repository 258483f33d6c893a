import type { AccrualRegister } from '../accrual.js';
import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import type { Fen } from '../money.js';
import type { Rate } from '../rate.js';
import type { Schedule } from '../schedule.js';
import { NO_DEBT, subtractParts, sumParts } from './debt-parts.js';
import type { DebtParts } from './debt-parts.js';
import type { LoanEvent } from './loan-event.js';
import type { ServicingRules } from './servicing-rules.js';

/** Days over which one amount bore one rate. */
export interface AccrualSegment {
  /** Instalment the amount belongs to; 0 where it is all principal not due yet. */
  readonly n: number;
  readonly base: Fen;
  readonly dailyRate: Rate;
  readonly days: number;
}

/** An exact register with the working behind it: what earlier postings left, and what accrued since. */
export interface AccrualTrail {
  readonly carried: AccrualRegister;
  readonly segments: readonly AccrualSegment[];
}

/** One instalment in the books: what was charged so far, paid and waived. Interest not posted yet is not in it. */
export interface LedgerRow {
  readonly n: number;
  readonly periodStart: LocalDate;
  readonly dueDate: LocalDate;
  readonly charged: DebtParts;
  readonly paid: DebtParts;
  readonly waived: DebtParts;
  /** Part of the charged penalty that came as fixed charges and not by day. */
  readonly fixedPenalty: Fen;
  /** Day the last open amount was paid. */
  readonly paidOn?: LocalDate;
}

/** Principal repaid ahead of the plan and the interest to the day that was paid with it. */
export interface Prepayment {
  /** Event that brought it. */
  readonly id: string;
  readonly date: LocalDate;
  readonly principal: Fen;
  readonly interest: Fen;
}

/** The books of one loan at one date. */
export interface LoanLedger {
  readonly schedule: Schedule;
  readonly rules: ServicingRules;
  /** Interest of every day before this one has accrued. */
  readonly date: LocalDate;
  readonly rows: readonly LedgerRow[];
  readonly prepayments: readonly Prepayment[];
  readonly interest: AccrualTrail;
  readonly penalty: AccrualTrail;
  /** Segments of penalty that were posted, the working behind what the rows were charged. */
  readonly penaltyPosted: AccrualTrail;
  readonly writtenOff: DebtParts | undefined;
  readonly returnedInterest: Fen;
  /** Grows with every change of the plan. */
  readonly version: number;
  readonly events: readonly LoanEvent[];
}

const NOTHING_ACCRUED: AccrualTrail = { carried: 0n, segments: [] };

/** Opens the books of a loan on its value date. */
export function openLedger(schedule: Schedule, rules: ServicingRules): LoanLedger {
  const rows = schedule.rows.map(({ n, periodStart, dueDate, principal }) => {
    const charged = { ...NO_DEBT, principal };
    return { n, periodStart, dueDate, charged, paid: NO_DEBT, waived: NO_DEBT, fixedPenalty: 0n };
  });
  if (rows.length === 0) {
    throw new FinanceError('schedule', 'out-of-range', 'A loan needs at least one instalment.');
  }
  return {
    schedule,
    rules,
    date: schedule.valueDate,
    rows,
    prepayments: [],
    interest: NOTHING_ACCRUED,
    penalty: NOTHING_ACCRUED,
    penaltyPosted: NOTHING_ACCRUED,
    writtenOff: undefined,
    returnedInterest: 0n,
    version: 1,
    events: [],
  };
}

/** Works out what an instalment still owes of what was charged. */
export function owedOf(row: LedgerRow): DebtParts {
  return subtractParts(subtractParts(row.charged, row.paid), row.waived);
}

/** Adds up what all instalments owe. */
export function owedInAll(rows: readonly LedgerRow[]): DebtParts {
  return sumParts(rows.map(owedOf));
}

/** Adds up the principal of instalments that fall due after a date. */
export function principalNotDue(ledger: LoanLedger, date: LocalDate = ledger.date): Fen {
  return ledger.rows.reduce((sum, row) => (row.dueDate > date ? sum + owedOf(row).principal : sum), 0n);
}

/** Finds the instalment that interest accrues towards: the first one that falls due after the ledger's date. */
export function openRow(ledger: LoanLedger): LedgerRow | undefined {
  return ledger.rows.find((row) => row.dueDate > ledger.date);
}

/** Replaces one instalment. */
export function putRow(rows: readonly LedgerRow[], changed: LedgerRow): LedgerRow[] {
  return rows.map((row) => (row.n === changed.n ? changed : row));
}
