import { DAY, HOUR, MINUTE, SECOND } from './time.js';

/**
 * Milliseconds of the bank's time between an attempt and the one before it, the first at once: the schedule that the
 * Standard Webhooks specification 1.0.0 gives as its example ("Deliverability and reliability"). Nothing is drawn on top:
 * one bank tells few receivers, and a test has to be able to say when the next attempt comes.
 */
export const RETRY_DELAYS: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** An endpoint that has answered nothing with success for so long is disabled. Milliseconds of the bank's time. */
export const DISABLE_AFTER = 5 * DAY;
/** How long the old keys of an endpoint sign beside the new ones. Milliseconds of the bank's time. */
export const KEY_OVERLAP = 24 * HOUR;

/** A receiver may not ask for a longer pause than the longest of the schedule. */
const LONGEST = Math.max(...RETRY_DELAYS);

/**
 * Returns how long to wait after a failed attempt, milliseconds; `undefined` when it was the last.
 *
 * @param made - Attempts made in this series.
 * @param retryAfter - Seconds that the receiver asked for (`Retry-After`), or null.
 */
export const delayAfter = (made: number, retryAfter: number | null): number | undefined => {
  const planned = RETRY_DELAYS[made];
  if (planned === undefined) return undefined;
  return Math.max(planned, Math.min((retryAfter ?? 0) * SECOND, LONGEST));
};
