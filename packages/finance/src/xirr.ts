import { dayNumber } from './calendar-date.js';
import type { LocalDate } from './calendar-date.js';
import { dayCountFraction } from './day-count/day-count.js';
import type { DayCount } from './day-count/day-count.js';
import { yearFractionToNumber } from './day-count/year-fraction.js';
import { solveFlows } from './discounted-flows.js';
import type { TimedFlow } from './discounted-flows.js';
import { FinanceError } from './finance-error.js';
import { newtonRate } from './newton-rate.js';
import type { Fen } from './money.js';
import { RATE_ONE } from './rate.js';
import type { Rate } from './rate.js';

/** One dated cash flow; which side is positive does not matter, as long as it is the same for all. */
export interface DatedFlow {
  readonly date: LocalDate;
  readonly amount: Fen;
}

/** How {@link xirr} measures time, and what it does where several rates solve the flows. */
export interface XirrOptions {
  /** Default `ACT/365F`. */
  readonly dayCount?: DayCount;
  /**
   * `only` (default) gives a rate only where it is the only one. `newton` gives the one that Newton's method reaches
   * from `guess` (if none, the nearest to it), as spreadsheets do: a convention, no statement about the flows.
   */
  readonly choose?: 'only' | 'newton';
  /** Where `newton` starts. Default: money in ÷ money out − 1, kept between −90 % and 10 %. */
  readonly guess?: Rate;
}

/*
 * The solver works in float64 on purpose. The rate is the root of a transcendental equation: it has no exact value
 * to keep, money goes in exact (fen below 2^53) and only a rate with nine decimals comes out, checked against the
 * flows by its residual.
 */
const DAYS_PER_YEAR = 365;

/**
 * Solves for the annual effective rate at which dated flows have the present value 0, by default on actual days ÷ 365.
 *
 * Returns `undefined` rather than a wrong rate: when all flows have one sign, lie on one day, have no rate between
 * −99.9999 % and 100,000,000 %, or have several (see {@link xirrSolutions} and `choose`). Flows may come in any order.
 *
 * @throws {FinanceError} `not-a-date` - A date does not exist. `out-of-range` - The guess is −100 % or less.
 */
export function xirr(flows: readonly DatedFlow[], options: XirrOptions = {}): Rate | undefined {
  const prepared = prepare(flows, options.dayCount ?? 'ACT/365F');
  if (prepared === undefined) return undefined;
  const solutions = solveFlows(prepared);
  if (solutions.length < 2 || options.choose !== 'newton') return onlyRate(solutions);
  const chosen = newtonRate(prepared, solutions, toGuess(options.guess));
  return chosen === undefined ? undefined : toRate(chosen);
}

/**
 * Finds all rates that solve dated flows, in ascending order; see {@link xirr}.
 *
 * Flows that change their sign once have one at most. Flows that change it more often can have several, all equally
 * valid; two that lie closer together than about 5 % of their growth factor may go unseen.
 *
 * @param dayCount - Default `ACT/365F`.
 * @throws {FinanceError} `not-a-date` - A date does not exist.
 */
export function xirrSolutions(flows: readonly DatedFlow[], dayCount: DayCount = 'ACT/365F'): Rate[] {
  const prepared = prepare(flows, dayCount);
  return prepared === undefined ? [] : solveFlows(prepared).map(toRate);
}

function toGuess(guess: Rate | undefined): number | undefined {
  if (guess === undefined) return undefined;
  if (guess > -RATE_ONE) return Number(guess) / Number(RATE_ONE);
  throw new FinanceError('guess', 'out-of-range', 'A guess must lie above −100 %.');
}

function onlyRate(solutions: readonly number[]): Rate | undefined {
  const [x, another] = solutions;
  return x === undefined || another !== undefined ? undefined : toRate(x);
}

/** Turns x = ln(1 + rate) into a rate with nine decimals. */
function toRate(x: number): Rate {
  return BigInt(Math.round(Math.expm1(x) * 1e9));
}

/** Prepares flows for the solver in the order of their dates; `undefined` where no rate can be defined. */
function prepare(flows: readonly DatedFlow[], dayCount: DayCount): TimedFlow[] | undefined {
  // eslint-disable-next-line house/money-is-not-a-number -- the one way into the float64 solver, see above
  const timed = flows.map(({ date, amount }) => ({ date, time: dayNumber(date), weight: Number(amount) }));
  const used = timed.filter((flow) => flow.weight !== 0).sort((a, b) => a.time - b.time);
  const first = used[0];
  if (first === undefined || first.time === used[used.length - 1]?.time) return undefined;
  if (!used.some((flow) => flow.weight > 0) || !used.some((flow) => flow.weight < 0)) return undefined;
  if (dayCount === 'ACT/365F') {
    return used.map(({ time, weight }) => ({ time: (time - first.time) / DAYS_PER_YEAR, weight }));
  }
  const years = (to: LocalDate): number => yearFractionToNumber(dayCountFraction(dayCount, first.date, to));
  return used.map(({ date, weight }) => ({ time: years(date), weight }));
}
