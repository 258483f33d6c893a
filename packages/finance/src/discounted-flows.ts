import { rootBetween } from './solve-root.js';
import type { Sample } from './solve-root.js';

/** A flow for the solver: its time in periods from the first flow, and the float that weights its discount factor. */
export interface TimedFlow {
  readonly time: number;
  readonly weight: number;
}

/*
 * Everything here works in x = ln(1 + rate): the range becomes symmetric and every discount factor can be kept at or
 * below 1.
 */
const MAX_X = Math.log(1_000_001);
const GRID_STEPS = 256;
const RESIDUAL_LIMIT = 1e-9;

/**
 * Finds every x = ln(1 + rate) between ±ln(1,000,001) at which flows have the present value 0, in ascending order.
 *
 * Flows whose sign changes once have one solution at most (Descartes' rule of signs), which Newton's method finds
 * inside its bracket. All others are searched on a grid. A solution counts only if its residual is next to nothing.
 *
 * @param flows - In the order of their times, none with the weight 0; both signs occur at more than one time.
 */
export function solveFlows(flows: readonly TimedFlow[]): number[] {
  const roots = changesSignOnce(flows) ? singleRoot(flows) : gridRoots(flows);
  return roots.filter((x) => residual(flows, x) <= RESIDUAL_LIMIT);
}

/**
 * Values flows at x. Below x = 0 at the last flow's time instead of the first's: the value differs by a positive
 * factor only, so its roots are the same and no factor overflows.
 */
function valueAt(flows: readonly TimedFlow[], x: number, anchor: number): Sample {
  let value = 0;
  let slope = 0;
  for (const { time, weight } of flows) {
    const span = anchor - time;
    const part = weight * Math.exp(x * span);
    value += part;
    slope += part * span;
  }
  return { value, slope };
}

const endOf = (flows: readonly TimedFlow[]): number => flows[flows.length - 1]?.time ?? 0;

function residual(flows: readonly TimedFlow[], x: number): number {
  const anchor = x < 0 ? endOf(flows) : 0;
  let net = 0;
  let gross = 0;
  for (const { time, weight } of flows) {
    const part = weight * Math.exp(x * (anchor - time));
    net += part;
    gross += Math.abs(part);
  }
  return Math.abs(net) / gross;
}

/** Tells whether the flows change their sign once; flows of one time are taken in both orders. */
function changesSignOnce(flows: readonly TimedFlow[]): boolean {
  let changes = 0;
  let positive = (flows[0]?.weight ?? 0) > 0;
  for (const { weight } of flows) {
    if (weight > 0 === positive) continue;
    positive = !positive;
    changes += 1;
  }
  return changes === 1;
}

/** Solves flows that change their sign once: the side of 0 on which the root lies is the sign of their plain sum. */
function singleRoot(flows: readonly TimedFlow[]): number[] {
  const sum = flows.reduce((total, flow) => total + flow.weight, 0);
  if (sum === 0) return [0];
  const opening = flows[0]?.weight ?? 0;
  const above = sum > 0 !== opening > 0;
  const anchor = above ? 0 : endOf(flows);
  const bracket = above ? { low: 0, high: MAX_X } : { low: -MAX_X, high: 0 };
  // With x the value turns from the closing sign to the opening one.
  const root = rootBetween((x) => valueAt(flows, x, anchor), {
    ...bracket,
    guess: firstGuess(flows),
    rising: opening > 0,
  });
  return root === undefined ? [] : [root];
}

/** Takes all money in and all money out at their mean times: exact for two flows, close for a loan. */
function firstGuess(flows: readonly TimedFlow[]): number {
  const sides = { in: 0, inTime: 0, out: 0, outTime: 0 };
  for (const { time, weight } of flows) {
    if (weight > 0) {
      sides.in += weight;
      sides.inTime += weight * time;
    } else {
      sides.out -= weight;
      sides.outTime -= weight * time;
    }
  }
  return Math.log(sides.in / sides.out) / (sides.inTime / sides.in - sides.outTime / sides.out);
}

/** Brackets every change of sign on an even grid; 0 is a grid point, so a free loan gives exactly 0. */
function gridRoots(flows: readonly TimedFlow[]): number[] {
  const end = endOf(flows);
  const roots: number[] = [];
  let left = -MAX_X;
  let leftValue = valueAt(flows, left, end).value;
  for (let step = 1 - GRID_STEPS; step <= GRID_STEPS; step += 1) {
    const right = (MAX_X * step) / GRID_STEPS;
    const anchor = left < 0 ? end : 0;
    const sample = (x: number): Sample => valueAt(flows, x, anchor);
    const rightValue = sample(right).value;
    if (rightValue === 0) roots.push(right);
    else if (leftValue * rightValue < 0) {
      const root = rootBetween(sample, {
        low: left,
        high: right,
        guess: (left + right) / 2,
        rising: rightValue > 0,
      });
      if (root !== undefined) roots.push(root);
    }
    left = right;
    // From 0 on the anchor is the first flow: one point, two factors, one sign.
    leftValue = rightValue;
  }
  return roots;
}
