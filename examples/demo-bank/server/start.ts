import { Hono } from 'hono';
import { startSandbox, type Sandbox } from 'weidongli';
import { createBankApp } from './bank-app.js';
import { bundlePages } from './bundle.js';
import type { DemoPorts } from './config.js';
import { explainPort, listen, loopback, type Listening } from './listen.js';
import { LoginSessions } from './login.js';
import { connectPlatform } from './platform.js';
import { WebhookInbox } from './webhooks.js';

/** The running demo. */
export interface Demo {
  /** Address of the demo bank. */
  readonly bankUrl: string;
  /** Address of the mock server. */
  readonly apiUrl: string;
  /** Key of the sandbox, for a partner's server. */
  readonly sandboxKey: string;
  /** Address of the dashboard of the mock server; null where it is not built. */
  readonly dashboardUrl: string | null;
  /** Where the mock server keeps its bank: `memory`, or a file. */
  readonly keptIn: string;
  /** Stops both servers. */
  close(): Promise<void>;
}

/** Key that the mock server accepts; it opens nothing but this sandbox. */
const sandboxKey = 'sk_test_xingqiao';

const startApi = async (port: number, data: string | undefined): Promise<Sandbox> => {
  try {
    return await startSandbox({ port, ...(data === undefined ? {} : { data }) });
  } catch (error) {
    throw explainPort(error, port, 'WDL_PORT');
  }
};

/** Fills a bank server that already listens: its own address is part of what it is made of. */
const furnish = async (apiUrl: string, port: number): Promise<Hono> => {
  const bankUrl = `http://${loopback}:${port}`;
  const platform = connectPlatform({ apiUrl, sandboxKey, pageOrigin: bankUrl });
  const inbox = new WebhookInbox();
  const [files, secret] = await Promise.all([bundlePages(), platform.registerWebhook(`${bankUrl}/webhooks`)]);
  inbox.use(secret);
  return createBankApp({ platform, logins: new LoginSessions(port), inbox, files, apiUrl, bankUrl });
};

/**
 * Starts the mock server and the demo bank on loopback.
 *
 * @param data - Folder that keeps the mock server's bank; without one every start is a new bank.
 * @throws {Error} with what to do when a port is taken or the folder cannot be used; nothing stays open then.
 */
export const startDemo = async (ports: DemoPorts, data?: string): Promise<Demo> => {
  const api = await startApi(ports.api, data);
  let app = new Hono();
  let bank: Listening | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([bank?.close(), api.close()]);
  };
  try {
    bank = await listen(() => app, ports.bank, 'DEMO_PORT');
    app = await furnish(api.url, bank.port);
    const { url: apiUrl, dashboardUrl, keptIn } = api;
    return { bankUrl: `http://${loopback}:${bank.port}`, apiUrl, sandboxKey, dashboardUrl, keptIn, close };
  } catch (error) {
    await close();
    throw error;
  }
};
