import { base64, utf8 } from './platform.js';
import { TrustError } from './trust-error.js';

const CHUNK = 8192;
const BASE64URL = /^[\w-]*$/;
/** The last characters of a value whose length leaves 2 or 3 of 4. */
const LAST: Readonly<Record<number, string>> = { 2: 'AQgw', 3: 'AEIMQUYcgkosw048' };

/** Gives the bytes of a text in UTF-8, or bytes as they are. */
export const bytesOf = (data: Uint8Array | string): Uint8Array =>
  typeof data === 'string' ? utf8(data) : data;

/** Writes bytes as base64 with padding, as structured fields do. */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return base64.encode(binary);
};

/** Writes bytes, or a text in UTF-8, as base64url without padding. */
export const toBase64Url = (data: Uint8Array | string): string =>
  toBase64(bytesOf(data)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Bits that carry nothing are zero, so there is one spelling for each value. */
const isCanonical = (text: string): boolean => {
  const rest = text.length % 4;
  const last = text.slice(-1);
  return BASE64URL.test(text) && (rest === 0 || (LAST[rest]?.includes(last) ?? false));
};

/**
 * Refuses what is not base64url without padding, in its one spelling.
 *
 * @throws {TrustError} `malformed`.
 */
export const assertBase64Url = (text: string): void => {
  if (!isCanonical(text)) throw new TrustError('malformed', 'A value is not base64url without padding.');
};

/**
 * Reads base64url without padding, in its one spelling.
 *
 * @throws {TrustError} `malformed`.
 */
export const fromBase64Url = (text: string): Uint8Array => {
  assertBase64Url(text);
  const binary = base64.decode(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
};
