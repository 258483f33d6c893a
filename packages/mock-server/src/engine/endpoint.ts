import type { AuthenticationParts } from './authenticate.js';
import type { BankKeys } from './bank-keys.js';
import type { Context } from './context.js';
import type { Runtime } from './runtime.js';
import type { WireRequest } from './wire.js';

/** What an endpoint that is no operation needs of the bank. */
export interface EndpointParts extends AuthenticationParts {
  readonly keys: BankKeys;
  /** Secure random bytes. */
  readonly random: (length: number) => Uint8Array;
  /** Makes a decision of the bank in the first unit of a tenant, and keeps it. */
  readonly decideIn: <T>(runtime: Runtime, decision: (ctx: Context) => Promise<T>) => Promise<T>;
}

/** How an endpoint answers; the engine adds what every reply carries. */
export interface EndpointReply {
  readonly status: number;
  readonly contentType: string;
  /** Further headers, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An address of a standard that is no operation of ours: OAuth, key sets, the OpenAPI document. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /**
   * Answers a request.
   *
   * @throws {Refusal} For what our own errors say; a standard's own errors are replies.
   */
  readonly answer: (request: WireRequest, parts: EndpointParts) => Promise<EndpointReply>;
}
