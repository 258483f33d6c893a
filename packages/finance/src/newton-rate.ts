import type { TimedFlow } from './discounted-flows.js';

const MAX_STEPS = 50;
const CLOSE_ENOUGH = 1e-9;
const SAME_SOLUTION = 1e-6;

/**
 * Chooses among several solutions of flows the one that Newton's method reaches in the rate, valued at the first flow.
 *
 * If it reaches none, the solution whose growth factor lies nearest to the guess's counts.
 *
 * @param solutions - Every x = ln(1 + rate) that solves the flows; at least one.
 * @param guess - Rate to start from, above −1; default money in ÷ money out − 1, kept between −90 % and 10 %.
 */
export function newtonRate(
  flows: readonly TimedFlow[],
  solutions: readonly number[],
  guess: number = paidBackGuess(flows),
): number | undefined {
  const rate = descend(flows, guess);
  const reached =
    rate === undefined ? undefined : solutions.find((x) => Math.abs(Math.log1p(rate) - x) < SAME_SOLUTION);
  if (reached !== undefined) return reached;
  const from = Math.log1p(guess);
  const distance = (x: number): number => Math.abs(x - from);
  return [...solutions].sort((a, b) => distance(a) - distance(b))[0];
}

function paidBackGuess(flows: readonly TimedFlow[]): number {
  let received = 0;
  let paid = 0;
  for (const { weight } of flows) {
    if (weight > 0) received += weight;
    else paid -= weight;
  }
  return Math.min(0.1, Math.max(-0.9, received / paid - 1));
}

/** Takes Newton's steps from a rate; `undefined` where they leave the rates above −100 % or do not settle. */
function descend(flows: readonly TimedFlow[], start: number): number | undefined {
  let rate = start;
  for (let round = 0; round < MAX_STEPS; round += 1) {
    if (!(rate > -1) || rate === Infinity) return undefined;
    let value = 0;
    let slope = 0;
    for (const { time, weight } of flows) {
      const part = weight * (1 + rate) ** -time;
      value += part;
      slope -= (part * time) / (1 + rate);
    }
    const change = value / slope;
    if (Math.abs(change) < CLOSE_ENOUGH * Math.max(1, Math.abs(rate))) return rate - change;
    rate -= change;
  }
  return undefined;
}
