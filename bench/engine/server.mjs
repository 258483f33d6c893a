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
import { ownKey, protect } from './possession.mjs';

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
const ports = httpPorts(AbortSignal.abort());
// The load is what is measured here, and it is far beyond what one caller may ask for.
const bank = createBank({ ports, tenants: [tenant], store, rateLimits: false });
const server = await startHttpServer({ port: 0, bank });
let runs = 0;

const orders = {
  prepare: async ({ draws }) => {
    runs += 1;
    const handle = async (request) => bank.handle(await protect(request));
    const prepared = await prepareDraws(handle, tenant.customers, draws, `run-${runs}`);
    const key = await ownKey();
    return { draws: prepared.map((draw) => ({ ...draw, key })) };
  },
  cpu: async () => process.cpuUsage(),
  inProcess: async ({ draws, callers }) => {
    // Proofs are the work of the callers, each on a device of its own: made before the measurement begins.
    const ready = await Promise.all(draws.map((draw) => protect(draw)));
    const before = process.cpuUsage();
    const figures = await perform(ready, callers, bank.handle);
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
