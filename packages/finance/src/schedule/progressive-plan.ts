import type { LocalDate } from '../calendar-date.js';
import { daysBetween } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { divideRounded } from '../rounding.js';
import type { RoundingMode } from '../rounding.js';
import type { Rate } from '../rate.js';
import { annuityInstalment, periodInterest } from './annuity.js';
import { periodFactor } from './period-factor.js';
import type { Frequency, InterestBasis, Period } from './period-factor.js';

/** The terms of a plan of equal instalments that drawdowns and payments change on the way. */
export interface ProgressiveTerms {
  readonly annualRate: Rate;
  readonly basis: InterestBasis;
  readonly frequency: Frequency;
  readonly periods: readonly Period[];
  /** How amounts become whole fen; default `HALF_EVEN`. */
  readonly rounding?: RoundingMode;
  /** Instalments are whole multiples of this; default 1 fen. */
  readonly multiple?: Fen;
}

/** A drawdown, or a payment towards the principal or interest of the instalment due on `dueDate`. */
export type PlanOperation =
  | { readonly type: 'DRAWDOWN'; readonly date: LocalDate; readonly amount: Fen }
  | {
      readonly type: 'PAY_PRINCIPAL' | 'PAY_INTEREST';
      readonly date: LocalDate;
      readonly dueDate: LocalDate;
      readonly amount: Fen;
    };

/** One instalment of a progressive plan. */
export interface PlanRow extends Period {
  readonly n: number;
  readonly instalment: Fen;
  readonly interest: Fen;
  /** Interest the period bears, with what earlier periods carried over; a row paid ahead takes less of it. */
  readonly accrued: Fen;
  readonly principal: Fen;
  /** Principal left once everything due so far is paid. */
  readonly balance: Fen;
}

interface Correction {
  readonly date: LocalDate;
  readonly amount: Fen;
}

interface Paid {
  readonly principal: Fen;
  readonly interest: Fen;
}

/** What the plan is computed from at one time. */
interface Work {
  readonly terms: ProgressiveTerms;
  readonly corrections: readonly Correction[];
  readonly paid: ReadonlyMap<LocalDate, Paid>;
  readonly instalments: readonly Fen[];
  readonly drawn: Fen;
  readonly asOf: LocalDate | undefined;
}

/**
 * Plans equal instalments on a declining balance and keeps them while drawdowns and payments come in.
 *
 * A drawdown plans the instalments from its period on anew. A payment ahead lowers the balance from its date; interest
 * that a fully paid period still bears afterwards moves to the next row. The last row takes what is left.
 *
 * @param asOf - Day up to which unpaid principal goes on bearing interest; default: everything is paid when due.
 */
export function progressivePlan(
  terms: ProgressiveTerms,
  operations: readonly PlanOperation[],
  asOf?: LocalDate,
): PlanRow[] {
  const start: Work = {
    terms,
    corrections: [],
    paid: new Map(),
    instalments: terms.periods.map(() => 0n),
    drawn: 0n,
    asOf: undefined,
  };
  return buildRows({ ...operations.reduce(apply, start), asOf });
}

function apply(work: Work, operation: PlanOperation): Work {
  const { date, amount } = operation;
  if (operation.type === 'DRAWDOWN') {
    const corrections = [...work.corrections, { date, amount }];
    return planInstalments({ ...work, corrections, drawn: work.drawn + amount }, date);
  }
  const { dueDate } = operation;
  const before = work.paid.get(dueDate) ?? { principal: 0n, interest: 0n };
  if (operation.type === 'PAY_INTEREST') {
    return { ...work, paid: put(work.paid, dueDate, { ...before, interest: before.interest + amount }) };
  }
  // The plan assumes principal paid when due, so a late payment changes nothing for the periods after it.
  const effective = date < dueDate ? date : dueDate;
  const paid = put(work.paid, dueDate, { ...before, principal: before.principal + amount });
  return { ...work, paid, corrections: [...work.corrections, { date: effective, amount: -amount }] };
}

function put(paid: ReadonlyMap<LocalDate, Paid>, dueDate: LocalDate, value: Paid): Map<LocalDate, Paid> {
  return new Map(paid).set(dueDate, value);
}

/** Solves the instalments of the periods that end after a drawdown, then evens out the last one. */
function planInstalments(work: Work, date: LocalDate): Work {
  const { periods, rounding = 'HALF_EVEN' } = work.terms;
  const first = periods.findIndex((period) => period.due > date);
  const period = periods[first];
  if (period === undefined) return work;
  const { interest, opening } = openBalance(work, first);
  const later = periods.slice(first + 1).map((next) => factorOf(work.terms, next));
  const solved = annuityInstalment(opening + interest, [0n, ...later], [], rounding);
  return evenOut(withInstalment(work, first, solved), first);
}

function withInstalment(work: Work, first: number, amount: Fen): Work {
  const { multiple = 1n, rounding = 'HALF_EVEN' } = work.terms;
  const rounded = divideRounded(amount, multiple, rounding) * multiple;
  return { ...work, instalments: work.instalments.map((old, index) => (index < first ? old : rounded)) };
}

/**
 * Shifts the instalment by its share of what the last one differs, as long as that brings the last one closer: where
 * the difference in fen exceeds half the number of instalments.
 */
function evenOut(work: Work, first: number): Work {
  const count = work.terms.periods.length - first;
  let best = work;
  let difference = lastDifference(best, first);
  for (let round = 1; round <= count && magnitude(difference) > BigInt(Math.floor(count / 2)); round += 1) {
    const instalment = best.instalments[first] ?? 0n;
    const shift = divideRounded(difference, BigInt(count), work.terms.rounding ?? 'HALF_EVEN');
    const tried = withInstalment(best, first, instalment + shift);
    const left = lastDifference(tried, first);
    if (magnitude(left) >= magnitude(difference)) return best;
    best = tried;
    difference = left;
  }
  return best;
}

function lastDifference(work: Work, first: number): Fen {
  return (buildRows(work).at(-1)?.instalment ?? 0n) - (work.instalments[first] ?? 0n);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Finds what a period opens with and bears before anything is repaid in it. */
function openBalance(work: Work, index: number): { opening: Fen; interest: Fen } {
  const row = buildRows(work)[index - 1];
  const due = work.terms.periods[index - 1]?.due;
  const opening = row === undefined || due === undefined ? 0n : row.balance;
  const period = work.terms.periods[index];
  if (period === undefined) return { opening, interest: 0n };
  const { interest, closing } = bear(work, period, opening, index === 0);
  return { opening: closing, interest };
}

function factorOf(terms: ProgressiveTerms, period: Period, days?: number) {
  return periodFactor(terms.annualRate, terms.basis, terms.frequency, period, days);
}

/** Runs a period: the balance changes on the days of its corrections, each stretch is rounded on its own. */
function bear(work: Work, period: Period, opening: Fen, first: boolean): { interest: Fen; closing: Fen } {
  const inside = work.corrections.filter(
    ({ date }) => (first ? date <= period.from : false) || (date > period.from && date < period.due),
  );
  const cuts = [...new Set([period.from, ...inside.map(({ date }) => date), period.due])]
    .filter((date) => date >= period.from)
    .sort();
  let balance = opening;
  let interest = 0n;
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] ?? period.due;
    const changed = inside.filter(({ date }) => (date < period.from ? period.from : date) === from);
    balance += changed.reduce((sum, { amount }) => sum + amount, 0n);
    const factor = factorOf(work.terms, period, daysBetween(from, to));
    interest += periodInterest(balance, factor, work.terms.rounding ?? 'HALF_EVEN');
  }
  return { interest, closing: balance };
}

function buildRows(work: Work): PlanRow[] {
  const { terms, asOf } = work;
  let corrections = [...work.corrections];
  let opening = 0n;
  let carried = 0n;
  let planned = 0n;
  let overdue = 0n;
  return terms.periods.map((period, index) => {
    const ran = bear({ ...work, corrections }, period, opening, index === 0);
    const calculated = ran.interest + carried;
    const last = index === terms.periods.length - 1;
    const row = splitInstalment(work, index, calculated, last, work.drawn - planned);
    const paid = work.paid.get(period.due)?.principal ?? 0n;
    const atDue = corrections.filter(({ date }) => date === period.due && index < terms.periods.length - 1);
    const closing = ran.closing + atDue.reduce((sum, { amount }) => sum + amount, 0n);
    const unpaid = row.principal > paid ? row.principal - paid : 0n;
    carried = calculated - row.interest;
    planned += row.principal;
    opening = closing - unpaid;
    if (asOf !== undefined && asOf > period.due) {
      // Principal that is overdue goes on bearing interest until the day the plan is looked at.
      opening = closing;
      overdue += unpaid;
      corrections = [...corrections, { date: asOf, amount: -unpaid }];
    } else overdue = 0n;
    return { n: index + 1, ...period, ...row, accrued: calculated, balance: opening - overdue };
  });
}

/** Splits a row's instalment: interest first, but never more than was paid with principal paid ahead of the plan. */
function splitInstalment(work: Work, index: number, calculated: Fen, last: boolean, left: Fen) {
  const due = work.terms.periods[index]?.due ?? '';
  const paid = work.paid.get(due) ?? { principal: 0n, interest: 0n };
  const planned = work.instalments[index] ?? 0n;
  const usual = last || calculated < planned ? calculated : planned;
  const ahead = !last && paid.principal > planned - usual;
  const wanted = ahead ? paid.interest : usual;
  const interest = wanted > paid.interest ? wanted : paid.interest;
  const most = planned - interest;
  const principal = last || most > left ? left : most;
  return { instalment: principal + interest, interest, principal };
}
