import type { AccrualRegister } from '../accrual.js';
import { addDays, daysBetween } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { RATE_ONE } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import { addParts } from './debt-parts.js';
import { openRow, owedOf, principalNotDue, putRow } from './ledger.js';
import type { AccrualSegment, AccrualTrail, LedgerRow, LoanLedger } from './ledger.js';
import { penaltyDailyRate } from './servicing-rules.js';

/** Adds up a trail: the exact register in fen × 1e-9. */
export function registerOf(trail: AccrualTrail): AccrualRegister {
  return trail.segments.reduce((sum, segment) => sum + exactOf(segment), trail.carried);
}

/**
 * Brings the books to a later date: interest accrues by day, falls due with its instalment, and overdue principal
 * changes from the daily rate to the penalty rate. Penalty is posted to the rows; interest only where it falls due.
 */
export function advanceLedger(ledger: LoanLedger, to: LocalDate): LoanLedger {
  if (ledger.writtenOff !== undefined) return { ...ledger, date: to };
  const cuts = ledger.rows.flatMap((row) => [row.dueDate, penaltyStarts(ledger, row)]);
  const stops = [...new Set([...cuts, to])].filter((date) => date > ledger.date && date <= to).sort();
  return postPenalty(stops.reduce(advanceTo, ledger));
}

/** Posts the interest register, half-up, to the open instalment; the remainder stays in the register. */
export function postInterest(ledger: LoanLedger, row: LedgerRow | undefined = openRow(ledger)): LoanLedger {
  const register = registerOf(ledger.interest);
  const posted = roundHalfUp(register, RATE_ONE);
  if (row === undefined || posted <= 0n) return ledger;
  const charged = addParts(row.charged, { interest: posted });
  return {
    ...ledger,
    rows: putRow(ledger.rows, { ...row, charged }),
    interest: { carried: register - posted * RATE_ONE, segments: [] },
  };
}

/** Adds days to a trail; days at the same amount and rate as before join its last segment. */
export function extendTrail(trail: AccrualTrail, segment: AccrualSegment): AccrualTrail {
  if (segment.base <= 0n || segment.days <= 0) return trail;
  const index = trail.segments.findIndex(
    (old) => old.n === segment.n && old.base === segment.base && old.dailyRate === segment.dailyRate,
  );
  const known = trail.segments[index];
  if (known === undefined) return { ...trail, segments: [...trail.segments, segment] };
  const joined = { ...known, days: known.days + segment.days };
  return { ...trail, segments: trail.segments.map((old, at) => (at === index ? joined : old)) };
}

/** Works out what a segment accrued, in fen × 1e-9. */
export function exactOf({ base, dailyRate, days }: AccrualSegment): AccrualRegister {
  return base * dailyRate * BigInt(days);
}

/** Moves to the next stop, which no due date and no end of grace lies before. */
function advanceTo(ledger: LoanLedger, to: LocalDate): LoanLedger {
  const days = daysBetween(ledger.date, to);
  const { dailyRate } = ledger.schedule;
  const base = principalNotDue(ledger);
  const interest = extendTrail(ledger.interest, { n: 0, base, dailyRate, days });
  const penalty = ledger.rows.reduce((trail, row) => penalise(trail, row, ledger, to), ledger.penalty);
  const due = ledger.rows.find((row) => row.dueDate === to);
  const moved = { ...ledger, date: to, interest, penalty };
  return due === undefined ? moved : postInterest(moved, due);
}

/** Adds the penalty of one instalment up to `to`; on the day grace is missed, all days back to its first one. */
function penalise(trail: AccrualTrail, row: LedgerRow, ledger: LoanLedger, to: LocalDate): AccrualTrail {
  const starts = penaltyStarts(ledger, row);
  if (to < starts) return trail;
  const { rules, schedule } = ledger;
  const first = rules.penaltyFrom === 'DUE_DATE' ? row.dueDate : addDays(row.dueDate, rules.graceDays);
  const days = daysBetween(to === starts ? first : ledger.date, to);
  const owed = owedOf(row);
  const base = owed.principal + (rules.penaltyOnInterest ? owed.interest : 0n);
  return extendTrail(trail, { n: row.n, base, dailyRate: penaltyDailyRate(schedule.dailyRate, rules), days });
}

/** Names the first day on which an unpaid instalment has missed its grace. */
function penaltyStarts(ledger: LoanLedger, row: LedgerRow): LocalDate {
  return addDays(row.dueDate, ledger.rules.graceDays + 1);
}

/**
 * Posts the penalty register to the rows it accrued on. Rounding the running sum gives rows that add up to the register
 * rounded once.
 */
function postPenalty(ledger: LoanLedger): LoanLedger {
  let running = ledger.penalty.carried;
  let posted = 0n;
  const rows = ledger.rows.map((row) => {
    const own = ledger.penalty.segments.filter((segment) => segment.n === row.n);
    if (own.length === 0) return row;
    running += own.reduce((sum, segment) => sum + exactOf(segment), 0n);
    const penalty = roundHalfUp(running, RATE_ONE) - posted;
    posted += penalty;
    return { ...row, charged: addParts(row.charged, { penalty }) };
  });
  if (posted === 0n) return ledger;
  const penaltyPosted = ledger.penalty.segments.reduce(extendTrail, ledger.penaltyPosted);
  return { ...ledger, rows, penaltyPosted, penalty: { carried: running - posted * RATE_ONE, segments: [] } };
}
