import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

/** A delivery as it came. */
export interface Delivery {
  /** Headers with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Path by which endpoints of this command are told from a partner's own. */
export const RECEIVER_PATH = '/weidongli-listen';

/** Somewhere on this machine where the bank may deliver. */
export interface Receiver {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** Opens a receiver on a free port; what `take` returns is the status that the bank sees. */
export const openReceiver = async (take: (delivery: Delivery) => Promise<number>): Promise<Receiver> => {
  const server = createServer((request, response) => {
    const answer = async (): Promise<number> => {
      if (request.method !== 'POST' || request.url !== RECEIVER_PATH) return 404;
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
      return take({ headers: Object.fromEntries(headers), body: await readBody(request) });
    };
    answer().then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(502).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${RECEIVER_PATH}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
