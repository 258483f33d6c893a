import { addDays, daysBetween } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import { NO_DEBT, addParts, sumParts, totalOf, withTotal } from './debt-parts.js';
import type { DebtParts } from './debt-parts.js';
import { owedInAll, owedOf, principalNotDue } from './ledger.js';
import type { LedgerRow, LoanLedger } from './ledger.js';
import { registerOf } from './ledger-accrual.js';
import type { InstalmentStatus, LoanState, ServicedRow, ServicingStatus } from './loan-state.js';

/** Shows the books of a loan as its state: rows with the interest still to come, sums, status. */
export function presentLedger(ledger: LoanLedger): LoanState {
  const rows = presentRows(ledger);
  const accruedInterest = ledger.writtenOff === undefined ? accruedNow(ledger) : 0n;
  const prepaid = sumParts(ledger.prepayments.map((entry) => ({ ...NO_DEBT, ...pickPaid(entry) })));
  const daysPastDue = pastDue(ledger);
  const owed = addParts(owedInAll(ledger.rows), { interest: accruedInterest });
  return {
    ledger,
    date: ledger.date,
    status: statusOf(ledger, rows, daysPastDue),
    version: ledger.version,
    rows,
    prepayments: ledger.prepayments,
    outstanding: withTotal(owed),
    accruedInterest,
    due: withTotal(owedInAll(ledger.rows.filter((row) => row.dueDate <= ledger.date))),
    nextDue: nextDue(ledger.date, rows),
    daysPastDue,
    paid: withTotal(addParts(sumParts(rows.map((row) => row.paid)), prepaid)),
    totals: withTotal(addParts(sumParts(rows), prepaid)),
    writtenOff: ledger.writtenOff === undefined ? undefined : withTotal(ledger.writtenOff),
    returnedInterest: ledger.returnedInterest,
  };
}

function pickPaid({ principal, interest }: { principal: Fen; interest: Fen }): Partial<DebtParts> {
  return { principal, interest };
}

/** Rounds the interest that accrued and is not posted; a remainder below half a fen counts as nothing. */
function accruedNow(ledger: LoanLedger): Fen {
  return roundHalfUp(registerOf(ledger.interest), RATE_ONE);
}

/** Shows every row, adding to those not due yet the interest that accrues if everything is paid in time. */
function presentRows(ledger: LoanLedger): ServicedRow[] {
  let register = registerOf(ledger.interest);
  let open = principalNotDue(ledger);
  let from = ledger.date;
  let repaid = 0n;
  let opening = ledger.schedule.principal;
  return ledger.rows.map((row) => {
    let coming = 0n;
    if (row.dueDate > ledger.date && ledger.writtenOff === undefined) {
      register += open * ledger.schedule.dailyRate * BigInt(daysBetween(from, row.dueDate));
      coming = roundHalfUp(register, RATE_ONE);
      register -= coming * RATE_ONE;
      open -= owedOf(row).principal;
      from = row.dueDate;
    }
    repaid += row.charged.principal;
    const shown = presentRow(ledger, row, coming, { opening, planned: ledger.schedule.principal - repaid });
    opening = shown.balanceAfter;
    return shown;
  });
}

function presentRow(
  ledger: LoanLedger,
  row: LedgerRow,
  coming: Fen,
  { opening, planned }: { opening: Fen; planned: Fen },
): ServicedRow {
  const outstanding = addParts(owedOf(row), { interest: coming });
  const ahead = ledger.prepayments.filter((entry) => entry.date <= row.dueDate);
  const { n, periodStart, dueDate, paidOn } = row;
  return {
    n,
    periodStart,
    dueDate,
    days: daysBetween(periodStart, dueDate),
    openingPrincipal: opening,
    ...withTotal(addParts(row.charged, { interest: coming })),
    paid: withTotal(row.paid),
    waived: withTotal(row.waived),
    outstanding: withTotal(outstanding),
    status: rowStatus(ledger, row, outstanding),
    balanceAfter: ahead.reduce((left, entry) => left - entry.principal, planned),
    ...(paidOn !== undefined && totalOf(outstanding) === 0n ? { paidOn } : {}),
  };
}

function rowStatus(ledger: LoanLedger, row: LedgerRow, outstanding: DebtParts): InstalmentStatus {
  if (totalOf(outstanding) === 0n)
    return totalOf(row.paid) === 0n && totalOf(row.waived) > 0n ? 'WAIVED' : 'PAID';
  if (row.dueDate > ledger.date) return totalOf(row.paid) > 0n ? 'PARTIAL' : 'PENDING';
  if (row.dueDate === ledger.date) return 'DUE';
  return inGrace(ledger, row) ? 'GRACE' : 'OVERDUE';
}

function inGrace(ledger: LoanLedger, row: LedgerRow): boolean {
  return ledger.date <= addDays(row.dueDate, ledger.rules.graceDays);
}

function statusOf(ledger: LoanLedger, rows: readonly ServicedRow[], daysPastDue: number): ServicingStatus {
  if (rows.every((row) => row.outstanding.total === 0n)) return 'SETTLED';
  if (ledger.writtenOff !== undefined) return 'CHARGED_OFF';
  return daysPastDue > 0 ? 'OVERDUE' : 'ACTIVE';
}

function pastDue(ledger: LoanLedger): number {
  const oldest = ledger.rows.find((row) => row.dueDate < ledger.date && totalOf(owedOf(row)) > 0n);
  if (oldest === undefined || inGrace(ledger, oldest)) return 0;
  return daysBetween(oldest.dueDate, ledger.date);
}

function nextDue(date: LocalDate, rows: readonly ServicedRow[]): LoanState['nextDue'] {
  const next = rows.find((row) => row.dueDate >= date && row.outstanding.total > 0n);
  return next === undefined ? undefined : { n: next.n, date: next.dueDate, amount: next.outstanding.total };
}
