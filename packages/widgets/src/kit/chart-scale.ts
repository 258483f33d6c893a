/** The lines of a value axis. */
export interface ValueAxis {
  /** Values of the lines, from the lowest up; five or six of them. */
  readonly lines: readonly number[];
  /** Decimal places that tell the lines apart. */
  readonly decimals: number;
}

const fewestSpaces = 4;
const mostSpaces = 5;
/** Distances between two lines that people count in easily, within one power of ten. */
const niceSteps = [1, 2, 2.5, 4, 5];
/** What binary fractions are off by, as a part of a step. */
const slack = 1e-9;

/**
 * Finds the round values between which all values of a line lie, as close to it as five or six lines allow.
 *
 * Values that are all the same stand in the middle; an axis of values on one side of zero stays on that side.
 *
 * @param lowest - Smallest value.
 * @param highest - Largest value, not below `lowest`.
 */
export function valueAxis(lowest: number, highest: number): ValueAxis {
  const size = Math.max(Math.abs(lowest), Math.abs(highest)) || 1;
  const range = highest - lowest;
  const least = range > size * slack ? range / mostSpaces : size / 100;
  for (let exponent = Math.floor(Math.log10(least)); ; exponent += 1) {
    for (const nice of niceSteps) {
      const step = nice * 10 ** exponent;
      const first = Math.floor(lowest / step + slack);
      const last = Math.ceil(highest / step - slack);
      if (last - first > mostSpaces) continue;
      const lines = widen(first, last, lowest / step, highest / step).map((line) => line * step);
      return { lines, decimals: Math.max(0, (nice === 2.5 ? 1 : 0) - exponent) };
    }
  }
}

/** Adds lines where the values come nearest to the edge, until there are enough. All in steps. */
function widen(first: number, last: number, lowest: number, highest: number): readonly number[] {
  while (last - first < fewestSpaces) {
    if (first !== 0 && (last === 0 || lowest - first < last - highest)) first -= 1;
    else last += 1;
  }
  return Array.from({ length: last - first + 1 }, (_, line) => first + line);
}
