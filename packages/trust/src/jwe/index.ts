export { open, seal } from './field.js';
export { generateEncryptionKey } from '../suite/generate-keys.js';
export type { Jwk, KeyPairJwk } from '../suite/jwk.js';
export type { KeySource } from '../suite/key-source.js';
export { TrustError, type TrustErrorCode } from '../trust-error.js';
