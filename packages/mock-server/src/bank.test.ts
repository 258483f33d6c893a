import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Loan } from '@weidongli/contracts/loan';
import type { EventPage, WdlEvent, WebhookEndpointWithSecret } from '@weidongli/contracts/partner';
import type { SandboxLedger } from '@weidongli/contracts/sandbox';
import { createBank } from './create-bank.js';
import { createEngine } from './engine/bank.js';
import { ApiCaller, freshKey, SandboxCaller } from './testing/caller.js';
import { fixedPorts } from './testing/fixed-ports.js';
import { allOperations } from '@weidongli/contracts/openapi';
import { allRoutes, openTenant } from './routes.js';
import { sandboxTenants } from './sandbox/sandbox-tenants.js';
import { createMemoryStore } from './store/memory.store.js';

const newBank = (ports = fixedPorts()) => {
  const bank = createBank({ ports });
  const at = (key: string): SandboxCaller => new SandboxCaller(bank.handle, key);
  return { bank, ports, sandbox: at('sk_test_xingqiao'), example: at('sk_test_worked_example') };
};

describe('bank', () => {
  it('reproduces the worked example of 50,000.00 in five instalments', async () => {
    const { example } = newBank();
    const customer = await example.customer();
    const { loan, prepared } = await customer.draw('50000.00');
    const rows = prepared.quote.schedule;
    assert.deepEqual(
      rows.map(({ days }) => days),
      [28, 31, 30, 31, 30],
    );
    assert.deepEqual(
      rows.map(({ interest }) => interest.amount),
      ['700.00', '620.00', '450.00', '310.00', '150.00'],
    );
    assert.deepEqual(
      rows.map(({ principal }) => principal.amount),
      Array(5).fill('10000.00'),
    );
    const { totalInterest, annualRate, allInAnnualCost } = loan.disclosure;
    assert.deepEqual(
      [totalInterest.amount, annualRate, allInAnnualCost],
      ['2230.00', '0.182500', '0.198601'],
    );
  });

  it('quotes the figures of the screens: 8,000.00 from 2026-11-22', async () => {
    const { sandbox } = newBank();
    const { schedule, disclosure, expiresAt } = await (await sandbox.customer()).quote('8000.00');
    assert.equal(schedule[0]?.total.amount, '1696.00');
    assert.equal(disclosure.totalInterest.amount, '290.56');
    assert.equal(disclosure.annualRate, '0.146000');
    assert.equal(disclosure.allInAnnualCost, '0.156181');
    assert.equal(expiresAt, '2026-11-22T10:15:00.000+08:00');
  });

  it('gives the same bytes for the same seed and the same requests on a frozen clock', async () => {
    const run = async (): Promise<string> => {
      const { example } = newBank();
      const customer = await example.customer();
      return JSON.stringify([await customer.quote('1000.00'), await example.ledger()]);
    };
    assert.equal(await run(), await run());
  });

  it('carries a draw by its own clock, each step at its own time', async () => {
    const { bank, ports, sandbox } = newBank();
    const customer = await sandbox.customer();
    const { loan } = await customer.draw('500.00');
    const stateAt = async (milliseconds: number): Promise<string> => {
      ports.at = Date.parse(loan.createdAt) + milliseconds;
      await bank.tick();
      return (await customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`)).status;
    };
    assert.equal(await stateAt(2399), 'CREATED');
    assert.equal(await stateAt(2400), 'APPROVED');
    assert.equal(await stateAt(3000), 'DISBURSING');
    const { transfers } = await sandbox.ledger();
    assert.deepEqual(
      transfers
        .filter(({ reference }) => reference === loan.id)
        .map(({ currency, state }) => [currency, state]),
      [
        ['CNY_LIMIT', 'PENDING'],
        ['CNY', 'PENDING'],
      ],
    );
    assert.equal(await stateAt(37_999), 'DISBURSING');
    assert.equal(await stateAt(38_000), 'ACTIVE');
  });

  it('never lends more than the line, however many draws arrive at once', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.integer({ min: 500, max: 60_000 }), { minLength: 2, maxLength: 5 }),
      fc.boolean(),
      async (amounts, move) => {
        const { sandbox } = newBank();
        const customer = await sandbox.customer();
        const prepared = await Promise.all(amounts.map((amount) => customer.prepare(`${amount}.00`)));
        const ready = await Promise.all(
          prepared.map(async (one) => ({
            ...one,
            key: { ...one.key, 'wdl-step-up': await customer.stepUp(one) },
          })),
        );
        const replies = await Promise.all(
          ready.map(({ body, key }) => customer.call('POST', '/v1/loan/draws', body, key)),
        );
        if (move) await sandbox.advance('PT40S');
        const lent = replies.reduce(
          (sum, { status }, index) => sum + (status === 201 ? (amounts[index] ?? 0) : 0),
          0,
        );
        assert.ok(lent > 0 && lent <= 80_000, `${lent} lent`);
        for (const { status, body } of replies) {
          assert.ok(status === 201 || (body as { code: string }).code === 'insufficient-credit');
        }
        const ledger: SandboxLedger = await sandbox.ledger();
        assert.deepEqual(ledger.sums, { CNY: '0', CNY_LIMIT: '0' });
        const used = ledger.accounts.find(({ id }) => id === `line/${customer.line.id}/used`);
        assert.equal(
          BigInt(used?.creditsPosted ?? 0) + BigInt(used?.creditsPending ?? 0),
          BigInt(lent) * 100n,
        );
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  it('shows a tenant nothing of another, whatever id or key is tried', async () => {
    const { bank, sandbox, example } = newBank();
    const mine = await sandbox.customer();
    const { loan, prepared } = await mine.draw('500.00');
    const theirs = await example.customer();
    const reads = [
      `/v1/loan/draws/${loan.id}`,
      `/v1/loan/draws/${loan.id}/schedule`,
      `/v1/partner/agreements/${prepared.quote.agreements[0]?.id ?? ''}`,
      `/v1/account/accounts/${mine.card.accountId ?? ''}/transactions`,
    ];
    for (const path of reads) {
      await mine.ok('GET', path);
      await theirs.refused('not-found', 'GET', path);
    }
    await example.refused('not-found', 'POST', `/v1/partner/sessions/${mine.access.sessionId}/revoke`, {});
    const events = await example.ok<EventPage>('GET', '/v1/partner/events');
    assert.deepEqual(events.data, []);
    const text = JSON.stringify(await example.ledger());
    assert.ok(!text.includes(loan.id) && !text.includes(mine.line.id));
    // A token with the name of another tenant written over its own is unknown there.
    const forged = mine.access.accessToken.replace('xingqiao', 'worked-example');
    await new ApiCaller(bank.handle, forged, mine.holder).refused('unauthenticated', 'GET', '/v1/loan/lines');
  });

  it('delivers signed events to the endpoints that want them, once each', async () => {
    const { bank, ports, sandbox } = newBank();
    const register = (url: string, eventTypes: readonly string[]): Promise<WebhookEndpointWithSecret> =>
      sandbox.ok(
        'POST',
        '/v1/partner/webhook-endpoints',
        { url, eventTypes },
        { 'idempotency-key': freshKey('hook') },
      );
    const all = await register('http://127.0.0.1:9/all', ['loan.*']);
    await register('http://127.0.0.1:9/none', ['account.*']);
    const { loan } = await (await sandbox.customer()).draw('500.00');
    await sandbox.advance('PT40S');
    await bank.settled();
    assert.deepEqual(
      ports.delivered.map(({ url }) => url),
      [all.url, all.url],
    );
    for (const { headers, body } of ports.delivered) {
      const event = JSON.parse(body) as WdlEvent;
      assert.equal(event.subject, loan.id);
      const {
        'webhook-id': id = '',
        'webhook-timestamp': seconds = '',
        'webhook-signature': signatures = '',
      } = headers;
      assert.equal(id, event.id);
      // Real time, although the bank's clock is 40 seconds ahead by now.
      assert.equal(Number(seconds), ports.at / 1000);
      const key = Buffer.from(all.secret.replace('whsec_', ''), 'base64');
      assert.equal(key.length, 32);
      assert.equal(
        signatures.split(' ')[0],
        `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`,
      );
    }
    const far = { url: 'https://hooks.example/x', eventTypes: ['*'] };
    const key = { 'idempotency-key': freshKey('hook') };
    const problem = await sandbox.refused(
      'validation-failed',
      'POST',
      '/v1/partner/webhook-endpoints',
      far,
      key,
    );
    assert.deepEqual(
      problem.errors?.map(({ pointer }) => pointer),
      ['/url'],
    );
  });

  it('waits as long as a latency fault says', async () => {
    const { ports, sandbox } = newBank();
    const customer = await sandbox.customer();
    await customer.ok('GET', '/v1/loan/lines', undefined, { 'wdl-sandbox-fault': 'latency=1200' });
    assert.deepEqual(ports.slept, [1200]);
  });

  it('fails loudly, and keeps nothing, when a route breaks its contract', async () => {
    const store = createMemoryStore();
    const bank = createEngine({
      operations: allOperations(),
      routes: { ...allRoutes, 'sandbox.getClock': async () => ({ now: 5 }) },
      jobs: {},
      tenants: sandboxTenants,
      seedTenant: openTenant,
      endpoints: [],
      store,
      ports: fixedPorts(),
      seed: 1,
    });
    const sandbox = new SandboxCaller(bank.handle, 'sk_test_xingqiao');
    await assert.rejects(sandbox.call('GET', '/v1/sandbox/clock'), /sandbox.getClock breaks its contract/);
  });

  it('stays frozen until told, and then runs on from there', async () => {
    const { ports, example } = newBank();
    const now = async (): Promise<string> =>
      (await example.ok<{ now: string }>('GET', '/v1/sandbox/clock')).now;
    ports.at += 5000;
    assert.equal(await now(), '2023-02-01T10:00:00.000+08:00');
    await example.ok('POST', '/v1/sandbox/clock', { mode: 'RUNNING' });
    ports.at += 5000;
    assert.equal(await now(), '2023-02-01T10:00:05.000+08:00');
  });
});
