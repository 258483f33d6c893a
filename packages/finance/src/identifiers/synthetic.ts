import { isLocalDate } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { creditCodeCheck, luhnCheck, residentIdCheck, vinCheck } from './check-digits.js';

/*
 * Values for tests and demonstrations. They pass every check, and none can belong to a person, a company or a vehicle:
 * no region has the code 990000, no operator the range 1000000, no issuer the prefix 999999 and no maker the code 00T.
 */
/** Region code of resident ID numbers and credit codes made for tests. */
export const TEST_REGION = '990000';
const TEST_PHONE = '1000000';
const TEST_CARD = '999999';
const TEST_VIN = '00TEST';

/** Who a synthetic resident ID number stands for. */
export interface SyntheticPerson {
  readonly birthDate: LocalDate;
  /** 0 to 499; numbers of one birth date differ by it. */
  readonly serial: number;
  /** Default `female`. */
  readonly sex?: 'female' | 'male';
}

/**
 * Makes a resident ID number for tests: prefix 990000, valid check character.
 *
 * @throws {FinanceError} `not-a-date`, `not-an-integer` or `out-of-range`.
 */
export function syntheticResidentId({ birthDate, serial, sex = 'female' }: SyntheticPerson): string {
  if (!isLocalDate(birthDate)) {
    throw new FinanceError('birthDate', 'not-a-date', 'A birth date must exist and be written YYYY-MM-DD.');
  }
  // The last digit of the serial number carries the sex: odd for men.
  const number = wholeUpTo(serial, 499) * 2 + (sex === 'male' ? 1 : 0);
  const payload = `${TEST_REGION}${birthDate.replace(/-/g, '')}${String(number).padStart(3, '0')}`;
  return payload + residentIdCheck(payload);
}

/**
 * Makes a phone number for tests: `1000000` and four digits.
 *
 * @param serial - 0 to 9,999.
 * @throws {FinanceError} `not-an-integer` or `out-of-range`.
 */
export function syntheticPhone(serial: number): string {
  return TEST_PHONE + digits(serial, 4);
}

/**
 * Makes a card number of 16 digits for tests: prefix 999999, valid check digit.
 *
 * @param serial - 0 to 999,999,999.
 * @throws {FinanceError} `not-an-integer` or `out-of-range`.
 */
export function syntheticCard(serial: number): string {
  const payload = TEST_CARD + digits(serial, 9);
  return payload + luhnCheck(payload);
}

/**
 * Makes a unified social credit code for tests: region 990000, valid check character.
 *
 * @param serial - 0 to 99,999,999.
 * @throws {FinanceError} `not-an-integer` or `out-of-range`.
 */
export function syntheticCreditCode(serial: number): string {
  const organisation = digits(serial, 8);
  const payload = `91${TEST_REGION}${organisation}${organisationCheck(organisation)}`;
  return payload + creditCodeCheck(payload);
}

/**
 * Makes a vehicle identification number for tests: prefix 00TEST, valid check character.
 *
 * @param serial - 0 to 99,999,999.
 * @throws {FinanceError} `not-an-integer` or `out-of-range`.
 */
export function syntheticVin(serial: number): string {
  const tail = digits(serial, 8);
  const check = vinCheck(`${TEST_VIN}000${tail}`);
  return `${TEST_VIN}00${check}${tail}`;
}

/**
 * Tells whether a value is one of those made for tests, whatever kind it is. Live keys refuse every such value.
 *
 * Spaces and the form of letters do not matter, so that a value typed or pasted is found as well.
 */
export function isTestValue(value: string): boolean {
  const text = value.replace(/[\s-]/g, '').toUpperCase();
  return (
    /^990000\d{11}[\dX]$/.test(text) ||
    /^(\+?86)?1000000\d{4}$/.test(text) ||
    /^999999\d{6,13}$/.test(text) ||
    /^[\dA-Z]{2}990000[\dA-Z]{10}$/.test(text) ||
    /^00TEST[\dA-Z]{11}$/.test(text)
  );
}

/** Computes the check character of an organisation code (GB 11714-1997), digits 9 to 17 of a credit code. */
function organisationCheck(organisation: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(organisation[index]), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

function digits(serial: number, length: number): string {
  return String(wholeUpTo(serial, 10 ** length - 1)).padStart(length, '0');
}

function wholeUpTo(serial: number, most: number): number {
  if (!Number.isInteger(serial)) {
    throw new FinanceError('serial', 'not-an-integer', 'A serial number must be a whole number.');
  }
  if (serial >= 0 && serial <= most) return serial;
  throw new FinanceError('serial', 'out-of-range', `The serial number must lie from 0 to ${most}.`);
}
