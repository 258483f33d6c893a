import type { EmbedSession, PartnerRedeemHandOverInput } from '@weidongli/contracts/partner';
import { redeemHandOver as operation } from '@weidongli/contracts/partner-page';
import { systemEnvironment } from './adapters/system.environment.js';
import { pagePossession } from './adapters/page-possession.js';
import { performCall } from './call.js';
import type { Environment } from './environment.js';
import { boundTransport } from './session/bound-transport.js';
import type { Transport } from './transport/transport.js';

/**
 * Goes on, on another device, with what a customer has begun: trades the token of the link and the six digits that the first device
 * shows for a session of the same customer.
 *
 * Nobody is logged in on that device yet, so it needs no client: hand the secret to {@link createClient} as what `fetchSession` gives.
 * It works once, within 60 seconds. Keep it in memory only.
 *
 * @param transport - How the request travels, as in `createClient`.
 * @throws {WdlError} `unauthenticated` for a wrong code, and for a link that is unknown, used or older than five minutes: the bank
 *   tells none apart. Three wrong codes end a link.
 * @example
 * ```ts
 * import { createClient, redeemHandOver } from '@weidongli/client';
 * import { fetchTransport } from '@weidongli/client/fetch';
 * import { identity } from '@weidongli/contracts/identity';
 *
 * const transport = fetchTransport({ baseUrl: 'http://127.0.0.1:4010' });
 * const { clientSecret } = await redeemHandOver(transport, { token: 'who_of_the_link', confirmCode: '482916' });
 * const client = createClient({ transport, features: { identity }, fetchSession: async () => ({ clientSecret }) });
 * ```
 */
export const redeemHandOver = async (
  transport: Transport,
  { token, confirmCode }: PartnerRedeemHandOverInput,
  environment: Environment = systemEnvironment,
): Promise<EmbedSession> => {
  // The bank takes no request of a page without a proof. The session itself is bound to the key of the client that redeems it.
  const key = (environment.possession ?? pagePossession).createKey();
  const context = {
    transport: boundTransport(transport, { environment, key: () => key }),
    environment,
    authorize: () => Promise.resolve(undefined),
    onBankTime: () => undefined,
  };
  return (await performCall(context, operation, { token, confirmCode })) as EmbedSession;
};
