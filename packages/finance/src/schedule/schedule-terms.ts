import { daysBetween, isLocalDate } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { MAX_FEN } from '../money.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import type { RoundingMode } from '../rounding.js';
import type { RepaymentMethod } from '../schedule.js';
import { requireDueDateRules } from './due-dates.js';
import type { DueDateRules } from './due-dates.js';
import type { InterestBasis } from './period-factor.js';

/** Money drawn after the value date. */
export interface Drawdown {
  readonly date: LocalDate;
  /** More than 0. */
  readonly amount: Fen;
}

/** The terms of a repayment schedule. Give the rate per day or per year, not both. */
export interface ScheduleTerms extends DueDateRules {
  readonly method: RepaymentMethod;
  /** Amount drawn on the value date, more than 0 and below 10^15 fen. */
  readonly principal: Fen;
  readonly valueDate: LocalDate;
  /** Number of instalments, 1 to 1,200; `BULLET` and `DAILY` count them as the steps to maturity. */
  readonly instalments: number;
  /** Rate per day, 0 to 1. */
  readonly dailyRate?: Rate;
  /** Rate per year, 0 to 10. */
  readonly annualRate?: Rate;
  /** How an annual rate becomes the interest of a period; default actual days over 365. */
  readonly basis?: InterestBasis;
  /**
   * `REGISTER` posts from one exact register, so the rows add up to the exact total rounded once (default); `ROW` rounds
   * each row on its own.
   */
  readonly posting?: 'REGISTER' | 'ROW';
  /** How interest and equal instalments become fen; default `HALF_UP`. */
  readonly rounding?: RoundingMode;
  /** How an equal share of principal becomes fen; default `DOWN`. The last row takes the remainder. */
  readonly shareRounding?: RoundingMode;
  /** Equal instalments are whole multiples of this, rounded half-up; default 1 fen. The last row takes the rest. */
  readonly multiple?: Fen;
  /** Instalments without principal at the start; default 0. */
  readonly graceOnPrincipal?: number;
  /** Instalments at the start whose interest falls due with the first one after them; default 0. */
  readonly graceOnInterest?: number;
  /** How many times the equal instalment each row pays, for example 3 + n; default once each. */
  readonly weights?: readonly number[];
  /** What the last row adjusts: its total (default) or its interest, which keeps the instalments equal. */
  readonly lastRow?: 'TOTAL' | 'INTEREST';
  /**
   * Rate at which rows of equal instalments bear interest: the `STATED` one (default), or the one that the instalments
   * `IMPLIED` once they were rounded, which leaves the last row next to nothing to adjust.
   */
  readonly rowRate?: 'STATED' | 'IMPLIED';
  /** Periods that equal instalments are solved on: `EACH_PERIOD` as it is (default), or all as the `FIRST_PERIOD`. */
  readonly instalmentRate?: 'EACH_PERIOD' | 'FIRST_PERIOD';
  readonly drawdowns?: readonly Drawdown[];
}

/**
 * Checks the terms of a schedule.
 *
 * @throws {FinanceError} A term is out of its range; `argument` names it.
 */
export function requireScheduleTerms(terms: ScheduleTerms): void {
  requireDate('terms.valueDate', terms.valueDate);
  if (terms.firstDueDate !== undefined) requireDate('terms.firstDueDate', terms.firstDueDate);
  requireCount('terms.instalments', terms.instalments, 1, 1_200);
  requireCount('terms.graceOnPrincipal', terms.graceOnPrincipal ?? 0, 0, terms.instalments - 1);
  requireCount('terms.graceOnInterest', terms.graceOnInterest ?? 0, 0, terms.instalments - 1);
  requireAmount('terms.principal', terms.principal);
  requireAmount('terms.multiple', terms.multiple ?? 1n);
  requireRates(terms);
  requireDueDateRules(terms.valueDate, terms);
  for (const { date, amount } of terms.drawdowns ?? []) {
    requireDate('terms.drawdowns', date);
    requireAmount('terms.drawdowns', amount);
    if (daysBetween(terms.valueDate, date) < 0) {
      throw new FinanceError('terms.drawdowns', 'out-of-order', 'A drawdown lies before the value date.');
    }
  }
  requireWeights(terms);
}

function requireWeights({ weights, instalments }: ScheduleTerms): void {
  if (weights === undefined) return;
  const usable = weights.every((weight) => Number.isInteger(weight) && weight >= 0 && weight <= 1_000);
  if (weights.length !== instalments || !usable || (weights.at(-1) ?? 0) < 1) {
    throw new FinanceError(
      'terms.weights',
      'out-of-range',
      'Weights must be whole numbers, one for each instalment.',
    );
  }
}

function requireRates({ dailyRate, annualRate }: ScheduleTerms): void {
  if ((dailyRate === undefined) === (annualRate === undefined)) {
    throw new FinanceError(
      'terms.dailyRate',
      'conflict',
      'Give the rate per day or per year, and only one of them.',
    );
  }
  const rates = [
    ['terms.dailyRate', dailyRate ?? 0n, RATE_ONE],
    ['terms.annualRate', annualRate ?? 0n, 10n * RATE_ONE],
  ] as const;
  for (const [argument, rate, cap] of rates) {
    if (rate < 0n || rate > cap)
      throw new FinanceError(argument, 'out-of-range', `${argument} is out of its range.`);
  }
}

/** Refuses a date that does not exist. */
export function requireDate(argument: string, date: LocalDate): void {
  if (isLocalDate(date)) return;
  throw new FinanceError(
    argument,
    'not-a-date',
    `${argument} must be a date that exists, written YYYY-MM-DD.`,
  );
}

/** Refuses an amount that is not more than 0, or that the wire form cannot carry. */
export function requireAmount(argument: string, amount: unknown): void {
  if (typeof amount !== 'bigint' || amount <= 0n) {
    throw new FinanceError(argument, 'out-of-range', `${argument} must be more than 0 fen.`);
  }
  if (amount > MAX_FEN) throw new FinanceError(argument, 'too-large', `${argument} must be below 10^15 fen.`);
}

function requireCount(argument: string, count: number, least: number, most: number): void {
  if (Number.isInteger(count) && count >= least && count <= most) return;
  const message = `${argument} must be an integer from ${least} to ${most}; got ${count}.`;
  throw new FinanceError(argument, Number.isInteger(count) ? 'out-of-range' : 'not-an-integer', message);
}
