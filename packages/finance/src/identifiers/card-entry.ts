import { foldNumber, groupDigits } from './fold-typed.js';
import { isLuhn } from './validate.js';

/** A typed card number as 16 to 19 digits, or the reason it was refused. */
export type CardEntry =
  | { readonly ok: true; readonly number: string }
  | {
      readonly ok: false;
      readonly reason: 'too-short';
      /** How many digits are missing of the shortest number, 16. */
      readonly missing: number;
    }
  | { readonly ok: false; readonly reason: 'empty' | 'too-long' | 'characters' | 'check-digit' };

const SHORTEST = 16;
const LONGEST = 19;
const PREFIX = 8;

/** Reads a bank card number as typed or pasted; full-width forms, spaces and dashes are folded away. */
export function readCardNumber(text: string): CardEntry {
  const number = foldNumber(text);
  if (number === '') return { ok: false, reason: 'empty' };
  if (!/^\d+$/.test(number)) return { ok: false, reason: 'characters' };
  if (number.length < SHORTEST) return { ok: false, reason: 'too-short', missing: SHORTEST - number.length };
  if (number.length > LONGEST) return { ok: false, reason: 'too-long' };
  return isLuhn(number) ? { ok: true, number } : { ok: false, reason: 'check-digit' };
}

/** Groups a whole or half-typed card number in fours for display; a text with other signs stays as it is. */
export function groupCardNumber(text: string): string {
  return groupDigits(text, (count) => count % 4 === 0);
}

/**
 * Takes the issuer's part of a whole or half-typed card number: the first 8 digits (ISO/IEC 7812-1). It names the bank
 * and the kind of card but no holder, so it may be asked about in the clear.
 *
 * @returns `undefined` while fewer than 8 digits are typed, or where other signs stand among them.
 */
export function cardPrefix(text: string): string | undefined {
  const number = foldNumber(text);
  return /^\d+$/.test(number) && number.length >= PREFIX ? number.slice(0, PREFIX) : undefined;
}
