import { open, seal } from '../jwe/field.js';
import { digest } from './digest.js';
import { generateEncryptionKey, generateSigningKey } from './generate-keys.js';
import type { Jwk, Key, KeyPairJwk } from './jwk.js';
import { thumbprint } from './jwk.js';
import { type JwsHeader, signJws } from './sign-jws.js';
import { type JwsExpectation, type VerifiedJws, verifyJws } from './verify-jws.js';
import type { KeySource } from './key-source.js';
import { messageAlgorithmOf, sign, verify } from './signature.js';

/**
 * The port through which every digest, signature and sealed field goes. `standardSuite` is the default; `gmSuite`
 * of `@weidongli/trust/gm` follows the Chinese national algorithms. All functions throw {@link TrustError} only.
 */
export interface CryptoSuite {
  readonly name: string;
  /** The algorithm that a digest is made with when none is named; its name in `Content-Digest`. */
  readonly digestAlgorithm: string;
  /** Works out a digest by name. */
  readonly digest: (bytes: Uint8Array, algorithm?: string) => Promise<Uint8Array>;
  /** Names the algorithm that a key signs messages with. */
  readonly messageAlgorithmOf: (key: Key) => string;
  /** Signs bytes. */
  readonly sign: (algorithm: string, key: Key, bytes: Uint8Array) => Promise<Uint8Array>;
  /** Says whether a signature fits bytes and key. */
  readonly verify: (
    algorithm: string,
    key: Key,
    bytes: Uint8Array,
    signature: Uint8Array,
  ) => Promise<boolean>;
  /** Works out the name of a key by its content. */
  readonly thumbprint: (key: Jwk) => Promise<string>;
  /** Signs a payload as a compact JWS. */
  readonly signJws: (header: JwsHeader, payload: Uint8Array | string, key: Key) => Promise<string>;
  /** Checks a compact JWS and gives its content. */
  readonly verifyJws: (compact: string, expected: JwsExpectation) => Promise<VerifiedJws>;
  /** Seals a field for the holder of a public key. */
  readonly seal: (plaintext: Uint8Array | string, key: Jwk) => Promise<string>;
  /** Opens a sealed field with a private key. */
  readonly open: (sealed: string, keys: KeySource, maxLength?: number) => Promise<Uint8Array>;
  /** Generates a pair to sign with. */
  readonly generateSigningKey: (kid: string) => Promise<KeyPairJwk>;
  /** Generates a pair to seal fields for. */
  readonly generateEncryptionKey: (kid: string) => Promise<KeyPairJwk>;
}

/** ES256, PS256, EdDSA; SHA-256; ECDH-ES+A256KW with A256GCM. Runs on WebCrypto, in pages and in Node. */
export const standardSuite: CryptoSuite = {
  name: 'standard',
  digestAlgorithm: 'sha-256',
  digest,
  messageAlgorithmOf,
  sign,
  verify,
  thumbprint,
  signJws,
  verifyJws,
  seal,
  open,
  generateSigningKey,
  generateEncryptionKey,
};
