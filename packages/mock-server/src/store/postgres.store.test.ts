import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import { StoreUnavailable, systemKinds, type Store } from '../engine/store.js';
import { startPostgresCluster, type PostgresCluster } from '../testing/postgres-cluster.js';
import { storeContract } from '../testing/store-contract.js';
import { commitAll, filled, idsUnder, put, scanAll, scope, transfer, unit } from '../testing/store-units.js';
import { createPostgresStore } from './postgres.store.js';
import { requireModel } from './store-model.testing.js';

/** Requires that the server is said not to answer. */
const isAway = (error: Error): boolean => {
  assert.ok(error instanceof StoreUnavailable, error.stack);
  assert.match(error.message, /^PostgreSQL at 127\.0\.0\.1:\d+\/\w+ does not answer/);
  return true;
};

/** Does SQL beside the store. */
const beside = async (connectionString: string, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows as readonly Record<string, unknown>[];
  } finally {
    await client.end();
  }
};

const testServer = (cluster: PostgresCluster): void => {
  let schemas = 0;
  const connectionString = cluster.url;
  const newSchema = (): string => {
    schemas += 1;
    return `test_${schemas}`;
  };
  const newStore = (): Promise<Store> => createPostgresStore({ connectionString, schema: newSchema() });
  /** Opens two instances on the same tables. */
  const newPair = async (): Promise<readonly [Store, Store]> => {
    const schema = newSchema();
    const open = (): Promise<Store> => createPostgresStore({ connectionString, schema });
    // At the same time, so that they meet over making the tables.
    return Promise.all([open(), open()]);
  };
  const closeBoth = (stores: readonly Store[]): Promise<unknown> =>
    Promise.all(stores.map((store) => store.close()));

  after(() => cluster.stop());

  storeContract({ name: 'PostgreSQL', create: newStore, test: { describe, it } });

  describe('a PostgreSQL server', () => {
    it('comes to the same end as the store in memory', async () => {
      const store = await newStore();
      const empty = { tenant: 'empty', unit: 'main' };
      const emptied = async (): Promise<Store> => {
        for (const one of ['main', 'u2']) await store.copy(empty, { tenant: 'a', unit: one });
        return store;
      };
      await requireModel(emptied, 40);
      await store.close();
    });

    it('lets several instances spend no more than there is, and keep one reply', async () => {
      const stores = await newPair();
      await stores[0].commit(unit(filled(100n)));
      const reply = { status: 200, contentType: 'text/plain', body: 'ok' };
      const outcomes = await Promise.all(
        stores.map((store, instance) =>
          commitAll(
            store,
            Array.from({ length: 30 }, (_, n) =>
              unit({
                transfers: [transfer(`${instance}-${n}`, 5n)],
                idempotency: { key: `key-${n}`, fingerprint: 'f', reply },
              }),
            ),
          ),
        ),
      );
      assert.equal(outcomes.flat().filter((outcome) => outcome === 'kept').length, 20);
      const records = await scanAll(stores[1], scope, 100);
      assert.deepEqual(records, await scanAll(stores[0], scope, 100));
      assert.equal(records.filter(({ kind }) => kind === systemKinds.idempotency).length, 20);
      await closeBoth(stores);
    });

    it('does not let two instances each find nothing and write what the other looked for', async () => {
      const [one, two] = await newPair();
      const looks = (id: string, other: string) =>
        unit({ expects: [{ kind: 'thing', id: other, version: 'absent' }], puts: [put(id, 'absent')] });
      for (let round = 0; round < 20; round += 1) {
        const [a, b] = [`a${round}`, `b${round}`];
        const outcomes = await Promise.all([commitAll(one, [looks(a, b)]), commitAll(two, [looks(b, a)])]);
        assert.deepEqual(outcomes.flat().sort(), ['VersionConflict', 'kept']);
      }
      await closeBoth([one, two]);
    });

    it('lets one instance at a time hold a name, and frees what a dead one held', async () => {
      const [one, two] = await newPair();
      const steps: string[] = [];
      let release = (): void => undefined;
      const gate = new Promise<void>((resolve) => (release = resolve));
      let isHeld = (): void => undefined;
      const held = new Promise<void>((resolve) => (isHeld = resolve));
      const first = one.exclusive(
        scope,
        'jobs',
        async () => {
          isHeld();
          await gate;
          steps.push('first');
        },
        true,
      );
      await held;
      assert.equal(await two.exclusive(scope, 'jobs', async () => 'in', false), undefined);
      assert.equal(await two.exclusive(scope, 'other', async () => 'in', false), 'in');
      const second = two.exclusive(scope, 'jobs', async () => steps.push('second'), true);
      release();
      await Promise.all([first, second]);
      assert.deepEqual(steps, ['first', 'second']);

      // A connection that ends, as all do when their process dies, frees the name while its holder still works.
      const ended = await two.exclusive(
        scope,
        'jobs',
        async () => {
          await beside(
            connectionString,
            `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`,
          );
          return one.exclusive(scope, 'jobs', async () => 'in', true);
        },
        true,
      );
      assert.equal(ended, 'in');
      await closeBoth([one, two]);
    });

    it('keeps the neighbours of a unit that the server itself refuses', async () => {
      const store = await newStore();
      // Text that does not shrink, too long for an entry of an index.
      const noise = Array.from({ length: 4000 }, (_, n) =>
        String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000)),
      ).join('');
      const poison = unit({ puts: [{ ...put('poison', 'absent'), keys: { owner: noise } }] });
      const good = Array.from({ length: 9 }, (_, n) => unit({ puts: [put(`good${n}`, 'absent')] }));
      const outcomes = await commitAll(store, [...good.slice(0, 4), poison, ...good.slice(4)]);
      assert.equal(outcomes.filter((outcome) => outcome === 'kept').length, 9);
      assert.notEqual(outcomes[4], 'kept');
      assert.equal((await idsUnder(store, 'thing', 'all', '')).split(',').length, 9);
      await store.close();
    });

    it('is refused when its tables are too new, and when nobody listens', async () => {
      const schema = newSchema();
      await (await createPostgresStore({ connectionString, schema })).close();
      await beside(connectionString, `update ${schema}.schema_version set version = 9`);
      await assert.rejects(
        createPostgresStore({ connectionString, schema }),
        /was written by a newer version \(schema 9, this one knows 2\)/,
      );
      const nobody = createPostgresStore({ connectionString: 'postgresql://postgres@127.0.0.1:1/bank' });
      await assert.rejects(nobody, isAway);
      await assert.rejects(createPostgresStore({ connectionString, schema: 'x"; drop' }), RangeError);
    });

    it('refuses while the server is away, and goes on by itself with what was acknowledged', async () => {
      const store = await newStore();
      await store.commit(unit(filled(1000n)));
      const kept: string[] = [];
      let stopped = false;
      const refusals: Error[] = [];
      const callers = Array.from({ length: 8 }, async (_, caller) => {
        for (let n = 0; !stopped; n += 1) {
          const id = `${caller}-${n}`;
          try {
            await store.commit(unit({ puts: [put(id, 'absent')], transfers: [transfer(id, 1n)] }));
            kept.push(id);
          } catch (error) {
            refusals.push(error as Error);
            stopped = true;
          }
        }
      });
      while (kept.length < 50) await new Promise((resolve) => setImmediate(resolve));
      await cluster.kill();
      stopped = true;
      await Promise.all(callers);
      for (const refusal of refusals) isAway(refusal);
      await assert.rejects(store.get(scope, 'thing', '0-0'), isAway);
      await assert.rejects(store.commit(unit({ puts: [put('away', 'absent')] })), isAway);
      await assert.rejects(
        store.exclusive(scope, 'jobs', async () => 'in', true),
        isAway,
      );

      await cluster.start();
      const there = new Set((await idsUnder(store, 'thing', 'owner', 'anna')).split(','));
      assert.deepEqual(
        kept.filter((id) => !there.has(id)),
        [],
      );
      const shop = await store.get(scope, systemKinds.account, 'shop');
      assert.equal((shop?.body as { creditsPosted: string }).creditsPosted, String(there.size));
      await store.commit(unit({ puts: [put('back', 'absent')] }));
      assert.equal(await store.exclusive(scope, 'jobs', async () => 'in', true), 'in');
      await store.close();
      await assert.rejects(store.commit(unit({})), /is closed/);
    });
  });
};

const cluster = await startPostgresCluster();
if (cluster === undefined)
  it('PostgreSQL is not installed: its store was not tested (apt-get install postgresql)', { skip: true });
else testServer(cluster);
