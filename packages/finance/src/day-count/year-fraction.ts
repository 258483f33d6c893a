import { scaledToText } from '../decimal.js';
import { powerOfTen } from '../decimal.js';
import { roundHalfUp } from '../rounding.js';

/** Whole periods or days over the periods or days of a year. */
export interface FractionPart {
  readonly numerator: number;
  readonly denominator: number;
}

/** A fraction of a year: the exact sum of its parts, in the order in which the rule counts them. */
export interface YearFraction {
  readonly parts: readonly FractionPart[];
  /** The sum as one exact fraction. */
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Adds the parts of a year fraction up, exactly. */
export function yearFraction(parts: readonly FractionPart[]): YearFraction {
  let numerator = 0n;
  let denominator = 1n;
  for (const part of parts) {
    const bottom = BigInt(part.denominator);
    // The least common denominator: a century of years split at New Year must not multiply 365 a hundred times.
    const shared = greatestDivisor(denominator, bottom);
    numerator = numerator * (bottom / shared) + BigInt(part.numerator) * (denominator / shared);
    denominator *= bottom / shared;
  }
  return { parts, numerator, denominator };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/**
 * Writes a year fraction as decimal text, half-up: `"0.08333333"`.
 *
 * @param decimals - 0 or more; default 8.
 */
export function yearFractionToDecimal(fraction: YearFraction, decimals = 8): string {
  const scaled = roundHalfUp(fraction.numerator * powerOfTen(decimals), fraction.denominator);
  return scaledToText(scaled, decimals);
}

/** Writes the parts of a year fraction as an auditor reads them: `"17/12 + 14/365"`. */
export function yearFractionToText(fraction: YearFraction): string {
  if (fraction.parts.length === 0) return '0';
  return fraction.parts.map(({ numerator, denominator }) => `${numerator}/${denominator}`).join(' + ');
}

/** Converts a year fraction to the float that an exponent needs. */
export function yearFractionToNumber({ numerator, denominator }: YearFraction): number {
  return Number(numerator) / Number(denominator);
}
