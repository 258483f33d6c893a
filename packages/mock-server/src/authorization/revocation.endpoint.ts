import type { Endpoint } from '../engine/endpoint.js';
import { isPast } from '../engine/callers.js';
import { sha256Hex } from '../engine/digest.js';
import { kinds } from '../engine/records.js';
import { readInstant, SECOND } from '../engine/time.js';
import { Unit } from '../engine/unit.js';
import { authenticateClient } from './client-authentication.js';
import { readForm, required } from './form.js';
import { answerOAuth, jsonReply } from './oauth-error.js';

/** Ends a token of the client that asks (RFC 7009). A token that is unknown, or another's, is answered alike. */
export const revocationEndpoint: Endpoint = {
  method: 'POST',
  path: '/oauth/revoke',
  answer: (request, parts) =>
    answerOAuth(parts.realNow(), async () => {
      const form = readForm(request);
      const { runtime, client } = await authenticateClient(parts, request, form);
      const place = sha256Hex(required(form, 'token'));
      await parts.decideIn(runtime, async (ctx) => {
        const known = await ctx.get(kinds.partnerToken, place);
        if (known?.clientId === client.id) ctx.put(kinds.partnerToken, place, { ...known, revoked: true });
      });
      return jsonReply(200, {});
    }),
};

/** Tells a client about a token of its own (RFC 7662); of any other it says only that it is not active. */
export const introspectionEndpoint: Endpoint = {
  method: 'POST',
  path: '/oauth/introspect',
  answer: (request, parts) =>
    answerOAuth(parts.realNow(), async () => {
      const form = readForm(request);
      const { runtime, client } = await authenticateClient(parts, request, form);
      const reader = new Unit(parts.store, runtime.scope);
      const token = await reader.get(kinds.partnerToken, sha256Hex(required(form, 'token')));
      const now = runtime.clock.now();
      if (token?.clientId !== client.id || token.revoked || isPast(token.expiresAt, now))
        return jsonReply(200, { active: false });
      return jsonReply(200, {
        active: true,
        client_id: client.id,
        scope: token.scopes.join(' '),
        token_type: 'jkt' in token.cnf ? 'DPoP' : 'Bearer',
        // On the bank's clock, as the life of the token is.
        exp: Math.floor((readInstant(token.expiresAt) ?? 0) / SECOND),
        cnf: 'jkt' in token.cnf ? token.cnf : { 'x5t#S256': token.cnf.x5tS256 },
      });
    }),
};
