import { canonicalJson } from '../engine/canonical-json.js';

// The suites run against any base URL, in Node and in a page, so they bring their own three assertions.

/** Requires two JSON values to be equal. */
export const equal = (actual: unknown, expected: unknown, what: string): void => {
  const [is, wanted] = [actual, expected].map((value) =>
    value === undefined ? 'undefined' : canonicalJson(value),
  );
  if (is !== wanted) throw new Error(`${what}: expected ${wanted ?? ''}, got ${is ?? ''}.`);
};

/** Requires a value to be present and returns it. */
export const present = <T>(value: T | undefined | null, what: string): T => {
  if (value === undefined || value === null) throw new Error(`${what} is missing.`);
  return value;
};

/** Requires a promise to be rejected. */
export const rejected = async (promise: Promise<unknown>, what: string): Promise<unknown> => {
  const [outcome] = await Promise.allSettled([promise]);
  if (outcome.status === 'rejected') return outcome.reason;
  throw new Error(`${what}: expected a rejection.`);
};
