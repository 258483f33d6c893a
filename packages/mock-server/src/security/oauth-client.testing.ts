import { createDpopProof, generateDpopKey, type DpopKey } from '@weidongli/trust/dpop';
import { generateSigningKey, signJws, type Jwk } from '@weidongli/trust/suite';
import { signRequest } from '@weidongli/trust/message';
import type { WireRequest, WireResponse } from '../engine/wire.js';
import { freshKey } from '../testing/caller.js';
import { BASE, type AttackWorld } from './attack-world.testing.js';

/** A server that the partner has registered, in plain steps: attacks change one of them at a time. */
export interface OAuthClient {
  readonly id: string;
  readonly key: Jwk;
  readonly dpopKey: DpopKey;
}

/** Address that customers of the attacks are sent back to. */
export const REDIRECT = 'https://partner.example/back';

let made = 0;
/** Names something that is used once. */
export const onceName = (): string => `oauth-${String((made += 1)).padStart(8, '0')}`;

/** Registers a client. */
export const registerClient = async (
  { sandbox }: AttackWorld,
  kid = 'key-1',
  name = 'attacked',
): Promise<OAuthClient> => {
  const { privateKey, publicKey } = await generateSigningKey(kid);
  const body = { name, jwks: { keys: [publicKey] }, redirectUris: [REDIRECT] };
  const key = { 'idempotency-key': freshKey('client') };
  const { id } = await sandbox.ok<{ id: string }>('POST', '/v1/partner/clients', body, key);
  return { id, key: privateKey, dpopKey: await generateDpopKey() };
};

/** What an assertion says; what is left out is right. */
export interface AssertionClaims {
  readonly iss?: string;
  readonly aud?: string | readonly string[];
  readonly exp?: number;
  readonly jti?: string;
}

/** Claims of an assertion of a client. */
export const claimsOf = (
  { ports }: AttackWorld,
  { id }: OAuthClient,
  claims: AssertionClaims = {},
): string => {
  const now = Math.floor(ports.at / 1000);
  return JSON.stringify({ iss: id, sub: id, aud: BASE, iat: now, exp: now + 60, jti: onceName(), ...claims });
};

/** Makes an assertion (private_key_jwt). */
export const assertionOf = (
  world: AttackWorld,
  client: OAuthClient,
  claims: AssertionClaims = {},
): Promise<string> =>
  signJws({ alg: 'ES256', kid: client.key.kid ?? '' }, claimsOf(world, client, claims), client.key);

/** Posts a form to an endpoint of OAuth, with the proof that it needs. */
export const postForm = async (
  { send, ports }: AttackWorld,
  client: OAuthClient,
  path: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<WireResponse> => {
  const dpop = await createDpopProof({
    ...{ key: client.dpopKey, method: 'POST', url: BASE + path, jti: onceName(), now: ports.at },
  });
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(form).toString();
  return send({ method: 'POST', path, headers: { ...type, dpop, ...headers }, body });
};

/** Posts a form with the client's own authentication. */
export const postAs = async (
  world: AttackWorld,
  client: OAuthClient,
  path: string,
  form: Readonly<Record<string, string>>,
  assertion?: string,
): Promise<WireResponse> =>
  postForm(world, client, path, {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion ?? (await assertionOf(world, client)),
    ...form,
  });

/** Gets an access token. */
export const tokenOf = async (world: AttackWorld, client: OAuthClient): Promise<string> => {
  const { status, body } = await postAs(world, client, '/oauth/token', { grant_type: 'client_credentials' });
  const { access_token: token = '' } = JSON.parse(body) as { readonly access_token?: string };
  if (token === '') throw new Error(`No token: ${status} ${body}`);
  return token;
};

/** Makes a call of a registered server with all that protects it. */
export const protectedCall = async (
  { ports }: AttackWorld,
  client: OAuthClient,
  token: string,
  call: { readonly method: string; readonly path: string; readonly body?: unknown },
): Promise<WireRequest> => {
  const { method, path } = call;
  const body = call.body === undefined ? '' : JSON.stringify(call.body);
  const url = BASE + path;
  const dpop = await createDpopProof({
    ...{ key: client.dpopKey, method, url, accessToken: token, jti: onceName(), now: ports.at },
  });
  const headers = { authorization: `DPoP ${token}`, 'idempotency-key': freshKey('protected') };
  const signed = await signRequest(
    { method, url, headers, body },
    { key: client.key, keyid: client.key.kid ?? '', now: ports.at, nonce: onceName() },
  );
  return { method, path, headers: { ...headers, ...signed, dpop }, body };
};
