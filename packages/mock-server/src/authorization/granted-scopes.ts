import type { ClientRecord } from '../engine/records.js';
import { OAuthError } from './oauth-error.js';

/**
 * Returns the scopes that a client asks for, each once; all that it may have where it names none.
 *
 * @param asked - Parameter `scope`, names with a space between.
 * @throws {OAuthError} `invalid_scope` when the client may not have one of them.
 */
export const grantedScopes = (asked: string | undefined, { scopes }: ClientRecord): readonly string[] => {
  const wanted = asked === undefined ? scopes : [...new Set(asked.split(' '))];
  if (wanted.every((scope) => scopes.includes(scope))) return wanted;
  throw new OAuthError('invalid_scope', 'The client may not have every scope that it asks for.');
};
