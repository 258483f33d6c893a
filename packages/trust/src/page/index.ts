import type { DpopKey, DpopProofInput } from '../dpop/create-proof.js';
import { base64, utf8, webCrypto } from '../platform.js';

export type { DpopKey, DpopProofInput } from '../dpop/create-proof.js';
export { TrustError, type TrustErrorCode } from '../trust-error.js';

// What a page carries before its first screen, so it is written for its size: ES256 alone, no choice of algorithm, nothing that
// checks. `page.test.ts` holds it against the full implementation and against another library.

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };

const binary = (bytes: ArrayBuffer | Uint8Array): string =>
  String.fromCharCode(...(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)));

const base64Url = (bytes: ArrayBuffer | Uint8Array): string =>
  base64.encode(binary(bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const sha256 = (text: string): Promise<ArrayBuffer> => webCrypto().digest('SHA-256', utf8(text));

const part = (value: object): string => base64Url(utf8(JSON.stringify(value)));

/**
 * Generates a P-256 pair whose private part cannot leave the page.
 *
 * @throws {TrustError} `no-web-crypto`.
 */
export const createPageKey = async (): Promise<DpopKey> => {
  const crypto = webCrypto();
  const { privateKey, publicKey } = await crypto.generateKey(P256, false, ['sign', 'verify']);
  const { kty, crv, x, y } = (await crypto.exportKey('jwk', publicKey)) as unknown as DpopKey['publicKey'] &
    Readonly<Record<'crv' | 'x' | 'y', string>>;
  return { privateKey, publicKey: { kty, crv, x, y } };
};

/**
 * Makes the value of the header `DPoP` for one request with a key of {@link createPageKey} (RFC 9449).
 *
 * @throws {TrustError} `no-web-crypto`.
 */
export const provePageKey = async (input: DpopProofInput): Promise<string> => {
  const { key, method, url, accessToken, nonce, jti, now } = input;
  const head = { alg: 'ES256', typ: 'dpop+jwt', jwk: key.publicKey };
  const claims = {
    ...{ jti, htm: method, htu: url.replace(/[?#].*$/s, ''), iat: Math.floor(now / 1000) },
    ...(accessToken === undefined ? {} : { ath: base64Url(await sha256(accessToken)) }),
    ...(nonce === undefined ? {} : { nonce }),
  };
  const signed = `${part(head)}.${part(claims)}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return `${signed}.${base64Url(await webCrypto().sign(algorithm, key.privateKey as never, utf8(signed)))}`;
};

/**
 * Makes the value of the header `Content-Digest` for a body (RFC 9530).
 *
 * @throws {TrustError} `no-web-crypto`.
 */
export const digestBody = async (body: string): Promise<string> =>
  `sha-256=:${base64.encode(binary(await sha256(body)))}:`;
