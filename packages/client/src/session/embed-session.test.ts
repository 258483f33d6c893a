import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { describe, it } from 'node:test';
import {
  access,
  acceptInput,
  acceptance,
  anId,
  emptyPage,
  failure,
  invitation,
  ok,
  openScene,
  refused,
  success,
  type Answer,
} from '../fake-bank.testing.js';
import type { FetchSession } from './embed-session.js';

const refusedToken = refused('unauthenticated');

describe('a session', () => {
  it('is asked for once, whoever comes meanwhile', async () => {
    const { client, environment, requests, exchanges, reasons } = openScene();
    await success(environment, Promise.all(Array.from({ length: 10 }, () => client.loan.listLines())));
    assert.deepEqual([requests.length, exchanges.length, reasons], [10, 1, ['initial']]);
    assert.equal(client.session.status, 'active');
  });

  it('is renewed 20 s before it ends, not sooner', async () => {
    const { client, environment, requests, exchanges, reasons } = openScene();
    await success(environment, client.loan.listLines());
    await environment.advance(279_999);
    await success(environment, client.loan.listLines());
    assert.equal(exchanges.length, 1);
    await environment.advance(1);
    await success(environment, client.loan.listLines());
    assert.deepEqual(reasons, ['initial', 'expired']);
    assert.equal(requests.at(-1)?.headers['authorization'], 'DPoP secret-token-2');
  });

  it('is replaced once when the bank refuses its token, and the call repeated with the same key', async () => {
    const { client, environment, requests, exchanges } = openScene({
      answers: [refusedToken, ok(acceptance)],
    });
    await success(environment, client.partner.acceptAgreements(acceptInput));
    assert.equal(exchanges.length, 2);
    assert.deepEqual(
      requests.map(({ headers }) => headers['authorization']),
      ['DPoP secret-token-1', 'DPoP secret-token-2'],
    );
    assert.equal(requests[0]?.headers['idempotency-key'], requests[1]?.headers['idempotency-key']);
  });

  it('is not replaced a second time: the error surfaces', async () => {
    const { client, environment, requests, exchanges } = openScene({ answers: [refusedToken] });
    const error = await failure(environment, client.loan.listLines());
    assert.deepEqual([error.kind, error.code, error.status], ['api', 'unauthenticated', 401]);
    assert.deepEqual([requests.length, exchanges.length], [2, 2]);
  });

  it('is replaced once for ten calls that were refused together', async () => {
    const answers = [...Array.from({ length: 10 }, () => refusedToken), ok(emptyPage)];
    const { client, environment, requests, exchanges } = openScene({ answers });
    await success(environment, Promise.all(Array.from({ length: 10 }, () => client.loan.listLines())));
    assert.deepEqual([requests.length, exchanges.length], [20, 2]);
  });

  it('needs a new secret for each exchange, and gives up after three', async () => {
    const { client, environment, exchanges, reasons } = openScene({ exchanges: ['network'] });
    const error = await failure(environment, client.session.start());
    assert.equal(error.kind, 'network');
    const secrets = exchanges.map(({ body }) => body);
    assert.deepEqual([secrets.length, new Set(secrets).size, reasons.length], [3, 3, 3]);
    assert.deepEqual([client.session.status, environment.timers], ['expired', 0]);
  });

  it('survives an exchange whose reply was lost', async () => {
    const { client, environment, exchanges } = openScene({ exchanges: ['network', ok(access(7))] });
    await success(environment, client.session.start());
    assert.deepEqual([client.session.status, exchanges.length], ['active', 2]);
  });

  it('is asked for again when its secret had been used up', async () => {
    const { client, environment, exchanges } = openScene({ exchanges: [refusedToken, ok(access(2))] });
    await success(environment, client.session.start());
    assert.deepEqual([client.session.status, exchanges.length], ['active', 2]);
  });

  it('keeps its new token when a late reply refuses the old one', async () => {
    let answer: (value: Answer) => void = () => undefined;
    const late = new Promise<Answer>((resolve) => (answer = resolve));
    const { client, environment, requests, exchanges } = openScene({
      answers: [late, refusedToken, ok(emptyPage)],
    });
    const slow = client.loan.listLines();
    await success(environment, client.session.start());
    await environment.flush();
    const quick = client.loan.listLines();
    await environment.flush();
    await quick;
    answer(refusedToken);
    await environment.flush();
    await slow;
    assert.deepEqual([requests.length, exchanges.length], [4, 2]);
  });

  it('is not asked for again when the bank says no for good', async () => {
    const { client, environment, exchanges } = openScene({ exchanges: [refused('insufficient-scope')] });
    assert.equal((await failure(environment, client.session.start())).code, 'insufficient-scope');
    assert.equal(exchanges.length, 1);
  });

  it('can be had after all, once the page has recovered', async () => {
    let isBroken = true;
    const fetchSession: FetchSession = () =>
      isBroken ? Promise.reject(new Error('offline')) : Promise.resolve({ clientSecret: 'wcs_late' });
    const { client, environment } = openScene({ fetchSession });
    await failure(environment, client.session.start());
    isBroken = false;
    await success(environment, client.session.start());
    assert.equal(client.session.status, 'active');
  });

  it('says that it is a sandbox, and tells of each change of state', async () => {
    const { client, environment } = openScene();
    const seen: string[] = [];
    const stop = client.session.onChange((status) => seen.push(status));
    assert.equal(client.session.sandbox, false);
    await success(environment, client.session.start());
    client.session.end();
    client.session.restart();
    stop();
    client.session.end();
    assert.equal(client.session.sandbox, true);
    assert.deepEqual(seen, ['active', 'ended', 'idle']);
  });
});

describe('a page whose fetchSession', () => {
  const secret = 'customer 张 4111';
  const cases: readonly (readonly [string, FetchSession])[] = [
    ['rejects', () => Promise.reject(new Error(secret))],
    [
      'rejects with anything',
      () => Promise.reject(Object.assign(new Error('x'), { clientSecret: secret, secret })),
    ],
    [
      'throws',
      () => {
        throw new TypeError(secret);
      },
    ],
    ['hangs', () => new Promise(() => undefined)],
    ...[
      undefined,
      null,
      7,
      secret,
      {},
      { clientSecret: 7 },
      { clientSecret: '' },
      { clientSecret: secret.repeat(30) },
    ].map((garbage): [string, FetchSession] => [
      `resolves with ${inspect(garbage, { breakLength: Infinity }).slice(0, 30)}`,
      () => Promise.resolve(garbage as { clientSecret: string }),
    ]),
  ];
  for (const [what, fetchSession] of cases)
    it(`${what} gives an error of kind host that says to sign in, and nothing of the page`, async () => {
      const { client, environment, requests, exchanges, reasons } = openScene({ fetchSession });
      const error = await failure(environment, client.loan.listLines({}, { timeoutMs: 90_000 }));
      assert.deepEqual([error.kind, error.recovery, error.code], ['host', 'sign-in', 'unauthenticated']);
      const printed =
        inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error) + String(error.stack);
      assert.ok(!printed.includes(secret), 'repeats what the page said');
      assert.equal(error.cause, undefined);
      assert.deepEqual([requests.length, exchanges.length, reasons.length], [0, 0, 3]);
      assert.equal(client.session.status, 'expired');
      assert.equal(environment.timers, 0);
    });

  it('hangs is given 10 s each time', async () => {
    const { client, environment, reasons } = openScene({ fetchSession: () => new Promise(() => undefined) });
    client.session.start().catch(() => undefined);
    await environment.advance(9_999);
    assert.equal(reasons.length, 1);
    await environment.advance(1_000);
    assert.equal(reasons.length, 2);
    await environment.advance(60_000);
    assert.equal(reasons.length, 3);
  });
});

describe('a session that the page has ended', () => {
  it('forgets its token and refuses later calls', async () => {
    const { client, environment, requests, reasons } = openScene();
    await success(environment, client.loan.listLines());
    client.session.end();
    const error = await failure(environment, client.loan.listLines());
    assert.deepEqual([error.kind, error.recovery], ['host', 'sign-in']);
    assert.deepEqual([requests.length, reasons.length, client.session.status], [1, 1, 'ended']);
  });

  it('hands out nothing that came ahead', async () => {
    const bootstrap = [
      { operation: 'loan.getInvitation', input: { product: 'consumer' }, output: invitation },
    ];
    const { client, environment } = openScene({ bootstrap });
    await success(environment, client.session.start());
    client.session.end();
    assert.equal(
      (await failure(environment, client.loan.getInvitation({ product: 'consumer' }))).kind,
      'host',
    );
  });

  it('stays ended when a renewal was under way', async () => {
    let give: (value: { clientSecret: string }) => void = () => undefined;
    const { client, environment, exchanges } = openScene({
      fetchSession: () => new Promise((resolve) => (give = resolve)),
    });
    const call = client.loan.listLines();
    call.catch(() => undefined);
    await environment.flush();
    client.session.end();
    give({ clientSecret: 'wcs_late' });
    assert.equal((await failure(environment, call)).kind, 'host');
    assert.deepEqual([client.session.status, exchanges.length], ['ended', 0]);
  });

  it('stays ended when the exchange was under way', async () => {
    let answer: (value: Answer) => void = () => undefined;
    const late = new Promise<Answer>((resolve) => (answer = resolve));
    const { client, environment, requests } = openScene({ exchanges: [late] });
    const call = client.loan.listLines();
    call.catch(() => undefined);
    await environment.flush();
    client.session.end();
    answer(ok(access(1)));
    assert.equal((await failure(environment, call)).kind, 'host');
    assert.deepEqual([client.session.status, requests.length], ['ended', 0]);
  });

  it('takes nothing from an exchange of the last customer', async () => {
    let answer: (value: Answer) => void = () => undefined;
    const late = new Promise<Answer>((resolve) => (answer = resolve));
    const { client, environment, requests } = openScene({ exchanges: [late, ok(access(2))] });
    const old = client.session.start();
    old.catch(() => undefined);
    await environment.flush();
    client.session.restart();
    await success(environment, client.session.start());
    answer(ok(access(1)));
    assert.equal((await failure(environment, old)).kind, 'host');
    await success(environment, client.loan.listLines());
    assert.equal(requests[0]?.headers['authorization'], 'DPoP secret-token-2');
    assert.equal(client.session.status, 'active');
  });

  it('asks the page no further when fetchSession was failing', async () => {
    const { client, environment, reasons } = openScene({
      fetchSession: () => Promise.reject(new Error('x')),
    });
    const call = client.session.start();
    call.catch(() => undefined);
    await environment.flush();
    client.session.end();
    await failure(environment, call);
    assert.equal(reasons.length, 1);
  });

  it('can be started anew', async () => {
    const { client, environment, requests, reasons } = openScene();
    await success(environment, client.loan.listLines());
    client.session.end();
    client.session.restart();
    assert.equal(client.session.status, 'idle');
    await success(environment, client.loan.listLines());
    assert.deepEqual(reasons, ['initial', 'initial']);
    assert.equal(requests.at(-1)?.headers['authorization'], 'DPoP secret-token-2');
  });

  it('never gives the next customer the token of the last one', async () => {
    const gives: ((value: { clientSecret: string }) => void)[] = [];
    const fetchSession: FetchSession = () => new Promise((resolve) => gives.push(resolve));
    const { client, environment, exchanges, requests } = openScene({ fetchSession });
    const old = client.loan.listLines();
    old.catch(() => undefined);
    await environment.flush();
    client.session.restart();
    const next = client.loan.listLines();
    await environment.flush();
    gives[0]?.({ clientSecret: 'wcs_of_the_last' });
    assert.equal((await failure(environment, old)).kind, 'host');
    assert.equal(exchanges.length, 0);
    gives[1]?.({ clientSecret: 'wcs_of_the_next' });
    await success(environment, next);
    assert.match(exchanges[0]?.body ?? '', /wcs_of_the_next/);
    assert.equal(requests.length, 1);
  });

  it('never repeats a call of the last customer with the token of the next', async () => {
    const { client, environment, requests } = openScene({ answers: ['network', ok(emptyPage)] });
    const call = client.loan.getDraw({ drawId: anId('loa') });
    call.catch(() => undefined);
    await environment.advance(50);
    client.session.restart();
    await success(environment, client.session.start());
    assert.equal((await failure(environment, call)).kind, 'host');
    assert.equal(requests.length, 1);
  });
});

describe('a listener that throws', () => {
  it('disturbs neither the session nor the other listeners, and is reported as uncaught', async () => {
    const { client, environment } = openScene();
    const uncaught: unknown[] = [];
    const seen: string[] = [];
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (error) => uncaught.push(error));
    try {
      client.session.onChange(() => {
        throw new Error('of the page');
      });
      client.session.onChange((status) => seen.push(status));
      assert.deepEqual(await success(environment, client.loan.listLines()), emptyPage);
      await environment.flush();
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of others) process.on('unhandledRejection', listener);
    }
    assert.deepEqual(seen, ['active']);
    assert.deepEqual(uncaught.map(String), ['Error: of the page']);
  });
});
