import type { LoggedRequest } from '@weidongli/contracts/sandbox';
import { redactBody, redactHeaders, redactPath } from './redact.js';
import { instant } from './time.js';

/** Requests that are kept; older ones are forgotten. */
export const LOG_SIZE = 1000;
/** Characters of a body that are shown. */
const SHOWN = 20_000;

/** A request and its reply as they were; secrets are blacked out when they are read. */
export interface Exchange {
  /** Milliseconds since 1970. */
  readonly bankTime: number;
  readonly receivedAt: number;
  readonly durationMs: number;
  readonly operation: string | null;
  readonly customerId: string | null;
  readonly method: string;
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | undefined;
  /** 0 when the connection was dropped. */
  readonly status: number;
  readonly problem: string | null;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string | undefined;
}

/** An exchange with its place in the log. */
export interface Logged {
  readonly id: string;
  readonly exchange: Exchange;
}

/** Keeps the last requests that this process has answered for a tenant. It writes nothing: reading costs, not answering. */
export class RequestLog {
  #entries: Logged[] = [];
  #count = 0;

  /** Adds an exchange. */
  add(exchange: Exchange): void {
    this.#count += 1;
    this.#entries.push({ id: `req_${String(this.#count).padStart(12, '0')}`, exchange });
    // In one go now and then: dropping the first of a long list each time is slow.
    if (this.#entries.length >= 2 * LOG_SIZE) this.#entries = this.#entries.slice(-LOG_SIZE);
  }

  /** Forgets what a customer has asked and was answered. */
  forget(customerId: string): void {
    this.#entries = this.#entries.filter(({ exchange }) => exchange.customerId !== customerId);
  }

  /** Returns what is kept, oldest first. */
  all(): readonly Logged[] {
    return this.#entries.slice(-LOG_SIZE);
  }
}

/** Shows an exchange without its secrets. */
export const publicExchange = ({ id, exchange }: Logged): LoggedRequest => ({
  id,
  bankTime: instant(exchange.bankTime),
  receivedAt: instant(exchange.receivedAt),
  durationMs: exchange.durationMs,
  operation: exchange.operation,
  method: exchange.method,
  path: redactPath(exchange.path),
  status: exchange.status,
  customerId: exchange.customerId,
  problem: exchange.problem,
  requestHeaders: redactHeaders(exchange.requestHeaders),
  requestBody: showBody(exchange.requestBody),
  responseHeaders: redactHeaders(exchange.responseHeaders),
  responseBody: showBody(exchange.responseBody),
});

const showBody = (body: string | undefined): string | null => {
  if (body === undefined || body === '') return null;
  const text = redactBody(body);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;
};
