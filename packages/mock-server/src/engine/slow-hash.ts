import { scrypt } from '@noble/hashes/scrypt.js';
import { base64, fromBase64 } from './digest.js';

/** A secret as it is kept: it can be compared, not read. */
export interface SlowHash {
  /** Salt, base64. */
  readonly salt: string;
  /** scrypt (RFC 7914) of the secret, 32 bytes, base64. */
  readonly hash: string;
  /** Cost `N`, a power of two; `r` is 8 and `p` is 1. */
  readonly cost: number;
}

/**
 * Cost of new hashes. The sandbox takes a small one, about ten milliseconds in a page; a bank that keeps real passwords
 * takes 2^17 or more and puts the attempt limits of {@link TRIES} before it.
 */
export const SANDBOX_COST = 2 ** 11;

/** Hashes a secret slowly, so that a stolen store does not tell it soon. */
export const slowHash = (secret: Uint8Array, salt: Uint8Array, cost = SANDBOX_COST): SlowHash => ({
  salt: base64(salt),
  hash: base64(scrypt(secret, salt, { N: cost, r: 8, p: 1, dkLen: 32 })),
  cost,
});

/** Tells whether a secret is the one that was kept; it takes as long whatever the answer is. */
export const matchesSlowHash = (secret: Uint8Array, { salt, hash, cost }: SlowHash): boolean => {
  const given = slowHash(secret, fromBase64(salt), cost).hash;
  let difference = given.length ^ hash.length;
  for (let at = 0; at < given.length; at += 1) difference |= given.charCodeAt(at) ^ hash.charCodeAt(at);
  return difference === 0;
};
