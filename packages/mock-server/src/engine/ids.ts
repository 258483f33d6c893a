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

/** Makes ids; `at` is the bank's time in milliseconds. */
export type IdMaker = (prefix: string, at: number) => string;

/**
 * Creates a maker of ids `prefix_` + ULID. Ids of one maker only grow, also when time stands still or a due job is
 * worked off with its earlier time, so the order of ids is the order of creation.
 */
export const createIds = (rng: Rng): IdMaker => {
  let lastTime = 0;
  let tail = 0n;
  return (prefix, at) => {
    if (at > lastTime) {
      lastTime = at;
      // The top bit stays clear, so that counting up within a millisecond cannot run over.
      tail = (BigInt(rng.next() >>> 1) << 49n) | (BigInt(rng.next()) << 17n) | BigInt(rng.next() >>> 15);
    } else {
      tail += 1n + BigInt(rng.next() & 0xffff);
    }
    return `${prefix}_${encode(BigInt(lastTime), 10)}${encode(tail, 16)}`;
  };
};
