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
} from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { nextCursor, pageRequest } from '../engine/page.js';
import type { SnapshotRecord } from '../engine/snapshot-record.js';
import { instant } from '../engine/time.js';

/** Keeps the whole tenant as it is now. */
export const createSnapshot = async (input: SandboxCreateSnapshotInput, ctx: Context): Promise<Snapshot> =>
  toPublic(await ctx.runtime.snapshots.take(input.label ?? null));

/** Lists the snapshots, newest first. */
export const listSnapshots = async (
  input: SandboxListSnapshotsInput,
  ctx: Context,
): Promise<SnapshotPage> => {
  const { records, next } = await ctx.runtime.snapshots.list(pageRequest(input, ctx));
  return {
    data: records.map(({ body }) => toPublic(body as SnapshotRecord)),
    page: { nextCursor: nextCursor(next, ctx) },
  };
};

/** Puts the whole tenant back. */
export const restoreSnapshot = async (
  { snapshotId }: SandboxRestoreSnapshotInput,
  { runtime }: Context,
): Promise<SnapshotRestoration> => {
  const deliveriesVoided = await runtime.snapshots.restore(snapshotId);
  return { snapshotId, now: instant(runtime.clock.now()), deliveriesVoided };
};

/** Makes a tenant that begins as a snapshot. */
export const forkSnapshot = async (
  { snapshotId, tenantId }: SandboxForkSnapshotInput,
  { runtime }: Context,
): Promise<SnapshotFork> => {
  const { config, clock } = await runtime.snapshots.fork(snapshotId, tenantId);
  return { tenantId: config.id, sandboxKey: config.sandboxKey, now: instant(clock.now()) };
};

/** Removes a snapshot. */
export const deleteSnapshot = async (
  { snapshotId }: SandboxDeleteSnapshotInput,
  { runtime }: Context,
): Promise<Snapshot> => toPublic(await runtime.snapshots.drop(snapshotId));

const toPublic = ({ id, label, clock, createdAt, status }: SnapshotRecord): Snapshot => ({
  ...{ id, label, status },
  bankTime: instant(clock.at),
  createdAt: instant(createdAt),
});
