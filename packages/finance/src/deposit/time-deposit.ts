import { addMonths, civilOf, dayNumber } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { actualDays } from '../day-count/day-count.js';
import { FinanceError } from '../finance-error.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { requireAmount, requireRate } from '../require-amount.js';
import { roundHalfUp } from '../rounding.js';

/** A time deposit (定期存款). */
export interface TimeDeposit {
  /** What is deposited, more than 0. */
  readonly principal: Fen;
  /** Rate per year that holds to maturity. */
  readonly annualRate: Rate;
  /** Rate per year of demand deposits, for what leaves before maturity and what stays after it. */
  readonly demandRate: Rate;
  /** First day that bears interest. */
  readonly startDate: LocalDate;
  /** First day that bears no interest at the term's rate. */
  readonly maturityDate: LocalDate;
  /** Days of a year where interest is counted by day: 360 (default) or 365. */
  readonly yearBasis?: 360 | 365;
}

/** Interest of one stretch of a deposit. */
export interface DepositInterestPart {
  readonly kind: 'term' | 'demand';
  readonly rate: Rate;
  /** Whole months, counted from the original day; 0 where the stretch is counted by day. */
  readonly months: number;
  /** Days beside the months. */
  readonly days: number;
}

/** What a withdrawal pays. */
export interface DepositPayout {
  readonly principal: Fen;
  readonly interest: Fen;
  readonly parts: readonly DepositInterestPart[];
  /** The deposit that stays; its principal may be 0. */
  readonly remaining: Fen;
}

const MONTHS_A_YEAR = 12n;

/**
 * Computes what a withdrawal from a time deposit pays on a day.
 *
 * Before maturity the part withdrawn earns the demand rate for its days, and the rest keeps its rate. At maturity whole
 * months count as twelfths of a year and days beside them by day. What stays beyond maturity earns the demand rate for
 * the days since. The exact interest is rounded half-up once.
 *
 * Source: 银发〔2005〕129号 (interest by transaction: whole years and months, then days), 储蓄管理条例 art. 24 to 26.
 *
 * @param amount - Part of the principal; default all.
 * @throws {FinanceError} `out-of-range` - A term is out of its range. `out-of-order` - The dates are. `too-large` - More
 * is withdrawn than deposited. `not-a-date`.
 */
export function withdrawTimeDeposit(
  deposit: TimeDeposit,
  date: LocalDate,
  amount: Fen = deposit.principal,
): DepositPayout {
  requireDeposit(deposit, date);
  requireAmount('amount', amount, 1n);
  if (amount > deposit.principal) {
    throw new FinanceError('amount', 'too-large', 'A withdrawal must not exceed the deposit.');
  }
  const parts = interestParts(deposit, date);
  const interest = interestOf(amount, parts, deposit.yearBasis ?? 360);
  return { principal: amount, interest, parts, remaining: deposit.principal - amount };
}

function interestParts(deposit: TimeDeposit, date: LocalDate): DepositInterestPart[] {
  const { startDate, maturityDate, annualRate, demandRate } = deposit;
  const demand = (from: LocalDate): DepositInterestPart => ({
    kind: 'demand',
    rate: demandRate,
    months: 0,
    days: actualDays(from, date),
  });
  if (dayNumber(date) < dayNumber(maturityDate)) return [demand(startDate)];
  const term: DepositInterestPart = {
    kind: 'term',
    rate: annualRate,
    ...monthsAndDays(startDate, maturityDate),
  };
  return date === maturityDate ? [term] : [term, demand(maturityDate)];
}

function monthsAndDays(from: LocalDate, to: LocalDate): { readonly months: number; readonly days: number } {
  const start = civilOf(from);
  const end = civilOf(to);
  const span = 12 * (end.year - start.year) + end.month - start.month;
  const months = dayNumber(addMonths(from, span)) <= dayNumber(to) ? span : span - 1;
  return { months, days: actualDays(addMonths(from, months), to) };
}

function interestOf(amount: Fen, parts: readonly DepositInterestPart[], yearBasis: number): Fen {
  const basis = BigInt(yearBasis);
  const units = parts.reduce(
    (sum, { rate, months, days }) => sum + rate * (BigInt(months) * basis + BigInt(days) * MONTHS_A_YEAR),
    0n,
  );
  return roundHalfUp(amount * units, MONTHS_A_YEAR * basis * RATE_ONE);
}

function requireDeposit(deposit: TimeDeposit, date: LocalDate): void {
  requireAmount('principal', deposit.principal, 1n);
  requireRate('annualRate', deposit.annualRate, RATE_ONE);
  requireRate('demandRate', deposit.demandRate, RATE_ONE);
  if (dayNumber(deposit.maturityDate) <= dayNumber(deposit.startDate)) {
    throw new FinanceError('maturityDate', 'out-of-order', 'A deposit must mature after it starts.');
  }
  if (dayNumber(date) < dayNumber(deposit.startDate)) {
    throw new FinanceError('date', 'out-of-order', 'A deposit cannot be withdrawn before it starts.');
  }
}
