import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createMemoryStore } from '../store/memory.store.js';
import { createSqliteStore } from '../store/sqlite.store.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { webhookBank } from '../testing/webhook-bank.testing.js';
import { StoreUnavailable, type Store } from './store.js';

const ENDPOINTS = '/v1/partner/webhook-endpoints';

const only = <T>(list: readonly T[]): T => {
  assert.equal(list.length, 1);
  return list[0] as T;
};

describe('restoring a snapshot', () => {
  it('voids what was still to be delivered', async () => {
    const { register, draw, sandbox, deliveries, received } = webhookBank(() => 500);
    await register(['loan.*']);
    await draw();
    const snapshot = await sandbox.ok<{ id: string }>('POST', '/v1/sandbox/snapshots', {});
    await sandbox.advance('PT1M');
    const before = received.length;
    await sandbox.ok('POST', `/v1/sandbox/snapshots/${snapshot.id}/restore`, {});
    await sandbox.advance('P1D');
    const restored = await deliveries();
    const undone = restored.filter(({ voidReason }) => voidReason === 'CLOCK_RESTORED');
    assert.equal(undone.length, 1);
    assert.ok(received.slice(before).every(({ headers }) => headers['webhook-id'] !== undone[0]?.eventId));
  });
});

describe('units of a tenant', () => {
  it('keep deliveries beside their events, and are read as one', async () => {
    const { register, sandbox, bank, deliveries } = webhookBank();
    await sandbox.ok('POST', '/v1/sandbox/units', { name: 'second' });
    const body = { customerRef: 'later', persona: 'repeat-borrower' };
    await sandbox.ok('POST', '/v1/sandbox/customers', body, { 'idempotency-key': 'customer-for-a-test' });
    const { id } = await register(['loan.*']);
    await (await sandbox.customer()).draw('500.00');
    await (await sandbox.customer('later')).draw('500.00');
    await bank.settled();
    const both = await deliveries();
    assert.deepEqual(
      both.map(({ status, endpointId }) => [status, endpointId]),
      [
        ['DELIVERED', id],
        ['DELIVERED', id],
      ],
    );
    for (const { id: deliveryId } of both) {
      await sandbox.ok('POST', `/v1/partner/webhook-deliveries/${deliveryId}/redeliver`, {});
    }
    const { queued } = await sandbox.ok<{ queued: number }>('POST', `${ENDPOINTS}/${id}/replay`, {});
    assert.ok(queued <= 2);
    await bank.settled();
    for (const { attemptCount } of await deliveries()) assert.ok(attemptCount >= 2);
  });
});

describe('several processes on one store', () => {
  it('send each event once, whoever comes first', async () => {
    const store = { ...createMemoryStore(), shared: true };
    const ports = fixedPorts();
    const first = webhookBank(() => 204, { store, ports });
    await first.register(['*']);
    const second = webhookBank(() => 204, { store, ports });
    await Promise.all([first.draw(), second.draw()]);
    ports.at += 60_000;
    await Promise.all([first.bank.tick(), second.bank.tick()]);
    await Promise.all([first.bank.settled(), second.bank.settled()]);
    const deliveries = await first.deliveries();
    const sent = [...first.received, ...second.received].map(({ headers }) => headers['webhook-id']);
    assert.equal(new Set(sent).size, sent.length);
    assert.deepEqual([...sent].sort(), deliveries.map(({ eventId }) => eventId).sort());
    assert.ok(deliveries.every(({ status }) => status === 'DELIVERED'));
  });

  it('take up once what a process that died has begun, under the same id', async () => {
    const store = { ...createMemoryStore(), shared: true };
    const ports = fixedPorts();
    const dying = webhookBank(() => new Promise(() => undefined), { store, ports });
    await dying.register();
    await (await dying.sandbox.customer()).draw('500.00');
    while (dying.received.length === 0) await new Promise(setImmediate);
    const others = [webhookBank(() => 204, { store, ports }), webhookBank(() => 204, { store, ports })];
    const takeUp = async (): Promise<number> => {
      await Promise.all(others.map(({ bank }) => bank.tick()));
      await Promise.all(others.map(({ bank }) => bank.settled()));
      return others.reduce((sum, { received }) => sum + received.length, 0);
    };
    ports.at += 29_000;
    assert.equal(await takeUp(), 0);
    ports.at += 6_000;
    assert.equal(await takeUp(), 1);
    const [taken] = others.flatMap(({ received }) => received);
    assert.equal(taken?.headers['webhook-id'], dying.received[0]?.headers['webhook-id']);
  });

  it('make up for what was kept and never begun', async () => {
    const memory = createMemoryStore();
    let away = false;
    const store: Store = {
      ...memory,
      commit: (unit) => {
        const claims = unit.puts.some(
          ({ expectedVersion, kind }) => kind === 'webhook-delivery' && expectedVersion !== 'absent',
        );
        return away && claims ? Promise.reject(new StoreUnavailable('away')) : memory.commit(unit);
      },
    };
    const { register, draw, received, deliveries, bank } = webhookBank(() => 204, { store });
    await register();
    away = true;
    await draw();
    assert.deepEqual([received.length, only(await deliveries()).status], [0, 'PENDING']);
    away = false;
    await bank.tick();
    await bank.settled();
    assert.deepEqual([received.length, only(await deliveries()).status], [1, 'DELIVERED']);
  });

  it('send after a restart what the process before had begun', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wdl-webhook-'));
    try {
      const file = join(folder, 'bank.db');
      const ports = fixedPorts();
      const store = await createSqliteStore({ file });
      const before = webhookBank(() => new Promise(() => undefined), { store, ports });
      await before.register();
      await (await before.sandbox.customer()).draw('500.00');
      while (before.received.length === 0) await new Promise(setImmediate);
      await store.close();
      ports.at += 60_000;
      const reopened = await createSqliteStore({ file });
      const after = webhookBank(() => 204, { store: reopened, ports });
      await after.bank.tick();
      await after.bank.settled();
      const begun = before.received[0]?.headers['webhook-id'];
      assert.equal(after.received.filter(({ headers }) => headers['webhook-id'] === begun).length, 1);
      assert.ok((await after.deliveries()).every(({ status }) => status === 'DELIVERED'));
      await reopened.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
