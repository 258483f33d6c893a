import { fromBase64Url } from '../base64url.js';
import { textFromUtf8, utf8 } from '../platform.js';
import { TrustError } from '../trust-error.js';
import type { Jwk } from './jwk.js';
import { holdsSecret } from './jwk.js';
import type { KeySource } from './key-source.js';
import { findKey } from './key-source.js';
import type { JwsHeader } from './sign-jws.js';
import { verify } from './signature.js';

/** What a JWS is checked against. */
export interface JwsExpectation {
  /** Where the key is found; `embedded` takes the one in the header, which proves possession and nothing else. */
  readonly keys: KeySource | 'embedded';
  /** Algorithms that are accepted, such as `['ES256']`. */
  readonly algorithms: readonly string[];
  /** Required `typ`, compared without case and without `application/`. Default: any. */
  readonly typ?: string;
  /** Longest accepted text in characters. Default 16384. */
  readonly maxLength?: number;
}

/** A JWS whose signature fits. */
export interface VerifiedJws {
  readonly header: JwsHeader;
  readonly payload: Uint8Array;
  readonly key: Jwk;
}

/** A JWS taken apart and not yet believed. */
export interface ParsedJws {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly signed: Uint8Array;
}

const MAX_LENGTH = 16_384;
/** Headers that would let a message choose its own key or change how it is read. */
const REFUSED_HEADERS = ['crit', 'b64', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'zip'];

const malformed = (why: string): TrustError => new TrustError('malformed', `The JWS is malformed: ${why}.`);

/** Parses a JSON object; undefined when the bytes hold anything else. */
export const jsonObject = (bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(textFromUtf8(bytes));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Takes a compact JWS apart without checking anything but its form.
 *
 * @throws {TrustError} `too-large`, `malformed`.
 */
export const parseJws = (compact: string, maxLength = MAX_LENGTH): ParsedJws => {
  if (compact.length > maxLength)
    throw new TrustError('too-large', `The JWS is longer than ${maxLength} characters.`);
  const parts = compact.split('.');
  const [head = '', body = '', tail = ''] = parts;
  if (parts.length !== 3) throw malformed('it has three parts, separated by dots');
  const header = jsonObject(fromBase64Url(head));
  if (!header) throw malformed('its header is no JSON object');
  return {
    header,
    payload: fromBase64Url(body),
    signature: fromBase64Url(tail),
    signed: utf8(`${head}.${body}`),
  };
};

/**
 * Reads the public key that a header carries.
 *
 * @throws {TrustError} `key-refused` when there is none, or when it holds a private part.
 */
export const embeddedKey = (header: Readonly<Record<string, unknown>>): Jwk => {
  const { jwk } = header;
  if (typeof jwk !== 'object' || jwk === null || typeof (jwk as Partial<Jwk>).kty !== 'string')
    throw new TrustError('key-refused', 'The header carries no key in "jwk".', 'jwk');
  if (holdsSecret(jwk))
    throw new TrustError(
      'key-refused',
      'The key in "jwk" holds a private part. Replace it: it is known now.',
      'jwk',
    );
  return jwk as Jwk;
};

/**
 * Refuses headers that would choose the key or change how the message is read.
 *
 * @throws {TrustError} `jws-header`.
 */
export const assertPlainHeader = (
  header: Readonly<Record<string, unknown>>,
  isKeyEmbedded: boolean,
): void => {
  const refused = isKeyEmbedded ? REFUSED_HEADERS : [...REFUSED_HEADERS, 'jwk'];
  const found = refused.find((name) => Object.hasOwn(header, name));
  if (found !== undefined)
    throw new TrustError('jws-header', `The header "${found}" is not accepted here.`, found);
};

const shortType = (typ: unknown): string =>
  typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : '';

/** Says whether a `typ` is the expected one; case and the prefix `application/` do not count (RFC 7515 §4.1.9). */
export const isType = (typ: unknown, expected: string): boolean => shortType(typ) === shortType(expected);

/** Makes the checking of a JWS from any function that checks the signature of bytes. */
export const verifyJwsWith =
  (verifyBytes: typeof verify) =>
  async (compact: string, expected: JwsExpectation): Promise<VerifiedJws> => {
    const { header, payload, signature, signed } = parseJws(compact, expected.maxLength);
    const { alg, kid, typ } = header;
    if (typeof alg !== 'string' || !expected.algorithms.includes(alg))
      throw new TrustError(
        'algorithm-refused',
        `The "alg" is none of ${expected.algorithms.join(', ')}.`,
        'alg',
      );
    assertPlainHeader(header, expected.keys === 'embedded');
    if (expected.typ !== undefined && !isType(typ, expected.typ))
      throw new TrustError('jws-type', `The "typ" is not "${expected.typ}".`, 'typ');
    const key = expected.keys === 'embedded' ? embeddedKey(header) : await findKey(expected.keys, kid);
    if (!(await verifyBytes(alg, key, signed, signature)))
      throw new TrustError('jws-signature', 'The signature of the JWS does not fit its content and key.');
    return { header: header as unknown as JwsHeader, payload, key };
  };

/**
 * Checks a compact JWS and gives its content. Refused are algorithms that are not in the list (so `none`, HMAC and
 * RS256 always are), keys that do not fit, unknown key ids, keys that the message brings along, and `crit`.
 *
 * @throws {TrustError} `too-large`, `malformed`, `algorithm-refused`, `jws-header`, `jws-type`, `key-unknown`,
 * `key-refused`, `jws-signature`.
 */
export const verifyJws = verifyJwsWith(verify);
