import type { DpopKey } from '@weidongli/trust/dpop';
import { createDpopProof } from '@weidongli/trust/dpop';
import { signJws } from '@weidongli/trust/suite';
import type { Environment } from '../environment.js';
import type { Transport, TransportRequest, TransportResponse } from '../transport/transport.js';
import type { AccessToken } from './access-token.js';
import type { BankClock } from './bank-clock.js';
import { jsonObject } from './json-object.js';
import type { KeyRing } from './key-ring.js';
import type { NonceStore } from './nonce-store.js';
import { strangeReply, tokenRefused } from './partner-errors.js';
import type { SigningKey } from './signing-key.js';

/** What a server proves itself to the bank with. */
export interface Credentials {
  readonly environment: Environment;
  readonly transport: Transport;
  /** Address of the API, as the bank knows itself. */
  readonly baseUrl: string;
  readonly clientId: string;
  readonly scopes: readonly string[] | undefined;
  readonly keys: KeyRing;
  readonly clock: BankClock;
  readonly nonces: NonceStore;
  /** The pair that tokens are bound to; it never leaves the process. */
  readonly dpopKey: () => Promise<DpopKey>;
}

const path = '/oauth/token';
const timeoutMs = 10_000;
/** Seconds that an assertion lives: long enough for a slow line, short enough to be worth nothing later. */
const assertionLife = 60;

/** Signs who the server is (RFC 7523, with the bank as its one audience as FAPI 2.0 wants it). */
const assertionOf = (credentials: Credentials, { keyId, key, algorithm }: SigningKey): Promise<string> => {
  const { clientId, baseUrl, clock, environment } = credentials;
  const now = Math.floor(clock.now() / 1000);
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: baseUrl,
    jti: environment.uuid(),
    iat: now,
    exp: now + assertionLife,
  };
  return signJws({ alg: algorithm, kid: keyId, typ: 'JWT' }, JSON.stringify(claims), key);
};

const formOf = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

const requestOf = async (credentials: Credentials, key: SigningKey): Promise<TransportRequest> => {
  const { clientId, scopes, baseUrl, clock, nonces, environment } = credentials;
  const proof = {
    ...{ key: await credentials.dpopKey(), method: 'POST', url: baseUrl + path },
    ...{ nonce: nonces.current, jti: environment.uuid(), now: clock.now() },
  };
  const body = formOf({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertionOf(credentials, key),
    ...(scopes === undefined ? {} : { scope: scopes.join(' ') }),
  });
  const headers = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    dpop: await createDpopProof(proof),
  };
  return { method: 'POST', path, headers, body, timeoutMs };
};

const tokenIn = (reply: TransportResponse): AccessToken => {
  const { access_token: value, token_type: type, expires_in: seconds } = jsonObject(reply.body) ?? {};
  const isBound = typeof type === 'string' && type.toLowerCase() === 'dpop';
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value) || !isBound) throw strangeReply(path, reply);
  if (typeof seconds !== 'number' || !(seconds > 0)) throw strangeReply(path, reply);
  return { value, lifeMs: seconds * 1000 };
};

const reasonOf = (reply: TransportResponse): string | undefined => {
  const { error } = jsonObject(reply.body) ?? {};
  return typeof error === 'string' ? error : undefined;
};

/**
 * Asks for an access token: client credentials with `private_key_jwt`, bound by DPoP. A refusal that the bank's nonce, its
 * time or the other key may mend is answered once with each.
 *
 * @throws {WdlError} when there is none to be had.
 */
export const requestToken = async (credentials: Credentials): Promise<AccessToken> => {
  const { transport, keys, clock, nonces } = credentials;
  const tried = new Set<string>();
  for (;;) {
    const key = await keys.current();
    const { current: nonce } = nonces;
    const { aheadMs } = clock;
    const reply = await transport.send(await requestOf(credentials, key));
    const hasNonce = nonces.learn(reply, nonce);
    if (reply.status === 200) return tokenIn(reply);
    const reason = reasonOf(reply);
    const mend = async (what: string, canMend: () => boolean | Promise<boolean>): Promise<boolean> =>
      !tried.has(what) && (await canMend()) && tried.add(what).size > 0;
    if (reason === 'use_dpop_nonce' && (await mend('nonce', () => hasNonce))) continue;
    if (await mend('clock', () => clock.learn(reply.headers['date'], aheadMs))) continue;
    if (reason === 'invalid_client' && (await mend('key', () => keys.turn(key.keyId)))) continue;
    throw reason === undefined ? strangeReply(path, reply) : tokenRefused(reason, reply);
  }
};
