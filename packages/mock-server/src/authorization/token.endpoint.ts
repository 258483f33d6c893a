import type { Endpoint, EndpointParts, EndpointReply } from '../engine/endpoint.js';
import { sha256Hex } from '../engine/digest.js';
import { provePossession } from '../engine/possession.js';
import { kinds, type PartnerTokenRecord } from '../engine/records.js';
import { instant, SECOND } from '../engine/time.js';
import type { WireRequest } from '../engine/wire.js';
import { authenticateClient, type AuthenticatedClient } from './client-authentication.js';
import { redeemCode } from './authorization-code.js';
import { readForm, required, type Form } from './form.js';
import { grantedScopes } from './granted-scopes.js';
import { answerOAuth, jsonReply, OAuthError } from './oauth-error.js';

/** Seconds that an access token of a partner's server counts, on the bank's clock; FAPI 2.0 allows 600. */
const TOKEN_SECONDS = 300;

/** Gives access tokens, each bound to a key or a certificate (RFC 6749, 9449, 8705). */
export const tokenEndpoint: Endpoint = {
  method: 'POST',
  path: '/oauth/token',
  answer: (request, parts) =>
    answerOAuth(parts.realNow(), async () => {
      const form = readForm(request);
      const from = await authenticateClient(parts, request, form);
      const cnf = await confirmationOf(parts, from, request);
      const grant = await grantOf(parts, from, form, 'jkt' in cnf ? cnf.jkt : undefined);
      return answerToken(parts, from, grant, cnf);
    }),
};

/** What a token is given for. */
interface Grant {
  readonly scopes: readonly string[];
  /** Further members of the answer. */
  readonly says: Readonly<Record<string, string>>;
}

/** Finds what the token is to be bound to: the key of a DPoP proof, or else the certificate of the connection. */
const confirmationOf = async (
  parts: EndpointParts,
  { runtime }: AuthenticatedClient,
  request: WireRequest,
): Promise<PartnerTokenRecord['cnf']> => {
  if (request.headers['dpop'] === undefined && request.certificate !== undefined)
    return { x5tS256: request.certificate };
  const url = parts.baseUrlOf(request) + request.path;
  return { jkt: await provePossession(parts, { tenant: runtime.config.id, request, url }) };
};

const grantOf = (
  parts: EndpointParts,
  from: AuthenticatedClient,
  form: Form,
  jkt: string | undefined,
): Promise<Grant> | Grant => {
  const type = required(form, 'grant_type');
  if (type === 'client_credentials')
    return { scopes: grantedScopes(form.get('scope'), from.client), says: {} };
  if (type === 'authorization_code') return redeemCode(parts, from, form, jkt);
  throw new OAuthError('unsupported_grant_type', 'Use client_credentials or authorization_code.');
};

const answerToken = (
  { decideIn }: EndpointParts,
  { runtime, client }: AuthenticatedClient,
  { scopes, says }: Grant,
  cnf: PartnerTokenRecord['cnf'],
): Promise<EndpointReply> =>
  decideIn(runtime, (ctx) => {
    const token = ctx.newSecret('wpt');
    ctx.put(kinds.partnerToken, sha256Hex(token), {
      ...{ clientId: client.id, scopes, cnf, revoked: false },
      expiresAt: instant(ctx.now + TOKEN_SECONDS * SECOND),
    });
    return Promise.resolve(
      jsonReply(
        200,
        {
          access_token: token,
          token_type: 'jkt' in cnf ? 'DPoP' : 'Bearer',
          expires_in: TOKEN_SECONDS,
          scope: scopes.join(' '),
          ...says,
        },
        { pragma: 'no-cache' },
      ),
    );
  });
