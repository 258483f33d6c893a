import { webCrypto } from '../platform.js';
import { native } from './native.js';
import { TrustError } from '../trust-error.js';

/** Digest algorithms under their names in `Content-Digest`, and in WebCrypto. */
const WEB_CRYPTO_NAMES = new Map([
  ['sha-256', 'SHA-256'],
  ['sha-512', 'SHA-512'],
]);

/** The same algorithms in Node's own words. */
const NATIVE_NAMES: Readonly<Record<string, string>> = { 'SHA-256': 'sha256', 'SHA-512': 'sha512' };

/**
 * Works out a digest.
 *
 * @param algorithm - `sha-256` (default) or `sha-512`.
 * @throws {TrustError} `algorithm-refused`, `no-web-crypto`.
 */
export const digest = async (bytes: Uint8Array, algorithm = 'sha-256'): Promise<Uint8Array> => {
  const name = WEB_CRYPTO_NAMES.get(algorithm);
  if (name === undefined) throw new TrustError('algorithm-refused', 'A digest is sha-256 or sha-512.');
  if (native !== undefined)
    return new Uint8Array(
      native
        .createHash(NATIVE_NAMES[name] ?? name)
        .update(bytes)
        .digest(),
    );
  return new Uint8Array(await webCrypto().digest(name, bytes));
};
