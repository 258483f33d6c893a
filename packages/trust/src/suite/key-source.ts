import { TrustError } from '../trust-error.js';
import type { Jwk } from './jwk.js';

/** Where a key is looked for: one key, the keys of a JWKS, or a function that is asked for a key id. */
export type KeySource = Jwk | readonly Jwk[] | ((kid: string) => Jwk | undefined | Promise<Jwk | undefined>);

const KID = /^[\w.~:-]{1,128}$/;
const isList = (source: KeySource): source is readonly Jwk[] => Array.isArray(source);

/**
 * Finds the key that a message names. A key id is a plain word: no path, no member of an object's prototype.
 *
 * @throws {TrustError} `key-unknown`.
 */
export const findKey = async (source: KeySource, kid: unknown): Promise<Jwk> => {
  if (typeof source === 'object' && !isList(source)) {
    if (kid === undefined || source.kid === undefined || source.kid === kid) return source;
    throw new TrustError('key-unknown', 'The "kid" names another key than the one expected.', 'kid');
  }
  if (typeof kid !== 'string' || !KID.test(kid) || kid in {})
    throw new TrustError(
      'key-unknown',
      'The "kid" is missing or no plain word of at most 128 characters.',
      'kid',
    );
  const found = isList(source) ? source.find((key) => key.kid === kid) : await source(kid);
  if (found) return found;
  throw new TrustError('key-unknown', 'The "kid" names no key that is known here.', 'kid');
};
