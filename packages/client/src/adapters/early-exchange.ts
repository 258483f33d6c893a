import { fetchTransport } from '../transport/fetch.transport.js';
import type { TransportResponse } from '../transport/transport.js';

/** The reply of an exchange that began before the client was there; hand it to `createClient` as it is. */
export interface EarlyExchange {
  readonly response: TransportResponse;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
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
    const response = await fetchTransport({ baseUrl }).send({
      method: 'POST',
      // Written out: the contract would bring the whole validation into a script that has to be tiny.
      path: '/v1/partner/sessions/exchange',
      headers: { accept: 'application/json, application/problem+json', 'content-type': 'application/json' },
      body: JSON.stringify({ clientSecret }),
      timeoutMs,
    });
    return { response, receivedAt: Date.now() };
  } catch {
    return undefined;
  }
};
