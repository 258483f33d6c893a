import type { AnyOperation } from '@weidongli/contracts';
import type { WdlError } from './errors.js';

/** Further attempts after the first. */
const maxRetries = 2;

const transientStatuses: readonly (number | undefined)[] = [429, 502, 503, 504];

/** Tells whether repeating the call can do no harm: a read, or a write that the bank recognises by its key. */
const isRepeatable = (operation: AnyOperation): boolean => operation.method === 'GET' || operation.idempotent;

const isTransient = (error: WdlError): boolean =>
  error.kind === 'network' ||
  error.kind === 'timeout' ||
  error.code === 'idempotency-in-flight' ||
  // The bank's own word counts: too many wrong codes is a 429 too, and a repeat does not help.
  (error.kind === 'api' && error.retryable && transientStatuses.includes(error.status)) ||
  (error.kind === 'contract' && transientStatuses.includes(error.status));

/** Tells whether the bank has decided: then it also knows the order by its key, and has not obeyed an earlier attempt. */
export const isDefinite = (error: WdlError): boolean =>
  error.kind === 'api' && error.code !== 'unauthenticated' && !isTransient(error);

/**
 * Gives the milliseconds to wait before the next attempt, or undefined when there is to be none. `attempt` counts from
 * 0, `random` is from 0 up to 1.
 *
 * Waits double from 100 to 300 ms, at random; `Retry-After` is obeyed up to 5 s, a longer one is left to the caller.
 */
export const retryDelay = (
  operation: AnyOperation,
  error: WdlError,
  attempt: number,
  random: number,
): number | undefined => {
  if (attempt >= maxRetries || !isRepeatable(operation) || !isTransient(error)) return undefined;
  if (error.retryAfterMs !== undefined) return error.retryAfterMs <= 5000 ? error.retryAfterMs : undefined;
  return (100 + random * 200) * 2 ** attempt;
};
