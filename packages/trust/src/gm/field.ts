import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { bytesOf, fromBase64Url, toBase64Url } from '../base64url.js';
import type { Jwk } from '../suite/jwk.js';
import { jsonObject } from '../suite/verify-jws.js';
import { type KeySource, findKey } from '../suite/key-source.js';
import { TrustError } from '../trust-error.js';
import { decryptSm2, encryptSm2 } from './sm2.js';

/**
 * The form is that of a compact JWE, with names of our own, as JOSE has none for these algorithms:
 * header . key encrypted by SM2 . IV . SM4-CBC of the field . HMAC-SM3 over the four parts before it.
 * Node's OpenSSL has no SM4-GCM before Node 24, hence encrypt-then-MAC, as in RFC 7518 §5.2.
 */
const ALG = 'SM2';
const ENC = 'SM4CBC-HSM3';
const CIPHER = 'sm4-cbc';
const MAC_KEY_BYTES = 32;
const KEY_BYTES = 16;
const MAX_LENGTH = 1_500_000;

const mac = (key: Uint8Array, text: string): Buffer => createHmac('sm3', key).update(text, 'ascii').digest();

const unreadable = (): TrustError =>
  new TrustError(
    'jwe-unreadable',
    'The sealed field cannot be opened: it was changed, or sealed for another key.',
  );

const assertEncryptionKey = ({ use = 'enc' }: Jwk): void => {
  if (use !== 'enc') throw new TrustError('key-refused', 'The key is not one of use "enc".', 'use');
};

/** Seals a field for the holder of an SM2 key. */
export const seal = async (plaintext: Uint8Array | string, key: Jwk): Promise<string> => {
  assertEncryptionKey(key);
  const [macKey, fieldKey, iv] = [randomBytes(MAC_KEY_BYTES), randomBytes(KEY_BYTES), randomBytes(KEY_BYTES)];
  const header = { alg: ALG, enc: ENC, ...(key.kid !== undefined && { kid: key.kid }) };
  const wrapped = await encryptSm2(key, Buffer.concat([macKey, fieldKey]));
  const cipher = createCipheriv(CIPHER, fieldKey, iv);
  const encrypted = Buffer.concat([cipher.update(bytesOf(plaintext)), cipher.final()]);
  const parts = [toBase64Url(JSON.stringify(header)), ...[wrapped, iv, encrypted].map(toBase64Url)].join('.');
  return `${parts}.${toBase64Url(mac(macKey, parts))}`;
};

interface Sealed {
  readonly kid: unknown;
  readonly wrapped: Uint8Array;
  readonly iv: Uint8Array;
  readonly encrypted: Uint8Array;
  readonly tag: Uint8Array;
  readonly tagged: string;
}

const parse = (sealed: string): Sealed => {
  const parts = sealed.split('.');
  if (parts.length !== 5)
    throw new TrustError('malformed', 'A sealed field has five parts, separated by dots.');
  const [head = '', ...others] = parts;
  const header = jsonObject(fromBase64Url(head));
  const isPlain = header && Object.keys(header).every((name) => ['alg', 'enc', 'kid'].includes(name));
  if (!isPlain || header['alg'] !== ALG || header['enc'] !== ENC)
    throw new TrustError(
      'jwe-header',
      `The header of a sealed field is alg "${ALG}", enc "${ENC}" and kid.`,
      'alg',
    );
  const [wrapped, iv, encrypted, tag] = others.map(fromBase64Url) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return { kid: header['kid'], wrapped, iv, encrypted, tag, tagged: parts.slice(0, 4).join('.') };
};

/** Opens what {@link seal} made. The tag is checked before anything is decrypted. */
export const open = async (sealed: string, keys: KeySource, maxLength = MAX_LENGTH): Promise<Uint8Array> => {
  if (sealed.length > maxLength)
    throw new TrustError('too-large', `The sealed field is longer than ${maxLength} characters.`);
  const { kid, wrapped, iv, encrypted, tag, tagged } = parse(sealed);
  const key = await findKey(keys, kid);
  assertEncryptionKey(key);
  const secret = await decryptSm2(key, wrapped);
  if (secret?.length !== MAC_KEY_BYTES + KEY_BYTES) throw unreadable();
  const expected = mac(secret.subarray(0, MAC_KEY_BYTES), tagged);
  if (tag.length !== expected.length || !timingSafeEqual(tag, expected)) throw unreadable();
  try {
    const decipher = createDecipheriv(CIPHER, secret.subarray(MAC_KEY_BYTES), iv);
    return new Uint8Array(Buffer.concat([decipher.update(encrypted), decipher.final()]));
  } catch {
    throw unreadable();
  }
};
