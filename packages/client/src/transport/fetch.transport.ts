import { TransportError, type CancelSignal, type Transport, type TransportRequest } from './transport.js';

/** The part of a reply that is read. */
export interface FetchReply {
  readonly status: number;
  readonly headers: { forEach(each: (value: string, name: string) => void): void };
  text(): Promise<string>;
}

/** What is asked of `fetch`. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: CancelSignal;
  readonly credentials: 'omit';
  readonly redirect: 'error';
  readonly cache: 'no-store';
  readonly referrerPolicy: 'no-referrer';
}

/** A function like the platform's `fetch`. */
export type FetchLike = (url: string, init: FetchInit) => Promise<FetchReply>;

/** Options of {@link fetchTransport}. */
export interface FetchTransportOptions {
  /** Address of the API without a path, for example `https://api.bank.example`. */
  readonly baseUrl: string;
  /** @defaultValue the platform's own */
  readonly fetch?: FetchLike;
}

/** The globals that browsers and Node share; typed here because this package knows no DOM. */
interface FetchHost {
  readonly fetch: FetchLike;
  readonly AbortController: new () => { readonly signal: CancelSignal; abort(): void };
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

const host = globalThis as unknown as FetchHost;

/** Ends a request on time or when its caller has lost interest, and remembers which it was. */
const limitsOf = ({ signal, timeoutMs }: TransportRequest) => {
  const controller = new host.AbortController();
  let reason: 'network' | 'timeout' | 'aborted' = 'network';
  const end = (why: 'timeout' | 'aborted'): void => {
    reason = why;
    controller.abort();
  };
  const onAbort = (): void => {
    end('aborted');
  };
  const timer = host.setTimeout(() => {
    end('timeout');
  }, timeoutMs);
  if (signal?.aborted === true) onAbort();
  else signal?.addEventListener('abort', onAbort);
  return {
    signal: controller.signal,
    reason: () => reason,
    release: () => {
      host.clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
};

const headersOf = ({ headers }: FetchReply): Record<string, string> => {
  const named: Record<string, string> = {};
  headers.forEach((value, name) => {
    named[name.toLowerCase()] = value;
  });
  return named;
};

/**
 * Carries requests over HTTP by the platform's `fetch`: the smallest way, about a twentieth of axios.
 *
 * A redirect counts as a lost line: a browser would follow it with the token to wherever it leads.
 */
export const fetchTransport = ({ baseUrl, fetch }: FetchTransportOptions): Transport => {
  const base = baseUrl.replace(/\/+$/, '');
  return {
    baseUrl: base,
    send: async (request) => {
      const limits = limitsOf(request);
      try {
        const { method, path, headers, body } = request;
        // Called as a function of its host: browsers refuse `fetch` with another `this`.
        const perform = fetch ?? host.fetch.bind(globalThis);
        const reply = await perform(base + path, {
          ...{ method, headers, signal: limits.signal },
          ...(body === undefined ? {} : { body }),
          ...{ credentials: 'omit', redirect: 'error', cache: 'no-store', referrerPolicy: 'no-referrer' },
        });
        return { status: reply.status, headers: headersOf(reply), body: await reply.text() };
      } catch {
        throw new TransportError(limits.reason());
      } finally {
        limits.release();
      }
    },
  };
};
