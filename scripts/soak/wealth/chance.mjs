// Chance that is the same for the same seed (mulberry32, public domain by its author).

/** Makes a source of chance. @param {number} seed */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** A whole number from 0 to below `n`. */
  const below = (n) => Math.floor(next() * n);
  return {
    below,
    /** One of a list; undefined of an empty one. */
    of: (list) => list[below(list.length)],
    /** True so many times out of a hundred. */
    percent: (n) => below(100) < n,
  };
}
