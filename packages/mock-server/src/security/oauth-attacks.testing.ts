import { pkceChallenge } from '@weidongli/trust/dpop';
import { generateSigningKey, signJws } from '@weidongli/trust/suite';
import type { Attack } from './attack.testing.js';
import { said, type AttackWorld } from './attack-world.testing.js';
import {
  assertionOf,
  claimsOf,
  onceName,
  postAs,
  postForm,
  REDIRECT,
  registerClient,
  type AssertionClaims,
  type OAuthClient,
} from './oauth-client.testing.js';

const CREDENTIALS = { grant_type: 'client_credentials' };
const VERIFIER = 'a-verifier-of-forty-three-characters-or-more-0';
const encoded = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Asks for a token with an assertion that says something else than it should. */
const withClaims =
  (change: (world: AttackWorld) => AssertionClaims) =>
  async (world: AttackWorld): Promise<string> => {
    const client = await registerClient(world);
    const assertion = await assertionOf(world, client, change(world));
    return said(await postAs(world, client, '/oauth/token', CREDENTIALS, assertion));
  };

/** Asks for a token with an assertion that was put together by hand. */
const withForged =
  (forge: (claims: string, client: OAuthClient) => string | Promise<string>) =>
  async (world: AttackWorld): Promise<string> => {
    const client = await registerClient(world);
    const assertion = await forge(claimsOf(world, client), client);
    return said(await postAs(world, client, '/oauth/token', CREDENTIALS, assertion));
  };

const PAR = async (world: AttackWorld, client: OAuthClient, redirect = REDIRECT): Promise<string> => {
  const reply = await postAs(world, client, '/oauth/par', {
    ...{ response_type: 'code', redirect_uri: redirect, customer_ref: 'user-4711', state: 's"t\r\nX: 1' },
    ...{ code_challenge: await pkceChallenge(VERIFIER), code_challenge_method: 'S256' },
  });
  const { request_uri: uri } = JSON.parse(reply.body) as { readonly request_uri?: string };
  return uri ?? said(reply);
};

const decide = async (
  world: AttackWorld,
  client: OAuthClient,
  uri: string,
  headers: Readonly<Record<string, string>> = {},
  code = '000000',
) =>
  postForm(
    world,
    client,
    '/oauth/authorize',
    { client_id: client.id, request_uri: uri, login: 'repeat-borrower', code, decision: 'allow' },
    headers,
  );

/** Goes as far as a code, and redeems it with one thing changed. */
const redeemed =
  (change: Readonly<Record<string, string>>, times = 1) =>
  async (world: AttackWorld): Promise<string> => {
    const client = await registerClient(world);
    const back = await decide(world, client, await PAR(world, client));
    const code = new URL(back.headers['location'] ?? 'http://none').searchParams.get('code') ?? '';
    const right = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: VERIFIER };
    let answer = '';
    for (let time = 0; time < times; time += 1)
      answer = said(await postAs(world, client, '/oauth/token', { ...right, ...change }));
    return answer;
  };

/** Attacks on the authorisation server (RFC 7523, 7636, 9126, 9207, FAPI 2.0). */
export const oauthAttacks: readonly Attack[] = [
  {
    ...{ threat: 'FAPI', attack: 'an assertion with alg none' },
    ...{ expected: '401 invalid_client', without: ['assertion-algorithm'] },
    attempt: withForged((claims) => `${encoded({ alg: 'none' })}.${encoded(claims)}.`),
  },
  {
    ...{ threat: 'FAPI', attack: 'an assertion with alg RS256' },
    ...{ expected: '401 invalid_client', without: ['assertion-algorithm'] },
    attempt: withForged((claims) => `${encoded({ alg: 'RS256', kid: 'key-1' })}.${encoded(claims)}.c2ln`),
  },
  {
    ...{ threat: 'FAPI', attack: 'an assertion with alg HS256, keyed with the public key' },
    ...{ expected: '401 invalid_client', without: ['assertion-algorithm'] },
    attempt: withForged(async (claims, { key }) => {
      const { d: _, ...shown } = key;
      const text = `${encoded({ alg: 'HS256', kid: 'key-1' })}.${encoded(claims)}`;
      const secret = Buffer.from(JSON.stringify(shown));
      const hmac = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ]);
      return `${text}.${Buffer.from(await crypto.subtle.sign('HMAC', hmac, Buffer.from(text))).toString('base64url')}`;
    }),
  },
  ...['../../dev/null', '__proto__', "' OR 1=1 --", 'constructor', 'key-2'].map((kid): Attack => ({
    ...{ threat: 'FAPI', attack: `an assertion by another key under the kid ${kid}` },
    ...{ expected: '401 invalid_client', without: ['assertion-algorithm'] },
    attempt: withForged(async (claims) => {
      const { privateKey } = await generateSigningKey('thief');
      return signJws({ alg: 'ES256', kid }, claims, privateKey);
    }),
  })),
  {
    ...{ threat: 'FAPI', attack: 'an assertion that brings its own key (jwk)' },
    ...{ expected: '401 invalid_client', without: ['assertion-algorithm'] },
    attempt: withForged(async (claims) => {
      const { privateKey, publicKey } = await generateSigningKey('thief');
      return signJws({ alg: 'ES256', kid: 'key-1', jwk: publicKey }, claims, privateKey);
    }),
  },
  {
    ...{ threat: 'FAPI', attack: 'an assertion for another server' },
    ...{ expected: '401 invalid_client', without: ['assertion-audience'] },
    attempt: withClaims(() => ({ aud: 'https://other.example' })),
  },
  {
    ...{ threat: 'FAPI', attack: 'an assertion for this server and another' },
    ...{ expected: '401 invalid_client', without: ['assertion-audience'] },
    attempt: withClaims(() => ({ aud: ['https://in-page.invalid', 'https://other.example'] })),
  },
  {
    ...{ threat: 'FAPI', attack: 'an assertion that has ended' },
    ...{ expected: '401 invalid_client', without: ['assertion-life'] },
    attempt: withClaims(({ ports }) => ({ exp: ports.at / 1000 - 120 })),
  },
  {
    ...{ threat: 'FAPI', attack: 'an assertion that counts for a day' },
    ...{ expected: '401 invalid_client', without: ['assertion-life'] },
    attempt: withClaims(({ ports }) => ({ exp: ports.at / 1000 + 86_400 })),
  },
  {
    ...{ threat: 'FAPI', attack: 'an assertion that was used before' },
    ...{ expected: '401 invalid_client', without: ['assertion-once'] },
    attempt: async (world) => {
      const client = await registerClient(world);
      const assertion = await assertionOf(world, client, { jti: onceName() });
      await postAs(world, client, '/oauth/token', CREDENTIALS, assertion);
      return said(await postAs(world, client, '/oauth/token', CREDENTIALS, assertion));
    },
  },
  {
    ...{ threat: 'T14', attack: 'an authorisation code that was used before' },
    ...{ expected: '400 invalid_grant', without: ['code-once'] },
    attempt: redeemed({}, 2),
  },
  {
    ...{ threat: 'T14', attack: 'an authorisation code with another verifier (PKCE)' },
    ...{ expected: '400 invalid_grant', without: ['pkce'] },
    attempt: redeemed({ code_verifier: 'another-verifier-of-forty-three-characters-xx' }),
  },
  {
    ...{ threat: 'T14', attack: 'an authorisation code with another redirect address' },
    ...{ expected: '400 invalid_grant', without: ['redirect'] },
    attempt: redeemed({ redirect_uri: 'https://evil.example/back' }),
  },
  {
    ...{ threat: 'T14', attack: 'a redirect to an address that only begins like a registered one' },
    ...{ expected: '400 invalid_request', without: ['redirect'] },
    attempt: async (world) => {
      const answer = await PAR(world, await registerClient(world), `${REDIRECT}.evil.example`);
      return answer.startsWith('urn:') ? '201' : answer;
    },
  },
  {
    ...{ threat: 'T10', attack: 'another site’s form that decides for the customer' },
    ...{ expected: '400', without: ['page-fetch'] },
    attempt: async (world) => {
      const client = await registerClient(world);
      const uri = await PAR(world, client);
      return said(await decide(world, client, uri, { origin: 'https://evil.example' }));
    },
  },
  {
    ...{ threat: 'T14', attack: 'a state that would add a header to the redirect' },
    ...{ expected: '303 in one line', without: ['header-text'] },
    attempt: async (world) => {
      const client = await registerClient(world);
      const { status, headers } = await decide(world, client, await PAR(world, client));
      return /[\r\n]/.test(headers['location'] ?? '') ? `${status}` : `${status} in one line`;
    },
  },
];
