/** The value of a function and its slope. */
export interface Sample {
  readonly value: number;
  readonly slope: number;
}

/** Where a search for a root may look. */
export interface RootBracket {
  readonly low: number;
  readonly high: number;
  /** Where to look first; the middle if it lies outside. */
  readonly guess: number;
  /** Whether the function rises from low to high; left out, both ends are valued to find out. */
  readonly rising?: boolean;
}

const MAX_ROUNDS = 200;

/**
 * Finds a root of a continuous function between two points at which its signs differ.
 *
 * Where the caller says that they do (`rising`) and is wrong, the search ends at the end of the bracket: check it.
 *
 * Takes Newton's step where it stays inside the bracket and shrinks it fast enough, and halves the bracket where it
 * does not, so it can neither leave the bracket nor stall.
 *
 * @returns The root to the last bits of float64, or `undefined` where the signs do not differ.
 */
export function rootBetween(sample: (x: number) => Sample, bracket: RootBracket): number | undefined {
  let { low, high } = bracket;
  const rising = bracket.rising ?? directionOf(sample, bracket);
  if (rising === undefined) return undefined;
  let x = bracket.guess > low && bracket.guess < high ? bracket.guess : (low + high) / 2;
  let lastStep = high - low;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { value, slope } = sample(x);
    if (value === 0) return x;
    if (value < 0 === rising) low = x;
    else high = x;
    const newton = x - value / slope;
    const fits = newton > low && newton < high && Math.abs(newton - x) < lastStep / 2;
    const next = fits ? newton : (low + high) / 2;
    lastStep = Math.abs(next - x);
    if (lastStep <= 4e-16 * Math.max(1, Math.abs(x))) return next;
    x = next;
  }
  return x;
}

/** Finds out whether the signs at the ends differ, and which way; an end that is itself a root counts as both. */
function directionOf(sample: (x: number) => Sample, { low, high }: RootBracket): boolean | undefined {
  const atLow = sample(low).value;
  const atHigh = sample(high).value;
  if (atLow <= 0 && atHigh >= 0) return true;
  return atLow >= 0 && atHigh <= 0 ? false : undefined;
}
