import { sandbox, type Snapshot } from '@weidongli/contracts/sandbox';
import { Api } from '../api/api.js';
import { allPages } from '../api/all-pages.js';
import type { Run } from '../command.js';

/** Copying a large bank takes its time: ten minutes. */
const PATIENCE = { timeoutMs: 600_000 };

const rowOf = ({ id, label, bankTime, createdAt }: Snapshot): readonly string[] => [
  id,
  bankTime,
  createdAt,
  label ?? '',
];

/** Lists snapshots. */
export const list: Run = async ({ place, out }) => {
  const api = new Api(place);
  const snapshots = await allPages((page) => api.call(sandbox.listSnapshots, page));
  if (snapshots.length === 0) out.line('There is no snapshot yet. weidongli snapshot create makes one.');
  else out.table([['Id', 'Time at the bank', 'Taken', 'Label'], ...snapshots.map(rowOf)]);
  return { snapshots };
};

/** Takes a snapshot. */
export const create: Run = async ({ place, out, values }) => {
  const label = values.text('label');
  const input = label === undefined ? {} : { label };
  const taking = new Api(place).call(sandbox.createSnapshot, input, PATIENCE);
  const snapshot = await out.during('Copying the bank', taking);
  out.line(`${out.look('bold', snapshot.id)} holds the bank as of ${snapshot.bankTime}.`);
  out.note(`Go back with: weidongli snapshot restore ${snapshot.id}`);
  return snapshot;
};

/** Goes back to a snapshot. */
export const restore: Run = async ({ place, out, values }) => {
  const input = { snapshotId: values.required('snapshot') };
  const restoring = new Api(place).call(sandbox.restoreSnapshot, input, PATIENCE);
  const restored = await out.during('Putting the bank back', restoring);
  out.line(`The bank is back at ${out.look('bold', restored.now)}.`);
  if (restored.deliveriesVoided > 0)
    out.line(`${restored.deliveriesVoided} webhooks are not sent: what they told of has not happened.`);
  return restored;
};

/** Makes a tenant from a snapshot. */
export const fork: Run = async ({ place, out, values }) => {
  const tenantId = values.text('tenant');
  const input = {
    snapshotId: values.required('snapshot'),
    ...(tenantId === undefined ? {} : { tenantId }),
  };
  const forking = new Api(place).call(sandbox.forkSnapshot, input, PATIENCE);
  const forked = await out.during('Copying the bank', forking);
  out.line(`Tenant ${out.look('bold', forked.tenantId)} begins at ${forked.now}.`);
  out.line(`Its key: ${forked.sandboxKey}`);
  out.note(`Use it with: weidongli clock --key ${forked.sandboxKey}`);
  return forked;
};

/** Removes a snapshot. */
export const remove: Run = async ({ place, out, values }) => {
  const snapshotId = values.required('snapshot');
  const removed = await new Api(place).call(sandbox.deleteSnapshot, { snapshotId });
  out.line(`${removed.id} is deleted.`);
  return removed;
};
