import { daysBetween, isLocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { MAX_FEN } from '../money.js';
import type { Fen } from '../money.js';
import { roundHalfUp } from '../rounding.js';
import type { Schedule } from '../schedule.js';
import { allocate } from './allocation.js';
import { NO_DEBT, PART_OF, addParts, subtractParts, sumParts, totalOf } from './debt-parts.js';
import { openLedger, openRow, owedInAll, principalNotDue, putRow } from './ledger.js';
import type { LoanLedger } from './ledger.js';
import { advanceLedger, postInterest } from './ledger-accrual.js';
import type { ChargeEvent, LoanEvent, RefundEvent, ReversalEvent, WaiverEvent } from './loan-event.js';
import { dropEmptyRows, recalculate } from './recalculate.js';
import { bookPayment, owedRows, payoffParts } from './repayment.js';
import type { AdvanceMode, BookedPayment } from './repayment.js';
import type { ServicingRules } from './servicing-rules.js';

/**
 * Books one event.
 *
 * @throws {FinanceError} The event lies before the books' date, repeats an id, or asks for what cannot be.
 */
export function bookEvent(ledger: LoanLedger, event: LoanEvent): BookedPayment {
  requireEvent(ledger, event);
  const today = advanceLedger(ledger, event.date);
  const booked = bookByType(today, event);
  return { ...booked, ledger: { ...booked.ledger, events: [...ledger.events, event] } };
}

/** Books events one after the other. */
export function bookEvents(
  schedule: Schedule,
  rules: ServicingRules,
  events: readonly LoanEvent[],
): LoanLedger {
  return events.reduce((ledger, event) => bookEvent(ledger, event).ledger, openLedger(schedule, rules));
}

function bookByType(ledger: LoanLedger, event: LoanEvent): BookedPayment {
  switch (event.type) {
    case 'SCHEDULED':
    case 'OVERDUE':
    case 'AUTO_DEBIT':
      return bookPayment(ledger, event.id, event.amount, ledger.rules.futureRule);
    case 'EARLY_PARTIAL':
      return bookPayment(ledger, event.id, event.amount, event.recalc ?? 'REDUCE_INSTALMENT');
    case 'EARLY_FULL':
      return bookSettlement(ledger, event.id, event.amount);
    case 'CHARGE':
      return unpaid(bookCharge(ledger, event));
    case 'WAIVER':
      return unpaid(bookWaiver(ledger, event));
    case 'REFUND':
      return bookRefund(ledger, event);
    case 'REVERSAL':
      return unpaid(bookReversal(ledger, event));
    case 'WRITE_OFF':
      return unpaid(bookWriteOff(ledger));
  }
}

function unpaid(ledger: LoanLedger): BookedPayment {
  return { ledger, lines: [], excess: 0n };
}

function bookSettlement(ledger: LoanLedger, id: string, amount: Fen | undefined): BookedPayment {
  const payoff = totalOf(payoffParts(ledger));
  if (amount !== undefined && amount < payoff) {
    throw new FinanceError('event.amount', 'conflict', 'The amount does not settle the loan on its date.');
  }
  const mode: AdvanceMode = 'REDUCE_TERM';
  const settled = bookPayment(ledger, id, amount ?? payoff, mode);
  // Less than a fen is left in the registers; it goes with the loan.
  const closed = { carried: 0n, segments: [] };
  return { ...settled, ledger: { ...settled.ledger, interest: closed, penalty: closed } };
}

function bookCharge(ledger: LoanLedger, event: ChargeEvent): LoanLedger {
  const due = event.dueDate ?? event.date;
  const row = ledger.rows.find((candidate) => candidate.dueDate >= due) ?? ledger.rows.at(-1);
  if (row === undefined || totalOf(owedInAll(ledger.rows)) === 0n) {
    throw new FinanceError('event.type', 'conflict', 'A settled loan takes no more charges.');
  }
  const part = event.penalty === true ? { penalty: event.amount } : { fee: event.amount };
  const fixedPenalty = row.fixedPenalty + (event.penalty === true ? event.amount : 0n);
  const changed = { ...row, charged: addParts(row.charged, part), fixedPenalty };
  return { ...ledger, rows: putRow(ledger.rows, changed) };
}

function bookWaiver(ledger: LoanLedger, event: WaiverEvent): LoanLedger {
  const posted = event.component === 'INTEREST' ? postInterest(ledger) : ledger;
  const owed = owedInAll(posted.rows)[PART_OF[event.component]];
  const amount = event.amount ?? owed;
  if (amount > owed) {
    throw new FinanceError(
      'event.amount',
      'conflict',
      `Only ${owed} fen of ${event.component} can be waived.`,
    );
  }
  const { lines } = allocate(owedRows(posted.rows), amount, [event.component]);
  const rows = posted.rows.map((row) => {
    const line = lines.find((candidate) => candidate.n === row.n);
    return line === undefined ? row : { ...row, waived: addParts(row.waived, line) };
  });
  return { ...posted, rows };
}

function bookRefund(before: LoanLedger, event: RefundEvent): BookedPayment {
  // Interest up to today stays owed even where no principal is left to bear more.
  const ledger = postInterest(before);
  const open = principalNotDue(ledger);
  const principal = event.amount < open ? event.amount : open;
  const paid = sumParts(ledger.rows.map((row) => row.paid)).interest + prepaidInterest(ledger);
  const returned = roundHalfUp((paid - ledger.returnedInterest) * principal, ledger.schedule.principal);
  const n = openRow(ledger)?.n ?? 0;
  const reduced = principal === 0n ? ledger : recalculate(ledger, principal, 'REDUCE_TERM');
  const prepayments = [...ledger.prepayments, { id: event.id, date: event.date, principal, interest: 0n }];
  const after = { ...reduced, prepayments, returnedInterest: ledger.returnedInterest + returned };
  const lines = principal === 0n ? [] : [{ ...NO_DEBT, n, principal }];
  return { ledger: dropEmptyRows(after), lines, excess: event.amount - principal + returned };
}

function prepaidInterest(ledger: LoanLedger): Fen {
  return ledger.prepayments.reduce((sum, entry) => sum + entry.interest, 0n);
}

function bookReversal(ledger: LoanLedger, event: ReversalEvent): LoanLedger {
  const target = ledger.events.find((earlier) => earlier.id === event.eventId);
  const undone = new Set(ledger.events.flatMap((old) => (old.type === 'REVERSAL' ? [old.eventId] : [])));
  if (target === undefined || target.type === 'REVERSAL' || undone.has(event.eventId)) {
    throw new FinanceError(
      'event.eventId',
      'not-found',
      'There is no such event that can still be reversed.',
    );
  }
  undone.add(event.eventId);
  const kept = ledger.events.filter((old) => old.type !== 'REVERSAL' && !undone.has(old.id));
  const again = bookEvents(ledger.schedule, ledger.rules, kept);
  return { ...advanceLedger(again, event.date), version: ledger.version + 1 };
}

function bookWriteOff(ledger: LoanLedger): LoanLedger {
  if (ledger.writtenOff !== undefined) {
    throw new FinanceError('event.type', 'conflict', 'The loan is written off already.');
  }
  const posted = postInterest(ledger);
  return { ...posted, writtenOff: subtractParts(owedInAll(posted.rows), NO_DEBT) };
}

function requireEvent(ledger: LoanLedger, event: LoanEvent): void {
  if (!isLocalDate(event.date)) {
    throw new FinanceError(
      'event.date',
      'not-a-date',
      'The date of an event must exist, written YYYY-MM-DD.',
    );
  }
  if (daysBetween(ledger.date, event.date) < 0) {
    const message = `Events come in order: ${event.date} lies before ${ledger.date}.`;
    throw new FinanceError('event.date', 'out-of-order', message);
  }
  if (ledger.events.some((earlier) => earlier.id === event.id)) {
    throw new FinanceError('event.id', 'conflict', 'The id of an event must be new to the loan.');
  }
  if (event.type === 'CHARGE' && event.dueDate !== undefined && !isLocalDate(event.dueDate)) {
    throw new FinanceError('event.dueDate', 'not-a-date', 'The due date must exist, written YYYY-MM-DD.');
  }
  const amount: unknown = 'amount' in event ? event.amount : undefined;
  if (amount !== undefined) requireAmount(amount);
}

function requireAmount(amount: unknown): void {
  if (typeof amount !== 'bigint' || amount <= 0n) {
    throw new FinanceError('event.amount', 'out-of-range', 'The amount of an event must be more than 0 fen.');
  }
  if (amount > MAX_FEN) {
    throw new FinanceError('event.amount', 'too-large', 'The amount of an event must be below 10^15 fen.');
  }
}
