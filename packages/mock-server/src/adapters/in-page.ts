import { createBank, type BankOptions } from '../create-bank.js';
import type { Bank } from '../engine/bank.js';
import { IN_PAGE, type WireRequest, type WireResponse } from '../engine/wire.js';
import { systemPorts } from './system-ports.js';

/** The part of an AbortSignal that a transport needs. */
export interface Abortable {
  readonly aborted: boolean;
  readonly reason?: unknown;
  readonly addEventListener: (
    type: 'abort',
    listener: () => void,
    options?: { readonly once?: boolean },
  ) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

// Declared here and not taken from a type library: the package compiles without Node's and without the DOM's.
declare const setTimeout: (callback: () => void, milliseconds: number) => number;
declare const clearTimeout: (timer: number | undefined) => void;

/** A request that can be given up. */
export interface PageRequest extends WireRequest {
  /** Milliseconds after which an answer is no longer wanted. @defaultValue no limit */
  readonly timeoutMs?: number | undefined;
  readonly signal?: Abortable | undefined;
}

/** Sends requests to a bank in the same page; structurally a transport of the client. */
export interface InPageTransport {
  /** Address that proofs of this transport name: no network leads there. */
  readonly baseUrl: string;
  readonly send: (request: PageRequest) => Promise<WireResponse>;
}

/** Creates a bank inside a page or a test, on real time. */
export const createPageBank = (options: Partial<BankOptions> = {}): Bank =>
  createBank({ ...options, ports: { ...systemPorts(), ...options.ports } });

/**
 * Connects a client to a bank in the same page, with no network between. Giving up a request rejects at once with the
 * signal's reason; the bank still finishes the work, as a real one would.
 */
export const inPageTransport = (bank: Bank): InPageTransport => ({
  baseUrl: IN_PAGE,
  send: ({ signal, timeoutMs, ...request }) =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => {
        reject(signal?.reason instanceof Error ? signal.reason : new Error('The request was given up.'));
      };
      const late = (): void => {
        reject(new Error('The bank took too long to answer.'));
      };
      const timer = timeoutMs === undefined ? undefined : setTimeout(late, timeoutMs);
      if (signal?.aborted === true) giveUp();
      signal?.addEventListener('abort', giveUp, { once: true });
      const clear = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
      };
      bank.handle(request).then(resolve, reject).finally(clear);
    }),
});

export { systemPorts };
