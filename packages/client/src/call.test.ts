import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partner } from '@weidongli/contracts/partner';
import { createPartnerClient } from './create-partner-client.js';
import {
  acceptance,
  acceptInput,
  anId,
  emptyPage,
  failure,
  ok,
  openScene,
  refused,
  success,
  type Answer,
} from './fake-bank.testing.js';
import { ManualEnvironment } from './manual-environment.testing.js';

const unavailable = refused('service-unavailable');
const tooMany = refused('rate-limited');
const gateway: Answer = { status: 503, body: 'down' };
const passing: readonly (readonly [string, Answer])[] = [
  ['a lost line', 'network'],
  ['a timeout', 'timeout'],
  ['503', unavailable],
  ['429', tooMany],
  ['503 of a gateway', gateway],
];
const verify = { challengeId: anId('otp'), code: '246810' };

describe('a repeat', () => {
  for (const [what, answer] of passing) {
    it(`follows ${what} on a read`, async () => {
      const { client, environment, requests } = openScene({ answers: [answer, answer, ok(emptyPage)] });
      assert.deepEqual(await success(environment, client.loan.listLines()), emptyPage);
      assert.equal(requests.length, 3);
    });

    it(`follows ${what} on a write with a key, which stays the same`, async () => {
      const { client, environment, requests } = openScene({
        answers: [answer, answer, ok(acceptance, {}, 201)],
      });
      await success(environment, client.partner.acceptAgreements(acceptInput));
      const keys = requests.map(({ headers }) => headers['idempotency-key']);
      assert.equal(keys.length, 3);
      assert.equal(new Set(keys).size, 1);
      assert.equal(new Set(requests.map(({ body }) => body)).size, 1);
    });

    it(`never follows ${what} on a write without a key`, async () => {
      const { client, environment, requests } = openScene({ answers: [answer] });
      await failure(environment, client.identity.verifyChallenge(verify));
      assert.equal(requests.length, 1);
    });
  }

  it('is made twice at most', async () => {
    const { client, environment, requests } = openScene({ answers: ['network'] });
    const error = await failure(environment, client.loan.listLines());
    assert.equal(error.kind, 'network');
    assert.equal(requests.length, 3);
  });

  for (const code of [
    'not-found',
    'validation-failed',
    'insufficient-scope',
    'invalid-state',
    'attempts-exhausted',
  ] as const)
    it(`is not made after ${code}`, async () => {
      const { client, environment, requests } = openScene({ answers: [refused(code)] });
      assert.equal((await failure(environment, client.partner.acceptAgreements(acceptInput))).code, code);
      assert.equal(requests.length, 1);
    });

  it('waits longer each time, between 100 and 300 ms at first', async () => {
    for (const [chance, first, second] of [
      [0, 100, 200],
      [0.999999, 300, 600],
    ] as const) {
      const { client, environment, requests } = openScene({ answers: ['network'] });
      environment.chance = chance;
      const call = client.loan.listLines();
      call.catch(() => undefined);
      await environment.advance(first - 1);
      assert.equal(requests.length, 1);
      await environment.advance(1);
      assert.equal(requests.length, 2);
      await environment.advance(second - 1);
      assert.equal(requests.length, 2);
      await environment.advance(1);
      assert.equal(requests.length, 3);
    }
  });

  it('obeys a short Retry-After', async () => {
    const busy = refused('rate-limited', {}, { 'retry-after': '4' });
    const { client, environment, requests } = openScene({ answers: [busy, ok(emptyPage)] });
    const call = client.loan.listLines();
    await environment.advance(3999);
    assert.equal(requests.length, 1);
    await environment.advance(1);
    assert.equal(requests.length, 2);
    assert.deepEqual(await call, emptyPage);
  });

  it('obeys the Retry-After of a gateway too', async () => {
    const busy: Answer = { status: 503, body: 'down', headers: { 'retry-after': '60' } };
    const { client, environment, requests } = openScene({ answers: [busy] });
    const error = await failure(environment, client.loan.listLines());
    assert.deepEqual([requests.length, error.retryAfterMs], [1, 60_000]);
  });

  it('leaves a long Retry-After to the caller', async () => {
    const busy = refused('rate-limited', {}, { 'retry-after': '6' });
    const { client, environment, requests } = openScene({ answers: [busy] });
    const error = await failure(environment, client.loan.listLines());
    assert.deepEqual([requests.length, error.retryAfterMs, error.code], [1, 6000, 'rate-limited']);
  });

  it('waits while the first request with the same key still runs', async () => {
    const running = refused('idempotency-in-flight', {}, { 'retry-after': '1' });
    const { client, environment, requests } = openScene({ answers: [running, ok(acceptance, {}, 201)] });
    await success(environment, client.partner.acceptAgreements(acceptInput));
    assert.equal(requests.length, 2);
  });
});

describe('the outcome of a write', () => {
  const outcome = async (...answers: Answer[]): Promise<boolean> => {
    const { client, environment } = openScene({ answers });
    return (await failure(environment, client.partner.acceptAgreements(acceptInput))).outcomeUnknown;
  };

  it('is unknown without a reply', async () => {
    assert.equal(await outcome('network'), true);
    assert.equal(await outcome('timeout'), true);
  });

  it('is known after a refusal', async () => {
    assert.equal(await outcome(refused('quote-expired')), false);
    assert.equal(await outcome(unavailable), false);
  });

  it('stays unknown when repeats are put off after a lost reply', async () => {
    assert.equal(await outcome('network', unavailable, unavailable), true);
    assert.equal(
      await outcome('timeout', tooMany, refused('rate-limited', {}, { 'retry-after': '60' })),
      true,
    );
  });

  it('is known again when a repeat is refused for good: the bank knows the order by its key', async () => {
    assert.equal(await outcome('network', refused('quote-expired')), false);
  });

  it('is unknown while the first request still runs', async () => {
    assert.equal(await outcome(refused('idempotency-in-flight')), true);
  });

  it('is known when the bank refused the token and no other could be had', async () => {
    let asked = 0;
    const { client, environment } = openScene({
      answers: [refused('unauthenticated')],
      fetchSession: () =>
        (asked += 1) === 1 ? Promise.resolve({ clientSecret: 'wcs_1' }) : new Promise(() => undefined),
    });
    const error = await failure(
      environment,
      client.partner.acceptAgreements(acceptInput, { timeoutMs: 3000 }),
    );
    assert.deepEqual([error.kind, error.outcomeUnknown, error.traceId], ['timeout', false, undefined]);
  });

  it('is never unknown of a read', async () => {
    const { client, environment } = openScene({ answers: ['network'] });
    assert.equal((await failure(environment, client.loan.listLines())).outcomeUnknown, false);
  });
});

describe('time', () => {
  it('is up after 10 s for an attempt and 20 s for a call, with no timer left', async () => {
    const { client, environment, requests } = openScene({ answers: ['silence'] });
    const began = environment.now();
    const error = await failure(environment, client.loan.listLines());
    assert.equal(error.kind, 'timeout');
    assert.ok(error.retryable);
    assert.equal(requests.length, 2);
    assert.equal(environment.now() - began, 20_000);
    assert.deepEqual(
      requests.map(({ timeoutMs }) => timeoutMs),
      [10_000, 9800],
    );
    assert.equal(environment.timers, 0);
  });

  it('is up when the caller says so', async () => {
    const { client, environment, requests } = openScene({ answers: ['silence'] });
    const began = environment.now();
    const error = await failure(environment, client.loan.listLines({}, { timeoutMs: 1500 }));
    assert.equal(error.kind, 'timeout');
    assert.equal(environment.now() - began, 1500);
    assert.equal(requests.length, 1);
    assert.equal(error.traceId, requests[0]?.headers['x-fapi-interaction-id']);
  });

  it('counts the wait for a session', async () => {
    const { client, environment, requests } = openScene({ fetchSession: () => new Promise(() => undefined) });
    const began = environment.now();
    const error = await failure(
      environment,
      client.partner.acceptAgreements(acceptInput, { timeoutMs: 3000 }),
    );
    assert.deepEqual([error.kind, error.outcomeUnknown], ['timeout', false]);
    assert.equal(environment.now() - began, 3000);
    assert.equal(requests.length, 0);
  });

  it('allows no wait that would end after it', async () => {
    const busy = refused('rate-limited', {}, { 'retry-after': '5' });
    const { client, environment, requests } = openScene({ answers: [busy] });
    const error = await failure(environment, client.loan.listLines({}, { timeoutMs: 5000 }));
    assert.deepEqual([error.code, requests.length, environment.timers], ['rate-limited', 1, 0]);
  });

  for (const timeoutMs of [0, -1, Number.NaN])
    it(`of ${String(timeoutMs)} ms sends nothing`, async () => {
      const { client, environment, requests } = openScene();
      assert.equal((await failure(environment, client.loan.listLines({}, { timeoutMs }))).kind, 'timeout');
      assert.equal(requests.length, 0);
    });

  it('leaves no timer behind a success', async () => {
    const { client, environment } = openScene();
    await success(environment, client.loan.listLines());
    assert.equal(environment.timers, 0);
  });
});

describe('a caller who has lost interest', () => {
  it('ends a call that waits for the bank', async () => {
    const { client, environment, requests } = openScene({ answers: ['silence'] });
    const controller = new AbortController();
    const call = client.partner.acceptAgreements(acceptInput, { signal: controller.signal });
    await environment.flush();
    assert.equal(requests[0]?.signal, controller.signal);
    controller.abort();
    const error = await failure(environment, call);
    assert.deepEqual([error.kind, error.retryable, error.outcomeUnknown], ['aborted', false, true]);
    assert.deepEqual([requests.length, environment.timers], [1, 0]);
  });

  it('ends a call between two attempts at once', async () => {
    const { client, environment, requests } = openScene({ answers: ['network'] });
    const controller = new AbortController();
    const call = client.partner.acceptAgreements(acceptInput, { signal: controller.signal });
    call.catch(() => undefined);
    await environment.advance(50);
    const before = environment.now();
    controller.abort();
    const error = await failure(environment, call);
    assert.deepEqual([error.kind, error.outcomeUnknown], ['aborted', true]);
    assert.deepEqual([requests.length, environment.timers, environment.now() - before], [1, 0, 0]);
  });

  it('ends a call that waits for the session', async () => {
    const { client, environment, requests } = openScene({ fetchSession: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const call = client.partner.acceptAgreements(acceptInput, { signal: controller.signal });
    await environment.flush();
    controller.abort();
    const error = await failure(environment, call);
    assert.deepEqual([error.kind, error.outcomeUnknown, requests.length], ['aborted', false, 0]);
  });

  it('is told so whatever the transport rejects with', async () => {
    const environment = new ManualEnvironment();
    const controller = new AbortController();
    let sent = 0;
    const client = createPartnerClient({
      environment,
      sandboxKey: 'sk_test_1',
      features: { partner },
      transport: {
        send: ({ signal }) => {
          sent += 1;
          return new Promise((_, reject) => {
            signal?.addEventListener('abort', () => reject(new Error('of the transport')));
          });
        },
      },
    });
    const call = client.partner.revokeSession({ sessionId: anId('ses') }, { signal: controller.signal });
    await environment.flush();
    controller.abort();
    assert.equal((await failure(environment, call)).kind, 'aborted');
    assert.equal(sent, 1);
  });

  it('sends nothing at all when the signal is old', async () => {
    const { client, environment, requests, reasons } = openScene();
    const error = await failure(environment, client.loan.listLines({}, { signal: AbortSignal.abort() }));
    assert.deepEqual([error.kind, requests.length, reasons.length], ['aborted', 0, 0]);
  });

  it('leaves no listener on a signal that lives on', async () => {
    const { client, environment } = openScene({ answers: ['network', ok(emptyPage)] });
    let listeners = 0;
    const signal = {
      aborted: false,
      addEventListener: () => void (listeners += 1),
      removeEventListener: () => void (listeners -= 1),
    };
    await success(environment, client.loan.listLines({}, { signal }));
    assert.equal(listeners, 0);
  });
});
