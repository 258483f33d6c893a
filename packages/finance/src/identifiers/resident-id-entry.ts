import { civilOf, isLocalDate } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { residentIdCheck } from './check-digits.js';
import { foldNumber } from './fold-typed.js';
import { TEST_REGION } from './synthetic.js';
import { birthDateIn, isResidentId } from './validate.js';

/** A typed resident ID number in its written form, or the reason it was refused. */
export type ResidentIdEntry =
  | {
      readonly ok: true;
      /** 18 characters, the check character `X` a capital. */
      readonly number: string;
      readonly birthDate: LocalDate;
      readonly sex: 'female' | 'male';
    }
  | {
      readonly ok: false;
      readonly reason: 'too-short';
      /** How many characters of the 18 are missing. */
      readonly missing: number;
    }
  | {
      readonly ok: false;
      /** A number of the first generation, 15 digits: it ended in 2013. */
      readonly reason: 'old-15';
      /** The 18 characters that took its place. A hint to compare with the card, never to be taken unseen. */
      readonly successor: string;
    }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'too-long' | 'characters' | 'birth-date' | 'check-digit';
    };

const LENGTH = 18;
const OLDEST = 130;

/**
 * Reads a resident ID number as typed or pasted: full-width forms, spaces, dashes and a small `x` are folded.
 *
 * `birth-date` says that the date in it does not exist, lies after `today` or more than 130 years before. The region
 * code is not looked up. Fifteen digits are `old-15` only if they cannot be the start of a number of 18.
 *
 * @param today - Date in China, `YYYY-MM-DD`.
 * @throws {FinanceError} `not-a-date` - `today` is no date.
 */
export function readResidentId(text: string, today: LocalDate): ResidentIdEntry {
  const number = foldNumber(text).toUpperCase();
  if (number === '') return { ok: false, reason: 'empty' };
  if (!/^\d+X?$/.test(number)) return { ok: false, reason: 'characters' };
  if (number.length > LENGTH) return { ok: false, reason: 'too-long' };
  if (number.length < LENGTH) return readShort(number, today);
  const birthDate = birthDateIn(number);
  if (!isBirthDate(birthDate, today)) return { ok: false, reason: 'birth-date' };
  if (!isResidentId(number)) return { ok: false, reason: 'check-digit' };
  return { ok: true, number, birthDate, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' };
}

/**
 * Counts the full years of age on a day. Who was born on 29 February turns a year older on 1 March of a common year.
 *
 * @returns A negative number where `today` lies before the birth.
 * @throws {FinanceError} `not-a-date` - A date does not exist or is not in the form `YYYY-MM-DD`.
 */
export function ageOn(birthDate: LocalDate, today: LocalDate): number {
  const years = civilOf(today).year - civilOf(birthDate).year;
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Tells whether a number is a valid resident ID number of the region 990000, which no person can have. */
export function isTestResidentId(number: string): boolean {
  return isResidentId(number) && number.startsWith(TEST_REGION);
}

function readShort(number: string, today: LocalDate): ResidentIdEntry {
  const payload = `${number.slice(0, 6)}19${number.slice(6)}`;
  const isOld =
    /^\d{15}$/.test(number) &&
    isBirthDate(birthDateIn(payload), today) &&
    !isBirthDate(birthDateIn(number), today);
  return isOld
    ? { ok: false, reason: 'old-15', successor: payload + residentIdCheck(payload) }
    : { ok: false, reason: 'too-short', missing: LENGTH - number.length };
}

function isBirthDate(date: LocalDate, today: LocalDate): boolean {
  if (!isLocalDate(date)) return false;
  const age = ageOn(date, today);
  return age >= 0 && age <= OLDEST;
}
