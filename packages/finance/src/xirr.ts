import { daysBetween } from './calendar-date.js';
import type { LocalDate } from './calendar-date.js';
import type { Fen } from './money.js';
import type { Rate } from './rate.js';

/** One dated cash flow; which side is positive does not matter, as long as it is the same for all. */
export interface DatedFlow {
  readonly date: LocalDate;
  readonly amount: Fen;
}

/** A flow for the solver: years from the first flow, and the amount as the float that weights its discount factor. */
interface SolverFlow {
  readonly years: number;
  readonly weight: number;
}

/*
 * The solver works in float64 on purpose. The rate is the root of a transcendental equation: it has no exact value
 * to keep, money goes in exact (fen below 2^53) and only a rate with nine decimals comes out, checked against the
 * flows by its residual.
 *
 * It works in x = ln(1 + rate): the range becomes symmetric and every discount factor can be kept at or below 1.
 */
const MAX_X = Math.log(1_000_001);
const GRID_STEPS = 256;
const BISECTIONS = 80;
const RESIDUAL_LIMIT = 1e-9;
const DAYS_PER_YEAR = 365;

/**
 * Solves for the annual effective rate at which dated flows have the present value 0, on actual days ÷ 365.
 *
 * Returns `undefined` rather than a wrong rate: when all flows have one sign, lie on one day, have no rate between
 * −99.9999 % and 100,000,000 %, or have several (see {@link xirrSolutions}). Flows may come in any order.
 *
 * @throws {RangeError} A date does not exist.
 */
export function xirr(flows: readonly DatedFlow[]): Rate | undefined {
  const solutions = xirrSolutions(flows);
  return solutions.length === 1 ? solutions[0] : undefined;
}

/**
 * Finds all rates that solve dated flows, in ascending order; see {@link xirr}.
 *
 * Flows that change their sign once have one at most. Flows that change it more often can have several, all equally
 * valid; two that lie closer together than about 5 % of their growth factor may go unseen.
 *
 * @throws {RangeError} A date does not exist.
 */
export function xirrSolutions(flows: readonly DatedFlow[]): Rate[] {
  const prepared = prepare(flows);
  if (prepared === undefined) return [];
  const value = (x: number): number => presentValue(prepared, x).net;
  return findRoots(value)
    .filter((x) => residual(prepared, x) <= RESIDUAL_LIMIT)
    .map((x) => BigInt(Math.round(Math.expm1(x) * 1e9)));
}

/** Prepares flows for the solver; `undefined` where no rate can be defined. */
function prepare(flows: readonly DatedFlow[]): readonly SolverFlow[] | undefined {
  const origin = flows[0]?.date;
  if (origin === undefined) return undefined;
  const days = flows.map((flow) => daysBetween(origin, flow.date));
  const used = flows
    // eslint-disable-next-line house/money-is-not-a-number -- the one way into the float64 solver, see above
    .map((flow, index) => ({ day: days[index] ?? 0, weight: Number(flow.amount) }))
    .filter((flow) => flow.weight !== 0);
  const first = Math.min(...used.map((flow) => flow.day));
  const spread = used.some((flow) => flow.day !== first);
  const bothSigns = used.some((flow) => flow.weight > 0) && used.some((flow) => flow.weight < 0);
  if (!spread || !bothSigns) return undefined;
  return used.map(({ day, weight }) => ({ years: (day - first) / DAYS_PER_YEAR, weight }));
}

/**
 * Sums the flows at x, and their magnitudes. Below x = 0 it values them at the last date instead of the first: the
 * sum differs by a positive factor only, so its roots are the same and no factor overflows.
 */
function presentValue(flows: readonly SolverFlow[], x: number): { net: number; gross: number } {
  const anchor = x < 0 ? Math.max(...flows.map((flow) => flow.years)) : 0;
  let net = 0;
  let gross = 0;
  for (const { years, weight } of flows) {
    const value = weight * Math.exp(x * (anchor - years));
    net += value;
    gross += Math.abs(value);
  }
  return { net, gross };
}

function residual(flows: readonly SolverFlow[], x: number): number {
  const { net, gross } = presentValue(flows, x);
  return Math.abs(net) / gross;
}

/** Brackets every change of sign on an even grid and bisects it; 0 is a grid point, so a free loan gives exactly 0. */
function findRoots(value: (x: number) => number): number[] {
  const roots: number[] = [];
  let left = -MAX_X;
  let leftValue = value(left);
  for (let step = 1 - GRID_STEPS; step <= GRID_STEPS; step += 1) {
    const right = (MAX_X * step) / GRID_STEPS;
    const rightValue = value(right);
    if (rightValue === 0) roots.push(right);
    else if (leftValue * rightValue < 0) roots.push(bisect(value, left, right));
    left = right;
    leftValue = rightValue;
  }
  return roots;
}

/** Halves a bracket until float64 cannot tell its ends apart; unlike Newton's method it cannot leave the bracket. */
function bisect(value: (x: number) => number, left: number, right: number): number {
  const rising = value(left) < 0;
  let low = left;
  let high = right;
  for (let round = 0; round < BISECTIONS; round += 1) {
    const middle = (low + high) / 2;
    if (value(middle) < 0 === rising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
