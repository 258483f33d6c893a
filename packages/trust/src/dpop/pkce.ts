import { toBase64Url } from '../base64url.js';
import { utf8 } from '../platform.js';
import { digest } from '../suite/digest.js';
import { TrustError } from '../trust-error.js';

const VERIFIER = /^[\w.~-]{43,128}$/;

/**
 * Works out the `code_challenge` of a `code_verifier`, method S256 (RFC 7636).
 *
 * @throws {TrustError} `malformed` when the verifier is not 43 to 128 unreserved characters.
 */
export const pkceChallenge = async (verifier: string): Promise<string> => {
  if (VERIFIER.test(verifier)) return toBase64Url(await digest(utf8(verifier)));
  throw new TrustError('malformed', 'A code verifier is 43 to 128 letters, digits or -._~', 'code_verifier');
};
