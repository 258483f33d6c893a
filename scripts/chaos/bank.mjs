// A bank in a process of its own, so that it can be killed: node bank.mjs '{"sqlite"|"postgres": …, "customers": n}'.
import { createBank } from '@weidongli/mock-server';
import { httpPorts, startHttpServer } from '@weidongli/mock-server/http';
import { benchTenant } from '../../bench/engine/draws.mjs';
import { forgetful } from './forgetful.mjs';

const { sqlite, postgres, customers, limit, forgets } = JSON.parse(process.argv[2]);
const opened =
  sqlite === undefined
    ? await (
        await import('@weidongli/mock-server/postgres')
      ).createPostgresStore({ connectionString: postgres })
    : await (await import('@weidongli/mock-server/sqlite')).createSqliteStore({ file: sqlite });
const store = forgets === undefined ? opened : forgetful(opened, forgets);
const tenants = [benchTenant(customers, { limit, clock: { mode: 'RUNNING' } })];
const bank = createBank({ ports: httpPorts(AbortSignal.abort()), tenants, store, rateLimits: false });
const server = await startHttpServer({ port: 0, bank });
process.send({ url: server.url });
// The parent ends this process by a signal, or by its own end.
process.once('disconnect', async () => {
  await server.close();
  await store.close();
  process.exit(0);
});
