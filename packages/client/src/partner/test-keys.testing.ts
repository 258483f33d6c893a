import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';

/** A pair in all the forms that a test hands in or registers. */
export interface TestKey {
  readonly keyId: string;
  readonly private: KeyObject;
  readonly pem: string;
  readonly privateJwk: JWK;
  /** As it is registered. */
  readonly publicJwk: JWK;
}

const pairOf = (algorithm: 'ES256' | 'EdDSA' | 'PS256'): { privateKey: KeyObject; publicKey: KeyObject } => {
  if (algorithm === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  if (algorithm === 'EdDSA') return generateKeyPairSync('ed25519');
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
};

/** Generates a pair. */
export const generateKey = (algorithm: 'ES256' | 'EdDSA' | 'PS256', keyId: string): TestKey => {
  const { privateKey, publicKey } = pairOf(algorithm);
  return {
    keyId,
    private: privateKey,
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    privateJwk: { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: keyId },
    publicJwk: { ...(publicKey.export({ format: 'jwk' }) as JWK), kid: keyId, alg: algorithm },
  };
};

/** Signs messages with a P-256 pair, as RFC 9421 wants it. */
export const signer =
  ({ private: key }: TestKey) =>
  (data: Buffer): Promise<Buffer> =>
    Promise.resolve(sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' }));
