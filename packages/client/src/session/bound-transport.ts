import { pagePossession } from '../adapters/page-possession.js';
import type { BoundKey, Environment } from '../environment.js';
import { IN_PAGE, type Transport, type TransportRequest } from '../transport/transport.js';

/** What proofs are made with. */
export interface ProofMaker {
  readonly environment: Environment;
  /** Gives the key that the session is bound to. @throws {WdlError} kind `host`. */
  readonly key: () => Promise<BoundKey>;
}

/** Adds the digest of the body and the proof of the key to a request. */
const protect = async (
  request: TransportRequest,
  baseUrl: string,
  { environment, key }: ProofMaker,
  nonce: string | undefined,
): Promise<TransportRequest> => {
  const { method, path, headers, body } = request;
  const { possession = pagePossession } = environment;
  const holder = await key();
  const dpop = await holder.prove({
    ...{ method, url: baseUrl + path, nonce, jti: environment.uuid(), now: environment.now() },
    accessToken: headers['authorization']?.replace(/^DPoP /, ''),
  });
  const digest = body === undefined ? {} : { 'content-digest': await possession.digest(body) };
  return { ...request, headers: { ...headers, ...digest, dpop } };
};

/** Times that a request is sent at most while the bank asks for another proof. */
const mostSends = 4;

/**
 * Sends requests with a proof of the key that their token is bound to (RFC 9449), so that the token alone is worth nothing.
 *
 * Where the bank asks for a nonce the request goes out once more with it: the bank refuses before it does anything. It asks when
 * the device's clock is wrong, and when a browser has repeated a request by itself because its connection broke: a proof counts
 * once. The order has its idempotency key, so the reply to it is the first one.
 */
export const boundTransport = (transport: Transport, maker: ProofMaker): Transport => {
  const baseUrl = (transport.baseUrl ?? IN_PAGE).replace(/\/+$/, '');
  let nonce: string | undefined;
  return {
    baseUrl,
    send: async (request) => {
      for (let sends = 1; ; sends += 1) {
        const reply = await transport.send(await protect(request, baseUrl, maker, nonce));
        const given = reply.headers['dpop-nonce'];
        nonce = given ?? nonce;
        if (given === undefined || reply.status !== 401 || sends >= mostSends) return reply;
      }
    },
  };
};
