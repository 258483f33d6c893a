import type { SlowHash } from '../engine/slow-hash.js';

/**
 * Payment password of every customer that begins with a story. All have one and the same, which anybody may know; so they
 * share its hash, too, and opening a bank costs no hashing.
 */
export const SANDBOX_PASSWORD = '246810';

/** {@link SANDBOX_PASSWORD} as it is kept. */
export const SANDBOX_PASSWORD_HASH: SlowHash = {
  salt: 'd2VpZG9uZ2xpLXNhbmRib3g=',
  hash: 'hLzpnLhOEwcsO9TiEmHUL5B/4bNk32IFJQR6XrAD2Gk=',
  cost: 2048,
};
