import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner';
import axios from 'axios';
import { Configuration, PlaidApi } from 'plaid';
import { exchangeEarly } from './adapters/early-exchange.js';
import { createClient } from './create-client.js';
import { createPartnerClient } from './partner/create-partner-client.js';
import { isWdlError, type ErrorKind } from './errors.js';
import { access, acceptInput, anId, refused } from './fake-bank.testing.js';
import { leaksOf } from './leak-search.testing.js';
import type { FetchSession } from './session/embed-session.js';
import { generateKey } from './partner/test-keys.testing.js';
import { axiosTransport } from './transport/axios.transport.js';
import { fetchTransport } from './transport/fetch.transport.js';
import { listen } from './transport/transport-suite.testing.js';
import type { Transport } from './transport/transport.js';

const leakKey = generateKey('ES256', 'key-leak');

/** What must never be readable off an error; every value is made up and stands nowhere else. */
const secrets = {
  accessToken: 'wat_leak0accessTOKEN42',
  clientSecret: 'wcs_leak0clientSECRET43',
  sandboxKey: 'sk_test_leak0sandboxKEY44',
  idempotencyKey: 'order-leak0idempotency45',
  stepUpToken: 'stp_leak0stepUpTOKEN46',
  cursor: 'leak0cursor+of/page=47',
  otp: '739152',
  phone: '10000007391',
  idNumber: '990000198012310074',
  card: '9999997391520048',
  name: '陈测试泄露',
  partnerToken: 'wpt_leak0partnerTOKEN48',
  privatePart: leakKey.privateJwk.d ?? '',
};
const { phone, idNumber, card, name, otp } = secrets;
const everything = JSON.stringify(secrets);
const inAddress = new URLSearchParams(secrets).toString();

/** The request with all its headers, as careless gateways write it into their error pages. */
const echoOf = (request: IncomingMessage, body: string): string =>
  `<html>${JSON.stringify(request.headers)} ${request.url ?? ''} ${body} ${everything}</html>`;

const problemWith = (code: Parameters<typeof refused>[0]): string => {
  const answer = refused(code, {
    instance: `/v1/test?${inAddress}`,
    errors: [{ pointer: '/phone', message: 'does not fit', value: phone } as never],
  });
  return JSON.stringify({ ...JSON.parse((answer as { body: string }).body), rejected: secrets });
};

type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => unknown;

const problem =
  (status: number, code: Parameters<typeof refused>[0]): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/problem+json', 'x-rejected': inAddress });
    response.end(problemWith(code));
  };

/** Ways in which a call fails on the network, each with the kinds of error that it may become. */
const behaviours: Readonly<Record<string, readonly [Behaviour, ...ErrorKind[]]>> = {
  'a lost line': [(request) => request.socket.destroy(), 'network'],
  'a line lost halfway': [
    (request, response, body) => {
      response.writeHead(200, { 'content-length': '9999', 'x-rejected': inAddress });
      response.write(echoOf(request, body), () => request.socket.destroy());
    },
    'network',
  ],
  silence: [() => undefined, 'timeout'],
  'a refusal': [problem(403, 'insufficient-scope'), 'api'],
  'a failure of the bank': [problem(503, 'service-unavailable'), 'api'],
  'a wrong input found by the bank': [problem(422, 'validation-failed'), 'api'],
  'a page of a gateway': [
    (request, response, body) => {
      response.writeHead(502, { 'content-type': 'text/html', 'set-cookie': inAddress });
      response.end(echoOf(request, body));
    },
    'contract',
  ],
  'a page with status 200': [(request, response, body) => response.end(echoOf(request, body)), 'contract'],
  'JSON that breaks the contract': [
    (_, response) => response.end(JSON.stringify({ data: [secrets], token: secrets, id: name, phone })),
    'contract',
  ],
  'a redirect': [
    (_, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:9/steal?${inAddress}` });
      response.end();
    },
    ...(['contract', 'network'] as const),
  ],
  'no HTTP at all': [
    (request, _, body) => request.socket.end(`nonsense ${echoOf(request, body)}\r\n\r\n`),
    'network',
  ],
  'a broken compression': [
    (request, response, body) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(echoOf(request, body));
    },
    'network',
  ],
};

const exchangePath = '/v1/partner/sessions/exchange';
const tokenPath = '/oauth/token';
const partnerGranted = JSON.stringify({
  ...{ access_token: secrets.partnerToken, token_type: 'DPoP', expires_in: 300 },
});
const granted = JSON.stringify({ ...access(1), accessToken: secrets.accessToken });

/** What a server with a key of its own sent to prove who it is; nothing of it may be readable off an error either. */
const proofs: Record<string, string> = {};
const keepProofs = ({ headers }: IncomingMessage, body: string): void => {
  const assertion = new URLSearchParams(body).get('client_assertion');
  for (const value of [headers['dpop'], headers['signature'], assertion])
    if (typeof value === 'string') proofs[`proof ${String(Object.keys(proofs).length)}`] = value;
};

/** Starts a server that fails in one way: at every call, or when it is asked for access already. */
const failing = (behave: Behaviour, atExchange: boolean): Promise<string> =>
  listen((request, response) => {
    const parts: string[] = [];
    request.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    request.on('end', () => {
      keepProofs(request, parts.join(''));
      if (request.url === exchangePath && !atExchange) response.end(granted);
      else if (request.url === tokenPath && !atExchange) response.end(partnerGranted);
      else behave(request, response, parts.join(''));
    });
  });

const features = { identity, loan, partner };
const openSession: FetchSession = () => Promise.resolve({ clientSecret: secrets.clientSecret });
const clientBy = (transport: Transport, fetchSession = openSession) =>
  createClient({ transport, fetchSession, features });
const partnerBy = (transport: Transport) =>
  createPartnerClient({ transport, sandboxKey: secrets.sandboxKey, features });
const registeredBy = (transport: Transport, privateKey = leakKey.pem) =>
  createPartnerClient({ transport, clientId: 'cli_1', privateKey, keyId: 'key-leak', features });
const sessionOf = {
  customerRef: `${name} ${phone} ${idNumber}`,
  modules: ['loan' as const],
  origins: [`https://${card}.example`],
};

const keyed = { idempotencyKey: secrets.idempotencyKey, stepUpToken: secrets.stepUpToken };

/** Calls that carry the secrets in a body, in headers, and in an address. */
const calls = (transport: Transport, timeoutMs = 20_000): readonly (() => Promise<unknown>)[] => {
  const client = clientBy(transport);
  return [
    () => client.identity.verifyChallenge({ challengeId: anId('otp'), code: otp }, { timeoutMs }),
    () => client.partner.acceptAgreements(acceptInput, { ...keyed, timeoutMs }),
    () => client.loan.listDraws({ cursor: secrets.cursor }, { timeoutMs }),
    () => partnerBy(transport).partner.createSession(sessionOf, { ...keyed, timeoutMs }),
  ];
};

/** Waits for a call to fail as one of the kinds, and finds nothing in the error. */
const failsCleanly = async (call: () => Promise<unknown>, ...kinds: readonly ErrorKind[]): Promise<void> => {
  const error: unknown = await call().then(
    () => assert.fail('The call succeeds.'),
    (cause: unknown) => cause,
  );
  assert.ok(isWdlError(error), String(error));
  assert.ok(kinds.includes(error.kind), `${error.kind}: ${error.message}`);
  assert.deepEqual(leaksOf(error, { ...secrets, ...proofs }), [], `${error.kind} ${error.code}`);
};

const transports = {
  axios: (baseUrl: string) => axiosTransport({ baseUrl }),
  fetch: (baseUrl: string) => fetchTransport({ baseUrl }),
};

describe('the search for leaks', () => {
  const found = ['phone'];
  const error = (fill: (target: Error) => object): Error => {
    const target = new Error('x');
    return Object.assign(target, { held: fill(target) });
  };

  it('finds a secret wherever an error can hold one', () => {
    const hidden = Object.defineProperty(new Error('x'), 'hidden', { value: { phone }, enumerable: false });
    class Inherited extends Error {
      get customer(): string {
        return `${this.message} ${phone}`;
      }
    }
    const planted = [
      new Error(`no such phone ${phone}`),
      new Error('x', { cause: new Error('y', { cause: { phone } }) }),
      hidden,
      Object.assign(new Error('x'), { [Symbol('of the request')]: [[[[[phone]]]]] }),
      new Inherited('x'),
      error(() => new Map([[phone, 1]])),
      error(() => new Set([{ phone }])),
      error(() => Buffer.from(`to ${phone}`)),
      error((itself) => ({ itself, toJSON: () => phone })),
      new AggregateError([new Error(phone)]),
    ];
    for (const one of planted) assert.deepEqual(leaksOf(one, secrets), found, one.message);
  });

  it('finds it in an address, escaped, and anywhere in base64', () => {
    for (const before of ['', 'a', 'ab', 'client:']) {
      const authorization = Buffer.from(`${before}${name}:`).toString('base64');
      assert.deepEqual(
        leaksOf(
          error(() => ({ authorization })),
          secrets,
        ),
        ['name'],
        before,
      );
    }
    assert.deepEqual(leaksOf(new Error(`/v1?q=${encodeURIComponent(name)}`), secrets), ['name']);
    assert.deepEqual(leaksOf(new Error('"\\u9648\\u6d4b\\u8bd5\\u6cc4\\u9732"'), secrets), ['name']);
  });

  it('finds nothing where there is nothing', () => {
    assert.deepEqual(leaksOf(new Error('nothing', { cause: { phone: '1000000****' } }), secrets), []);
  });

  it('finds the keys of the partner in what plaid-node throws', async () => {
    const baseUrl = await listen((_, response) => {
      response.statusCode = 400;
      response.end('{"error_code": "INVALID_INPUT"}');
    });
    const headers = { 'PLAID-CLIENT-ID': 'bench', 'PLAID-SECRET': secrets.sandboxKey };
    const peer = new PlaidApi(new Configuration({ basePath: baseUrl, baseOptions: { headers } }));
    const thrown: unknown = await peer
      .accountsGet({ access_token: secrets.accessToken })
      .catch((e: unknown) => e);
    assert.ok(axios.isAxiosError(thrown), 'plaid fails');
    assert.deepEqual([...leaksOf(thrown, secrets)].sort(), ['accessToken', 'sandboxKey']);
  });
});

for (const [kind, transportTo] of Object.entries(transports)) {
  describe(`nothing leaks over ${kind}`, { concurrency: true }, () => {
    for (const [what, [behave, ...kinds]] of Object.entries(behaviours)) {
      it(`by ${what}`, async () => {
        const baseUrl = await failing(behave, false);
        const under = calls(transportTo(baseUrl), what === 'silence' ? 400 : undefined);
        await Promise.all(under.map((call) => failsCleanly(call, ...kinds)));
      });

      it(`by ${what} to a server with a key of its own`, async () => {
        // Long enough for a busy machine to make a key and to send the first proof.
        const timeoutMs = what === 'silence' ? 3_000 : 20_000;
        for (const atToken of [false, true]) {
          const client = registeredBy(transportTo(await failing(behave, atToken)));
          const call = () => client.partner.createSession(sessionOf, { ...keyed, timeoutMs });
          // What nobody signed is not believed, a refusal neither; where tokens are given, problems are written otherwise.
          await failsCleanly(call, ...kinds, 'contract');
          assert.deepEqual(leaksOf(client, { ...secrets, ...proofs }), []);
        }
        assert.ok(Object.keys(proofs).length > 0, 'no proof was sent');
      });

      // The exchange has its own limit of ten seconds, so silence is left to the calls.
      if (what !== 'silence')
        it(`by ${what} at the exchange of the session`, async () => {
          const client = clientBy(transportTo(await failing(behave, true)));
          await failsCleanly(() => client.session.start(), ...kinds);
        });
    }

    it('by an abort, whatever its reason says', async () => {
      const transport = transportTo(await failing(() => undefined, false));
      const client = clientBy(transport);
      const controller = new AbortController();
      const call = client.identity.verifyChallenge(
        { challengeId: anId('otp'), code: otp },
        { signal: controller.signal },
      );
      setTimeout(() => {
        controller.abort(new Error(everything));
      }, 60);
      await failsCleanly(() => call, 'aborted');
      const signal = AbortSignal.abort(everything);
      await failsCleanly(() => client.loan.listDraws({ cursor: secrets.cursor }, { signal }), 'aborted');
    });
  });
}

describe('nothing leaks', () => {
  const unreachable = axiosTransport({ baseUrl: 'http://127.0.0.1:9' });
  const keyless = { transport: unreachable, clientId: 'cli_1', features };

  it('by what an interceptor or a fetch of the host throws', async () => {
    const thrown = Object.assign(new Error(everything), { config: secrets });
    const instance = axios.create();
    instance.interceptors.request.use(() => Promise.reject(thrown));
    const hosts = [
      axiosTransport({ baseUrl: 'http://127.0.0.1:9', instance }),
      fetchTransport({ baseUrl: 'http://127.0.0.1:9', fetch: () => Promise.reject(thrown) }),
      { send: () => Promise.reject(thrown) },
    ];
    for (const transport of hosts)
      await failsCleanly(
        () =>
          partnerBy(transport).partner.createSession(
            {
              ...{ customerRef: name, modules: ['loan'], origins: ['https://a.example'] },
            },
            keyed,
          ),
        'network',
      );
  });

  it('by a fetchSession that fails or gives something else', async () => {
    const pages: readonly FetchSession[] = [
      () => Promise.reject(new Error(everything, { cause: secrets })),
      () => {
        throw new Error(everything);
      },
      () => Promise.resolve({ ...secrets, clientSecret: secrets.clientSecret.repeat(20) }),
      () => Promise.resolve({ secrets } as never),
    ];
    await Promise.all(
      pages.map((page) => failsCleanly(() => clientBy(unreachable, page).session.start(), 'host')),
    );
  });

  it('by an input that does not fit', async () => {
    const client = clientBy(unreachable);
    const inputs: readonly (() => Promise<unknown>)[] = [
      () => client.identity.verifyChallenge({ challengeId: phone, code: `${otp}x` }),
      () => client.loan.listDraws({ cursor: card.repeat(20), state: idNumber as never }),
      () => client.loan.getDraw({ drawId: `${name}\ud800` }),
      () => client.loan.apply({ ...secrets, monthlyIncome: { amount: card, currency: name } } as never),
      () => client.partner.acceptAgreements(acceptInput, { idempotencyKey: `"${secrets.idempotencyKey}"` }),
      () => client.partner.acceptAgreements(acceptInput, { stepUpToken: `${secrets.stepUpToken}\n` }),
    ];
    for (const call of inputs) await failsCleanly(call, 'input');
  });

  it('by a private key that cannot be used', async () => {
    const broken = leakKey.pem.replace(/[\w+/]{8}(?=\n-----END)/, '');
    const keys = { ...leakKey.privateJwk, crv: 'P-521' };
    for (const privateKey of [broken, `${secrets.privatePart}${everything}`, keys as never]) {
      const call = () => registeredBy(unreachable, privateKey).partner.listEvents();
      await failsCleanly(call, 'input');
    }
    const noName = () => createPartnerClient({ ...keyless, privateKey: leakKey.pem });
    assert.throws(noName, (error: unknown) => leaksOf(error, secrets).length === 0);
  });

  it('by a refused sandbox key', () => {
    const wrong = secrets.sandboxKey.replace('test', 'live');
    const open = () => createPartnerClient({ transport: unreachable, sandboxKey: wrong, features });
    assert.throws(open, (error: unknown) => leaksOf(error, { wrong, ...secrets }).length === 0);
  });

  it('by the clients themselves, with a session', async () => {
    const transport = fetchTransport({ baseUrl: await failing(() => undefined, false) });
    const client = clientBy(transport);
    await client.session.start();
    assert.equal(client.session.status, 'active');
    assert.deepEqual(leaksOf(client, secrets), []);
    assert.deepEqual(leaksOf(partnerBy(transport), secrets), []);
  });

  it('by an early exchange that fails, which gives nothing at all', async () => {
    const baseUrl = await failing((request) => request.socket.destroy(), true);
    assert.equal(await exchangeEarly({ baseUrl, clientSecret: secrets.clientSecret }), undefined);
  });
});

describe('the console', () => {
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const original = { ...console };
  const printed: unknown[] = [];
  before(() => {
    for (const method of methods) console[method] = (...texts: unknown[]) => printed.push(texts);
  });
  after(() => {
    for (const method of methods) console[method] = original[method];
  });

  it('stays empty while calls fail', async () => {
    const [behave] = behaviours['a page of a gateway']!;
    const baseUrl = await failing(behave, false);
    for (const transportTo of Object.values(transports))
      await Promise.allSettled(calls(transportTo(baseUrl)).map((call) => call()));
    assert.deepEqual(printed, []);
    console.log('planted');
    assert.equal(printed.length, 1);
  });
});
