import type { WebCryptoKey } from '../platform.js';
import { webCrypto } from '../platform.js';
import { TrustError } from '../trust-error.js';
import type { Jwk, Key } from './jwk.js';
import { native, nativeEd25519, nativeP256, nativePss, type NativeKey, type NativeScheme } from './native.js';
import { bareJwk, byteLength, isWebCryptoKey } from './jwk.js';

interface KeyAlgorithm {
  readonly name: string;
  readonly namedCurve?: string;
  readonly hash?: { readonly name: string };
}

/** How WebCrypto calls a signature algorithm, and which keys fit it. */
interface Scheme {
  readonly kty: string;
  readonly crv?: string;
  /** What the `alg` of a JWK may say, if it says anything. */
  readonly jose: readonly string[];
  readonly imported: object;
  readonly applied: object;
  readonly native: NativeScheme;
}

const p256: Scheme = {
  kty: 'EC',
  crv: 'P-256',
  jose: ['ES256'],
  imported: { name: 'ECDSA', namedCurve: 'P-256' },
  applied: { name: 'ECDSA', hash: 'SHA-256' },
  native: nativeP256,
};
const ed25519: Scheme = {
  kty: 'OKP',
  crv: 'Ed25519',
  jose: ['EdDSA', 'Ed25519'],
  imported: { name: 'Ed25519' },
  applied: { name: 'Ed25519' },
  native: nativeEd25519,
};
const pss = (jose: readonly string[], hash: 'SHA-256' | 'SHA-512', saltLength: number): Scheme => ({
  kty: 'RSA',
  jose,
  imported: { name: 'RSA-PSS', hash },
  applied: { name: 'RSA-PSS', saltLength },
  native: nativePss(hash === 'SHA-256' ? 'sha256' : 'sha512', saltLength),
});

/** Names of JOSE (RFC 7518, 8037, 9864) and of RFC 9421. What is not here, such as none, HS256 or RS256, is refused. */
const SCHEMES = new Map<string, Scheme>([
  ['ES256', p256],
  ['PS256', pss(['PS256'], 'SHA-256', 32)],
  ['EdDSA', ed25519],
  ['Ed25519', ed25519],
  ['ecdsa-p256-sha256', p256],
  ['rsa-pss-sha512', pss(['PS256', 'PS512'], 'SHA-512', 64)],
  ['ed25519', ed25519],
]);

const RSA_BYTES = { least: 256, most: 512 };
const imports = new WeakMap<Jwk, Map<string, Promise<WebCryptoKey>>>();
const nativeKeys = new WeakMap<Key, NativeKey>();

const schemeOf = (algorithm: string): Scheme => {
  const scheme = SCHEMES.get(algorithm);
  if (scheme) return scheme;
  const names = [...SCHEMES.keys()].join(', ');
  throw new TrustError('algorithm-refused', `The signature algorithm is none of ${names}.`, 'alg');
};

const refuseKey = (why: string): never => {
  throw new TrustError('key-refused', `The key does not fit the algorithm: ${why}.`, 'alg');
};

/** What WebCrypto tells of a key, in the form in which a key is imported. */
const importedAs = (key: WebCryptoKey): object => {
  const { name, namedCurve, hash } = key.algorithm as KeyAlgorithm;
  return { name, ...(namedCurve !== undefined && { namedCurve }), ...(hash && { hash: hash.name }) };
};

const assertSize = (key: Jwk): void => {
  const size = byteLength(key.n);
  if (size < RSA_BYTES.least || size > RSA_BYTES.most) refuseKey('RSA keys have 2048 to 4096 bits');
  const exponent = byteLength(key.e);
  if (exponent < 1 || exponent > 4) refuseKey('its exponent is not a small number');
};

const assertFits = (key: Jwk, scheme: Scheme): void => {
  if (key.kty !== scheme.kty || key.crv !== scheme.crv) refuseKey(`it takes ${scheme.crv ?? scheme.kty}`);
  if (key.use !== undefined && key.use !== 'sig') refuseKey('its "use" is not "sig"');
  if (key.alg !== undefined && !scheme.jose.includes(key.alg)) refuseKey('its "alg" is another');
  if (key.kty === 'RSA') assertSize(key);
};

const importKey = async (
  key: Jwk,
  algorithm: string,
  scheme: Scheme,
  use: 'sign' | 'verify',
): Promise<WebCryptoKey> => {
  assertFits(key, scheme);
  const known = imports.get(key) ?? new Map<string, Promise<WebCryptoKey>>();
  imports.set(key, known);
  const bare = bareJwk(key, use === 'sign' ? 'private' : 'public');
  const name = `${use} ${algorithm}`;
  const imported = known.get(name) ?? webCrypto().importKey('jwk', bare, scheme.imported, false, [use]);
  known.set(name, imported);
  try {
    return await imported;
  } catch {
    known.delete(name);
    throw unreadable();
  }
};

const cryptoKey = async (key: Key, algorithm: string, use: 'sign' | 'verify'): Promise<WebCryptoKey> => {
  const scheme = schemeOf(algorithm);
  if (!isWebCryptoKey(key)) return importKey(key, algorithm, scheme, use);
  if (JSON.stringify(importedAs(key)) !== JSON.stringify(scheme.imported) || !key.usages.includes(use))
    refuseKey('it was made for another algorithm or use');
  return key;
};

const unreadable = (): TrustError =>
  new TrustError(
    'key-refused',
    'The key cannot be read: its members make no key, or this platform lacks its algorithm.',
    'alg',
  );

/**
 * Gives a key to Node's own cryptography, after the same questions as for WebCrypto. What signs is imported there first: it
 * notices a private part that belongs to another public one.
 */
const nativeKey = async (
  { KeyObject, createPublicKey }: NonNullable<typeof native>,
  key: Key,
  algorithm: string,
  use: 'sign' | 'verify',
): Promise<NativeKey> => {
  if (use === 'sign' || isWebCryptoKey(key)) {
    const imported = await cryptoKey(key, algorithm, use);
    const known = nativeKeys.get(imported) ?? KeyObject.from(imported);
    nativeKeys.set(imported, known);
    return known;
  }
  assertFits(key, schemeOf(algorithm));
  try {
    const known = nativeKeys.get(key) ?? createPublicKey({ key: bareJwk(key, 'public'), format: 'jwk' });
    nativeKeys.set(key, known);
    return known;
  } catch {
    throw unreadable();
  }
};

/**
 * Signs bytes.
 *
 * @param algorithm - `ES256`, `PS256`, `EdDSA` (also as `Ed25519`), or the RFC 9421 names `ecdsa-p256-sha256`, `rsa-pss-sha512`, `ed25519`.
 * @throws {TrustError} `algorithm-refused`, `key-refused`, `no-web-crypto`.
 */
export const sign = async (algorithm: string, key: Key, bytes: Uint8Array): Promise<Uint8Array> => {
  const { applied, native: scheme } = schemeOf(algorithm);
  if (native !== undefined) {
    const held = await nativeKey(native, key, algorithm, 'sign');
    return new Uint8Array(native.sign(scheme.hash, bytes, { key: held, ...scheme.options }));
  }
  return new Uint8Array(await webCrypto().sign(applied, await cryptoKey(key, algorithm, 'sign'), bytes));
};

/**
 * Says whether a signature fits bytes and key; the names are those of {@link sign}.
 *
 * @throws {TrustError} `algorithm-refused`, `key-refused`, `no-web-crypto`.
 */
export const verify = async (
  algorithm: string,
  key: Key,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  const { applied, native: scheme } = schemeOf(algorithm);
  if (native !== undefined) {
    const held = await nativeKey(native, key, algorithm, 'verify');
    return native.verify(scheme.hash, bytes, { key: held, ...scheme.options }, signature);
  }
  return webCrypto().verify(applied, await cryptoKey(key, algorithm, 'verify'), signature, bytes);
};

const schemesOf = (key: Key): readonly string[] => {
  const fits = ({ kty, crv, imported }: Scheme): boolean =>
    isWebCryptoKey(key)
      ? JSON.stringify(importedAs(key)) === JSON.stringify(imported)
      : key.kty === kty && key.crv === crv;
  return [...SCHEMES].filter(([, scheme]) => fits(scheme)).map(([name]) => name);
};

const algorithmOf = (key: Key, names: readonly string[]): string => {
  const fitting = schemesOf(key);
  const found = names.find((name) => fitting.includes(name));
  if (found !== undefined) return found;
  throw new TrustError(
    'key-refused',
    `A key to sign with is of P-256, Ed25519 or RSA, for ${names.join(', ')}.`,
  );
};

/**
 * Names the JOSE algorithm of a key: ES256, EdDSA, or PS256 for RSA.
 *
 * @throws {TrustError} `key-refused` when no algorithm fits it.
 */
export const joseAlgorithmOf = (key: Key): string => algorithmOf(key, ['ES256', 'EdDSA', 'PS256']);

/**
 * Names the RFC 9421 algorithm of a key: ecdsa-p256-sha256, ed25519 or rsa-pss-sha512.
 *
 * @throws {TrustError} `key-refused` when no algorithm fits it.
 */
export const messageAlgorithmOf = (key: Key): string =>
  algorithmOf(key, ['ecdsa-p256-sha256', 'ed25519', 'rsa-pss-sha512']);
