import type { ProblemCode } from './problem-code.js';
import type { Shape } from './shape-check.js';

/**
 * Who may call an operation: a partner's server, a customer's embed session, nobody in particular (the single-use
 * secret in the body is the credential), or the holder of a sandbox key. A browser client has no partner methods.
 */
export type Actor = 'partner' | 'customer' | 'public' | 'sandbox';

/** What an operation needs of a session; the server enforces it from this declaration. */
export type Scope =
  | 'accounts:read'
  | 'identity:read'
  | 'identity:write'
  | 'loan:read'
  | 'loan:write'
  | 'agreements:read'
  | 'agreements:write';

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
  /** Says that an `Idempotency-Key` header is required, which makes a repeat safe. */
  readonly idempotent: boolean;
  /** Says that the server asks for a second factor before it obeys (403 `step-up-required`). */
  readonly stepUp: boolean;
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
