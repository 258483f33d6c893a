// Weighs an account: a small portfolio of the published shape is written, and what the store then holds is divided.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxTenants } from '@weidongli/mock-server';
import { seedPortfolio } from '@weidongli/mock-server/portfolio';
import pg from 'pg';

/** Ten loans each, as in a portfolio of a million. */
const SIZE = { customers: 200, loans: 2000, seed: 1 };
const NOW = Date.parse('2026-11-22T10:00:00+08:00');

const fill = async (store) => {
  const tenant = { ...sandboxTenants[0], id: 'weighed', customers: [] };
  await seedPortfolio({ ...SIZE, store, tenant, now: NOW });
  await store.close();
};

const weigh = {
  SQLite: async (folder) => {
    const { createSqliteStore } = await import('@weidongli/mock-server/sqlite');
    const file = join(folder, 'weighed.db');
    await fill(await createSqliteStore({ file }));
    return statSync(file).size;
  },
  PostgreSQL: async (_, cluster) => {
    const { createPostgresStore } = await import('@weidongli/mock-server/postgres');
    const connectionString = await cluster.newDatabase();
    const client = new pg.Client({ connectionString });
    await client.connect();
    const size = async () =>
      Number((await client.query('select pg_database_size(current_database()) as size')).rows[0].size);
    const empty = await size();
    await fill(await createPostgresStore({ connectionString }));
    const full = await size();
    await client.end();
    return full - empty;
  },
};

/** Returns the bytes of one account with its ten loans, by store. */
export async function accountBytes(stores, folder, cluster) {
  const sizes = {};
  for (const name of stores.filter((one) => one in weigh && (one !== 'PostgreSQL' || cluster !== undefined)))
    sizes[name] = (await weigh[name](folder, cluster)) / SIZE.customers;
  return sizes;
}
