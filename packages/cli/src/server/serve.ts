import { httpPorts, startHttpServer } from '@weidongli/mock-server/http';
import type { Sandbox, SandboxOptions } from '../sandbox.js';
import { dashboardFolder } from './dashboard-folder.js';
import { openBank, type OpenedBank } from './open-bank.js';
import type { Keeping } from './open-store.js';
import { portError } from './port-error.js';

const DASHBOARD = '/dashboard';
/** Port of the bank when nothing else is said. */
const PORT = 4010;

/** Opens the bank in a store and puts it on the network. */
export const serve = async (
  options: SandboxOptions,
  keeping: Keeping | undefined,
  stopAt: number | undefined,
): Promise<Sandbox> => {
  const { port = PORT, host = '127.0.0.1', webhookHosts = [], tenants, seed } = options;
  const closing = new AbortController();
  const hosts = webhookHosts.map((name) => name.toLowerCase());
  const opened = await openBank({ keeping, ports: httpPorts(closing.signal, hosts), stopAt, tenants, seed });
  const folder = options.dashboard === false ? undefined : dashboardFolder();
  const directories = folder === undefined ? [] : [{ path: DASHBOARD, folder }];
  try {
    const server = await startHttpServer({ port, host, bank: opened.bank, directories });
    return {
      ...{ url: server.url, port: server.port, keptIn: opened.keptIn, tenants: tenantsIn(opened) },
      dashboardUrl: folder === undefined ? null : `${server.url}${DASHBOARD}/`,
      close: async () => {
        closing.abort();
        await server.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw portError(error, port);
  }
};

const tenantsIn = ({ bank }: OpenedBank): Sandbox['tenants'] =>
  bank.tenants.map(({ id, bankName, sandboxKey, customers }) => ({
    ...{ id, bankName, sandboxKey },
    customers: customers.map(({ customerRef, story }) => ({ customerRef, story })),
  }));
