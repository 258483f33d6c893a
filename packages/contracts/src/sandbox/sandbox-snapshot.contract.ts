import * as z from 'zod/mini';
import type {
  SandboxCreateSnapshotInput,
  SandboxDeleteSnapshotInput,
  SandboxForkSnapshotInput,
  SandboxListSnapshotsInput,
  SandboxRestoreSnapshotInput,
  Snapshot,
  SnapshotFork,
  SnapshotPage,
  SnapshotRestoration,
} from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** What to call the snapshot. */
export const SandboxCreateSnapshotInputShape = shape(
  'SandboxCreateSnapshotInput',
  z.strictObject({
    /** Name for people. */
    label: z.optional(text(80)),
  }),
);

/** The whole tenant as it was at one moment: customers, books, jobs, clock. */
export const SnapshotShape = shape(
  'Snapshot',
  z.object({
    /** Id, `snp_…`. */
    id: id('snp'),
    /** Name for people; null without one. */
    label: z.nullable(z.string()),
    /** The bank's time that it holds. */
    bankTime: instant(),
    /** Real time when it was taken. */
    createdAt: instant(),
    /** State. */
    status: openEnum(['READY', 'DELETED']),
  }),
);

/** Lists the snapshots. */
export const SandboxListSnapshotsInputShape = shape(
  'SandboxListSnapshotsInput',
  z.strictObject({ ...paging }),
);

/** Snapshots, newest first, without deleted ones. */
export const SnapshotPageShape = shape('SnapshotPage', pageOf(SnapshotShape));

/** Which snapshot to go back to. */
export const SandboxRestoreSnapshotInputShape = shape(
  'SandboxRestoreSnapshotInput',
  z.strictObject({
    /** Snapshot, `snp_…`. */
    snapshotId: id('snp'),
  }),
);

/** What a restoration came to. */
export const SnapshotRestorationShape = shape(
  'SnapshotRestoration',
  z.object({
    /** Snapshot that was restored. */
    snapshotId: id('snp'),
    /** The bank's time from now on. */
    now: instant(),
    /** Deliveries of webhooks that will not be made, because what they told of has not happened. */
    deliveriesVoided: z.int(),
  }),
);

/** Which snapshot becomes a tenant of its own. */
export const SandboxForkSnapshotInputShape = shape(
  'SandboxForkSnapshotInput',
  z.strictObject({
    /** Snapshot, `snp_…`. */
    snapshotId: id('snp'),
    /** Id of the new tenant: 3 to 40 lower-case letters, digits and hyphens. @defaultValue made up */
    tenantId: z.optional(
      z
        .string()
        .check(
          z.regex(
            /^[a-z][a-z0-9-]{2,39}$/,
            'Use 3 to 40 lower-case letters, digits and hyphens, beginning with a letter.',
          ),
        ),
    ),
  }),
);

/** A tenant that began as a snapshot. */
export const SnapshotForkShape = shape(
  'SnapshotFork',
  z.object({
    /** Id of the new tenant. */
    tenantId: text(40),
    /** Its sandbox key. */
    sandboxKey: text(120),
    /** Its time. */
    now: instant(),
  }),
);

/** Which snapshot to remove. */
export const SandboxDeleteSnapshotInputShape = shape(
  'SandboxDeleteSnapshotInput',
  z.strictObject({
    /** Snapshot, `snp_…`. */
    snapshotId: id('snp'),
  }),
);

const common = { actor: 'sandbox', ui: false } as const;

/** Keeps the whole tenant as it is now. */
export const createSnapshot: Operation<SandboxCreateSnapshotInput, Snapshot, 'sandbox'> = operation({
  ...common,
  id: 'sandbox.createSnapshot',
  summary: 'Take a snapshot of the whole bank',
  method: 'POST',
  path: '/v1/sandbox/snapshots',
  successStatus: 201,
  input: SandboxCreateSnapshotInputShape,
  output: SnapshotShape,
});

/** Lists the snapshots, newest first. */
export const listSnapshots: Operation<SandboxListSnapshotsInput, SnapshotPage, 'sandbox'> = operation({
  ...common,
  id: 'sandbox.listSnapshots',
  summary: 'List snapshots',
  method: 'GET',
  path: '/v1/sandbox/snapshots',
  numericQuery: ['limit'],
  input: SandboxListSnapshotsInputShape,
  output: SnapshotPageShape,
});

/** Puts the whole tenant back to a snapshot, its clock too. */
export const restoreSnapshot: Operation<SandboxRestoreSnapshotInput, SnapshotRestoration, 'sandbox'> =
  operation({
    ...common,
    id: 'sandbox.restoreSnapshot',
    summary: 'Go back to a snapshot',
    method: 'POST',
    path: '/v1/sandbox/snapshots/{snapshotId}/restore',
    input: SandboxRestoreSnapshotInputShape,
    output: SnapshotRestorationShape,
    errors: ['not-found'],
  });

/** Makes a new tenant that begins as a snapshot; the two go separate ways from there. */
export const forkSnapshot: Operation<SandboxForkSnapshotInput, SnapshotFork, 'sandbox'> = operation({
  ...common,
  id: 'sandbox.forkSnapshot',
  summary: 'Make a tenant from a snapshot',
  method: 'POST',
  path: '/v1/sandbox/snapshots/{snapshotId}/fork',
  successStatus: 201,
  input: SandboxForkSnapshotInputShape,
  output: SnapshotForkShape,
  errors: ['not-found', 'invalid-state'],
});

/** Removes a snapshot and frees its room. */
export const deleteSnapshot: Operation<SandboxDeleteSnapshotInput, Snapshot, 'sandbox'> = operation({
  ...common,
  id: 'sandbox.deleteSnapshot',
  summary: 'Delete a snapshot',
  method: 'POST',
  path: '/v1/sandbox/snapshots/{snapshotId}/delete',
  input: SandboxDeleteSnapshotInputShape,
  output: SnapshotShape,
  errors: ['not-found'],
});
