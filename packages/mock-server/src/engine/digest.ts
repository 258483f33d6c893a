import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Encodes a text as UTF-8. */
export const utf8 = (text: string): Uint8Array => utf8ToBytes(text);

/** Decodes UTF-8; `undefined` when the bytes are none. It needs nothing but ECMAScript. */
export const fromUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
};

/** Computes SHA-256 of a text (UTF-8) in lower-case hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Digests bytes, in lower-case hexadecimal. */
export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Computes SHA-256 of a JSON value in the member order of RFC 8785. */
export const sha256OfJson = (value: unknown): string => sha256Hex(canonicalJson(value));

/** Computes HMAC-SHA256 of a text, base64. */
export const hmacBase64 = (key: Uint8Array, text: string): string =>
  base64(hmac(sha256, key, utf8ToBytes(text)));

/** Computes HMAC-SHA256 of a text, base64url: safe in a header and in an address. */
export const hmacBase64url = (key: Uint8Array, text: string): string =>
  base64url(hmac(sha256, key, utf8ToBytes(text)));

/** Encodes bytes as base64 with padding. */
export const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const filled = Math.min(3, bytes.length - at) + 1;
    for (let place = 0; place < 4; place += 1) {
      text += place < filled ? (BASE64[(group >> (18 - 6 * place)) & 63] ?? '') : '=';
    }
  }
  return text;
};

/** Encodes bytes as base64url without padding: safe in a header and in a path. */
export const base64url = (bytes: Uint8Array): string =>
  base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Decodes base64, with padding or without. */
export const fromBase64 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text.replaceAll('=', '')) {
    held = (held << 6) | BASE64.indexOf(character);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return Uint8Array.from(bytes);
};
