import { Refusal, refuse } from './problem.js';
import { AccountLimit } from './ledger.js';
import { noteReached } from './outcome-log.js';
import { VersionConflict, type Scope, type Store } from './store.js';
import { Unit, type Committed } from './unit.js';

/** Times that a decision is made again because something it rests on has changed. */
const ATTEMPTS = 5;

/** What a decision comes to. */
export interface Decided<T> extends Committed {
  readonly value: T;
}

/**
 * Makes a decision and keeps its unit of work. When a record has changed meanwhile, or an account limit was reached,
 * the decision is made again from what is true then; so it is the decision that says no, with its own reason.
 *
 * @throws {Refusal} `service-unavailable` when the records change faster than the decision is made.
 */
export const decide = async <T>(
  store: Store,
  scope: Scope,
  decision: (unit: Unit) => Promise<T>,
): Promise<Decided<T>> => {
  let limited = false;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const unit = new Unit(store, scope);
    const value = await decision(unit);
    try {
      const kept = await unit.commit();
      await noteReached(store, scope.tenant, unit.reached);
      return { value, ...kept };
    } catch (error) {
      if (!(error instanceof VersionConflict) && !(error instanceof AccountLimit)) throw error;
      limited = error instanceof AccountLimit;
    }
  }
  throw limited ? refuse('insufficient-credit') : refuse('service-unavailable', { retryAfter: 1 });
};

/** Runs a decision and turns a refusal into a value; what it wrote is forgotten unless the refusal keeps it. */
export const catchRefusal = async <T>(unit: Unit, decision: () => Promise<T>): Promise<T | Refusal> => {
  try {
    return await decision();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.details.keep !== true) unit.discard();
    return error;
  }
};
