import { webCrypto } from '../platform.js';
import type { Jwk, KeyPairJwk } from './jwk.js';
import { bareJwk } from './jwk.js';

const generate = async (
  algorithm: object,
  usages: readonly string[],
  named: Partial<Jwk>,
): Promise<KeyPairJwk> => {
  const { privateKey } = await webCrypto().generateKey(algorithm, true, usages);
  const exported = (await webCrypto().exportKey('jwk', privateKey)) as unknown as Jwk;
  const name = (part: 'public' | 'private'): Jwk => ({
    ...bareJwk(exported, part),
    kty: exported.kty,
    ...named,
  });
  return { privateKey: name('private'), publicKey: name('public') };
};

/** Generates a P-256 pair to sign with (ES256), for a JWKS and its rotation. */
export const generateSigningKey = (kid: string): Promise<KeyPairJwk> =>
  generate({ name: 'ECDSA', namedCurve: 'P-256' }, ['sign', 'verify'], { kid, use: 'sig', alg: 'ES256' });

/** Generates a P-256 pair to seal fields for (ECDH-ES+A256KW). */
export const generateEncryptionKey = (kid: string): Promise<KeyPairJwk> =>
  generate({ name: 'ECDH', namedCurve: 'P-256' }, ['deriveBits'], { kid, use: 'enc', alg: 'ECDH-ES+A256KW' });
