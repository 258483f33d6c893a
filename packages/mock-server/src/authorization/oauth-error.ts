import type { EndpointReply } from '../engine/endpoint.js';
import { Refusal } from '../engine/problem.js';

/** Codes of RFC 6749, 9126 and 9449 that this server answers with. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'invalid_dpop_proof'
  | 'use_dpop_nonce'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'
  | 'invalid_request_uri';

/** A refusal in the form of OAuth (RFC 6749 section 5.2). */
export class OAuthError extends Error {
  readonly code: OAuthErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: OAuthErrorCode, description: string, headers: Readonly<Record<string, string>> = {}) {
    super(description);
    this.name = 'OAuthError';
    this.code = code;
    this.headers = headers;
  }
}

/** Writes JSON as an endpoint answers it. */
export const jsonReply = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): EndpointReply => ({ status, contentType: 'application/json', headers, body: JSON.stringify(body) });

/**
 * Runs an endpoint of OAuth and answers what it refuses in the form of OAuth.
 *
 * @param now - Real time in milliseconds; a client whose clock is wrong learns it from the header `Date`.
 */
export const answerOAuth = async (
  now: number,
  work: () => Promise<EndpointReply>,
): Promise<EndpointReply> => {
  try {
    return await work();
  } catch (error) {
    const refused = asOAuthError(error);
    const status = refused.code === 'invalid_client' ? 401 : 400;
    const headers = { ...refused.headers, pragma: 'no-cache', date: new Date(now).toUTCString() };
    return jsonReply(status, { error: refused.code, error_description: refused.message }, headers);
  }
};

const asOAuthError = (error: unknown): OAuthError => {
  if (error instanceof OAuthError) return error;
  if (!(error instanceof Refusal) || error.code !== 'invalid-dpop-proof') throw error;
  const nonce = error.details.headers?.['dpop-nonce'];
  return nonce === undefined
    ? new OAuthError('invalid_dpop_proof', error.message)
    : new OAuthError('use_dpop_nonce', error.message, { 'dpop-nonce': nonce });
};
