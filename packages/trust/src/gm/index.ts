export type { CryptoSuite } from '../suite/crypto-suite.js';
export { TrustError, type TrustErrorCode } from '../trust-error.js';
export { gmSuite } from './gm-suite.js';
