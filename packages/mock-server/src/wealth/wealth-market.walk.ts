import { daysBetween, type LocalDate } from '@weidongli/finance';

/**
 * Terms of a random walk over calendar days. It passes through its anchors, and between two of them it is a Brownian bridge
 * that any day can be asked of alone: the middle of a stretch follows from its ends, so a day costs as many steps as the
 * stretch can be halved.
 */
export interface WalkTerms {
  /** Integer of 32 bits; another one is another walk. */
  readonly seed: number;
  /** Days and the values on them, ascending, more than 0; at least one, with which the walk begins. */
  readonly anchors: readonly [Anchor, ...Anchor[]];
  /** Growth a year after the last anchor, such as 0.03. */
  readonly drift: number;
  /** Standard deviation of a year, such as 0.2. */
  readonly volatility: number;
}

/** A day and the value on it. */
export type Anchor = readonly [date: LocalDate, value: number];

/** Where the walk stands on a day; `x` grows as the logarithm of the value does. */
interface Knot {
  readonly day: number;
  readonly x: number;
}

const EPOCH = '2000-01-01';
const YEAR = 365;

/** Numbers the days of walks; 2000-01-01 is 0. */
export const walkDay = (date: LocalDate): number => daysBetween(EPOCH, date);

// Sums, products and square roots are the same in every engine to the last bit. Math.exp and Math.log are not, so a power
// stands for them: (1 + x / 1024) ^ 1024 grows as e ^ x does and never falls below 0.
const HALVINGS = 10;
const PARTS = 2 ** HALVINGS;

const valueAt = (x: number): number => {
  let value = 1 + x / PARTS;
  for (let n = 0; n < HALVINGS; n += 1) value *= value;
  return value;
};

const placeOf = (value: number): number => {
  let root = value;
  for (let n = 0; n < HALVINGS; n += 1) root = Math.sqrt(root);
  return (root - 1) * PARTS;
};

/** Spreads the bits of an integer over 32 bits. */
const mix = (n: number): number => {
  let h = n | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Draws a number around 0 with standard deviation 1 that belongs to a seed and a day: four even draws added up. */
const chance = (seed: number, day: number): number => {
  const first = mix(seed ^ Math.imul(day, 0x9e3779b1));
  const second = mix(first ^ 0x243f6a88);
  const sum = (first >>> 16) + (first & 0xffff) + (second >>> 16) + (second & 0xffff);
  return ((sum - 2 * 0xffff) / 0xffff) * Math.sqrt(3);
};

const known = new WeakMap<WalkTerms, Knot[]>();

/** Returns the knots of a walk up to a day at least: its anchors, and one for each year after them. */
const knotsUpTo = (terms: WalkTerms, day: number): readonly Knot[] => {
  let knots = known.get(terms);
  if (knots === undefined) {
    knots = terms.anchors.map(([date, value]) => ({ day: walkDay(date), x: placeOf(value) }));
    known.set(terms, knots);
  }
  for (let last = knots.at(-1); last !== undefined && last.day < day; last = knots.at(-1)) {
    const next = last.day + YEAR;
    // A seed of their own: the draw of a day is also that of the bridge when the day is a middle.
    const drawn = chance(~terms.seed, next);
    knots.push({ day: next, x: last.x + placeOf(1 + terms.drift) + terms.volatility * drawn });
  }
  return knots;
};

/**
 * Returns the value of a walk on a day ({@link walkDay}): the same in every process and engine.
 *
 * @throws {RangeError} The day lies before the first anchor.
 */
export const walkOn = (terms: WalkTerms, day: number): number => {
  const knots = knotsUpTo(terms, day);
  const end = knots.findIndex((knot) => knot.day >= day);
  const b = knots[end];
  const a = knots[end - 1] ?? b;
  if (a === undefined || b === undefined || a.day > day)
    throw new RangeError('The walk has not begun on this day.');
  return valueAt(a === b ? a.x : bridge(terms, a, b, day));
};

const bridge = ({ seed, volatility }: WalkTerms, from: Knot, to: Knot, day: number): number => {
  let [a, b] = [from, to];
  while (day > a.day && day < b.day) {
    const middle = (a.day + b.day) >> 1;
    const [before, after, all] = [middle - a.day, b.day - middle, b.day - a.day];
    const spread = volatility * Math.sqrt((before * after) / all / YEAR);
    const knot = { day: middle, x: a.x + ((b.x - a.x) * before) / all + spread * chance(seed, middle) };
    if (day >= middle) a = knot;
    if (day <= middle) b = knot;
  }
  return day === a.day ? a.x : b.x;
};

/** Makes a seed of a text. */
export const seedOf = (text: string): number => {
  let h = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) h = Math.imul(h ^ text.charCodeAt(n), 0x01000193);
  return mix(h);
};
