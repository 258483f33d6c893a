import { fromBase64Url, toBase64Url } from '../base64url.js';
import type { WebCryptoKey } from '../platform.js';
import { utf8 } from '../platform.js';
import { TrustError } from '../trust-error.js';
import { digest } from './digest.js';

/** A JSON Web Key (RFC 7517). */
export interface Jwk {
  readonly kty: string;
  readonly kid?: string;
  readonly alg?: string;
  readonly use?: string;
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly e?: string;
  /** Private part, as are the members below. */
  readonly d?: string;
  readonly p?: string;
  readonly q?: string;
  readonly dp?: string;
  readonly dq?: string;
  readonly qi?: string;
}

/** A key as callers hold it: a JWK, or a key inside WebCrypto that nobody can read. */
export type Key = Jwk | WebCryptoKey;

/** A new pair. Keep `privateKey` secret; publish `publicKey` in a JWKS. */
export interface KeyPairJwk {
  readonly privateKey: Jwk;
  readonly publicKey: Jwk;
}

const PUBLIC_MEMBERS: Readonly<Record<string, readonly (keyof Jwk)[]>> = {
  EC: ['crv', 'x', 'y'],
  OKP: ['crv', 'x'],
  RSA: ['e', 'n'],
};
const SECRET_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'];

/** Says whether a key lives inside WebCrypto. What has a `kty` is a JWK, whatever else it claims to be. */
export const isWebCryptoKey = (key: Key): key is WebCryptoKey => !('kty' in key);

/** Says whether an object names a secret member of a key, whatever its value. */
export const holdsSecret = (key: object): boolean => SECRET_MEMBERS.some((member) => member in key);

const pick = (key: Jwk, members: readonly (keyof Jwk)[]): Record<string, string> =>
  Object.fromEntries(members.map((member) => [member, key[member] ?? '']));

const publicMembers = (key: Jwk): readonly (keyof Jwk)[] => {
  const members = Object.hasOwn(PUBLIC_MEMBERS, key.kty) ? PUBLIC_MEMBERS[key.kty] : undefined;
  if (members?.every((member) => typeof key[member] === 'string' && key[member] !== '')) return members;
  throw new TrustError(
    'key-refused',
    'A key must be of type EC, OKP or RSA and have all its public members.',
  );
};

/** Copies what WebCrypto needs of a key: what else a JWK says must not steer the import. */
export const bareJwk = (key: Jwk, part: 'public' | 'private'): Record<string, string> => {
  const members = publicMembers(key);
  if (part === 'public') return { kty: key.kty, ...pick(key, members) };
  if (key.d === undefined)
    throw new TrustError('key-refused', 'The key to sign or open with has no private part.');
  const secret = key.kty === 'RSA' ? (['d', 'p', 'q', 'dp', 'dq', 'qi'] as const) : (['d'] as const);
  return { kty: key.kty, ...pick(key, [...members, ...secret]) };
};

/** Gives the public part of a key with its `kid`, `alg` and `use`: what may be published. */
export const publicJwk = (key: Jwk): Jwk => {
  const { kty, kid, alg, use } = key;
  return {
    kty,
    ...pick(key, publicMembers(key)),
    ...(kid !== undefined && { kid }),
    ...(alg !== undefined && { alg }),
    ...(use !== undefined && { use }),
  };
};

/** Works out the thumbprint of a key by any digest. */
export const thumbprintBy = async (
  hash: (bytes: Uint8Array) => Promise<Uint8Array>,
  key: Jwk,
): Promise<string> => {
  const members = Object.entries(bareJwk(key, 'public')).sort(([a], [b]) => (a < b ? -1 : 1));
  return toBase64Url(await hash(utf8(JSON.stringify(Object.fromEntries(members)))));
};

/**
 * Works out the SHA-256 thumbprint of a key in base64url (RFC 7638): the `jkt` of a token.
 *
 * @throws {TrustError} `key-refused`, `no-web-crypto`.
 */
export const thumbprint = (key: Jwk): Promise<string> => thumbprintBy(digest, key);

/** Counts the bytes of a member; 0 when it is not base64url. */
export const byteLength = (member: string | undefined): number => {
  try {
    return fromBase64Url(member ?? '').length;
  } catch {
    return 0;
  }
};
