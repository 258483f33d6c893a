import type { ClockState } from './clock.js';
import { decide } from './decide.js';
import type { Kind } from './records.js';
import { sandboxScope } from './sandbox-scope.js';
import type { Store } from './store.js';
import type { Unit } from './unit.js';

/** What the whole tenant has in common, whichever process answers. */
export interface ControlRecord {
  /** Times that a process has opened the tenant. Ids of each are drawn from a sequence of its own. */
  readonly generation: number;
  readonly clock: ClockState;
  /** Names of the units, oldest first; new customers live in the last. The place is the number in ids. */
  readonly units: readonly string[];
}

const controlKind: Kind<ControlRecord> = { name: 'control', keysOf: () => ({}) };
const CONTROL_ID = 'tenant';

/** A control record with its version. */
export interface Control extends ControlRecord {
  readonly version: number;
}

/** Reads the control record of a tenant; `undefined` before it was opened for the first time. */
export const readControl = async (store: Store, tenant: string): Promise<Control | undefined> => {
  const found = await store.get(sandboxScope(tenant), controlKind.name, CONTROL_ID);
  return found === undefined ? undefined : { ...(found.body as ControlRecord), version: found.version };
};

/** Changes the control record and returns it as it is kept; a change that another process makes meanwhile is seen. */
export const changeControl = async (
  store: Store,
  tenant: string,
  change: (known: ControlRecord | undefined) => ControlRecord,
): Promise<Control> => {
  const scope = sandboxScope(tenant);
  await decide(store, scope, async (unit: Unit) => {
    unit.put(controlKind, CONTROL_ID, change(await unit.get(controlKind, CONTROL_ID)));
  });
  const kept = await readControl(store, tenant);
  if (kept === undefined) throw new TypeError('The control record was kept and is gone.');
  return kept;
};
