const MAX_STEPS = 12;
const SETTLED = 1e-9;
/** The residual, relative to the flows' magnitude, at which a rate counts as found. */
const RESIDUAL_LIMIT = 1e-12;

/**
 * Solves evenly spaced flows whose sign changes once, as loans and plain investments have it, by Newton's method in the
 * discount factor. There is one solution at most, so a discount factor that leaves no residual is the one.
 *
 * @returns The rate, or `undefined` where the flows are others, or the method does not settle: then search properly.
 */
export function singleRate(flows: readonly number[]): number | undefined {
  const guess = discountGuess(flows);
  if (guess === undefined) return undefined;
  let factor = guess;
  for (let round = 0; round < MAX_STEPS; round += 1) {
    const change = newtonStep(flows, factor);
    factor -= change;
    if (!(factor > 0)) return undefined;
    if (Math.abs(change) <= SETTLED * factor)
      return leavesNothing(flows, factor) ? 1 / factor - 1 : undefined;
  }
  return undefined;
}

/**
 * Divides the flows' value by its slope at a discount factor. Horner's scheme runs over every second flow in two chains
 * that do not wait for each other: half the time of one.
 */
function newtonStep(flows: readonly number[], factor: number): number {
  const square = factor * factor;
  let n = flows.length - 1;
  let even = 0;
  let odd = 0;
  let evenSlope = 0;
  let oddSlope = 0;
  if (n % 2 === 0) {
    even = flows[n] ?? 0;
    n -= 1;
  }
  for (; n > 0; n -= 2) {
    evenSlope = evenSlope * square + even;
    oddSlope = oddSlope * square + odd;
    odd = odd * square + (flows[n] ?? 0);
    even = even * square + (flows[n - 1] ?? 0);
  }
  // value = even(f²) + f · odd(f²), where the chains' slopes are in f².
  const value = even + factor * odd;
  const slope = 2 * factor * (evenSlope + factor * oddSlope) + odd;
  return value / slope;
}

/** Takes all money in and all money out at their mean times; none where signs change other than once. */
function discountGuess(flows: readonly number[]): number | undefined {
  let sign = 0;
  let changes = 0;
  let first = 0;
  let firstTime = 0;
  let second = 0;
  let secondTime = 0;
  for (let n = 0; n < flows.length; n += 1) {
    const flow = flows[n] ?? 0;
    if (flow === 0) continue;
    if (sign === 0) sign = flow;
    else if (flow > 0 !== sign > 0) {
      sign = flow;
      changes += 1;
    }
    if (changes === 0) {
      first += flow;
      firstTime += flow * n;
    } else {
      second += flow;
      secondTime += flow * n;
    }
  }
  if (changes !== 1) return undefined;
  const guess = (-first / second) ** (1 / (secondTime / second - firstTime / first));
  return guess > 0 && guess < Infinity ? guess : undefined;
}

function leavesNothing(flows: readonly number[], factor: number): boolean {
  let net = 0;
  let gross = 0;
  for (let n = flows.length - 1; n >= 0; n -= 1) {
    const flow = flows[n] ?? 0;
    net = net * factor + flow;
    gross = gross * factor + Math.abs(flow);
  }
  return Math.abs(net) <= RESIDUAL_LIMIT * gross;
}
