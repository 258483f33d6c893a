import { daysBetween } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import { divideRounded } from '../rounding.js';
import { addParts, sumParts, totalOf, withTotal } from '../servicing/debt-parts.js';
import type { FutureInstalmentRule } from '../servicing/servicing-rules.js';
import { owedOf, payRows } from './pay-rows.js';
import { addCharge, addDrawdown, downPaymentOf, openRows } from './plan-rows.js';
import type {
  PlannedEvent,
  PlannedLoanState,
  PlannedLoanTerms,
  PlannedRow,
  PlannedRowState,
} from './planned-loan.js';
import { progressiveRows } from './progressive-loan.js';
import { recalculatedRows } from './recalculated-loan.js';
import { requirePlanned } from './require-planned.js';

interface Books {
  readonly rows: readonly PlannedRow[];
  readonly excess: Fen;
  readonly repaymentRule: FutureInstalmentRule;
}

/**
 * Replays events over a planned loan and gives the state after them.
 *
 * A charge counts from the day it was booked or fell due, whichever is earlier, so one dated back is paid by what came in
 * since. The same events always give the same state.
 *
 * @throws {FinanceError} A term or an event is out of its range; `argument` names it.
 */
export function replayPlannedLoan(
  terms: PlannedLoanTerms,
  events: readonly PlannedEvent[],
): PlannedLoanState {
  requirePlanned(terms, events);
  const ordered = events
    .map((event, index) => ({ event, index, date: effectiveDate(event) }))
    .sort((a, b) => (a.date === b.date ? a.index - b.index : a.date < b.date ? -1 : 1))
    .map(({ event }) => event);
  if (terms.recalculation !== undefined) {
    const plan = terms.scheduleType === 'PROGRESSIVE' ? progressiveRows : recalculatedRows;
    return present(plan(terms, ordered), 0n, ordered);
  }
  const start: Books = { rows: [], excess: 0n, repaymentRule: terms.futureRules.REPAYMENT };
  const { rows, excess } = ordered.reduce((books, event) => bookPlanned(terms, books, event), start);
  return present(rows, excess, ordered);
}

function effectiveDate(event: PlannedEvent): LocalDate {
  return event.type === 'CHARGE' && event.dueDate < event.date ? event.dueDate : event.date;
}

function bookPlanned(terms: PlannedLoanTerms, books: Books, event: PlannedEvent): Books {
  switch (event.type) {
    case 'DRAWDOWN':
      return drawPlanned(terms, books, event.date, event.amount);
    case 'PAYMENT': {
      const rule = event.kind === 'REPAYMENT' ? books.repaymentRule : terms.futureRules[event.kind];
      return pay(terms, books, event.date, event.amount, rule);
    }
    case 'SETTLEMENT':
      return pay(terms, books, event.date, totalOf(sumParts(books.rows.map(owedOf))), 'NEXT_INSTALMENT');
    case 'CHARGE':
      return { ...books, rows: addCharge(books.rows, event.dueDate, event.amount, event.penalty) };
    case 'FUTURE_RULE':
      return { ...books, repaymentRule: event.rule };
    case 'CLOSE_OF_BUSINESS':
      return { ...books, rows: chargeOverdue(terms, books.rows, event.date) };
  }
}

function pay(
  terms: PlannedLoanTerms,
  books: Books,
  date: LocalDate,
  amount: Fen,
  rule: FutureInstalmentRule,
): Books {
  const { rows, excess } = payRows(books.rows, date, amount, terms, rule);
  return { ...books, rows, excess: books.excess + excess };
}

/** Money paid too much before meets the new rows first; only what the down payment still lacks is collected. */
function drawPlanned(terms: PlannedLoanTerms, books: Books, date: LocalDate, amount: Fen): Books {
  const rows =
    books.rows.length === 0 ? openRows(terms, date, amount) : addDrawdown(terms, books.rows, date, amount);
  const atOnce = terms.autoDownPayment ? downPaymentOf(terms, amount) : 0n;
  const collected = atOnce > books.excess ? atOnce : books.excess;
  if (collected === 0n) return { ...books, rows };
  return pay(terms, { ...books, rows, excess: 0n }, date, collected, books.repaymentRule);
}

/** Raises the product's charge once on every instalment that is overdue. */
function chargeOverdue(terms: PlannedLoanTerms, rows: readonly PlannedRow[], date: LocalDate): PlannedRow[] {
  return rows.map((row) => {
    const owed = owedOf(row);
    const base = owed.principal + owed.interest;
    if (terms.overdueCharge === undefined || row.due >= date || base === 0n || row.charged.penalty > 0n)
      return row;
    const penalty = divideRounded(base * terms.overdueCharge, RATE_ONE, terms.rounding);
    return { ...row, charged: addParts(row.charged, { penalty }) };
  });
}

function present(
  rows: readonly PlannedRow[],
  excess: Fen,
  events: readonly PlannedEvent[],
): PlannedLoanState {
  let repaid = 0n;
  const states = rows.map((row, index): PlannedRowState => {
    repaid += row.charged.principal;
    const { from, due, inAdvance, late, paidOn } = row;
    return {
      ...withTotal(row.charged),
      n: index + 1,
      from,
      due,
      days: daysBetween(from, due),
      paid: totalOf(row.paid),
      inAdvance,
      late,
      outstanding: totalOf(owedOf(row)),
      balance: drawnUntil(events, due) - repaid,
      ...(paidOn === undefined ? {} : { paidOn }),
    };
  });
  const sum = (field: 'paid' | 'inAdvance' | 'late' | 'outstanding'): Fen =>
    states.reduce((total, row) => total + row[field], 0n);
  const charged = withTotal(sumParts(rows.map((row) => row.charged)));
  const totals = {
    ...charged,
    paid: sum('paid'),
    inAdvance: sum('inAdvance'),
    late: sum('late'),
    outstanding: sum('outstanding'),
  };
  return { rows: states, totals, excess };
}

function drawnUntil(events: readonly PlannedEvent[], date: LocalDate): Fen {
  return events.reduce(
    (sum, event) => (event.type === 'DRAWDOWN' && event.date <= date ? sum + event.amount : sum),
    0n,
  );
}
