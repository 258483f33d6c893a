import { pkceChallenge, TrustError } from '@weidongli/trust/dpop';
import { isPast } from '../engine/callers.js';
import type { EndpointParts } from '../engine/endpoint.js';
import { sha256Hex } from '../engine/digest.js';
import { kinds } from '../engine/records.js';
import type { AuthenticatedClient } from './client-authentication.js';
import { required, type Form } from './form.js';
import { OAuthError } from './oauth-error.js';

const invalid = (why: string): OAuthError => new OAuthError('invalid_grant', why);

const challengeOf = async (verifier: string): Promise<string> => {
  try {
    return await pkceChallenge(verifier);
  } catch (error) {
    if (error instanceof TrustError) throw invalid(error.message);
    throw error;
  }
};

/** What a code is worth. */
export interface RedeemedCode {
  readonly scopes: readonly string[];
  readonly says: { readonly customer_ref: string };
}

/**
 * Redeems an authorisation code: once, within 60 seconds, by the client that asked, with the verifier of its challenge and the
 * same redirect address. From then on the partner's name for the customer leads to the customer who has agreed.
 *
 * @throws {OAuthError} `invalid_grant`, `invalid_request`.
 */
export const redeemCode = async (
  { decideIn, guards }: EndpointParts,
  { runtime, client }: AuthenticatedClient,
  form: Form,
  jkt: string | undefined,
): Promise<RedeemedCode> => {
  const place = sha256Hex(required(form, 'code'));
  const redirectUri = required(form, 'redirect_uri');
  const challenge = await challengeOf(required(form, 'code_verifier'));
  return decideIn(runtime, async (ctx) => {
    const code = await ctx.get(kinds.code, place);
    const request = code?.request;
    if (code === undefined || request?.clientId !== client.id) throw invalid('The code is unknown.');
    if (code.used && guards.holds('code-once')) throw invalid('The code was used before.');
    if (isPast(code.expiresAt, ctx.now)) throw invalid('The code is older than 60 seconds.');
    if (request.redirectUri !== redirectUri && guards.holds('redirect'))
      throw invalid('The redirect_uri is not the one of the request.');
    if (request.codeChallenge !== challenge && guards.holds('pkce'))
      throw invalid('The code_verifier does not fit the code_challenge.');
    if (request.jkt !== null && request.jkt !== jkt)
      throw invalid('The code belongs to another DPoP key than the one that asks.');
    const { customerRef, scopes } = request;
    const known = await ctx.get(kinds.customerRef, customerRef);
    if (known !== undefined && known.customerId !== code.customerId)
      throw invalid('This customer_ref leads to another customer already.');
    ctx.put(kinds.code, place, { ...code, used: true });
    if (known === undefined) ctx.put(kinds.customerRef, customerRef, { customerId: code.customerId });
    return { scopes, says: { customer_ref: customerRef } };
  });
};
