import { bytesOf, toBase64Url } from '../base64url.js';
import { utf8 } from '../platform.js';
import type { Jwk, Key } from './jwk.js';
import { sign } from './signature.js';

/** The protected header of a JWS. */
export interface JwsHeader {
  readonly alg: string;
  readonly kid?: string;
  readonly typ?: string;
  /** The signer's own public key, in proofs only. */
  readonly jwk?: Jwk;
}

/** Makes the signing of a JWS from any function that signs bytes. */
export const signJwsWith =
  (signBytes: typeof sign) =>
  async (header: JwsHeader, payload: Uint8Array | string, key: Key): Promise<string> => {
    const signed = `${toBase64Url(JSON.stringify(header))}.${toBase64Url(bytesOf(payload))}`;
    return `${signed}.${toBase64Url(await signBytes(header.alg, key, utf8(signed)))}`;
  };

/**
 * Signs a payload as a compact JWS (RFC 7515).
 *
 * @throws {TrustError} `algorithm-refused`, `key-refused`, `no-web-crypto`.
 */
export const signJws = signJwsWith(sign);
