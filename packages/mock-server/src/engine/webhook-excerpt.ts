import { BLACK, redactText } from './redact.js';

/** Characters of a receiver's answer that are kept at most. */
export const EXCERPT = 2048;

/**
 * Returns the start of a receiver's answer as it may be kept and shown: without control characters, and without what looks
 * like a credential, an address of mail, or a number of a card, an account, an identity or a phone.
 *
 * @param body - The answer, or as much of it as was read.
 */
export const excerptOf = (body: string): string =>
  redactText(body)
    // eslint-disable-next-line no-control-regex -- control characters are what it removes
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replaceAll(/\b(?:bearer|basic|dpop)\s+[\w.+/=~-]{8,}/gi, BLACK)
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, BLACK)
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, BLACK)
    .replaceAll(/(?<![\w.])\d(?:[ -]?\d){10,18}[\dXx]?(?![\w])/g, BLACK)
    .slice(0, EXCERPT);
