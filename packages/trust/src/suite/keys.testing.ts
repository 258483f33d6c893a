import type { Jwk, KeyPairJwk } from './jwk.js';
import { generateSigningKey } from './generate-keys.js';

const generate = async (algorithm: object, kid: string): Promise<KeyPairJwk> => {
  const pair = await crypto.subtle.generateKey(algorithm as AlgorithmIdentifier, true, ['sign', 'verify']);
  const { privateKey, publicKey } = pair as unknown as { privateKey: CryptoKey; publicKey: CryptoKey };
  const exported = async (key: CryptoKey): Promise<Jwk> => {
    const { alg: _alg, key_ops: _operations, ext: _ext, ...jwk } = await crypto.subtle.exportKey('jwk', key);
    return { ...(jwk as Jwk), kid };
  };
  return { privateKey: await exported(privateKey), publicKey: await exported(publicKey) };
};

const rsa = (modulusLength: number): object => ({
  name: 'RSA-PSS',
  hash: 'SHA-256',
  modulusLength,
  publicExponent: new Uint8Array([1, 0, 1]),
});

/** One pair for each algorithm of the standard suite, and an RSA pair that is too short. */
export const testKeys = {
  ES256: await generateSigningKey('es'),
  EdDSA: await generate({ name: 'Ed25519' }, 'ed'),
  PS256: await generate(rsa(2048), 'ps'),
  short: await generate(rsa(1024), 'short'),
};
