/** Where the bank is when nothing else is said. */
export const DEFAULT_URL = 'http://127.0.0.1:4010';
/** Key of the first tenant of every sandbox. */
export const DEFAULT_KEY = 'sk_test_xingqiao';

/** A bank that runs somewhere. */
export interface Place {
  readonly url: string;
  readonly key: string;
  readonly signal?: AbortSignal;
}
