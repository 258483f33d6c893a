import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createPageBank, inPageTransport } from '../adapters/in-page.js';
import type { Store } from '../engine/store.js';
import { createPostgresStore } from '../store/postgres.store.js';
import { createSqliteStore } from '../store/sqlite.store.js';
import { conformanceSuite } from './conformance.js';
import { startPostgresCluster } from './postgres-cluster.js';

// Sixty outcomes are the same rules on every store, and each waits for the disk a hundred times.
const without = ['outcomes on demand'];

const suite = (name: string, store: Store): void => {
  after(() => store.close());
  const { send } = inPageTransport(createPageBank({ store }));
  conformanceSuite({ name, send, sandboxKey: 'sk_test_xingqiao', without, test: { describe, it } });
};

const folder = await mkdtemp(join(tmpdir(), 'wdl-conformance-'));
suite('on SQLite', await createSqliteStore({ file: join(folder, 'bank.db') }));

const cluster = await startPostgresCluster();
if (cluster === undefined) {
  it('PostgreSQL is not installed, so the bank is not tested on it: apt-get install postgresql', {
    skip: true,
  });
} else {
  suite('on PostgreSQL', await createPostgresStore({ connectionString: cluster.url }));
}

after(async () => {
  await cluster?.stop();
  await rm(folder, { recursive: true });
});
