import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pkceChallenge } from '@weidongli/trust/dpop';
import { BASE, openWorld, type AttackWorld } from '../security/attack-world.testing.js';
import {
  postAs,
  postForm,
  REDIRECT,
  registerClient,
  type OAuthClient,
} from '../security/oauth-client.testing.js';
import type { WireResponse } from '../engine/wire.js';

const VERIFIER = 'a-verifier-of-forty-three-characters-or-more-0';

const push = async (world: AttackWorld, client: OAuthClient, more = {}): Promise<string> => {
  const reply = await postAs(world, client, '/oauth/par', {
    ...{ response_type: 'code', redirect_uri: REDIRECT, customer_ref: 'user-4711', state: 'state-1' },
    ...{ code_challenge: await pkceChallenge(VERIFIER), code_challenge_method: 'S256' },
    ...more,
  });
  assert.equal(reply.status, 201, reply.body);
  return (JSON.parse(reply.body) as { readonly request_uri: string }).request_uri;
};

const show = ({ send }: AttackWorld, client: OAuthClient, uri: string): Promise<WireResponse> => {
  const query = new URLSearchParams({ client_id: client.id, request_uri: uri }).toString();
  return send({ method: 'GET', path: `/oauth/authorize?${query}`, headers: {} });
};

const decide = (
  world: AttackWorld,
  client: OAuthClient,
  uri: string,
  more: Readonly<Record<string, string>>,
) =>
  postForm(world, client, '/oauth/authorize', {
    ...{
      client_id: client.id,
      request_uri: uri,
      login: 'repeat-borrower',
      code: '000000',
      decision: 'allow',
    },
    ...more,
  });

const backIn = ({ headers }: WireResponse): URLSearchParams =>
  new URL(headers['location'] ?? '').searchParams;

describe('linking an account by redirect', () => {
  it('leads the partner’s name for a customer to the customer who agreed', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    const uri = await push(world, client);
    const back = await decide(world, client, uri, {});
    assert.equal(back.status, 303);
    assert.equal(backIn(back).get('state'), 'state-1');
    assert.equal(backIn(back).get('iss'), BASE);
    const reply = await postAs(world, client, '/oauth/token', {
      ...{ grant_type: 'authorization_code', code: backIn(back).get('code') ?? '' },
      ...{ redirect_uri: REDIRECT, code_verifier: VERIFIER },
    });
    const token = JSON.parse(reply.body) as Readonly<Record<string, unknown>>;
    assert.deepEqual([reply.status, token['customer_ref'], token['token_type']], [200, 'user-4711', 'DPoP']);
    const linked = await world.sandbox.customer('user-4711');
    const known = await world.sandbox.customer('repeat-borrower');
    assert.equal(linked.line.id, known.line.id, 'one customer, two names');
  });

  it('shows who asks for what on a page that runs nothing and is framed by nobody', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    const { status, headers, body } = await show(world, client, await push(world, client));
    assert.equal(status, 200);
    assert.match(body, /“attacked”请您确认身份/);
    const policy = headers['content-security-policy'] ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.match(
      policy,
      /form-action 'self' https:\/\/partner\.example$|form-action 'self' https:\/\/partner\.example;/,
    );
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(body, /<script| style=| on\w+=/);
    assert.equal(headers['cache-control'], 'no-store');
  });

  it('shows a name as text, whatever it holds', async () => {
    const world = openWorld([]);
    const client = await registerClient(world, 'key-1', '<img src=x onerror=alert(1)>"');
    const { body } = await show(world, client, await push(world, client));
    assert.match(body, /&lt;img src=x onerror=alert\(1\)&gt;&quot;/);
    assert.doesNotMatch(body, /<img/);
  });

  it('sends a customer who does not want to back with the reason, and ends the request', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    const uri = await push(world, client);
    const back = await decide(world, client, uri, { decision: 'deny' });
    assert.deepEqual(
      [back.status, backIn(back).get('error'), backIn(back).get('code')],
      [303, 'access_denied', null],
    );
    assert.match((await show(world, client, uri)).body, /这个链接已失效/);
  });

  it('says that the login is wrong and keeps the request, five times', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    const uri = await push(world, client);
    for (const left of [4, 3, 2, 1]) {
      const { status, body } = await decide(world, client, uri, { code: '000001' });
      assert.equal(status, 422);
      assert.match(body, new RegExp(`还可以试 ${left} 次`));
      assert.match(body, /role="alert"/);
      assert.match(body, /value="repeat-borrower"/, 'what was typed is kept');
      assert.doesNotMatch(body, /000001/, 'but for the code');
    }
    assert.equal(backIn(await decide(world, client, uri, { code: '000001' })).get('error'), 'access_denied');
    assert.equal((await decide(world, client, uri, {})).status, 400, 'over, also for the right code');
  });

  it('says plainly that a link is over, and what to do', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    const uri = await push(world, client);
    await world.sandbox.advance('PT301S');
    const late = await show(world, client, uri);
    assert.equal(late.status, 400);
    assert.match(late.body, /请回到刚才的应用/);
    assert.equal((await show(world, { ...client, id: 'cli_none' }, uri)).status, 400);
    assert.equal((await show(world, client, 'urn:nonsense')).status, 400);
  });

  it('does not let a name lead to another customer than before', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    const uri = await push(world, client, { customer_ref: 'first-time' });
    const back = await decide(world, client, uri, {});
    const reply = await postAs(world, client, '/oauth/token', {
      ...{ grant_type: 'authorization_code', code: backIn(back).get('code') ?? '' },
      ...{ redirect_uri: REDIRECT, code_verifier: VERIFIER },
    });
    assert.equal(reply.status, 400);
    assert.match(reply.body, /leads to another customer already/);
  });
});

describe('tokens of a partner’s server', () => {
  const tokenOf = async (world: AttackWorld, client: OAuthClient, more = {}) => {
    const reply = await postAs(world, client, '/oauth/token', { grant_type: 'client_credentials', ...more });
    const { scope, error, access_token } = JSON.parse(reply.body) as Readonly<
      Record<string, string | undefined>
    >;
    return { status: reply.status, scope, error, access_token };
  };

  it('have what was asked for, of what the client may have', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    assert.equal((await tokenOf(world, client, { scope: 'events:read' })).scope, 'events:read');
    assert.equal((await tokenOf(world, client, { scope: 'events:read loan:write' })).error, 'invalid_scope');
    assert.equal((await tokenOf(world, client, { grant_type: 'password' })).error, 'unsupported_grant_type');
  });

  it('can be asked about and ended by their client, and by no other', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    const other = await registerClient(world);
    const { access_token: token = '' } = await tokenOf(world, client);
    const activeFor = async (asker: OAuthClient): Promise<boolean> => {
      const { body } = await postAs(world, asker, '/oauth/introspect', { token });
      return (JSON.parse(body) as { readonly active: boolean }).active;
    };
    assert.deepEqual([await activeFor(client), await activeFor(other)], [true, false]);
    assert.equal((await postAs(world, other, '/oauth/revoke', { token })).status, 200);
    assert.equal(await activeFor(client), true, 'another client ends nothing');
    await postAs(world, client, '/oauth/revoke', { token });
    assert.equal(await activeFor(client), false);
  });

  it('end with their client, and with its keys', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    await world.sandbox.ok('POST', `/v1/partner/clients/${client.id}/disable`, {});
    assert.equal((await tokenOf(world, client)).error, 'invalid_client');
  });

  it('are signed for by any key that is registered now, and by none that was', async () => {
    const world = openWorld([]);
    const client = await registerClient(world, 'old');
    const next = await registerClient(world, 'new');
    const { d: _, ...oldKey } = client.key;
    const { d: __, ...newKey } = next.key;
    const keys = `/v1/partner/clients/${client.id}/keys`;
    const both = {
      jwks: {
        keys: [oldKey, newKey].map(({ kty, kid, crv, x, y }) => ({ kty, kid, crv, x, y, alg: 'ES256' })),
      },
    };
    await world.sandbox.ok('POST', keys, both);
    const withNew = { ...client, key: next.key };
    assert.deepEqual(
      [(await tokenOf(world, client)).status, (await tokenOf(world, withNew)).status],
      [200, 200],
    );
    await world.sandbox.ok('POST', keys, { jwks: { keys: [both.jwks.keys[1]] } });
    assert.deepEqual(
      [(await tokenOf(world, client)).status, (await tokenOf(world, withNew)).status],
      [401, 200],
    );
  });

  it('are refused to keys that fit no algorithm, with a pointer to each', async () => {
    const { sandbox } = openWorld([]);
    const keys = [
      { kty: 'EC', kid: 'a', alg: 'ES256', crv: 'P-256', x: 'x' },
      { kty: 'RSA', kid: 'a', alg: 'PS256', n: 'short', e: 'AQAB' },
    ];
    const problem = await sandbox.refused(
      ...(['validation-failed', 'POST', '/v1/partner/clients', { name: 'n', jwks: { keys } }] as const),
      { 'idempotency-key': 'keys-that-fit-nothing-1' },
    );
    assert.deepEqual(
      problem.errors?.map(({ pointer }) => pointer),
      ['/jwks/keys/0', '/jwks/keys/1', '/jwks/keys/1/kid'],
    );
  });
});
