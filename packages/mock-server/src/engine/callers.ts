import type { AnyOperation } from '@weidongli/contracts';
import { sha256Hex } from './digest.js';
import { refuse } from './problem.js';
import { kinds } from './records.js';
import { readInstant } from './time.js';
import type { Unit } from './unit.js';
import type { Caller } from './context.js';
import type { WireRequest } from './wire.js';

const LOOPBACK = /^(?:https?:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Tells whether an origin or a `Host` names this machine. */
export const isLoopback = (place: string): boolean => LOOPBACK.test(place);

/** Reads the bearer token of a request; `undefined` without one. */
export const bearerOf = ({ headers }: WireRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers['authorization'] ?? '')?.[1];

/**
 * Refuses a sandbox key that comes from another place than this machine: any web page can reach 127.0.0.1, and a
 * `Host` that is not loopback is a name that somebody pointed here.
 *
 * @throws {Refusal} `sandbox-only` for a control of the sandbox, `insufficient-scope` for a partner's call.
 */
export const requireLocal = (operation: AnyOperation, { headers }: WireRequest): void => {
  if (operation.actor !== 'sandbox' && operation.actor !== 'partner') return;
  const { origin, host } = headers;
  if ((origin === undefined || isLoopback(origin)) && (host === undefined || isLoopback(host))) return;
  throw refuse(operation.actor === 'sandbox' ? 'sandbox-only' : 'insufficient-scope', {
    detail: 'The sandbox key works from this machine only: call the server as 127.0.0.1 or localhost.',
  });
};

/**
 * Finds the customer behind an access token.
 *
 * @throws {Refusal} `unauthenticated` when the token or its session has ended, `insufficient-scope` when it is used from
 * an origin or for an operation that its session does not name.
 */
export const customerOf = async (
  unit: Unit,
  operation: AnyOperation,
  request: WireRequest,
  now: number,
): Promise<Caller> => {
  const token = await unit.get(kinds.token, sha256Hex(bearerOf(request) ?? ''));
  const session = token === undefined ? undefined : await unit.get(kinds.session, token.sessionId);
  if (token === undefined || session === undefined)
    throw refuse('unauthenticated', { detail: 'The token is unknown.' });
  const ended =
    session.status === 'REVOKED' || isPast(token.expiresAt, now) || isPast(session.expiresAt, now);
  if (ended)
    throw refuse('unauthenticated', { detail: 'The token or its session has ended. Fetch a new session.' });
  requireOrigin(session.origins, request.headers['origin']);
  if (operation.scope !== undefined && !session.scopes.includes(operation.scope)) {
    throw refuse('insufficient-scope', { detail: `The session has no scope ${operation.scope}.` });
  }
  return { kind: 'customer', customerId: session.customerId, session };
};

/**
 * Refuses an origin that a session does not name; a caller that sends none is no browser.
 *
 * @throws {Refusal} `insufficient-scope`.
 */
export const requireOrigin = (origins: readonly string[], origin: string | undefined): void => {
  if (origin === undefined || origins.includes(origin)) return;
  throw refuse('insufficient-scope', {
    detail: 'The session does not name this origin. List it when you create one.',
  });
};

/** Tells whether a moment has passed. */
export const isPast = (moment: string, now: number): boolean => (readInstant(moment) ?? 0) <= now;
