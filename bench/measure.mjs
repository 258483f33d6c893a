// Measures contestants in one run: interleaved rounds, medians, ratios of medians.
import { median } from './figures.mjs';

const ROUNDS = 31;
const BATCH_MS = 12;
const WARM_UP_MS = 150;

/**
 * One way to do the same work.
 *
 * @typedef {{name: string, run: () => unknown, note?: string}} Contestant
 */

/** Measures contestants against the first one. @param {Contestant[]} contestants */
export function compare(contestants) {
  const batches = contestants.map(({ run }) => batchSize(run));
  const samples = contestants.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    // The order turns every round, so that no one always runs in another's shadow.
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const index = (turn + round) % contestants.length;
      samples[index].push(time(contestants[index].run, batches[index]));
    }
  }
  const medians = samples.map(median);
  return contestants.map(({ name, note = '' }, index) => ({
    name,
    note,
    microseconds: medians[index],
    ratio: medians[index] / medians[0],
  }));
}

/** Prints a table of what {@link compare} found. */
export function print(title, rows) {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, note, microseconds, ratio } of rows) {
    const figures = `${microseconds.toFixed(2).padStart(10)} µs  ${ratio.toFixed(1).padStart(7)}×`;
    console.log(`  ${name.padEnd(width)}  ${figures}  ${note}`.trimEnd());
  }
}

function batchSize(run) {
  const until = performance.now() + WARM_UP_MS;
  let calls = 0;
  while (performance.now() < until) {
    run();
    calls += 1;
  }
  return Math.max(1, Math.round((calls * BATCH_MS) / WARM_UP_MS));
}

/** Times a batch; returns microseconds for one call. */
function time(run, calls) {
  const started = performance.now();
  for (let call = 0; call < calls; call += 1) run();
  return ((performance.now() - started) * 1000) / calls;
}
