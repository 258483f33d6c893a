/** The minus sign of displayed figures (U+2212); the wire uses the ASCII hyphen. */
export const MINUS_SIGN = '\u2212';

/** Returns 10 to the power of `exponent` (0 or more) as an exact integer. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/**
 * Writes a scaled integer as plain decimal text: `scaledToText(-5n, 2)` is `"-0.05"`.
 *
 * Zero never carries a sign, because the sign is taken from the integer.
 *
 * @param scale - How many of the integer's digits stand behind the point, 0 or more.
 */
export function scaledToText(value: bigint, scale: number): string {
  const negative = value < 0n;
  const digits = (negative ? -value : value).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return `${negative ? '-' : ''}${whole}${scale > 0 ? `.${fraction}` : ''}`;
}

/** Drops trailing zeros behind the point but keeps at least `keep` decimals: `("0.0400", 2)` is `"0.04"`. */
export function trimDecimals(text: string, keep: number): string {
  const point = text.indexOf('.');
  if (point < 0) return text;
  let end = text.length;
  while (end > point + 1 + keep && text[end - 1] === '0') end -= 1;
  return text.slice(0, end === point + 1 ? point : end);
}

/** Turns plain decimal text into its displayed form: thousands grouped, U+2212 as minus. */
export function toDisplay(text: string): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction] = (negative ? text.slice(1) : text).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${negative ? MINUS_SIGN : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
