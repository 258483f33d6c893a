import type { ConfirmMethod, FailuresRecord } from './records.js';
import { DAY, HOUR, instant, readInstant } from './time.js';

/** How often a customer may be wrong in one way to confirm, and within which time, in milliseconds of the bank's clock. */
export const TRIES: Readonly<Record<ConfirmMethod, { readonly limit: number; readonly within: number }>> = {
  OTP: { limit: 5, within: HOUR },
  PAYMENT_PASSWORD: { limit: 5, within: DAY },
  FACE: { limit: 3, within: DAY },
  NATIVE_BIOMETRIC: { limit: 5, within: DAY },
};

/** What is left of the tries of one way. */
export interface Tries {
  /** Wrong answers until the way is closed; 0 when it is. */
  readonly left: number;
  /** Seconds until one more try is free again; 0 while some are left. */
  readonly retryAfter: number;
}

const countedIn = (
  failures: FailuresRecord | undefined,
  method: ConfirmMethod,
  now: number,
): readonly string[] =>
  (failures?.failedAt[method] ?? []).filter((at) => (readInstant(at) ?? 0) + TRIES[method].within > now);

/** Counts what is left. */
export const triesOf = (failures: FailuresRecord | undefined, method: ConfirmMethod, now: number): Tries => {
  const { limit, within } = TRIES[method];
  const counted = countedIn(failures, method, now);
  const left = Math.max(0, limit - counted.length);
  const freeAt = (readInstant(counted[0] ?? '') ?? now) + within;
  return { left, retryAfter: left > 0 ? 0 : Math.ceil((freeAt - now) / 1000) };
};

/** Notes a wrong answer, and forgets those that count no more. */
export const withFailure = (
  failures: FailuresRecord | undefined,
  {
    customerId,
    method,
    now,
  }: { readonly customerId: string; readonly method: ConfirmMethod; readonly now: number },
): FailuresRecord => ({
  customerId,
  failedAt: { ...failures?.failedAt, [method]: [...countedIn(failures, method, now), instant(now)] },
});

/** Forgets the wrong answers of one way, after a right one. */
export const withoutFailures = (failures: FailuresRecord, method: ConfirmMethod): FailuresRecord => ({
  ...failures,
  failedAt: { ...failures.failedAt, [method]: [] },
});
