import { dayNumber } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { euCreditFraction } from '../day-count/consumer-credit.js';
import type { CreditPeriod } from '../day-count/consumer-credit.js';
import { dayCountFraction } from '../day-count/day-count.js';
import { yearFractionToNumber } from '../day-count/year-fraction.js';
import type { YearFraction } from '../day-count/year-fraction.js';
import { solveFlows } from '../discounted-flows.js';
import { FinanceError } from '../finance-error.js';
import { MAX_FEN } from '../money.js';
import type { Rate } from '../rate.js';
import type { DatedFlow } from '../xirr.js';

/** How the EU rate measures time: the days of the calendar over 365, or equal years, months or weeks first. */
export type AnnexTimeBasis = 'ACT/365F' | CreditPeriod;

/** What an annual percentage rate of charge is computed from. All amounts are more than 0. */
export interface AnnexITerms {
  /** What the consumer draws. */
  readonly drawdowns: readonly DatedFlow[];
  /** What the consumer pays: repayments, interest and every cost of the credit. */
  readonly repayments: readonly DatedFlow[];
  /** Default `month`: the rule of the directive where intervals are whole months. */
  readonly timeBasis?: AnnexTimeBasis;
}

/**
 * Solves for the annual percentage rate of charge under EU consumer credit law: the rate at which drawdowns and
 * payments, discounted to the first drawdown, are equal.
 *
 * Credit that is drawn and paid back in full on one day without a cost has the rate 0.
 *
 * Source: Directive 2008/48/EC, Annex I, part I; the same equation in Directive (EU) 2023/2225, Annex III.
 *
 * @returns The annual effective rate, or `undefined` where the flows have no single one.
 * @throws {FinanceError} `out-of-range` - An amount is 0 or less. `out-of-order` - A payment lies before the first
 * drawdown. `not-a-date`.
 */
export function aprAnnexI(terms: AnnexITerms): Rate | undefined {
  requirePositive('drawdowns', terms.drawdowns);
  requirePositive('repayments', terms.repayments);
  const flows = terms.drawdowns.concat(
    terms.repayments.map(({ date, amount }) => ({ date, amount: -amount })),
  );
  const start = firstDate(terms.drawdowns);
  const timed = flows
    .map(({ date, amount }) => {
      const time = yearFractionToNumber(annexTime(start, date, terms.timeBasis));
      // eslint-disable-next-line house/money-is-not-a-number -- the one way into the float64 solver, as in xirr.ts
      return { time, weight: Number(amount) };
    })
    .sort((a, b) => a.time - b.time);
  if (timed.every((flow) => flow.time === 0)) {
    return flows.reduce((sum, flow) => sum + flow.amount, 0n) === 0n ? 0n : undefined;
  }
  const [x, another] = solveFlows(timed);
  return x === undefined || another !== undefined ? undefined : BigInt(Math.round(Math.expm1(x) * 1e9));
}

/**
 * Measures the time from the first drawdown to a date as the EU rate discounts it, in years.
 *
 * @param timeBasis - Default `month`.
 * @throws {FinanceError} `out-of-order` - The date lies before the first drawdown. `not-a-date`.
 */
export function annexTime(
  start: LocalDate,
  date: LocalDate,
  timeBasis: AnnexTimeBasis = 'month',
): YearFraction {
  if (timeBasis === 'ACT/365F') return dayCountFraction('ACT/365F', start, date);
  return euCreditFraction(start, date, timeBasis);
}

/** Finds the earliest date of flows; there is at least one. */
export function firstDate(flows: readonly DatedFlow[]): LocalDate {
  return flows.map((flow) => flow.date).reduce((a, b) => (dayNumber(b) < dayNumber(a) ? b : a));
}

function requirePositive(argument: string, flows: readonly DatedFlow[]): void {
  if (flows.length > 0 && flows.every((flow) => flow.amount > 0n && flow.amount <= MAX_FEN)) return;
  throw new FinanceError(
    argument,
    'out-of-range',
    `"${argument}" needs flows, each more than 0 and up to 10^15 fen.`,
  );
}
