import type { AnyOperation } from '@weidongli/contracts';
import type { Guards } from './guards.js';
import { refuse, type Refusal } from './problem.js';
import type { SessionRecord } from './records.js';
import { readInstant } from './time.js';
import type { WireRequest } from './wire.js';

const LOOPBACK = /^(?:https?:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Tells whether an origin or a `Host` names this machine. */
export const isLoopback = (place: string): boolean => LOOPBACK.test(place);

/** What a request carries in `Authorization`. */
export interface Presented {
  readonly scheme: 'bearer' | 'dpop';
  readonly secret: string;
}

/** Reads the header `Authorization`; `undefined` without a credential that this bank knows the form of. */
export const presentedBy = ({ headers }: WireRequest): Presented | undefined => {
  const [, scheme = '', secret] = /^(Bearer|DPoP) (\S{1,400})$/i.exec(headers['authorization'] ?? '') ?? [];
  return secret === undefined ? undefined : { scheme: scheme.toLowerCase() as Presented['scheme'], secret };
};

/**
 * Refuses a sandbox key that comes from another place than this machine: any web page can reach 127.0.0.1, and a
 * `Host` that is not loopback is a name that somebody pointed here.
 *
 * @throws {Refusal} `sandbox-only` for a control of the sandbox, `insufficient-scope` for a partner's call.
 */
export const requireLocal = (operation: AnyOperation, { headers }: WireRequest, guards: Guards): void => {
  const { origin, host } = headers;
  const isLocal = (origin === undefined || isLoopback(origin)) && (host === undefined || isLoopback(host));
  if (isLocal || !guards.holds('local-only')) return;
  throw refuse(operation.actor === 'sandbox' ? 'sandbox-only' : 'insufficient-scope', {
    detail: 'The sandbox key works from this machine only: call the server as 127.0.0.1 or localhost.',
  });
};

/** Says that a credential does not count (any more), in the words of RFC 9449. */
export const unauthenticated = (detail: string): Refusal =>
  refuse('unauthenticated', {
    detail,
    headers: { 'www-authenticate': 'DPoP error="invalid_token", algs="ES256 PS256 EdDSA Ed25519"' },
  });

/**
 * Refuses an operation that a session or a token was not made for.
 *
 * @throws {Refusal} `insufficient-scope`.
 */
export const requireScope = (
  { scope }: AnyOperation,
  granted: readonly string[],
  whose: 'session' | 'token',
  guards: Guards,
): void => {
  if (scope === undefined || granted.includes(scope) || !guards.holds('scope')) return;
  throw refuse('insufficient-scope', { detail: `The ${whose} has no scope ${scope}.` });
};

/**
 * Refuses an origin that a session does not name; a caller that sends none is no browser.
 *
 * @throws {Refusal} `insufficient-scope`.
 */
export const requireOrigin = (
  { origins }: Pick<SessionRecord, 'origins'>,
  origin: string | undefined,
  guards: Guards,
): void => {
  if (origin === undefined || origins.includes(origin) || !guards.holds('origin')) return;
  throw refuse('insufficient-scope', {
    detail: 'The session does not name this origin. List it when you create one.',
  });
};

/** Tells whether a moment has passed. */
export const isPast = (moment: string, now: number): boolean => (readInstant(moment) ?? 0) <= now;
