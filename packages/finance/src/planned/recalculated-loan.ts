import { daysBetween } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { divideRounded } from '../rounding.js';
import { annuityInstalment, periodInterest } from '../schedule/annuity.js';
import { duePeriods } from '../schedule/due-dates.js';
import { periodFactor } from '../schedule/period-factor.js';
import type { Period } from '../schedule/period-factor.js';
import { totalOf } from '../servicing/debt-parts.js';
import { owedOf, payRows } from './pay-rows.js';
import { newRow } from './plan-rows.js';
import type { PlannedEvent, PlannedLoanTerms, PlannedRow } from './planned-loan.js';

/** Events after which overdue amounts have borne interest; the end of a day pays nothing. */
type Payment = Extract<PlannedEvent, { type: 'PAYMENT' | 'SETTLEMENT' | 'CLOSE_OF_BUSINESS' }>;

/** The plan on its way from row to row. */
interface Progress {
  readonly rows: readonly PlannedRow[];
  /** Principal that the plan has left. */
  readonly balance: Fen;
  readonly instalment: Fen;
  /** Surplus principal that the next rows wait for. */
  readonly surplus: Fen;
}

/** What happened within one period: interest so far, principal paid ahead, rows before it. */
interface PeriodRun {
  readonly rows: readonly PlannedRow[];
  readonly interest: Fen;
  readonly ahead: Fen;
  readonly from: LocalDate;
  readonly lastAhead: LocalDate | undefined;
}

/**
 * Plans a declining-balance loan that follows what is paid: money ahead lowers the balance from its day, overdue amounts
 * bear interest from the last due date to the day they are paid.
 */
export function recalculatedRows(terms: PlannedLoanTerms, events: readonly PlannedEvent[]): PlannedRow[] {
  const draw = events.find((event) => event.type === 'DRAWDOWN');
  if (draw === undefined) return [];
  const payments = events.filter(
    (event): event is Payment => event.type === 'PAYMENT' || event.type === 'SETTLEMENT',
  );
  const periods = duePeriods(draw.date, terms.instalments, terms);
  const start: Progress = { rows: [], balance: draw.amount, instalment: 0n, surplus: 0n };
  const planned = periods.reduce((now, period, index) => {
    const inside = payments.filter(
      ({ date }) => (index === 0 ? date >= period.from : date > period.from) && date <= period.due,
    );
    return planPeriod(terms, periods, now, period, index, inside);
  }, start);
  const end = periods.at(-1)?.due ?? draw.date;
  const later = payments.filter(({ date }) => date > end);
  return [...later.reduce((rows, payment) => payAll(terms, rows, payment).rows, planned.rows)];
}

function planPeriod(
  terms: PlannedLoanTerms,
  periods: readonly Period[],
  now: Progress,
  period: Period,
  index: number,
  payments: readonly Payment[],
): Progress {
  if (now.balance === 0n) return now;
  const instalment =
    now.instalment === 0n ? solve(terms, periods[0], periods.length - index, now.balance) : now.instalment;
  const start: PeriodRun = {
    rows: now.rows,
    interest: 0n,
    ahead: 0n,
    from: period.from,
    lastAhead: undefined,
  };
  const ahead = payments.filter(({ date }) => date < period.due);
  const run = ahead.reduce((state, payment) => payInside(terms, state, now.balance, period, payment), start);
  const rest = stretch(terms, period, now.balance - run.ahead, run.from, period.due);
  const interest = run.interest + rest;
  const last = index === periods.length - 1;
  const planned = instalment - interest - now.surplus;
  const usual = last || planned > now.balance ? now.balance : planned > 0n ? planned : 0n;
  const due = payments.filter(({ date }) => date === period.due);
  const { row, rows } = payDue(terms, run, period, { interest, usual, balance: now.balance }, due);
  const principal = row.charged.principal;
  const over = principal - usual;
  const waits = terms.recalculation?.surplus === 'RESCHEDULE_NEXT';
  const shrinks = terms.recalculation?.surplus === 'REDUCE_INSTALMENT';
  const used = instalment - interest < now.surplus ? instalment - interest : now.surplus;
  return {
    rows: [...rows, row],
    balance: now.balance - principal,
    instalment: over > 0n && shrinks ? 0n : instalment,
    surplus: waits ? now.surplus - used + over : 0n,
  };
}

/** Takes a payment within a period: what is overdue first, the rest lowers the balance from its day. */
function payInside(
  terms: PlannedLoanTerms,
  state: PeriodRun,
  balance: Fen,
  period: Period,
  payment: Payment,
): PeriodRun {
  const overdue = state.rows.reduce((sum, row) => sum + overdueBase(terms, row), 0n);
  const interest = stretch(terms, period, balance - state.ahead + overdue, state.from, payment.date);
  const { rows, excess } = payAll(terms, state.rows, payment);
  const open = balance - state.ahead;
  const ahead = payment.type === 'SETTLEMENT' ? open : excess < open ? excess : open;
  return {
    rows,
    interest: state.interest + interest,
    ahead: state.ahead + ahead,
    from: payment.date,
    lastAhead: ahead > 0n ? payment.date : state.lastAhead,
  };
}

function overdueBase(terms: PlannedLoanTerms, row: PlannedRow): Fen {
  const owed = owedOf(row);
  return terms.recalculation?.compounding === 'INTEREST' ? totalOf(owed) : owed.principal;
}

/** Opens the row of a period with what was paid ahead in it, then takes the payments of its due date. */
function payDue(
  terms: PlannedLoanTerms,
  run: PeriodRun,
  period: Period,
  plan: { interest: Fen; usual: Fen; balance: Fen },
  payments: readonly Payment[],
): { row: PlannedRow; rows: readonly PlannedRow[] } {
  const { interest, usual, balance } = plan;
  const principal = run.ahead > usual ? run.ahead : usual;
  const fresh = newRow(period, { principal, interest });
  const opened = { ...fresh, paid: { ...fresh.paid, principal: run.ahead }, inAdvance: run.ahead };
  const settled = totalOf(owedOf(opened)) === 0n;
  let row: PlannedRow =
    settled && run.lastAhead !== undefined ? { ...opened, paidOn: run.lastAhead } : opened;
  let rows = run.rows;
  for (const payment of payments) {
    const paid = payAll(terms, [...rows, row], payment);
    rows = paid.rows.slice(0, -1);
    row = paid.rows.at(-1) ?? row;
    const open = balance - row.charged.principal;
    const over = paid.excess < open ? paid.excess : open;
    const { charged, paid: parts } = row;
    row = {
      ...row,
      charged: { ...charged, principal: charged.principal + over },
      paid: { ...parts, principal: parts.principal + over },
    };
  }
  return { row, rows };
}

function payAll(terms: PlannedLoanTerms, rows: readonly PlannedRow[], payment: Payment) {
  const owed = rows.reduce((sum, row) => sum + totalOf(owedOf(row)), 0n);
  const amount = payment.type === 'PAYMENT' ? payment.amount : payment.type === 'SETTLEMENT' ? owed : 0n;
  return payRows(rows, payment.date, amount, terms, 'NEXT_INSTALMENT');
}

/** Solves the instalment of a cumulative plan, which counts every period as long as the loan's first one. */
function solve(terms: PlannedLoanTerms, first: Period | undefined, count: number, balance: Fen): Fen {
  if (first === undefined) return balance;
  const factor = periodFactor(terms.annualRate, terms.basis, terms.frequency, first);
  const exact = annuityInstalment(balance, Array<bigint>(count).fill(factor), [], terms.rounding);
  return divideRounded(exact, terms.multiple, 'HALF_UP') * terms.multiple;
}

function stretch(terms: PlannedLoanTerms, period: Period, base: Fen, from: LocalDate, to: LocalDate): Fen {
  const days = daysBetween(from, to);
  if (days <= 0) return 0n;
  const factor = periodFactor(terms.annualRate, terms.basis, terms.frequency, period, days);
  return periodInterest(base, factor, terms.rounding);
}
