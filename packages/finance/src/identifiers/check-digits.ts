/*
 * Check characters as their standards define them. All functions expect the payload in the standard's alphabet; the
 * validators beside them see to that.
 */

const RESIDENT_WEIGHTS: readonly number[] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10X98765432';
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS: readonly number[] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const VIN_WEIGHTS: readonly number[] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** Values of the letters A to Z in a VIN; I, O and Q have none. */
const VIN_LETTERS = '12345678 12345 7 923456789';

/** Computes the check character of 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function residentIdCheck(payload: string): string {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, index) => total + weight * Number(payload[index]), 0);
  return RESIDENT_CHECKS[sum % 11] ?? '';
}

/** Computes the check character of 17 characters of a unified social credit code (GB 32100-2015, MOD 31). */
export function creditCodeCheck(payload: string): string {
  const sum = CREDIT_WEIGHTS.reduce(
    (total, weight, index) => total + weight * CREDIT_ALPHABET.indexOf(payload[index] ?? ''),
    0,
  );
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/** Computes the check digit behind a card number's other digits (ISO/IEC 7812-1, annex B). */
export function luhnCheck(payload: string): string {
  let sum = 0;
  for (let index = 0; index < payload.length; index += 1) {
    const digit = Number(payload[payload.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? (doubled > 9 ? doubled - 9 : doubled) : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Computes the check character of a vehicle identification number; its own place counts nothing (GB 16735). */
export function vinCheck(vin: string): string {
  const sum = VIN_WEIGHTS.reduce((total, weight, index) => total + weight * vinValue(vin[index] ?? '0'), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

function vinValue(character: string): number {
  const letter = VIN_LETTERS[character.charCodeAt(0) - 65];
  return Number(letter ?? character);
}
