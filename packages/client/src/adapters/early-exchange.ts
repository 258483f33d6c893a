import type { BoundKey } from '../environment.js';
import { boundTransport } from '../session/bound-transport.js';
import { fetchTransport } from '../transport/fetch.transport.js';
import { pagePossession } from './page-possession.js';
import { systemEnvironment } from './system.environment.js';
import type { TransportResponse } from '../transport/transport.js';

/** The reply of an exchange that began before the client was there; hand it to `createClient` as it is. */
export interface EarlyExchange {
  readonly response: TransportResponse;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** Key that the token is bound to. It cannot be read. */
  readonly key: BoundKey;
}

/** Options of {@link exchangeEarly}. */
export interface EarlyExchangeOptions {
  /** Address of the API without a path, the same as the transport's. */
  readonly baseUrl: string;
  /** Secret of a session that your server has just created: it works once, within 60 seconds. */
  readonly clientSecret: string;
}

const timeoutMs = 10_000;

/**
 * Redeems a client secret while the page still loads its script, which saves a round trip before the first screen.
 *
 * It never rejects: what failed is undefined, and the client then asks `fetchSession` as if there had been nothing.
 */
export const exchangeEarly = async ({
  baseUrl,
  clientSecret,
}: EarlyExchangeOptions): Promise<EarlyExchange | undefined> => {
  try {
    const key = await pagePossession.createKey();
    const maker = { environment: systemEnvironment, key: () => Promise.resolve(key) };
    const response = await boundTransport(fetchTransport({ baseUrl }), maker).send({
      method: 'POST',
      // Written out: the contract would bring the whole validation into a script that has to be tiny.
      path: '/v1/partner/sessions/exchange',
      headers: { accept: 'application/json, application/problem+json', 'content-type': 'application/json' },
      body: JSON.stringify({ clientSecret }),
      timeoutMs,
    });
    return { response, receivedAt: Date.now(), key };
  } catch {
    return undefined;
  }
};
