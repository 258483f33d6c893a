import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that answers. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** The address that is used everywhere: loopback only, so that nobody else on the network reaches the demo. */
export const loopback = '127.0.0.1';

/** Turns the error of a taken port into one sentence with its remedy; leaves other errors as they are. */
export const explainPort = (error: unknown, port: number, variable: string): Error => {
  const { code } = error as { readonly code?: string };
  if (code === 'EADDRINUSE' || code === 'port-taken')
    return new Error(
      `Port ${port} is taken. Stop what uses it, or set ${variable} to another one (0 for any free port).`,
    );
  if (code === 'EACCES' || code === 'port-forbidden')
    return new Error(`Port ${port} may not be opened. Set ${variable} to another one.`);
  return error instanceof Error ? error : new Error(String(error));
};

/** Opens a server on loopback. The app may be handed in later: its address is known only once the port is. */
export const listen = (app: () => Hono, port: number, variable: string): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server: ServerType = serve(
      { fetch: (request) => app().fetch(request), hostname: loopback, port },
      ({ port: opened }: AddressInfo) => {
        resolve({
          port: opened,
          close: () =>
            new Promise((done) => {
              server.close(() => {
                done();
              });
              // Browsers hold connections open; without this, closing would wait for them.
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
      },
    );
    server.once('error', (error) => {
      reject(explainPort(error, port, variable));
    });
  });
