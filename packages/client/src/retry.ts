import type { AnyOperation } from '@weidongli/contracts';
import { isWdlError, type WdlError } from './errors.js';

/** Further attempts after the first. */
export const maxRetries = 2;

const transientStatuses: readonly (number | undefined)[] = [429, 502, 503, 504];

/** Tells whether repeating the call can do no harm: a read, or a write that the bank recognises by its key. */
export const isRepeatable = (operation: AnyOperation): boolean =>
  operation.method === 'GET' || operation.idempotent;

const isTransient = (error: WdlError): boolean =>
  error.kind === 'network' ||
  error.kind === 'timeout' ||
  error.code === 'idempotency-in-flight' ||
  (error.kind === 'api' && transientStatuses.includes(error.status)) ||
  (error.kind === 'contract' && transientStatuses.includes(error.status));

/**
 * Gives the milliseconds to wait before the next attempt, or undefined when there is to be none.
 *
 * Waits double from 200 ms with full jitter; `Retry-After` is obeyed up to 5 s, a longer one is left to the caller.
 */
export const retryDelay = (
  operation: AnyOperation,
  error: unknown,
  attempt: number,
  random: number,
): number | undefined => {
  if (!isWdlError(error) || attempt >= maxRetries || !isRepeatable(operation) || !isTransient(error))
    return undefined;
  if (error.retryAfterMs !== undefined) return error.retryAfterMs <= 5000 ? error.retryAfterMs : undefined;
  return 100 + random * 200 * 2 ** attempt;
};
