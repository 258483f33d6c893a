import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type {
  EventPage,
  WdlEvent,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
} from '@weidongli/contracts/partner';
import { createBank } from '../create-bank.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { webhookBank, type Receiver } from '../testing/webhook-bank.testing.js';
import { createMemoryStore } from '../store/memory.store.js';
import { RETRY_DELAYS } from './webhook-schedule.js';

const ENDPOINTS = '/v1/partner/webhook-endpoints';
const START = Date.parse('2026-11-22T10:00:00+08:00');

const only = <T>(list: readonly T[]): T => {
  assert.equal(list.length, 1);
  return list[0] as T;
};

/** Answers in turn; the last answer stays. */
const answers = (...statuses: readonly (number | null)[]): Receiver => {
  let at = 0;
  return () => statuses[Math.min(at++, statuses.length - 1)] ?? null;
};

describe('webhook deliveries', () => {
  it('cost nothing when nobody listens', async () => {
    const store = createMemoryStore();
    const { draw, deliveries, register } = webhookBank(() => 204, { store });
    await register(['account.*']);
    await draw();
    assert.deepEqual(await deliveries(), []);
    const scope = { tenant: 'xingqiao', unit: 'main' };
    const page = { limit: 10, order: 'oldest-first' as const };
    const kept = await store.list(scope, 'webhook-delivery', 'all', '', page);
    assert.deepEqual(kept.records, []);
  });

  it('are tried on the documented schedule of the bank’s clock, each freshly signed under the same id', async () => {
    const { register, draw, deliveries, sandbox, received } = webhookBank(() => 500);
    await register(['loan.disbursed']);
    await draw();
    await sandbox.advance('P4D');
    const delivery = only(await deliveries());
    assert.deepEqual([delivery.status, delivery.attemptCount], ['EXHAUSTED', 10]);
    const at = delivery.attempts.map(({ attemptedAt }) => Date.parse(attemptedAt));
    const gaps = at.map((moment, place) => moment - (at[place - 1] ?? at[0] ?? 0));
    assert.deepEqual(gaps, RETRY_DELAYS);
    assert.deepEqual(
      received.map(({ headers }) => [headers['webhook-id'], headers['wdl-attempt']]),
      RETRY_DELAYS.map((_, place) => [delivery.eventId, String(place + 1)]),
    );
  });

  it('are done and on record when the clock says that it has moved', async () => {
    const { register, draw, deliveries, sandbox } = webhookBank(answers(500, 503, 200));
    await register(['loan.disbursed']);
    await draw();
    await sandbox.advance('PT40S');
    assert.equal(only(await deliveries()).nextAttemptAt?.slice(11, 19), '10:00:43');
    await sandbox.advance('PT5M10S');
    const delivery = only(await deliveries());
    assert.deepEqual([delivery.status, delivery.nextAttemptAt], ['DELIVERED', null]);
    assert.deepEqual(
      delivery.attempts.map(({ status }) => status),
      [500, 503, 200],
    );
  });

  it('wait as long as Retry-After asks', async () => {
    const { register, draw, deliveries } = webhookBank(() => ({ status: 503, retryAfter: 90 }));
    await register();
    await draw();
    assert.equal(only(await deliveries()).nextAttemptAt, '2026-11-22T10:01:30.000+08:00');
  });

  it('take a redirect and silence for failures, and keep what was answered', async () => {
    let calls = 0;
    const { register, draw, deliveries, sandbox } = webhookBank(() => {
      calls += 1;
      return calls === 1 ? { status: 302, body: 'see 10000000001' } : null;
    });
    await register();
    await draw();
    await sandbox.advance('PT5S');
    const { attempts, status } = only(await deliveries());
    assert.equal(status, 'PENDING');
    assert.deepEqual(
      attempts.map(({ status: answered, error, responseBody }) => [answered, error, responseBody]),
      [
        [302, null, 'see •••'],
        [null, 'Nobody answered.', null],
      ],
    );
  });

  it('let a receiver ask back while the clock is being moved, in the time of the event', async () => {
    const seen: (readonly [string, string])[] = [];
    const all = webhookBank(async ({ body }) => {
      const event = JSON.parse(body) as WdlEvent;
      const reply = await all.sandbox.call<EventPage>('GET', '/v1/partner/events');
      seen.push([event.time, String(reply.headers['wdl-sandbox-time'])]);
      return 200;
    });
    await all.register(['loan.disbursed']);
    await all.draw();
    await all.sandbox.advance('PT1H');
    assert.deepEqual(seen, [['2026-11-22T10:00:38.000+08:00', '2026-11-22T10:00:38.000+08:00']]);
  });

  it('reach one endpoint while another hangs', async () => {
    const isSlow = (url: string): boolean => url.endsWith('/slow');
    const all = webhookBank(({ url }) => (isSlow(url) ? new Promise(() => undefined) : 204));
    await all.register(['loan.*'], { url: 'http://127.0.0.1:9/slow' });
    await all.register(['loan.*']);
    const answered = (): number => all.received.filter(({ url }) => !isSlow(url)).length;
    // More than may be under way at once to the one that hangs.
    for (let events = 1; events <= 12; events += 1) {
      await (await all.sandbox.customer()).draw('500.00');
      while (answered() < events) await new Promise(setImmediate);
    }
    assert.equal(all.received.length - answered(), 8);
  });

  it('end in exactly one state for each event and endpoint, whatever is answered', async () => {
    const answer = fc.constantFrom(200, 204, 302, 404, 429, 500, 503, null);
    const property = fc.asyncProperty(fc.array(answer, { maxLength: 12 }), async (statuses) => {
      const left = [...statuses];
      const { register, draw, deliveries, sandbox } = webhookBank(() => left.shift() ?? 500);
      await register(['loan.disbursed']);
      await draw();
      await sandbox.advance('P4D');
      const delivery = only(await deliveries());
      const taken = [...statuses, 500].findIndex((status) => status === 200 || status === 204);
      const delivered = taken >= 0 && taken < RETRY_DELAYS.length;
      assert.equal(delivery.status, delivered ? 'DELIVERED' : 'EXHAUSTED');
      assert.equal(delivery.attemptCount, delivered ? taken + 1 : RETRY_DELAYS.length);
      assert.equal(delivery.nextAttemptAt, null);
    });
    await fc.assert(property, { numRuns: 20 });
  });
});

describe('webhook endpoints', () => {
  it('are disabled at once by 410, and nothing more is sent', async () => {
    const { register, draw, deliveries, sandbox, received } = webhookBank(() => 410);
    const { id } = await register();
    await draw();
    await sandbox.advance('P1D');
    const endpoint = await sandbox.ok<WebhookEndpoint>('GET', `${ENDPOINTS}/${id}`);
    assert.deepEqual([endpoint.status, endpoint.disabledReason], ['DISABLED', 'GONE']);
    assert.equal(received.length, 1);
    const { status, voidReason } = only(await deliveries());
    assert.deepEqual([status, voidReason], ['VOIDED', 'ENDPOINT_GONE']);
    const events = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${id}`);
    assert.equal(only(events.data).type, 'webhook_endpoint.disabled');
  });

  it('are disabled after five days without success, and the move of the clock tells', async () => {
    const { register, draw, sandbox } = webhookBank(() => 500);
    const { id } = await register(['*']);
    await draw();
    await sandbox.advance('P4D');
    const read = (): Promise<WebhookEndpoint> => sandbox.ok('GET', `${ENDPOINTS}/${id}`);
    assert.equal((await read()).status, 'ENABLED');
    await sandbox.advance('P2D');
    await draw();
    await sandbox.advance('PT1M');
    const { status, disabledReason, failingSince } = await read();
    assert.deepEqual([status, disabledReason], ['DISABLED', 'FAILING']);
    assert.equal(Date.parse(failingSince ?? ''), START);
    await sandbox.ok('POST', `${ENDPOINTS}/${id}`, { status: 'ENABLED' });
    assert.deepEqual([(await read()).status, (await read()).failingSince], ['ENABLED', null]);
  });

  it('are well again after one success', async () => {
    const { register, draw, sandbox } = webhookBank(answers(500, 200));
    const { id } = await register();
    await draw();
    const read = async (): Promise<string | null> =>
      (await sandbox.ok<WebhookEndpoint>('GET', `${ENDPOINTS}/${id}`)).failingSince;
    assert.equal(await read(), '2026-11-22T10:00:00.000+08:00');
    await sandbox.advance('PT5S');
    assert.equal(await read(), null);
  });

  it('sign with old and new keys for a day after a rotation, and show a secret once', async () => {
    const { register, draw, sandbox, received } = webhookBank();
    const first = await register();
    const rotated = await sandbox.ok<typeof first>(
      'POST',
      `${ENDPOINTS}/${first.id}/rotate-secret`,
      {},
      {
        'idempotency-key': 'rotate-for-a-test-1',
      },
    );
    assert.notEqual(rotated.secret, first.secret);
    assert.deepEqual(rotated.publicKeys, [rotated.publicKeys[0], first.publicKeys[0]]);
    await draw();
    await sandbox.advance('P1D');
    await draw();
    const counts = [received[0], received.at(-1)].map(
      (request) => request?.headers['webhook-signature']?.split(' ').length,
    );
    assert.deepEqual(counts, [4, 2]);
    const reads = await Promise.all([
      sandbox.call('GET', ENDPOINTS),
      sandbox.call('GET', `${ENDPOINTS}/${first.id}`),
      sandbox.call('POST', `${ENDPOINTS}/${first.id}`, { eventTypes: ['*'] }),
    ]);
    for (const { text } of reads) assert.doesNotMatch(text, /whsec_|whsk_/);
  });

  it('are voided of what falls due when they are disabled or deleted', async () => {
    const { register, draw, sandbox, deliveries, received } = webhookBank(() => 500);
    const [one, two] = [await register(['loan.disbursed']), await register(['loan.disbursed'])];
    await draw();
    await sandbox.advance('PT40S');
    await sandbox.ok('POST', `${ENDPOINTS}/${one.id}`, { status: 'DISABLED' });
    await sandbox.ok('POST', `${ENDPOINTS}/${two.id}/delete`, {});
    await sandbox.advance('PT10S');
    assert.equal(received.length, 2);
    const reasons = (await deliveries()).map(({ voidReason }) => voidReason).sort();
    assert.deepEqual(reasons, ['ENDPOINT_DELETED', 'ENDPOINT_DISABLED']);
    await sandbox.refused('not-found', 'GET', `${ENDPOINTS}/${two.id}`);
  });
});

describe('sending again', () => {
  it('redelivers under the same id, as often as wished', async () => {
    const { register, draw, sandbox, bank, deliveries, received } = webhookBank();
    await register();
    await draw();
    const { id, eventId } = only(await deliveries());
    const path = `/v1/partner/webhook-deliveries/${id}`;
    await sandbox.ok('POST', `${path}/redeliver`, {});
    await bank.settled();
    const delivery = await sandbox.ok<WebhookDelivery>('GET', path);
    assert.deepEqual([delivery.status, delivery.attemptCount], ['DELIVERED', 2]);
    assert.deepEqual(
      received.map(({ headers }) => headers['webhook-id']),
      [eventId, eventId],
    );
  });

  it('replays a range to an endpoint that came later, each event once', async () => {
    const { register, draw, sandbox, bank, deliveries, received } = webhookBank();
    await draw();
    await sandbox.advance('PT1H');
    await draw();
    const { id } = await register(['loan.*']);
    const replay = async (wish: object): Promise<number> => {
      const { queued } = await sandbox.ok<{ queued: number }>('POST', `${ENDPOINTS}/${id}/replay`, wish);
      await bank.settled();
      return queued;
    };
    const all = await sandbox.ok<EventPage>('GET', '/v1/partner/events?limit=100');
    const loans = all.data.filter(({ type }) => type.startsWith('loan.'));
    assert.ok(loans.length > 2);
    const late = loans.filter(({ time }) => Date.parse(time) >= START + 3_600_000);
    assert.equal(await replay({ after: '2026-11-22T11:00:00+08:00' }), late.length);
    assert.equal(await replay({ undeliveredOnly: true }), loans.length - late.length);
    assert.equal(await replay({ undeliveredOnly: true }), 0);
    assert.equal((await deliveries()).length, loans.length);
    assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, received.length);
    assert.equal(await replay({ until: '2026-11-22T10:00:00+08:00' }), loans.length - late.length - 1);
  });

  it('finds a gap by the last event that was seen', async () => {
    const { draw, sandbox } = webhookBank();
    await draw();
    await sandbox.advance('PT1M');
    const { data } = await sandbox.ok<EventPage>('GET', '/v1/partner/events');
    const rest = await sandbox.ok<EventPage>('GET', `/v1/partner/events?after=${data[0]?.id ?? ''}`);
    assert.deepEqual(rest.data, data.slice(1));
    const one = await sandbox.ok<WdlEvent>('GET', `/v1/partner/events/${data[0]?.id ?? ''}`);
    assert.deepEqual(one, data[0]);
  });
});

describe('a bank without a network', () => {
  it('says that nothing was sent, and why', async () => {
    const ports = { ...fixedPorts(), deliver: null };
    const bank = createBank({ ports });
    const sandbox = new SandboxCaller(bank.handle, 'sk_test_xingqiao');
    const key = { 'idempotency-key': 'hook-without-network' };
    await sandbox.ok('POST', ENDPOINTS, { url: 'http://127.0.0.1:9/x', eventTypes: ['*'] }, key);
    await (await sandbox.customer()).draw('500.00');
    await bank.settled();
    const { data } = await sandbox.ok<WebhookDeliveryPage>('GET', '/v1/partner/webhook-deliveries');
    assert.ok(data.length > 0);
    for (const { status, voidReason, attempts } of data)
      assert.deepEqual([status, voidReason, attempts], ['VOIDED', 'NO_NETWORK', []]);
  });
});

describe('chaos', () => {
  const run = async (chaos: string, steps: readonly string[] = []) => {
    const { register, draw, sandbox, deliveries, received } = webhookBank();
    await register(['loan.*'], { chaos });
    await draw();
    for (const step of steps) await sandbox.advance(step);
    return { deliveries: await deliveries(), received };
  };

  it('sends each request twice', async () => {
    const { deliveries, received } = await run('dup');
    assert.equal(received.length, 2);
    assert.deepEqual(received[0], received[1]);
    assert.deepEqual(
      only(deliveries).attempts.map(({ number, chaos }) => [number, chaos]),
      [
        [1, []],
        [1, ['DUPLICATE']],
      ],
    );
  });

  it('loses first attempts', async () => {
    const { deliveries, received } = await run('drop:2', ['PT4S', 'PT1S', 'PT5M']);
    const [delivery] = deliveries.filter(({ attempts }) => attempts.length === 3);
    assert.deepEqual(
      delivery?.attempts.map(({ status, chaos }) => [status, chaos]),
      [
        [null, ['DROPPED']],
        [null, ['DROPPED']],
        [204, []],
      ],
    );
    assert.ok(received.every(({ headers }) => headers['wdl-attempt'] === '3'));
  });

  it('delays on the bank’s clock', async () => {
    assert.equal((await run('delay:5s', ['PT4S'])).received.length, 0);
    assert.equal((await run('delay:5s', ['PT4S', 'PT1S'])).received.length, 1);
  });

  it('lets every second event overtake the one before it', async () => {
    const { deliveries, received } = await run('reorder', ['PT1M']);
    const ids = received.map(({ headers }) => headers['webhook-id'] ?? '');
    const sorted = [...ids].sort();
    assert.deepEqual(ids.slice(0, 2), [sorted[1], sorted[0]]);
    assert.ok(deliveries.some(({ attempts }) => attempts[0]?.chaos.includes('HELD_BACK') === true));
  });

  it('sends what nothing overtakes after a minute', async () => {
    const { register, draw, sandbox, received } = webhookBank();
    await register(['loan.disbursed'], { chaos: 'reorder' });
    await draw();
    await sandbox.advance('PT40S');
    assert.equal(received.length, 0);
    await sandbox.advance('PT1M');
    assert.equal(received.length, 1);
  });

  it('comes from planted faults too, for the deliveries that they strike', async () => {
    const { register, draw, deliveries, sandbox, received } = webhookBank();
    await register(['loan.*']);
    const plant = (fault: object) =>
      sandbox.ok('POST', '/v1/sandbox/faults', { eventType: 'loan.*', times: 1, ...fault });
    await plant({ duplicateWebhook: true });
    await draw();
    assert.deepEqual(
      only(await deliveries()).attempts.map(({ chaos }) => chaos),
      [[], ['DUPLICATE']],
    );
    await plant({ reorderWebhook: true });
    await sandbox.advance('PT40S');
    assert.equal(received.length, 2);
    await draw();
    const ids = received.slice(2).map(({ headers }) => headers['webhook-id'] ?? '');
    assert.deepEqual(ids, [...ids].sort().reverse());
    assert.equal(ids.length, 2);
  });

  it('is read from the address too', async () => {
    const { register, draw, received, sandbox } = webhookBank();
    const endpoint = await register(['*'], { url: 'http://127.0.0.1:9/hook?chaos=dup' });
    assert.equal(endpoint.chaos, 'dup');
    await draw();
    assert.equal(received[0]?.url, endpoint.url);
    assert.equal(received.length % 2, 0);
    const wrong = { url: 'http://127.0.0.1:9/hook?chaos=surprise', eventTypes: ['*'] };
    const key = { 'idempotency-key': 'chaos-for-a-test-1' };
    await sandbox.refused('validation-failed', 'POST', ENDPOINTS, wrong, key);
  });
});
