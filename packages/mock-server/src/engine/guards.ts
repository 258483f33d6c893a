/** Everything that stands between a request and harm, a rule a name. `npm run security` shows of each that it is needed. */
export type GuardName =
  | 'actor'
  | 'attempts'
  | 'assertion-algorithm'
  | 'assertion-audience'
  | 'assertion-life'
  | 'assertion-once'
  | 'code-once'
  | 'content-digest'
  | 'cursor'
  | 'dpop-age'
  | 'dpop-algorithm'
  | 'dpop-once'
  | 'dpop-proof'
  | 'dpop-signature'
  | 'dpop-method'
  | 'dpop-token'
  | 'dpop-url'
  | 'header-text'
  | 'idempotency-body'
  | 'json-depth'
  | 'json-members'
  | 'liveness-fresh'
  | 'liveness-once'
  | 'local-only'
  | 'method-of-token'
  | 'one-mismatch'
  | 'origin'
  | 'other-reviewer'
  | 'own-records'
  | 'page-fetch'
  | 'pkce'
  | 'policy'
  | 'rate'
  | 'redirect'
  | 'scope'
  | 'secret-life'
  | 'secret-once'
  | 'session-end'
  | 'shape'
  | 'signature'
  | 'signature-once'
  | 'size'
  | 'step-up-binding'
  | 'step-up-factors'
  | 'step-up-once'
  | 'suitability'
  | 'token-key'
  | 'token-life'
  | 'version';

/** Says which rules hold. In a bank all do: only a test of the rules takes one away, to see what it kept out. */
export interface Guards {
  readonly holds: (name: GuardName) => boolean;
}

/** The rules of a bank: every one holds. */
export const allGuards: Guards = { holds: () => true };

/** The rules but for some, for the test that shows what these keep out. */
export const guardsWithout = (...names: readonly GuardName[]): Guards => ({
  holds: (name) => !names.includes(name),
});
