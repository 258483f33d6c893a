import type { ProblemCode } from './problem-code.js';
import type { Shape } from './shape-check.js';

/**
 * Who may call an operation: a partner's server, a customer's embed session, nobody in particular (the single-use
 * secret in the body is the credential), or the holder of a sandbox key. A browser client has no partner methods.
 */
export type Actor = 'partner' | 'customer' | 'public' | 'sandbox';

/** What an operation needs of a session, or of a partner's access token; the server enforces it from this declaration. */
export type Scope =
  | 'accounts:read'
  | 'accounts:write'
  | 'identity:read'
  | 'identity:write'
  | 'loan:read'
  | 'loan:write'
  | 'products:read'
  | 'wealth:read'
  | 'wealth:trade'
  | 'agreements:read'
  | 'agreements:write'
  | 'privacy:read'
  | 'privacy:write'
  | 'sessions:write'
  | 'events:read'
  | 'webhooks:read'
  | 'webhooks:write'
  | 'clients:read'
  | 'clients:write'
  | 'audit:read';

/**
 * How an operation is protected (JR/T 0185-2020): A1 is public knowledge, such as products, for which a bound token is
 * enough; A2 is all about a customer or money, for which a partner's server also signs the message (RFC 9421) and a page
 * sends the digest of its body.
 */
export type Level = 'A1' | 'A2';

/**
 * What an operation leaves in the audit trail: who came in, who was verified, what became of accounts, what was agreed to, a second factor, money that moves, the way to
 * credit, keys, addresses for events, the customer's rights over personal data, an intervention of the sandbox.
 */
export type AuditKind =
  | 'SESSION'
  | 'IDENTITY'
  | 'ACCOUNT'
  | 'CONSENT'
  | 'STEP_UP'
  | 'MONEY'
  | 'CREDIT'
  | 'KEY'
  | 'WEBHOOK'
  | 'PRIVACY'
  | 'SANDBOX';

/** One operation of the API, the only source of client methods, server routes and OpenAPI. */
export interface Operation<Input, Output, By extends Actor = 'customer'> {
  /** Says where it is found: `<feature>.<method>`, for example `loan.draw`. */
  readonly id: string;
  readonly summary: string;
  readonly method: 'GET' | 'POST';
  /** Path with `{names}`; each name is a member of the input, the rest travels as query (GET) or body (POST). */
  readonly path: string;
  readonly actor: By;
  readonly scope?: Scope;
  readonly level: Level;
  /** Says that an `Idempotency-Key` header is required, which makes a repeat safe. */
  readonly idempotent: boolean;
  /** Says that the server asks for a second factor before it obeys (403 `step-up-required`). */
  readonly stepUp: boolean;
  /** What it leaves in the audit trail when it succeeds; nothing when left out. */
  readonly audit?: AuditKind;
  /**
   * Read whose `ETag` the header `If-Match` of this operation may name: the bank obeys only while that still is what the
   * caller has seen. Left out where nothing can be changed under the caller's hands.
   */
  readonly ifMatch?: string;
  /** Status of a first success. */
  readonly successStatus: 200 | 201;
  /** Says that no screen calls it: it is for pages that a host draws itself. Left out for all others. */
  readonly ui?: false;
  /** Members of the input that travel in a query string as numbers. */
  readonly numericQuery: readonly string[];
  readonly input: Shape<Input>;
  readonly output: Shape<Output>;
  /** Problem codes beyond those that any operation can answer with. */
  readonly errors: readonly ProblemCode[];
}

/** An operation of any shape, for code that handles all of them alike. */
export type AnyOperation = Operation<unknown, unknown, Actor>;

/** A feature: its operations by method name. */
export type Feature = Readonly<Record<string, AnyOperation>>;
