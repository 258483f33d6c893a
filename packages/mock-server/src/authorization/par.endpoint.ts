import type { Endpoint } from '../engine/endpoint.js';
import { base64url, sha256Hex } from '../engine/digest.js';
import { kinds, type ClientRecord } from '../engine/records.js';
import { instant, SECOND } from '../engine/time.js';
import { authenticateClient } from './client-authentication.js';
import { readForm, required, type Form } from './form.js';
import { grantedScopes } from './granted-scopes.js';
import { answerOAuth, jsonReply, OAuthError } from './oauth-error.js';

/** Seconds within which the customer has to be sent to the bank. */
const REQUEST_SECONDS = 300;
/** Wrong logins that are allowed for one request. */
const LOGINS = 5;
const PREFIX = 'urn:ietf:params:oauth:request_uri:';

/** Names the tenant in a request URI, so that it can be looked up; `undefined` when it is none of ours. */
export const tenantOfRequestUri = (uri: string): string | undefined =>
  /^urn:ietf:params:oauth:request_uri:([a-z0-9-]+):[\w-]{43}$/.exec(uri)?.[1];

/**
 * Takes a request to link a customer's account before the customer is sent to the bank (RFC 9126): what the browser carries is
 * only its name. Beside the parameters of OAuth it takes `customer_ref`, the partner's own name for the customer.
 */
export const pushEndpoint: Endpoint = {
  method: 'POST',
  path: '/oauth/par',
  answer: (request, parts) =>
    answerOAuth(parts.realNow(), async () => {
      const form = readForm(request);
      const { runtime, client } = await authenticateClient(parts, request, form);
      const asked = readRequest(form, client, parts.guards.holds('redirect'));
      const uri = `${PREFIX}${runtime.config.id}:${base64url(parts.random(32))}`;
      await parts.decideIn(runtime, (ctx) => {
        const expiresAt = instant(ctx.now + REQUEST_SECONDS * SECOND);
        ctx.put(kinds.pushedRequest, sha256Hex(uri), {
          ...{ clientId: client.id, ...asked, expiresAt, attemptsLeft: LOGINS, used: false },
        });
        return Promise.resolve();
      });
      return jsonReply(201, { request_uri: uri, expires_in: REQUEST_SECONDS });
    }),
};

const readRequest = (form: Form, client: ClientRecord, keepsRedirects: boolean) => {
  if (form.has('request') || form.has('request_uri'))
    throw new OAuthError('invalid_request', 'Push the parameters themselves.');
  if (required(form, 'response_type') !== 'code')
    throw new OAuthError('unsupported_response_type', 'The response_type is code.');
  const redirectUri = required(form, 'redirect_uri');
  // Compared letter by letter: a likeness is what open redirects are made of.
  if (keepsRedirects && !client.redirectUris.includes(redirectUri))
    throw new OAuthError('invalid_request', 'The redirect_uri is not one that the client has registered.');
  const codeChallenge = required(form, 'code_challenge');
  if (form.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(codeChallenge))
    throw new OAuthError('invalid_request', 'Use PKCE with code_challenge_method S256.');
  const customerRef = required(form, 'customer_ref');
  if (customerRef.length > 64)
    throw new OAuthError('invalid_request', 'The customer_ref is longer than 64 characters.');
  return {
    ...{ redirectUri, codeChallenge, customerRef },
    state: form.get('state') ?? null,
    jkt: form.get('dpop_jkt') ?? null,
    scopes: grantedScopes(form.get('scope'), client),
  };
};
