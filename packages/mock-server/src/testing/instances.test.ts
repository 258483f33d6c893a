import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { SandboxClock, SandboxState, SandboxUnitList } from '@weidongli/contracts/sandbox';
import { createBank } from '../create-bank.js';
import type { Bank } from '../engine/bank.js';
import type { Store } from '../engine/store.js';
import { createMemoryStore } from '../store/memory.store.js';
import { createPostgresStore } from '../store/postgres.store.js';
import { createSqliteStore } from '../store/sqlite.store.js';
import { SandboxCaller } from './caller.js';
import { fixedPorts } from './fixed-ports.js';
import { startPostgresCluster } from './postgres-cluster.js';

const KEY = 'sk_test_xingqiao';
const CLOCK = '/v1/sandbox/clock';

/** Several banks on one store, as several processes on one database are. */
const instances = (stores: readonly Store[]) =>
  stores.map((store, place) => {
    const bank = createBank({ store, ports: fixedPorts(Date.parse('2026-11-22T10:00:00+08:00') + place) });
    return { bank, sandbox: new SandboxCaller((request) => bank.handle(request), KEY) };
  });

const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place];
  assert.ok(found !== undefined);
  return found;
};

const count = async (bank: Bank, path: string): Promise<number> => {
  const reply = await bank.handle({ method: 'GET', path, headers: { authorization: `Bearer ${KEY}` } });
  return (JSON.parse(reply.body) as { readonly data: readonly unknown[] }).data.length;
};

const severalInstances = (name: string, storesFor: (count: number) => Promise<readonly Store[]>): void => {
  const open = async (count: number) => {
    const banks = instances(await storesFor(count));
    // Each knows the tenants before the others change anything.
    for (const { sandbox } of banks) await sandbox.ok('GET', CLOCK);
    return banks;
  };
  describe(`several instances on one store, ${name}`, () => {
    it('have one clock', async () => {
      const banks = await open(2);
      const [first, second] = [at(banks, 0), at(banks, 1)];
      await first.sandbox.ok('POST', CLOCK, { mode: 'FROZEN' });
      const moved = await first.sandbox.advance('P3D');
      const seen = await second.sandbox.ok<SandboxClock>('GET', CLOCK);
      assert.deepEqual([seen.now, seen.mode], [moved.now, 'FROZEN']);
    });

    it('seed the tenants once, and never make the same id', async () => {
      const banks = await open(3);
      const sessions = await Promise.all(
        banks.flatMap(({ sandbox }) => [sandbox.customer(), sandbox.customer('first-time')]),
      );
      const ids = sessions.map(({ access }) => access.sessionId);
      assert.equal(new Set(ids).size, 6);
      const states = await Promise.all(
        banks.map(
          async ({ sandbox }) => (await sandbox.ok<SandboxState>('GET', '/v1/sandbox/state')).records,
        ),
      );
      assert.equal(new Set(states).size, 1);
    });

    it('make one loan of one draw that all of them are asked for at once', async () => {
      const banks = await open(3);
      const customer = await at(banks, 0).sandbox.customer();
      const prepared = await customer.prepare('500.00');
      const stepUp = await customer.stepUp(prepared);
      const { accessToken } = customer.access;
      const headers = {
        'content-type': 'application/json',
        ...{ ...prepared.key, 'wdl-step-up': stepUp },
      };
      const body = JSON.stringify(prepared.body);
      const replies = await Promise.all(
        banks.map(async ({ bank }) => {
          const request = { method: 'POST', path: '/v1/loan/draws', headers, body };
          return bank.handle(await customer.holder.protect(request, accessToken));
        }),
      );
      assert.deepEqual(
        replies.map(({ status }) => status),
        [201, 201, 201],
      );
      assert.equal(new Set(replies.map((reply) => reply.body)).size, 1);
    });

    it('work off each job once, whoever is told to move the clock', async () => {
      const banks = await open(3);
      const customer = await at(banks, 0).sandbox.customer();
      await customer.draw('500.00');
      const path = '/v1/partner/events?type=loan.disbursed';
      const before = await count(at(banks, 0).bank, path);
      await Promise.all(banks.map(({ sandbox }) => sandbox.advance('PT1M')));
      assert.equal(await count(at(banks, 1).bank, path), before + 1);
      const { sums } = await at(banks, 2).sandbox.ledger();
      assert.deepEqual(sums, { CNY: '0', CNY_LIMIT: '0' });
    });

    it('know a unit that one of them has added', async () => {
      const banks = await open(2);
      await at(banks, 0).sandbox.ok('POST', '/v1/sandbox/units', {});
      const { units } = await at(banks, 1).sandbox.ok<SandboxUnitList>('GET', '/v1/sandbox/units');
      assert.deepEqual(
        units.map(({ name, open }) => [name, open]),
        [
          ['main', false],
          ['u2', true],
        ],
      );
    });
  });
};

const reopened = (name: string, openStore: () => Promise<Store>): void => {
  it(`goes on where it was: customers, clock, and no id twice, ${name}`, async () => {
    const first = await openStore();
    const before = at(instances([first]), 0).sandbox;
    const { loan } = await (await before.customer()).draw('500.00');
    await before.ok('POST', CLOCK, { mode: 'FROZEN' });
    const moved = await before.advance('P2D');
    await first.close();
    const second = await openStore();
    const after = at(instances([second]), 0).sandbox;
    const clock = await after.ok<SandboxClock>('GET', CLOCK);
    assert.deepEqual([clock.now, clock.mode], [moved.now, 'FROZEN']);
    const customer = await after.customer();
    const found = await customer.ok<{ readonly status: string }>('GET', `/v1/loan/draws/${loan.id}`);
    assert.equal(found.status, 'ACTIVE');
    await customer.draw('500.00');
    await second.close();
  });
};

severalInstances('in memory', async (count) => {
  const store: Store = { ...createMemoryStore(), shared: true };
  return Array.from({ length: count }, () => store);
});

const folder = await mkdtemp(join(tmpdir(), 'wdl-instances-'));
after(() => rm(folder, { recursive: true }));

describe('a bank that is opened again on its store', () => {
  const kept: Store = createMemoryStore();
  reopened('in memory', async () => kept);
  reopened('on SQLite', () => createSqliteStore({ file: join(folder, 'bank.db') }));
});

const cluster = await startPostgresCluster();
if (cluster === undefined) {
  it('PostgreSQL is not installed, so several instances are not tested on it: apt-get install postgresql', {
    skip: true,
  });
} else {
  const open: Store[] = [];
  severalInstances('on PostgreSQL', async (count) => {
    const connectionString = await cluster.newDatabase();
    const stores = await Promise.all(
      Array.from({ length: count }, () => createPostgresStore({ connectionString })),
    );
    open.push(...stores);
    return stores;
  });
  after(async () => {
    await Promise.all(open.map((store) => store.close()));
    await cluster.stop();
  });
}
