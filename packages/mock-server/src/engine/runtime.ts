import type { BankClock } from './clock.js';
import type { ControlRecord } from './control.js';
import type { Guards } from './guards.js';
import type { IdentityProvider } from './identity-ports.js';
import type { IdMaker } from './ids.js';
import type { BankEvent } from './ports.js';
import type { RequestLog } from './request-log.js';
import type { Rng } from './rng.js';
import type { SnapshotRecord } from './snapshot-record.js';
import type { StateHash } from './state-hash.js';
import type { PageRequest, Scope, StoredPage } from './store.js';
import type { TenantConfig } from './tenant.js';

/** How far the clock is to be moved. */
export interface Advance {
  /** At most to this moment, milliseconds since 1970. */
  readonly to: number;
  /** Stops the clock earlier, at the job that caused what is waited for. */
  readonly stopAt?: (event: { readonly type: string; readonly subject: string }) => boolean;
  /** Stops where nothing is left to do, rather than at `to`. */
  readonly untilIdle?: boolean;
}

/** Keeps the tenant as it is, puts it back, and makes new tenants from what was kept. */
export interface SnapshotPowers {
  /** Keeps the tenant as it is now. */
  readonly take: (label: string | null) => Promise<SnapshotRecord>;
  /** Lists the snapshots that can be gone back to. */
  readonly list: (page: PageRequest) => Promise<StoredPage>;
  /**
   * Puts the tenant back, its clock and its chance too.
   *
   * @returns How many deliveries of webhooks were given up.
   * @throws {Refusal} `not-found` when there is no such snapshot.
   */
  readonly restore: (snapshotId: string) => Promise<number>;
  /**
   * Makes a tenant that begins as the snapshot.
   *
   * @param tenantId - Its id; one is made up when absent.
   * @throws {Refusal} `not-found` without the snapshot, `invalid-state` when a tenant has the id.
   */
  readonly fork: (snapshotId: string, tenantId: string | undefined) => Promise<Runtime>;
  /**
   * Removes a snapshot and frees its room.
   *
   * @throws {Refusal} `not-found` when there is no such snapshot.
   */
  readonly drop: (snapshotId: string) => Promise<SnapshotRecord>;
}

/** What lives beside the records of a tenant: its clock, its chance. */
export interface Runtime {
  readonly config: TenantConfig;
  /** Scope of the first unit; what belongs to no customer lives there. */
  readonly scope: Scope;
  /** Names of the units, oldest first; the place is the number in ids. */
  units: readonly string[];
  readonly clock: BankClock;
  /** Hosts besides this machine that webhooks may go to. */
  readonly webhookHosts: readonly string[];
  readonly rng: Rng;
  readonly ids: IdMaker;
  /** Idempotency keys whose first request is being worked on. */
  readonly inFlight: Set<string>;
  /** When the first known job is due: nothing needs to be looked for before. Milliseconds since 1970. */
  nextDue: number;
  /** Times that this process has scheduled jobs. */
  scheduled: number;
  /** Runs what is due on the way, moves the clock, and returns the events it caused, oldest first. */
  readonly advance: (wish: Advance) => Promise<readonly BankEvent[]>;
  /** Changes what the tenant has in common, for every process. */
  readonly change: (change: (known: ControlRecord) => ControlRecord) => Promise<void>;
  /** Runs work while no job of the tenant runs and its clock stands where it is. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly snapshots: SnapshotPowers;
  /** Works out the digest of everything that the tenant has kept. */
  readonly stateHash: () => Promise<StateHash>;
  /** Who confirms what customers show of themselves. */
  readonly identity: IdentityProvider;
  /** Rules that hold; a test of the rules takes one away. */
  readonly guards: Guards;
  /** Requests that this process has answered for the tenant. */
  readonly requests: RequestLog;
}

/** Returns the scope of a unit of a tenant. */
export const scopeOf = ({ config }: Runtime, unit: string): Scope => ({ tenant: config.id, unit });

/** Notes that a decision has scheduled jobs, of which the first is due at a moment. */
export const noteJobs = (runtime: Runtime, firstDue: number | undefined): void => {
  if (firstDue === undefined) return;
  runtime.scheduled += 1;
  runtime.nextDue = Math.min(runtime.nextDue, firstDue);
};
