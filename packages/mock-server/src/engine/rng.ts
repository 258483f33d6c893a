/** Draws reproducible numbers; never for secrets. */
export interface Rng {
  /** Returns the next integer, 0 to 2³² − 1. */
  readonly next: () => number;
  /** Returns where the sequence stands. */
  readonly save: () => RngState;
  /** Goes on from where a sequence stood. */
  readonly load: (state: RngState) => void;
}

/** Where a sequence stands: four integers of 32 bits. */
export type RngState = readonly [number, number, number, number];

/** Creates a generator (sfc32) that repeats its sequence for the same seed. */
export const createRng = (seed: number): Rng => {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed >>> 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = ((((c << 21) | (c >>> 11)) >>> 0) + sum) >>> 0;
    return sum;
  };
  // The first outputs of a small seed resemble each other.
  for (let round = 0; round < 12; round += 1) next();
  return {
    next,
    save: () => [a, b, c, counter],
    load: (state) => {
      [a, b, c, counter] = state;
    },
  };
};

/** Draws `length` decimal digits. */
export const drawDigits = (rng: Rng, length: number): string =>
  Array.from({ length }, () => String(rng.next() % 10)).join('');

/** Draws a version 4 UUID for a trace. */
export const drawUuid = (rng: Rng): string => {
  const hex = Array.from({ length: 4 }, () => rng.next().toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[rng.next() % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
};
