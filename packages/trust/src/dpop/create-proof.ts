import { toBase64Url } from '../base64url.js';
import type { WebCryptoKey } from '../platform.js';
import { utf8, webCrypto } from '../platform.js';
import { digest } from '../suite/digest.js';
import type { Jwk } from '../suite/jwk.js';
import { bareJwk } from '../suite/jwk.js';
import { signJws } from '../suite/sign-jws.js';
import { joseAlgorithmOf } from '../suite/signature.js';
import { htuOf } from './http-target.js';

/** The pair that a token is bound to. The private part may be a key that nobody can read. */
export interface DpopKey {
  readonly privateKey: WebCryptoKey | Jwk;
  readonly publicKey: Jwk;
}

/** What a proof is made for. */
export interface DpopProofInput {
  readonly key: DpopKey;
  readonly method: string;
  /** Absolute address of the request; query and fragment are left out of the proof. */
  readonly url: string;
  /** The token that is sent along; left out when one is asked for. */
  readonly accessToken?: string | undefined;
  /** The nonce of the server's last `DPoP-Nonce`. */
  readonly nonce?: string | undefined;
  /** A fresh random id, such as a UUID: the server takes each once. */
  readonly jti: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Generates a P-256 pair whose private part cannot leave this process or page. */
export const generateDpopKey = async (): Promise<DpopKey> => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await webCrypto().generateKey(algorithm, false, ['sign', 'verify']);
  const exported = (await webCrypto().exportKey('jwk', publicKey)) as unknown as Jwk;
  return { privateKey, publicKey: { kty: exported.kty, ...bareJwk(exported, 'public') } };
};

/** Works out the `ath` of a token: its SHA-256 in base64url (RFC 9449 §4.2). */
export const accessTokenHash = async (accessToken: string): Promise<string> =>
  toBase64Url(await digest(utf8(accessToken)));

/**
 * Makes the value of the header `DPoP` for one request (RFC 9449).
 *
 * @throws {TrustError} `key-refused`, `no-web-crypto`.
 */
export const createDpopProof = async (input: DpopProofInput): Promise<string> => {
  const { key, method, url, accessToken, nonce, jti, now } = input;
  const jwk = { kty: key.publicKey.kty, ...bareJwk(key.publicKey, 'public') };
  const claims = {
    jti,
    htm: method,
    htu: htuOf(url),
    iat: Math.floor(now / 1000),
    ...(accessToken !== undefined && { ath: await accessTokenHash(accessToken) }),
    ...(nonce !== undefined && { nonce }),
  };
  const header = { alg: joseAlgorithmOf(key.publicKey), typ: 'dpop+jwt', jwk };
  return signJws(header, JSON.stringify(claims), key.privateKey);
};
