import assert from 'node:assert/strict';
import { KeyObject, webcrypto } from 'node:crypto';
import { describe, it } from 'node:test';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import type { Jwk } from '@weidongli/trust/suite';
import { createPartnerClient, type RegisteredClientOptions } from './create-partner-client.js';
import { isWdlError, type WdlError } from '../errors.js';
import { anId, emptyPage } from '../fake-bank.testing.js';
import type { TransportResponse } from '../transport/transport.js';
import { clientId, FakeAuthority, type Temper } from './fake-authority.testing.js';
import type { PartnerKey } from './partner-key.js';
import { generateKey, type TestKey } from './test-keys.testing.js';

const features = { partner, sandbox, loan };
const tokenPath = '/oauth/token';
const eventsPath = '/v1/partner/events';
const sessionPath = '/v1/partner/sessions';

const session = {
  id: anId('ses'),
  clientSecret: 'wcs_1',
  expiresAt: '2026-11-22T10:15:00.000+08:00',
  status: 'CREATED',
};
const sessionInput = { customerRef: 'c-1', modules: ['loan' as const], origins: ['http://127.0.0.1:4000'] };

const first = generateKey('ES256', 'key-1');
const second = generateKey('ES256', 'key-2');
const inPem = ({ pem, keyId }: TestKey): PartnerKey => ({ privateKey: pem, keyId });

type Options = Partial<RegisteredClientOptions<typeof features>>;

const open = (temper: Temper = {}, options: Options = {}) => {
  const bank = new FakeAuthority(first.publicJwk);
  bank.temper = temper;
  bank.answer = { status: 200, body: emptyPage };
  const client = createPartnerClient({
    ...{ transport: bank.transport, environment: bank.environment, features },
    ...{ clientId, ...inPem(first), ...options },
  });
  return { bank, client };
};

const failureOf = async (call: Promise<unknown>): Promise<WdlError> => {
  const error: unknown = await call.then(
    () => assert.fail('The call succeeds.'),
    (cause: unknown) => cause,
  );
  assert.ok(isWdlError(error), String(error));
  return error;
};

describe('a registered client', () => {
  const opaque = async (name: object, key: TestKey): Promise<PartnerKey> => ({
    keyId: key.keyId,
    privateKey: await webcrypto.subtle.importKey('jwk', key.privateJwk as JsonWebKey, name as never, false, [
      'sign',
    ]),
  });
  const es = generateKey('ES256', 'es');
  const ed = generateKey('EdDSA', 'ed');
  const rsa = generateKey('PS256', 'rsa');
  const forms: Readonly<Record<string, readonly [TestKey, () => PartnerKey | Promise<PartnerKey>]>> = {
    'P-256 as PEM': [es, () => inPem(es)],
    'P-256 as JWK': [es, () => ({ privateKey: es.privateJwk as never })],
    'P-256 as CryptoKey': [es, () => opaque({ name: 'ECDSA', namedCurve: 'P-256' }, es)],
    'Ed25519 as PEM': [ed, () => inPem(ed)],
    'Ed25519 as JWK': [ed, () => ({ privateKey: ed.privateJwk as never })],
    'Ed25519 as CryptoKey': [ed, () => opaque({ name: 'Ed25519' }, ed)],
    'RSA as PEM': [rsa, () => inPem(rsa)],
    'RSA as JWK': [rsa, () => ({ privateKey: { ...rsa.privateJwk, alg: 'PS256', use: 'sig' } as never })],
  };
  for (const [form, [key, given]] of Object.entries(forms))
    it(`signs with ${form}`, async () => {
      const { bank, client } = open({}, { keyId: undefined, ...(await given()) } as Options);
      bank.clientKeys = [key.publicJwk];
      bank.answer = { status: 201, body: session };
      assert.deepEqual(await client.partner.createSession(sessionInput), session);
      assert.equal(bank.sent(sessionPath).length, 1);
    });

  it('has the methods of a partner, none of a customer, and no hold of the sandbox', () => {
    const { client } = open();
    assert.ok(Object.keys(client.partner).includes('createSession'));
    assert.deepEqual([Object.keys(client.loan), Object.keys(client.sandbox)], [[], []]);
    assert.equal(typeof client.rotateKey, 'function');
  });

  it('refuses at once what cannot be a registration', () => {
    const wrong: readonly Options[] = [
      { clientId: 'sk_test_1' },
      { keyId: 'with space' },
      { keyId: undefined } as never,
      { nextKey: { privateKey: second.pem } },
    ];
    for (const options of wrong) assert.throws(() => open({}, options), TypeError);
  });

  it('sends nothing with a key that is none', async () => {
    const { d: _d, ...noPrivatePart } = first.privateJwk;
    const rsa256 = await webcrypto.subtle.generateKey(
      { name: 'RSA-PSS', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
      false,
      ['sign', 'verify'],
    );
    const wrong: readonly PartnerKey['privateKey'][] = [
      '',
      'MIGHAgEAMBMG',
      first.pem.replace(/\n[\w+/]{20}/, '\n'),
      first.pem.replaceAll('PRIVATE', 'EC PRIVATE'),
      noPrivatePart as never,
      { kty: 'oct', k: 'AAAA' } as never,
      { ...first.privateJwk, d: generateKey('EdDSA', 'x').privateJwk.d?.slice(2) } as never,
      rsa256.privateKey,
    ];
    for (const privateKey of wrong) {
      const { bank, client } = open({}, { privateKey, keyId: 'key-1' });
      const error = await failureOf(client.partner.listEvents());
      assert.deepEqual([error.kind, error.code], ['input', 'validation-failed'], error.message);
      assert.equal(bank.requests.length, 0);
    }
  });

  it('signs what the bank asks for, and each call anew', async () => {
    const { bank, client } = open();
    await client.partner.listEvents({ limit: 5 });
    await client.partner.listEvents({ limit: 5 });
    const [one, other] = bank.sent(`${eventsPath}?limit=5`);
    assert.match(one!.headers['authorization']!, /^DPoP wpt_/);
    assert.match(
      one!.headers['signature-input']!,
      /^wdl=\("@method" "@target-uri" "authorization"\);created=\d+;expires=\d+;nonce="[^"]+";alg="ecdsa-p256-sha256";keyid="key-1";tag="wdl-v1"/,
    );
    for (const name of ['dpop', 'signature', 'signature-input'])
      assert.notEqual(one!.headers[name], other!.headers[name]);
  });
});

describe('the token of a registered client', () => {
  it('is asked for once, however many calls wait for it', async () => {
    const { bank, client } = open();
    await Promise.all(Array.from({ length: 5 }, () => client.partner.listEvents()));
    assert.deepEqual([bank.sent(tokenPath).length, bank.sent(eventsPath).length], [1, 5]);
  });

  /** Waits for what happens beside the calls. */
  const until = async (isThere: () => boolean): Promise<void> => {
    while (!isThere()) await new Promise((resolve) => setImmediate(resolve));
  };

  it('is renewed after four fifths of its life, and nobody waits for it', async () => {
    const { bank, client } = open();
    await client.partner.listEvents();
    await bank.environment.advance(239_000);
    await client.partner.listEvents();
    assert.equal(bank.sent(tokenPath).length, 1);
    await bank.environment.advance(1000);
    await client.partner.listEvents();
    const tokens = (): readonly unknown[] =>
      bank.sent(eventsPath).map(({ headers }) => headers['authorization']);
    assert.equal(tokens()[2], tokens()[0], 'the call that began the renewal goes out with the old token');
    await until(() => bank.sent(tokenPath).length === 2);
    do await client.partner.listEvents();
    while (tokens().at(-1) === tokens()[0]);
    await client.partner.listEvents();
    assert.equal(bank.sent(tokenPath).length, 2);
  });

  it('stays in use when its early renewal fails, and a bank in trouble is not asked at every call', async () => {
    const { bank, client } = open();
    await client.partner.listEvents();
    let failures = 0;
    bank.temper = {
      onTheWay: (reply, { path }) => {
        if (path !== tokenPath) return reply;
        failures += 1;
        return { ...reply, status: 503, body: '' };
      },
    };
    await bank.environment.advance(250_000);
    await client.partner.listEvents();
    await until(() => failures === 1);
    for (let calls = 0; calls < 3; calls += 1) await client.partner.listEvents();
    assert.deepEqual([bank.sent(eventsPath).length, bank.sent(tokenPath).length], [5, 2]);
    await bank.environment.advance(20_000);
    await client.partner.listEvents();
    await until(() => bank.sent(tokenPath).length === 3);
  });

  it('is replaced once when the bank no longer takes it', async () => {
    const { bank, client } = open();
    await client.partner.listEvents();
    bank.tokens.clear();
    await client.partner.listEvents();
    assert.deepEqual([bank.sent(tokenPath).length, bank.sent(eventsPath).length], [2, 3]);
  });

  it('is not asked for twice when the bank refuses the client', async () => {
    const { bank, client } = open();
    bank.clientKeys = [];
    const error = await failureOf(client.partner.createSession(sessionInput));
    assert.deepEqual([error.kind, error.code, error.outcomeUnknown], ['api', 'unauthenticated', false]);
    assert.match(error.message, /invalid_client: clientId is unknown, or the key/);
    assert.equal(bank.requests.length, 1);
  });

  it('asks for the scopes wanted', async () => {
    const narrow = open({}, { scopes: ['events:read'] });
    await narrow.client.partner.listEvents();
    assert.match(narrow.bank.sent(tokenPath)[0]!.body!, /&scope=events%3Aread$/);
    const wide = open({}, { scopes: ['audit:read'] });
    assert.equal((await failureOf(wide.client.partner.listEvents())).code, 'insufficient-scope');
  });

  for (const [what, reply] of Object.entries({
    'a page of a gateway': { status: 200, body: '<html>' },
    'a bearer token': { status: 200, body: '{"access_token":"t","token_type":"Bearer","expires_in":300}' },
    'a token without end': { status: 200, body: '{"access_token":"t","token_type":"DPoP"}' },
    'a token that would end the header': {
      status: 200,
      body: '{"access_token":"t\\r\\nx: y","token_type":"DPoP","expires_in":300}',
    },
    'a failure': { status: 500, body: '' },
  }))
    it(`is not taken from ${what}`, async () => {
      const { bank, client } = open({ onTheWay: () => ({ headers: {}, ...reply }) });
      const error = await failureOf(client.partner.createSession(sessionInput));
      assert.deepEqual([error.kind, error.outcomeUnknown], ['contract', false]);
      assert.equal(bank.sent(sessionPath).length, 0);
    });
});

describe('a nonce of the bank', () => {
  it('is taken over for tokens and calls, with one repeat each', async () => {
    const { bank, client } = open({ wantsNonce: true });
    await client.partner.listEvents();
    assert.deepEqual([bank.sent(tokenPath).length, bank.sent(eventsPath).length], [2, 1]);
    bank.changeNonce();
    await client.partner.listEvents();
    assert.deepEqual([bank.sent(tokenPath).length, bank.sent(eventsPath).length], [2, 3]);
  });

  it('is taken over by all calls that were out without it', async () => {
    const { bank, client } = open({ wantsNonce: true });
    await client.partner.listEvents();
    bank.changeNonce();
    await Promise.all(Array.from({ length: 5 }, () => client.partner.listEvents()));
    assert.equal(bank.sent(eventsPath).length, 11);
  });

  it('that changes every time ends in a refusal, not in a loop', async () => {
    const { bank, client } = open({ wantsNonce: true });
    await client.partner.listEvents();
    bank.temper = {
      wantsNonce: true,
      onTheWay: (reply) => {
        bank.changeNonce();
        return reply;
      },
    };
    bank.changeNonce();
    assert.equal((await failureOf(client.partner.createSession(sessionInput))).code, 'invalid-dpop-proof');
    assert.equal(bank.sent(sessionPath).length, 2);
  });
});

describe('a clock that is wrong', () => {
  for (const minutes of [-600, -10, -2, 2, 10, 600])
    it(`by ${String(minutes)} minutes is learned from the bank, once`, async () => {
      const { bank, client } = open({ aheadMs: minutes * 60_000 });
      bank.answer = { status: 201, body: session };
      await client.partner.createSession(sessionInput);
      const before = bank.requests.length;
      assert.ok(before <= 5, String(before));
      await client.partner.createSession(sessionInput);
      assert.equal(bank.requests.length, before + 1);
    });
});

describe('a clock that goes wrong while calls are out', () => {
  it('is learned by all of them', async () => {
    const { bank, client } = open();
    await client.partner.listEvents();
    bank.temper = { aheadMs: 600_000 };
    await Promise.all(Array.from({ length: 5 }, () => client.partner.listEvents()));
    await client.partner.listEvents();
    assert.ok(bank.sent(eventsPath).length <= 17, String(bank.sent(eventsPath).length));
  });
});

describe('the keys of a registered client', () => {
  const twoKeys = () => open({}, { nextKey: inPem(second) });
  it('change over to the next one as soon as the bank takes only that', async () => {
    const { bank, client } = twoKeys();
    await client.partner.listEvents();
    bank.clientKeys = [second.publicJwk];
    await client.partner.listEvents();
    await bank.environment.advance(400_000);
    await client.partner.listEvents();
    assert.match(bank.sent(eventsPath).at(-1)!.headers['signature-input']!, /keyid="key-2"/);
    assert.deepEqual([bank.sent(eventsPath).length, bank.sent(tokenPath).length], [4, 2]);
  });

  it('go back to the first when neither is taken, and find it again', async () => {
    const { bank, client } = twoKeys();
    bank.clientKeys = [];
    await failureOf(client.partner.listEvents());
    assert.equal(bank.sent(tokenPath).length, 2);
    bank.clientKeys = [first.publicJwk];
    await client.partner.listEvents();
    assert.match(bank.sent(eventsPath).at(-1)!.headers['signature-input']!, /keyid="key-1"/);
  });

  it('rotate: both are registered, the new one proves itself, the old one goes', async () => {
    const { bank, client } = open();
    await client.partner.listEvents();
    await Promise.all([client.partner.listEvents(), client.rotateKey(inPem(second))]);
    assert.deepEqual(bank.registered, [['key-1', 'key-2'], ['key-2']]);
    assert.equal(bank.clientKeys[0]?.d, undefined, 'no private part is registered');
    await client.partner.listEvents();
    assert.match(bank.sent(eventsPath).at(-1)!.headers['signature-input']!, /keyid="key-2"/);
    await client.rotateKey(inPem(second));
    assert.deepEqual(bank.registered.at(-1), ['key-2'], 'a change that broke off can be completed');
  });

  it('rotate one after the other', async () => {
    const { bank, client } = open();
    const third = generateKey('EdDSA', 'key-3');
    await Promise.all([client.rotateKey(inPem(second)), client.rotateKey(inPem(third))]);
    assert.deepEqual(bank.registered, [['key-1', 'key-2'], ['key-2'], ['key-2', 'key-3'], ['key-3']]);
  });

  it('rotate not at all when another server has a key of its own', async () => {
    const { bank, client } = open();
    bank.others = ['of-another-server'];
    const error = await failureOf(client.rotateKey(inPem(second)));
    assert.match(error.message, /of-another-server.*Nothing was changed/);
    assert.deepEqual(bank.registered, []);
  });

  it('stay as they are when the new one gets no token', async () => {
    const { bank, client } = open();
    bank.temper = {
      onTheWay: (reply, { path }) => {
        if (path.endsWith('/keys')) bank.clientKeys = [first.publicJwk];
        return reply;
      },
    };
    assert.equal((await failureOf(client.rotateKey(inPem(second)))).code, 'unauthenticated');
    assert.deepEqual(bank.registered, [['key-1', 'key-2']]);
    await client.partner.listEvents();
    assert.match(bank.sent(eventsPath).at(-1)!.headers['signature-input']!, /keyid="key-1"/);
  });

  it('that nobody can read are rotated with their public part, and refused without it', async () => {
    const algorithm = { name: 'Ed25519' } as const;
    const pair = (await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair;
    const given = { privateKey: pair.privateKey, keyId: 'key-3' };
    const { bank, client } = open();
    assert.match((await failureOf(client.rotateKey(given))).message, /publicKey/);
    assert.equal(bank.registered.length, 0);
    const publicKey = KeyObject.from(pair.publicKey).export({ format: 'jwk' }) as Jwk;
    await client.rotateKey({ ...given, publicKey });
    assert.deepEqual(bank.registered.at(-1), ['key-3']);
  });

  it('of the bank may change: the new one is fetched when it turns up', async () => {
    const { bank, client } = open();
    await client.partner.listEvents();
    await client.partner.listEvents();
    assert.equal(bank.sent('/oauth/jwks').length, 1);
    bank.bankKey = generateKey('ES256', 'bank-2');
    await Promise.all([client.partner.listEvents(), client.partner.listEvents()]);
    assert.equal(bank.sent('/oauth/jwks').length, 2);
  });
});

describe('a reply', () => {
  const without = (reply: TransportResponse, ...names: readonly string[]): TransportResponse => ({
    ...reply,
    headers: Object.fromEntries(Object.entries(reply.headers).filter(([name]) => !names.includes(name))),
  });
  const withHeader = (reply: TransportResponse, name: string, value: string): TransportResponse => ({
    ...reply,
    headers: { ...reply.headers, [name]: value },
  });
  const kept: TransportResponse[] = [];

  const changes: Readonly<Record<string, readonly [NonNullable<Temper['onTheWay']>, RegExp]>> = {
    'with another body': [
      (reply) => ({ ...reply, body: reply.body.replace('wcs_1', 'wcs_2') }),
      /Content-Digest/,
    ],
    'with a body and digest of somebody else': [
      (reply) => {
        const digest = 'sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:';
        return withHeader({ ...reply, body: '{}' }, 'content-digest', digest);
      },
      /content-digest/i,
    ],
    'without its digest': [(reply) => without(reply, 'content-digest'), /Content-Digest is missing/],
    'without its signature': [
      (reply) => without(reply, 'signature', 'signature-input'),
      /signature-input is missing/i,
    ],
    'without half of its signature': [(reply) => without(reply, 'signature'), /signature is missing/i],
    'with another status': [(reply) => ({ ...reply, status: 200 }), /@status/],
    'to another request': [
      (reply) => {
        kept.push(reply);
        return kept[0]!;
      },
      /signature/,
    ],
    'signed by a stranger': [
      (reply) =>
        withHeader(reply, 'signature-input', reply.headers['signature-input']!.replace('bank-1', 'x')),
      /kid/,
    ],
  };
  for (const [what, [onTheWay, names]] of Object.entries(changes))
    it(`${what} is not believed`, async () => {
      const { bank, client } = open();
      bank.answer = { status: 201, body: session };
      await client.partner.createSession(sessionInput);
      bank.temper = { onTheWay };
      if (what === 'to another request') await client.partner.createSession(sessionInput);
      const error = await failureOf(client.partner.createSession(sessionInput));
      assert.deepEqual(
        [error.kind, error.code, error.outcomeUnknown],
        ['contract', 'invalid-signature', true],
      );
      assert.match(error.message, /^\/v1\/partner\/sessions: the reply was changed on the way\. /);
      assert.match(error.message, names);
    });

  it('is not believed without the keys of the bank, which may have obeyed', async () => {
    const { bank, client } = open();
    bank.answer = { status: 201, body: session };
    bank.hidesKeys = true;
    const error = await failureOf(client.partner.createSession(sessionInput));
    assert.deepEqual([error.kind, error.outcomeUnknown], ['contract', true]);
    assert.match(error.message, /^\/oauth\/jwks: /);
    bank.hidesKeys = false;
    await client.partner.createSession(sessionInput);
  });

  it('of a refusal has to be signed as well; one of a gateway is what it is', async () => {
    const { bank, client } = open();
    await client.partner.listEvents();
    const refusal = (status: number) => ({
      onTheWay: (): TransportResponse => ({ status, headers: {}, body: '{"code":"not-found"}' }),
    });
    bank.temper = refusal(404);
    assert.equal(
      (await failureOf(client.partner.getEvent({ eventId: anId('evt') }))).code,
      'invalid-signature',
    );
    bank.temper = refusal(503);
    const call = failureOf(client.partner.getEvent({ eventId: anId('evt') }, { timeoutMs: 50 }));
    assert.equal((await call).kind, 'contract');
  });
});
