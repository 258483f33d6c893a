import { solveFlows } from '../discounted-flows.js';
import { preferredRate } from './preferred-rate.js';
import { requireNumber } from './require-number.js';
import { singleRate } from './single-rate.js';

/**
 * Values evenly spaced flows at a rate; the first one is not discounted.
 *
 * @param rate - Per period, above −1.
 * @throws {FinanceError} `out-of-range` - An argument is not finite, or the rate is −1 or less.
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  requireNumber('rate', rate, -1);
  requireFlows(flows);
  let value = 0;
  for (let n = flows.length - 1; n >= 0; n -= 1) value = value / (1 + rate) + (flows[n] ?? 0);
  return requireNumber('result', value);
}

/**
 * Solves for the rate per period at which evenly spaced flows are worth nothing.
 *
 * Where several rates solve the flows, one is chosen as {@link preferredRate} says; {@link internalRates} lists all.
 *
 * @returns The rate, or `undefined` where none solves the flows between −99.9999 % and 100,000,000 %.
 * @throws {FinanceError} `out-of-range` - A flow is not finite.
 */
export function internalRate(flows: readonly number[]): number | undefined {
  return singleRate(flows) ?? preferredRate(internalRates(flows));
}

/**
 * Finds every rate per period at which evenly spaced flows are worth nothing, in ascending order.
 *
 * @throws {FinanceError} `out-of-range` - A flow is not finite.
 */
export function internalRates(flows: readonly number[]): number[] {
  requireFlows(flows);
  const timed: { time: number; weight: number }[] = [];
  flows.forEach((weight, time) => {
    if (weight !== 0) timed.push({ time, weight });
  });
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return [];
  const first = timed[0]?.time ?? 0;
  return solveFlows(timed.map(({ time, weight }) => ({ time: time - first, weight }))).map(Math.expm1);
}

/**
 * Computes the modified internal rate: outflows are financed at one rate, inflows reinvested at another.
 *
 * @returns The rate per period, or `undefined` where the flows have one sign only.
 * @throws {FinanceError} `out-of-range` - An argument is not finite, or a rate is −1 or less.
 */
export function modifiedInternalRate(
  flows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): number | undefined {
  requireNumber('financeRate', financeRate, -1);
  requireNumber('reinvestRate', reinvestRate, -1);
  requireFlows(flows);
  const periods = flows.length - 1;
  const paid = netPresentValue(
    financeRate,
    flows.map((flow) => Math.min(flow, 0)),
  );
  const received = netPresentValue(
    reinvestRate,
    flows.map((flow) => Math.max(flow, 0)),
  );
  if (periods < 1 || paid === 0 || received === 0) return undefined;
  return (received / -paid) ** (1 / periods) * (1 + reinvestRate) - 1;
}

function requireFlows(flows: readonly number[]): void {
  for (const flow of flows) requireNumber('flows', flow);
}
