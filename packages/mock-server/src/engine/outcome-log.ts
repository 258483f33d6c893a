import type { OutcomeId } from '../outcomes/outcomes.js';
import type { Kind } from './records.js';
import { sandboxScope } from './sandbox-scope.js';
import { StoreUnavailable, VersionConflict, type Scope, type Store } from './store.js';

/** An outcome that has happened. */
export interface ReachedOutcome {
  readonly outcome: OutcomeId;
  /** Object that it happened to; an operation where there is none. */
  readonly object: string;
  /** Moment of the bank's clock, RFC 3339. */
  readonly at: string;
}

/** The first time that an outcome happened; null after it was forgotten. */
export interface ReachedRecord {
  readonly first: ReachedOutcome | null;
}

/** Under the name of the outcome. */
export const reachedKind: Kind<ReachedRecord> = { name: 'outcome-reached', keysOf: () => ({}) };

const noteOne = async (store: Store, scope: Scope, one: ReachedOutcome): Promise<void> => {
  const found = await store.get(scope, reachedKind.name, one.outcome);
  const known = found?.body as ReachedRecord | undefined;
  if (known !== undefined && known.first !== null) return;
  const place = { kind: reachedKind.name, id: one.outcome, keys: {} };
  const body: ReachedRecord = { first: one };
  await store.commit({
    ...{ scope, expects: [], accounts: [], transfers: [], events: [], jobs: [] },
    puts: [{ ...place, body, expectedVersion: found?.version ?? 'absent' }],
  });
};

/**
 * Notes which outcomes have happened, after the unit of work in which they did was kept. Only the first time writes. What
 * cannot be noted is let go: it must not turn a decision that is kept into a failure.
 */
export const noteReached = async (
  store: Store,
  tenant: string,
  reached: readonly ReachedOutcome[],
): Promise<void> => {
  for (const one of new Map(reached.map((entry) => [entry.outcome, entry])).values()) {
    try {
      await noteOne(store, sandboxScope(tenant), one);
    } catch (error) {
      // Somebody else has noted it at the same moment, or the database is away.
      if (!(error instanceof VersionConflict) && !(error instanceof StoreUnavailable)) throw error;
    }
  }
};
