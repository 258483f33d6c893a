import { daysBetween } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import { allocate, mergeLines } from './allocation.js';
import type { AllocationLine, OwedRow } from './allocation.js';
import { NO_DEBT, addParts, totalOf } from './debt-parts.js';
import type { DebtComponent, DebtParts } from './debt-parts.js';
import { openRow, owedInAll, owedOf, principalNotDue } from './ledger.js';
import type { LedgerRow, LoanLedger } from './ledger.js';
import { extendTrail, postInterest, registerOf } from './ledger-accrual.js';
import { dropEmptyRows, recalculate } from './recalculate.js';
import type { FutureInstalmentRule, Recalculation } from './servicing-rules.js';

/** A payment booked: the books after it, where the money went, and what nothing was owed for. */
export interface BookedPayment {
  readonly ledger: LoanLedger;
  readonly lines: readonly AllocationLine[];
  readonly excess: Fen;
}

/** Where money beyond what is due goes. */
export type AdvanceMode = FutureInstalmentRule | Recalculation;

/** Books a payment on the ledger's date: what is due first, then interest to the day, then principal ahead. */
export function bookPayment(ledger: LoanLedger, id: string, amount: Fen, mode: AdvanceMode): BookedPayment {
  const due = ledger.rows.filter((row) => row.dueDate <= ledger.date);
  const { allocationOrder, allocationStyle } = ledger.rules;
  const { lines, rest } = allocate(owedRows(due), amount, allocationOrder, allocationStyle);
  const cleared = payLines(ledger, lines);
  if (rest === 0n || openRow(cleared) === undefined) return { ledger: cleared, lines, excess: rest };
  const ahead = bookAhead(cleared, id, rest, mode);
  return { ...ahead, lines: mergeLines(lines, ahead.lines) };
}

/** Works out what settles the loan on the ledger's date, by component. */
export function payoffParts(ledger: LoanLedger): DebtParts {
  const posted = postInterest(ledger);
  return addParts(owedInAll(posted.rows), { interest: minimumInterest(posted, principalNotDue(posted)) });
}

/** Lists what rows owe, for allocation. */
export function owedRows(rows: readonly LedgerRow[]): OwedRow[] {
  return rows.map((row) => ({ n: row.n, owed: owedOf(row) }));
}

/** Books allocation lines; a row that owes nothing any more notes the day. */
export function payLines(ledger: LoanLedger, lines: readonly AllocationLine[]): LoanLedger {
  const rows = ledger.rows.map((row) => {
    const line = lines.find((candidate) => candidate.n === row.n);
    if (line === undefined) return row;
    const paid = { ...row, paid: addParts(row.paid, line) };
    return totalOf(owedOf(paid)) === 0n ? { ...paid, paidOn: ledger.date } : paid;
  });
  return { ...ledger, rows };
}

/** Spends money that is left after the dues: the open row's other debts, principal, then what else is charged. */
function bookAhead(ledger: LoanLedger, id: string, amount: Fen, mode: AdvanceMode): BookedPayment {
  const order = ledger.rules.allocationOrder;
  const at = order.indexOf('PRINCIPAL');
  const first = payOpen(postInterest(ledger), amount, order.slice(0, at));
  const principal = bookPrincipal(first.ledger, first.excess, mode);
  const second = payOpen(principal.ledger, principal.excess, order.slice(at + 1));
  const ended = principalNotDue(second.ledger) === 0n;
  const others = ended ? payFuture(second.ledger, second.excess) : { ...second, lines: [] };
  const lines = mergeLines(first.lines, principal.lines, second.lines, others.lines);
  const booked = { ledger: others.ledger, lines, excess: others.excess };
  return isRecalculation(mode) ? notePrepayment(booked, id, lines) : booked;
}

function payOpen(ledger: LoanLedger, amount: Fen, order: readonly DebtComponent[]): BookedPayment {
  const open = openRow(ledger);
  if (open === undefined) return { ledger, lines: [], excess: amount };
  const { lines, rest } = allocate(owedRows([open]), amount, order);
  return { ledger: payLines(ledger, lines), lines, excess: rest };
}

/** With no principal left to come, charges of later instalments are payable at once. */
function payFuture(ledger: LoanLedger, amount: Fen): BookedPayment {
  const rows = ledger.rows.filter((row) => row.dueDate > ledger.date);
  const { lines, rest } = allocate(owedRows(rows), amount, ledger.rules.allocationOrder);
  return { ledger: payLines(ledger, lines), lines, excess: rest };
}

/** Repays principal ahead and, where it has not yet borne its minimum of days, the interest of the missing ones. */
function bookPrincipal(ledger: LoanLedger, amount: Fen, mode: AdvanceMode): BookedPayment {
  const open = openRow(ledger);
  const repaid = principalWithin(ledger, amount);
  if (open === undefined || repaid === 0n) return { ledger, lines: [], excess: amount };
  const charged = postInterest(chargeMinimum(ledger, repaid));
  const posted =
    owedOf(charged.rows.find((row) => row.n === open.n) ?? open).interest - owedOf(open).interest;
  const afford = amount - repaid;
  const interest = posted < afford ? posted : afford;
  const interestLine = { ...NO_DEBT, n: open.n, interest };
  const paid = payLines(charged, [interestLine]);
  const lines = isRecalculation(mode)
    ? [{ ...NO_DEBT, n: open.n, principal: repaid }]
    : principalLines(paid, repaid, mode);
  const booked = isRecalculation(mode)
    ? recalculate(paid, repaid, mode === 'REDUCE_TERM' ? mode : 'REDUCE_INSTALMENT')
    : payLines(paid, lines);
  return { ledger: booked, lines: mergeLines([interestLine], lines), excess: afford - interest };
}

function principalLines(ledger: LoanLedger, amount: Fen, mode: FutureInstalmentRule): AllocationLine[] {
  const future = ledger.rows.filter((row) => row.dueDate > ledger.date);
  if (mode === 'LAST_INSTALMENT') future.reverse();
  return [...allocate(owedRows(future), amount, ['PRINCIPAL']).lines];
}

/** Finds the largest principal that an amount repays together with the minimum interest on it. */
function principalWithin(ledger: LoanLedger, amount: Fen): Fen {
  const open = principalNotDue(ledger);
  const cost = (principal: Fen): Fen => principal + minimumInterest(ledger, principal);
  if (cost(open) <= amount) return open;
  if (missingDays(ledger) <= 0) return amount;
  let low = 0n;
  let high = amount < open ? amount : open;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (cost(middle) <= amount) low = middle;
    else high = middle - 1n;
  }
  // A fen can be too little for one more fen of principal with its rounded interest. It repays that principal all the
  // same, and the fen of interest stays due with the instalment.
  return low + 1n < open && cost(low) < amount ? low + 1n : low;
}

/** Interest to post now if this much principal is repaid before it has borne its minimum of days. */
function minimumInterest(ledger: LoanLedger, principal: Fen): Fen {
  return roundHalfUp(registerOf(chargeMinimum(ledger, principal).interest), RATE_ONE);
}

/** Adds the interest of the missing days of principal that is repaid before its minimum of days. */
export function chargeMinimum(ledger: LoanLedger, principal: Fen): LoanLedger {
  const { dailyRate } = ledger.schedule;
  const days = missingDays(ledger);
  return { ...ledger, interest: extendTrail(ledger.interest, { n: 0, base: principal, dailyRate, days }) };
}

function missingDays(ledger: LoanLedger): number {
  return ledger.rules.minInterestDays - daysBetween(ledger.schedule.valueDate, ledger.date);
}

/** Takes what was paid ahead out of the open instalment and notes it as a prepayment of its own. */
function notePrepayment(booked: BookedPayment, id: string, lines: readonly AllocationLine[]): BookedPayment {
  const { ledger, excess } = booked;
  const { interest, principal } = lines.reduce(addParts, NO_DEBT);
  const rows = ledger.rows.map((row) => {
    const own = lines.find((line) => line.n === row.n)?.interest ?? 0n;
    const moved = { interest: -own };
    return { ...row, charged: addParts(row.charged, moved), paid: addParts(row.paid, moved) };
  });
  const prepayments = [...ledger.prepayments, { id, date: ledger.date, principal, interest }];
  return { ledger: dropEmptyRows({ ...ledger, rows, prepayments }), lines, excess };
}

function isRecalculation(mode: AdvanceMode): mode is Recalculation | 'REAMORTISE' {
  return mode === 'REDUCE_INSTALMENT' || mode === 'REDUCE_TERM' || mode === 'REAMORTISE';
}
