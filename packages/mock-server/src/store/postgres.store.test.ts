import { after, describe, it } from 'node:test';
import { startPostgresCluster } from '../testing/postgres-cluster.js';
import { storeContract } from '../testing/store-contract.js';
import { createPostgresStore } from './postgres.store.js';

const cluster = await startPostgresCluster();
let schemas = 0;

if (cluster === undefined) {
  it('PostgreSQL is not installed, so its store is not tested: apt-get install postgresql', { skip: true });
} else {
  after(() => cluster.stop());
  storeContract({
    name: 'PostgreSQL',
    create: async () => {
      schemas += 1;
      return createPostgresStore({ connectionString: cluster.url, schema: `test_${schemas}` });
    },
    test: { describe, it },
  });
}
