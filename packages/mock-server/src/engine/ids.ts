import type { Rng } from './rng.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const encode = (value: bigint, length: number): string => {
  let rest = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = (ALPHABET[Number(rest & 31n)] ?? '') + text;
    rest >>= 5n;
  }
  return text;
};

/** Units that ids can tell apart, 0 to 1023. */
export const MAX_UNITS = 1024;
/** The random part of a ULID has 80 bits: one stays clear, ten number the unit, 69 are drawn. */
const UNIT_SHIFT = 69n;

/** Makes ids; `at` is the bank's time in milliseconds, `unit` the number of the unit that the record lives in. */
export interface IdMaker {
  (prefix: string, at: number, unit?: number): string;
  /** Returns where the maker stands. */
  readonly save: () => IdState;
  /** Goes on from where a maker stood. */
  readonly load: (state: IdState) => void;
}

/** Where a maker of ids stands. */
export interface IdState {
  readonly lastTime: number;
  /** Decimal integer. */
  readonly tail: string;
}

/**
 * Creates a maker of ids `prefix_` + ULID. Ids of one maker only grow within a unit, also when time stands still or a due
 * job is worked off with its earlier time, so the order of ids is the order of creation.
 */
export const createIds = (rng: Rng): IdMaker => {
  let lastTime = 0;
  let tail = 0n;
  const make = (prefix: string, at: number, unit = 0): string => {
    if (at > lastTime) {
      lastTime = at;
      // The top bit stays clear, so that counting up within a millisecond cannot run into the number of the unit.
      tail = (BigInt(rng.next() >>> 12) << 48n) | (BigInt(rng.next()) << 16n) | BigInt(rng.next() >>> 16);
    } else {
      tail += 1n + BigInt(rng.next() & 0xffff);
    }
    return `${prefix}_${encode(BigInt(lastTime), 10)}${encode((BigInt(unit) << UNIT_SHIFT) | tail, 16)}`;
  };
  return Object.assign(make, {
    save: () => ({ lastTime, tail: tail.toString() }),
    load: (state: IdState) => {
      lastTime = state.lastTime;
      tail = BigInt(state.tail);
    },
  });
};

/** Tells whether a text is an id of {@link createIds}. */
export const isId = (text: string): boolean => /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/.test(text);

/** Reads the number of the unit from an id. */
export const unitNumberOf = (id: string): number => {
  const bits = Array.from(id.slice(-16, -13)).reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
  // Three letters hold bits 79 to 65; the unit begins at bit 69.
  return bits >> 4;
};

/** Writes a moment as ids begin after their prefix; `at` in milliseconds. */
export const timePartOf = (at: number): string => encode(BigInt(Math.max(0, at)), 10);
