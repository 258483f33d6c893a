import { foldNumber, groupDigits } from './fold-typed.js';

/** A typed mobile phone number as 11 digits, or the reason it was refused. */
export type PhoneEntry =
  | { readonly ok: true; readonly phone: string }
  | {
      readonly ok: false;
      readonly reason: 'too-short';
      /** How many digits of the 11 are missing. */
      readonly missing: number;
    }
  | { readonly ok: false; readonly reason: 'empty' | 'too-long' | 'characters' | 'not-mobile' };

const LENGTH = 11;

/**
 * Reads a mobile phone number of mainland China as typed or pasted.
 *
 * Full-width forms, spaces, dashes and the country code (`+86`, `0086`, or `86` before a whole number) are folded away.
 * `not-mobile` means 11 digits that do not begin with 1, or the code of another country.
 */
export function readPhone(text: string): PhoneEntry {
  const folded = foldNumber(text);
  const phone = folded.replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '');
  if (folded === '') return { ok: false, reason: 'empty' };
  if (/^\+\d/.test(phone)) return { ok: false, reason: 'not-mobile' };
  if (!/^\d*$/.test(phone)) return { ok: false, reason: 'characters' };
  if (phone.length < LENGTH) return { ok: false, reason: 'too-short', missing: LENGTH - phone.length };
  if (phone.length > LENGTH) return { ok: false, reason: 'too-long' };
  return phone.startsWith('1') ? { ok: true, phone } : { ok: false, reason: 'not-mobile' };
}

/** Groups a whole or half-typed phone number for display, `100 0000 0123`; a text with other signs stays as it is. */
export function groupPhone(text: string): string {
  return groupDigits(text, (count) => count === 3 || count === 7);
}
