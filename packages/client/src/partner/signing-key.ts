import {
  joseAlgorithmOf,
  messageAlgorithmOf,
  publicJwk,
  sign,
  type Jwk,
  type Key,
} from '@weidongli/trust/suite';
import { exportJWK } from 'jose/key/export';
import { importPKCS8 } from 'jose/key/import';
import { unusableKey } from './partner-errors.js';
import { isOpaque, keyIdOf, type PartnerKey } from './partner-key.js';

/** A key that is ready to sign with. */
export interface SigningKey {
  readonly keyId: string;
  readonly key: Key;
  /** Algorithm of assertions: ES256, EdDSA or PS256. */
  readonly algorithm: string;
  /** What the bank registers; undefined where it cannot be read off the private key. */
  readonly publicKey: Jwk | undefined;
}

/** The platform's cryptography; typed here because this package knows neither the DOM nor Node. */
const host = globalThis as { readonly crypto?: { readonly subtle?: object } };

const pemForm = /^\s*-----BEGIN PRIVATE KEY-----/;

const jwkFromPem = async (pem: string): Promise<Jwk> => {
  if (!pemForm.test(pem)) throw unusableKey('PEM text has to begin with -----BEGIN PRIVATE KEY-----');
  for (const algorithm of ['ES256', 'EdDSA', 'PS256'])
    try {
      return (await exportJWK(await importPKCS8(pem, algorithm, { extractable: true }))) as Jwk;
    } catch {
      // The text does not say in words what kind of key it holds, so each kind is tried.
    }
  throw unusableKey('the PEM text holds no key of P-256, Ed25519 or RSA');
};

/** Leaves the algorithm and the use out that a JWK claims: one RSA key signs in two ways here. */
const withoutClaims = ({ alg: _alg, use: _use, kid: _kid, ...members }: Jwk): Jwk => members;

/**
 * Reads a key.
 *
 * @throws {WdlError} kind `input` when it is none to sign with; the text repeats nothing of it.
 */
export const signingKeyFrom = async (given: PartnerKey): Promise<SigningKey> => {
  if (host.crypto?.subtle === undefined) throw unusableKey('there is no WebCrypto here; Node 20 has it');
  const keyId = keyIdOf(given);
  const key = typeof given.privateKey === 'string' ? await jwkFromPem(given.privateKey) : given.privateKey;
  const bare = isOpaque(key) ? key : withoutClaims(key);
  try {
    const algorithm = joseAlgorithmOf(bare);
    // A key can look well and not work, so it signs nothing once, in both of its ways.
    await sign(algorithm, bare, new Uint8Array());
    await sign(messageAlgorithmOf(bare), bare, new Uint8Array());
    const open = isOpaque(bare) ? given.publicKey : bare;
    const publicKey = open && { ...publicJwk(withoutClaims(open)), kid: keyId, alg: algorithm };
    return { keyId, key: bare, algorithm, publicKey };
  } catch {
    throw unusableKey('it has to be of P-256, Ed25519 or RSA, and a CryptoKey not of RSA');
  }
};
