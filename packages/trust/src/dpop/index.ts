export type { WebCryptoKey } from '../platform.js';
export type { Jwk } from '../suite/jwk.js';
export { TrustError, type TrustErrorCode } from '../trust-error.js';
export { checkDpopProof, judgeDpopProof } from './check-proof.js';
export type { DpopExpectation, DpopJudgement, DpopProof } from './check-proof.js';
export { accessTokenHash, createDpopProof, generateDpopKey } from './create-proof.js';
export type { DpopKey, DpopProofInput } from './create-proof.js';
export { pkceChallenge } from './pkce.js';
