/** What is wrong with a text in the customer's own words. */
export type TextProblem = 'missing' | 'too-long' | 'hidden-characters';

/**
 * Characters that nobody sees: control characters but tab and line feed, marks that turn the direction of writing or
 * join words invisibly, and halves of characters. Joiners inside emoji and scripts that need them are let through.
 */
const hidden =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/u;

/** Writes a text as it is sent: without white space around it, on one line as a single space each. */
export const tidyText = (text: string, lines: 'one' | 'many'): string =>
  lines === 'one' ? text.trim().replace(/\s+/gu, ' ') : text.replace(/\r\n?/gu, '\n').trim();

/** Finds what is wrong with a text of at most `limit` characters; an empty one is left to the caller. */
export const textProblem = (text: string, limit: number): TextProblem | undefined => {
  if (hidden.test(text)) return 'hidden-characters';
  return lengthOf(text) > limit ? 'too-long' : undefined;
};

/** Counts characters as the bank does: a character beyond the first plane, such as an emoji or a rare name, is one. */
export const lengthOf = (text: string): number => Array.from(text).length;
