/** What the client needs of the platform; hand in another one for tests and Mini Programs. */
export interface Environment {
  /** Milliseconds since 1970, real time. */
  now(): number;
  /** Runs something once after `ms` milliseconds; returns what calls it off. */
  schedule(run: () => void, ms: number): () => void;
  /** A number from 0 up to 1, for jitter only. */
  random(): number;
  /** A fresh UUID, version 4, from a secure source. */
  uuid(): string;
}
