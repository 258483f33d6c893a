import type { ClockState } from './clock.js';
import type { IdState } from './ids.js';
import type { Kind } from './records.js';
import type { RngState } from './rng.js';

/** A snapshot as it is kept, beside the tenant, so that going back to one does not lose the others. */
export interface SnapshotRecord {
  readonly id: string;
  readonly label: string | null;
  /** Real time, milliseconds since 1970. */
  readonly createdAt: number;
  readonly status: 'READY' | 'DELETED';
  readonly clock: ClockState;
  readonly units: readonly string[];
  /** Where chance stood, so that the same requests after going back have the same answers. */
  readonly chance: { readonly rng: RngState; readonly ids: IdState };
}

/** Snapshots, listed by their state. */
export const snapshotKind: Kind<SnapshotRecord> = {
  name: 'snapshot',
  keysOf: ({ status }) => ({ state: status }),
};
