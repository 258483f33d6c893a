import { isLocalDate } from '../calendar-date.js';
import { creditCodeCheck, luhnCheck, residentIdCheck, vinCheck } from './check-digits.js';

const RESIDENT_ID = /^\d{17}[\dX]$/;
const CREDIT_CODE = /^[\dA-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/;
const LUHN = /^\d{2,30}$/;
const CARD = /^\d{12,19}$/;
const VIN = /^[\dA-HJ-NPR-Z]{8}[\dX][\dA-HJ-NPR-Z]{8}$/;
const PHONE = /^1\d{10}$/;

/**
 * Tells whether a text is a resident ID number (居民身份证号): 18 characters, a birth date that exists, the right check
 * character (GB 11643-1999). An `X` is a capital. The region code is not looked up, because regions come and go.
 */
export function isResidentId(text: string): boolean {
  if (!RESIDENT_ID.test(text) || !isLocalDate(birthDateIn(text))) return false;
  return residentIdCheck(text.slice(0, 17)) === text[17];
}

/**
 * Reads the birth date in a resident ID number.
 *
 * @returns The date, or `undefined` where the number is not valid.
 */
export function residentBirthDate(text: string): string | undefined {
  return isResidentId(text) ? birthDateIn(text) : undefined;
}

/** Tells whether a text is a unified social credit code (统一社会信用代码, GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  return CREDIT_CODE.test(text) && creditCodeCheck(text.slice(0, 17)) === text[17];
}

/** Tells whether digits end with the right Luhn check digit (ISO/IEC 7812-1, annex B); 2 to 30 digits. */
export function isLuhn(text: string): boolean {
  return LUHN.test(text) && luhnCheck(text.slice(0, -1)) === text.slice(-1);
}

/** Tells whether a text is a bank card number: 12 to 19 digits with the right check digit, no spaces. */
export function isBankCard(text: string): boolean {
  return CARD.test(text) && isLuhn(text);
}

/** Tells whether a text is a vehicle identification number (车架号, GB 16735) with the right check character. */
export function isVin(text: string): boolean {
  return VIN.test(text) && vinCheck(text) === text[8];
}

/** Tells whether a text has the form of a mobile phone number: 11 digits, the first one 1. */
export function isMobilePhone(text: string): boolean {
  return PHONE.test(text);
}

/** Cuts the eight digits of the birth date out of a resident ID number as `YYYY-MM-DD`; they may be no date. */
export function birthDateIn(text: string): string {
  return `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
}
