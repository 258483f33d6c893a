import { sha256Hex } from './digest.js';
import { SECOND } from './time.js';

/** What goes wrong with the deliveries of an endpoint on purpose. */
export interface Chaos {
  /** Times that each request is sent again at once. */
  readonly duplicates: number;
  /** Every second delivery overtakes the one before it. */
  readonly reorder: boolean;
  /** Milliseconds of the bank's time that each first attempt waits. */
  readonly delay: number;
  /** First attempts of each delivery that are lost on the way. */
  readonly drop: number;
  /** First attempts of each delivery whose body is changed after it was signed. */
  readonly corrupt: number;
  /** First attempts of each delivery that carry signatures of another body. */
  readonly badSignature: number;
}

/** What a planted fault does to one delivery of an event. */
export interface DeliveryFault {
  readonly duplicateWebhook?: boolean | undefined;
  readonly reorderWebhook?: boolean | undefined;
  readonly badSignature?: boolean | undefined;
}

const NO_CHAOS: Chaos = { duplicates: 0, reorder: false, delay: 0, drop: 0, corrupt: 0, badSignature: 0 };

/** How long a delivery is held back at most when nothing overtakes it. Milliseconds of the bank's time. */
export const HOLD_AT_MOST = 60 * SECOND;

/**
 * Reads a wish such as `dup,reorder,delay:5s,drop:1,corrupt,badsig`; `undefined` when a part of it is not known. A count
 * is 1 when left out.
 */
export const readChaos = (text: string | null): Chaos | undefined =>
  (text ?? '')
    .split(',')
    .filter((part) => part !== '')
    .reduce<Chaos | undefined>((chaos, part) => {
      const read = readPart(part);
      return chaos === undefined || read === undefined ? undefined : { ...chaos, ...read };
    }, NO_CHAOS);

const readPart = (part: string): Partial<Chaos> | undefined => {
  if (part === 'reorder') return { reorder: true };
  const seconds = /^delay:([1-9]\d{0,4})s$/.exec(part)?.[1];
  if (seconds !== undefined) return { delay: Number(seconds) * SECOND };
  const [, word, count = '1'] = /^(dup|drop|corrupt|badsig)(?::([1-9]))?$/.exec(part) ?? [];
  const members = { dup: 'duplicates', drop: 'drop', corrupt: 'corrupt', badsig: 'badSignature' } as const;
  return word === undefined ? undefined : { [members[word as keyof typeof members]]: Number(count) };
};

/** Returns what goes wrong with a delivery: what its endpoint wishes for, and the planted fault that has struck it. */
export const chaosOf = (wish: string | null, struck: DeliveryFault | null): Chaos => {
  const chaos = readChaos(wish) ?? NO_CHAOS;
  return {
    ...chaos,
    duplicates: Math.max(chaos.duplicates, struck?.duplicateWebhook === true ? 1 : 0),
    reorder: chaos.reorder || struck?.reorderWebhook === true,
    badSignature: Math.max(chaos.badSignature, struck?.badSignature === true ? 1 : 0),
  };
};

/** Finds the wish in the query of an address; null without one. */
export const chaosInUrl = (url: string): string | null => {
  const found = /[?&]chaos=([^&]*)/.exec(url)?.[1];
  return found === undefined || found === '' ? null : found.replaceAll('%2C', ',').replaceAll('%3A', ':');
};

/**
 * Changes one character of a body. Which one follows from the seed, so that a failure can be repeated.
 *
 * @param seed - Anything that names the attempt.
 */
export const corruptBody = (body: string, seed: string): string => {
  const at = Number.parseInt(sha256Hex(seed).slice(0, 8), 16) % body.length;
  const other = body[at] === 'x' ? 'y' : 'x';
  return body.slice(0, at) + other + body.slice(at + 1);
};
