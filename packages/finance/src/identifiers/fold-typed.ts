/*
 * What a keyboard, an input method or the clipboard makes of a number: full-width forms, spaces of many widths, dashes
 * of many lengths, and characters that nobody sees. The readers beside this file all start from the folded text.
 */

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const SEPARATORS = /[\s\-\u2010-\u2015\u2212]+/g;

/** Maps full-width forms (U+FF01 to U+FF5E) to ASCII and drops characters without a shape, such as U+200B. */
export function foldTyped(text: string): string {
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Folds a number as {@link foldTyped} does and takes out the spaces and dashes that group it. */
export function foldNumber(text: string): string {
  return foldTyped(text).replace(SEPARATORS, '');
}

/** Puts spaces behind the given places of a number that is still being typed; a text that is none stays as it is. */
export function groupDigits(text: string, isGroupEnd: (count: number) => boolean): string {
  const digits = foldNumber(text);
  if (!/^\d+$/.test(digits)) return text;
  return digits.replace(/\d(?=\d)/g, (digit, index: number) => (isGroupEnd(index + 1) ? `${digit} ` : digit));
}
