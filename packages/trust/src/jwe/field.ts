import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { assertBase64Url, bytesOf, fromBase64Url } from '../base64url.js';
import { webCrypto } from '../platform.js';
import { bareJwk, type Jwk } from '../suite/jwk.js';
import { jsonObject } from '../suite/verify-jws.js';
import { findKey, type KeySource } from '../suite/key-source.js';
import { TrustError } from '../trust-error.js';

const ALG = 'ECDH-ES+A256KW';
const ENC = 'A256GCM';
const ALLOWED_HEADERS = new Set(['alg', 'enc', 'kid', 'epk', 'typ', 'cty']);
/** Longest sealed field in characters by default; a face image fits. */
const MAX_LENGTH = 1_500_000;

const assertEncryptionKey = (key: Jwk): void => {
  const fits =
    key.kty === 'EC' && key.crv === 'P-256' && (key.use ?? 'enc') === 'enc' && (key.alg ?? ALG) === ALG;
  if (!fits)
    throw new TrustError('key-refused', `A field is sealed for a P-256 key of use "enc" and alg "${ALG}".`);
};

/**
 * Seals a field for the holder of a key, as a compact JWE: ECDH-ES+A256KW and A256GCM.
 *
 * @param key - The receiver's public key with its `kid`, from `/.well-known/wdl-encryption-jwks`.
 * @throws {TrustError} `key-refused`.
 */
export const seal = async (plaintext: Uint8Array | string, key: Jwk): Promise<string> => {
  assertEncryptionKey(key);
  const header = { alg: ALG, enc: ENC, ...(key.kid !== undefined && { kid: key.kid }) };
  // Asked first: on a plain-http page that is what is wrong, not the key.
  webCrypto();
  try {
    return await new CompactEncrypt(bytesOf(plaintext))
      .setProtectedHeader(header)
      .encrypt({ ...bareJwk(key, 'public'), alg: ALG });
  } catch {
    // What the library says could name the value.
    throw new TrustError('key-refused', 'The field cannot be sealed: the key cannot be read.');
  }
};

const headerOf = (compact: string): Readonly<Record<string, unknown>> => {
  const parts = compact.split('.');
  // The library reads spellings of base64url that it would not write; here there is one for each field.
  parts.forEach(assertBase64Url);
  const header = jsonObject(fromBase64Url(parts[0] ?? ''));
  if (header && parts.length === 5) return header;
  throw new TrustError('malformed', 'The sealed field is no compact JWE: five parts, separated by dots.');
};

/**
 * Opens what {@link seal} made.
 *
 * @param keys - Private keys by `kid`: the current one and those it replaced.
 * @param maxLength - Longest accepted text in characters. Default 1,500,000.
 * @throws {TrustError} `too-large`, `malformed`, `jwe-header` (another algorithm, compression or any header that is
 * not needed), `key-unknown`, `key-refused`, `jwe-unreadable` (wrong key or changed; which one is not said).
 */
export const open = async (compact: string, keys: KeySource, maxLength = MAX_LENGTH): Promise<Uint8Array> => {
  if (compact.length > maxLength)
    throw new TrustError('too-large', `The sealed field is longer than ${maxLength} characters.`);
  const header = headerOf(compact);
  if (header['alg'] !== ALG)
    throw new TrustError('jwe-header', `The "alg" of a sealed field is ${ALG}.`, 'alg');
  if (header['enc'] !== ENC)
    throw new TrustError('jwe-header', `The "enc" of a sealed field is ${ENC}.`, 'enc');
  const extra = Object.keys(header).find((name) => !ALLOWED_HEADERS.has(name));
  if (extra !== undefined)
    throw new TrustError('jwe-header', 'A sealed field has no header but alg, enc, kid, epk, typ and cty.');
  const key = await findKey(keys, header['kid']);
  assertEncryptionKey(key);
  const bare = bareJwk(key, 'private');
  webCrypto();
  try {
    const { plaintext } = await compactDecrypt(
      compact,
      { ...bare, alg: ALG },
      { keyManagementAlgorithms: [ALG], contentEncryptionAlgorithms: [ENC] },
    );
    return plaintext;
  } catch {
    throw new TrustError(
      'jwe-unreadable',
      'The sealed field cannot be opened: it was changed, or sealed for another key.',
    );
  }
};
