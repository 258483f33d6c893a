// A measured bank: a process of its own that prepares draws at itself, and then answers them over HTTP or in process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBank, createMemoryStore } from '@weidongli/mock-server';
import { httpPorts, startHttpServer } from '@weidongli/mock-server/http';
import { createPostgresStore } from '@weidongli/mock-server/postgres';
import { createSqliteStore } from '@weidongli/mock-server/sqlite';
import { benchTenant, prepareDraws } from './draws.mjs';
import { perform } from './perform.mjs';

/** As many as a sample has callers, several times over: no line is hot. */
const CUSTOMERS = 500;

const [kind, connectionString] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'wdl-bench-'));
const stores = {
  memory: async () => createMemoryStore(),
  SQLite: () => createSqliteStore({ file: join(folder, 'bank.db') }),
  PostgreSQL: () => createPostgresStore({ connectionString }),
};
const store = await stores[kind]();
const tenant = benchTenant(CUSTOMERS);
const bank = createBank({ ports: httpPorts(AbortSignal.abort()), tenants: [tenant], store });
const server = await startHttpServer({ port: 0, bank });
let runs = 0;

const orders = {
  prepare: async ({ draws }) => {
    runs += 1;
    return { draws: await prepareDraws(bank.handle, tenant.customers, draws, `run-${runs}`) };
  },
  cpu: async () => process.cpuUsage(),
  inProcess: async ({ draws, callers }) => {
    const before = process.cpuUsage();
    const figures = await perform(draws, callers, bank.handle);
    const { user, system } = process.cpuUsage(before);
    return { ...figures, serverCpu: (user + system) / draws.length };
  },
};

process.on('message', async ({ number, order, ...values }) => {
  const answer = await orders[order](values);
  process.send({ number, answer });
});
process.once('disconnect', async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
process.send({ url: server.url });
