import type { BankClock } from './clock.js';
import type { FaultBox } from './faults.js';
import type { IdMaker } from './ids.js';
import type { Rng } from './rng.js';
import type { Scope } from './store.js';
import type { TenantConfig } from './tenant.js';

/** What lives beside the records of a tenant: its clock, its chance, its planted faults. */
export interface Runtime {
  readonly config: TenantConfig;
  readonly scope: Scope;
  readonly clock: BankClock;
  readonly faults: FaultBox;
  readonly rng: Rng;
  readonly ids: IdMaker;
  /** Idempotency keys whose first request is being worked on. */
  readonly inFlight: Set<string>;
  /** Runs what is due up to a moment, moves the clock there, and returns the ids of the events it caused. */
  readonly advanceTo: (at: number) => Promise<readonly string[]>;
}
