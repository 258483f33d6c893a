// The arithmetic of every bench: medians, ratios of medians, and the order in which contestants take turns.

/**
 * Gives the middle of some figures; of an even number of them the mean of the two in the middle.
 *
 * @param {readonly (number | undefined)[]} values - Figures; those that are missing do not count.
 * @returns {number} NaN when there are none.
 */
export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const { length } = sorted;
  return length === 0 ? NaN : (sorted[(length - 1) >> 1] + sorted[length >> 1]) / 2;
}

/** Gives the distance between the largest and the smallest figure, as a part of the median: how noisy a run was. */
export function spread(values) {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}

/**
 * Lets contestants take turns: every one once a round, each round in the reverse order of the one before, so that
 * none always runs in another's shadow and a machine that slows down slows all alike.
 *
 * @template C, S
 * @param {readonly C[]} contestants - Who takes part.
 * @param {number} rounds - Number of rounds.
 * @param {(contestant: C, round: number) => Promise<S>} measure - Measures one contestant once.
 * @returns {Promise<Map<C, S[]>>} The samples of each, in the order of rounds.
 */
export async function interleave(contestants, rounds, measure) {
  const samples = new Map(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? contestants : [...contestants].reverse();
    for (const contestant of order) samples.get(contestant).push(await measure(contestant, round));
  }
  return samples;
}

/**
 * Takes the median of each figure over samples.
 *
 * @param {readonly Record<string, number>[]} samples - Samples that have the same figures.
 * @returns {Record<string, number>}
 */
export function medians(samples) {
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(samples.map((sample) => sample[name]))]));
}

/** Lays out a table: the first column to the left, all others to the right. @param {readonly string[][]} rows */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) =>
    column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column] + 2);
  return rows.map((row) => `  ${row.map(cell).join('')}`.trimEnd()).join('\n');
}
