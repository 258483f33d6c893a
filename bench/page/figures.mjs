// Turns what the probe saw into figures.

/** A long task counts until this long after the page can be used, in milliseconds; then the page counts as quiet. */
export const QUIET_MS = 800;
/** What browsers do not report, they call shorter than this, in milliseconds. */
const LEAST_EVENT_MS = 16;
/** What a task may take before it is long, in milliseconds. */
const LONG_MS = 50;

/**
 * What the probe saw until the page was quiet. Times are milliseconds since the navigation began.
 *
 * @typedef {{usable: number, fcp: number, longTasks: {startTime: number, duration: number}[]}} Seen
 */

/** Works out the figures of a load. @param {Seen} seen */
export function loadFigures({ usable, fcp, longTasks }) {
  const counted = longTasks.filter(({ startTime }) => startTime < usable + QUIET_MS);
  const ends = counted
    .filter(({ startTime }) => startTime >= fcp)
    .map(({ startTime, duration }) => startTime + duration);
  const durations = counted.map(({ duration }) => duration);
  return {
    fcp,
    tti: Math.max(fcp, usable, ...ends),
    tbt: durations.reduce((sum, duration) => sum + Math.max(0, duration - LONG_MS), 0),
    longest: Math.max(0, ...durations),
  };
}

/**
 * Works out the delays of interactions: the longest event of each, and for those that were too short to be reported the
 * least that is reported.
 *
 * @param {readonly {interactionId: number, duration: number}[]} events - Events; id 0 belongs to no interaction.
 * @param {number} performed - Interactions that the script made.
 */
export function interactionFigures(events, performed) {
  const longest = new Map();
  for (const { interactionId, duration } of events)
    if (interactionId !== 0) longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
  const short = Math.max(0, performed - longest.size);
  const delays = [...longest.values(), ...Array.from({ length: short }, () => LEAST_EVENT_MS)];
  delays.sort((a, b) => a - b);
  return { inp: delays.at(-1), inpP50: delays[delays.length >> 1], interactions: performed };
}

/**
 * Gives the ratios of medians to those of a base.
 *
 * @param {Map<string, Record<string, number>>} figures - Medians of each page.
 * @param {string} base - Page that the others are measured by.
 * @param {readonly string[]} names - Figures wanted.
 */
export function ratiosTo(figures, base, names) {
  const of = figures.get(base);
  return new Map(
    [...figures].map(([page, own]) => [
      page,
      Object.fromEntries(names.map((name) => [name, own[name] / of[name]])),
    ]),
  );
}
