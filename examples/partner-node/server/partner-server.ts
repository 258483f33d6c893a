import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isWdlError } from '@weidongli/client';
import { createPartnerClient } from '@weidongli/client/partner';
import { fetchTransport } from '@weidongli/client/fetch';
import { createSeenWebhooks, isWebhookError, verifyWebhook, type WdlEvent } from '@weidongli/client/webhooks';
import { partner } from '@weidongli/contracts/partner';

/** What the server needs to be told. */
export interface PartnerServerOptions {
  /** Address of the bank's API. */
  readonly bankUrl: string;
  /** Name of this server at the bank, `cli_…`. */
  readonly clientId: string;
  /** Private key, PEM. */
  readonly privateKey: string;
  /** Name under which the bank knows the key. */
  readonly keyId: string;
  /** Port; 0 takes a free one. */
  readonly port: number;
  /** Told of each event of the bank, once. */
  readonly onEvent: (event: WdlEvent) => void;
}

/** A server that runs. */
export interface PartnerServer {
  /** Its address, which is also the origin of its pages. */
  readonly url: string;
  /** Takes no more requests, and ends when those under way are answered. */
  close(): Promise<void>;
}

const largestBody = 64 * 1024;

/** Reads the bytes of a body as they came: the signature of a webhook counts for these. */
const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= largestBody) parts.push(part);
  }
  return Buffer.concat(parts);
};

interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly cookie?: string;
}

const routesOf = (bank: Bank, options: PartnerServerOptions, origin: string, secret: string) => {
  /** Customers by the value of their cookie. Your own login takes this place. */
  const logins = new Map<string, string>();
  const seen = createSeenWebhooks();

  const login = async (request: IncomingMessage): Promise<Answer> => {
    const { customer } = JSON.parse(String(await bodyOf(request))) as { readonly customer: string };
    const ticket = randomUUID();
    logins.set(ticket, customer);
    return { status: 200, body: {}, cookie: `login=${ticket}; HttpOnly; SameSite=Strict; Path=/` };
  };

  const session = async ({ headers }: IncomingMessage): Promise<Answer> => {
    if (headers.origin !== origin) return { status: 403 };
    // Who the customer is says the login, never the page.
    const customerRef = logins.get(/(?:^|; )login=([\w-]+)/.exec(headers.cookie ?? '')?.[1] ?? '');
    if (customerRef === undefined) return { status: 401 };
    const { clientSecret } = await bank.createSession({ customerRef, modules: ['loan'], origins: [origin] });
    return { status: 200, body: { clientSecret } };
  };

  const webhook = async (request: IncomingMessage): Promise<Answer> => {
    const { headers } = request;
    try {
      options.onEvent(verifyWebhook({ body: await bodyOf(request), headers, secrets: [secret], seen }));
    } catch (error) {
      if (isWebhookError(error)) return { status: error.status };
      throw error;
    }
    return { status: 204 };
  };

  return new Map([
    ['POST /api/login', login],
    ['POST /api/session', session],
    ['POST /webhooks', webhook],
  ]);
};

type Routes = ReturnType<typeof routesOf>;
type Bank = ReturnType<typeof openBank>;

const openBank = ({ bankUrl, clientId, privateKey, keyId }: PartnerServerOptions) =>
  createPartnerClient({
    transport: fetchTransport({ baseUrl: bankUrl }),
    ...{ clientId, privateKey, keyId },
    features: { partner },
  }).partner;

const answerTo = async (routes: Routes, request: IncomingMessage): Promise<Answer> => {
  const route = routes.get(`${request.method ?? ''} ${request.url ?? ''}`);
  if (route === undefined) return { status: 404 };
  try {
    return await route(request);
  } catch (error) {
    // A WdlError holds no key, no token and no body, so it may be logged as it is.
    console.error(isWdlError(error) ? error.message : 'The request could not be read.');
    return { status: isWdlError(error) ? 502 : 400 };
  }
};

const send = (response: ServerResponse, { status, body, cookie }: Answer): void => {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

/**
 * Starts the server of a partner on loopback, and tells the bank where its webhooks go.
 *
 * @throws {WdlError} when the bank does not know the server, or cannot be reached.
 */
export const startPartnerServer = async (options: PartnerServerOptions): Promise<PartnerServer> => {
  let routes: Routes = new Map();
  const server = createServer((request, response) => {
    void answerTo(routes, request).then((answer) => {
      send(response, answer);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = (): Promise<void> => new Promise((done) => void server.close(() => done()));
  try {
    const bank = openBank(options);
    const { secret } = await bank.createWebhookEndpoint({ url: `${url}/webhooks`, eventTypes: ['*'] });
    routes = routesOf(bank, options, url, secret);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
};
