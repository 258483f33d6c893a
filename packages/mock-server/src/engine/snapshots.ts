import type { ClockState } from './clock.js';
import type { Context } from './context.js';
import { changeControl } from './control.js';
import { base64url } from './digest.js';
import type { Ports } from './ports.js';
import { refuse } from './problem.js';
import { scopeOf, type Runtime, type SnapshotPowers } from './runtime.js';
import { snapshotKind, type SnapshotRecord } from './snapshot-record.js';
import { RESTORED } from './state-hash.js';
import { MAIN, type Scope, type Store } from './store.js';
import type { TenantConfig } from './tenant.js';
import type { Tenants } from './tenants.js';
import { Unit } from './unit.js';

/** What snapshots need of the bank around them. */
export interface SnapshotParts {
  readonly store: Store;
  readonly ports: Ports;
  readonly tenants: () => Tenants;
  /** Makes a decision of the bank in a unit and keeps it. */
  readonly decideIn: <T>(
    runtime: Runtime,
    unit: string,
    decision: (ctx: Context) => Promise<T>,
  ) => Promise<T>;
  /** Gives up deliveries of a unit that have not been made; returns how many. */
  readonly voidDeliveries: (ctx: Context) => Promise<number>;
}

// No tenant is named with `~`, so nobody can address these.
const shelfOf = (tenant: string): Scope => ({ tenant: `${tenant}~snapshots`, unit: MAIN });
const copyOf = (tenant: string, snapshotId: string, unit: string): Scope => ({
  tenant: `${tenant}~${snapshotId}`,
  unit,
});
const NOTHING: Scope = { tenant: '~nothing', unit: MAIN };

/** Keeps a whole tenant as it is, puts it back, and makes new tenants from what was kept. */
export class Snapshots {
  readonly #parts: SnapshotParts;

  constructor(parts: SnapshotParts) {
    this.#parts = parts;
  }

  /** Returns what one tenant can do with its snapshots. */
  of(runtime: () => Runtime): SnapshotPowers {
    const { store } = this.#parts;
    return {
      take: (label) => this.#take(runtime(), label),
      list: (page) => store.list(shelfOf(runtime().config.id), snapshotKind.name, 'state', 'READY', page),
      restore: (snapshotId) => this.#restore(runtime(), snapshotId),
      fork: (snapshotId, tenantId) => this.#fork(runtime(), snapshotId, tenantId),
      drop: (snapshotId) => this.#drop(runtime(), snapshotId),
    };
  }

  #take(runtime: Runtime, label: string | null): Promise<SnapshotRecord> {
    const { store, ports } = this.#parts;
    const { clock, rng, ids, units, config } = runtime;
    return runtime.alone(async () => {
      const chance = { rng: rng.save(), ids: ids.save() };
      const id = ids('snp', clock.now());
      for (const unit of units) await store.copy(scopeOf(runtime, unit), copyOf(config.id, id, unit));
      const record: SnapshotRecord = {
        ...{ id, label, units, chance, createdAt: ports.realNow(), status: 'READY' },
        clock: clock.stateAt(clock.now()),
      };
      await this.#keep(runtime, record);
      return record;
    });
  }

  async #restore(runtime: Runtime, snapshotId: string): Promise<number> {
    const snapshot = await this.#find(runtime, snapshotId);
    return runtime.alone(async () => {
      await this.#copyBack(runtime, snapshot);
      await runtime.change((known) => ({ ...known, units: snapshot.units, clock: this.#resumed(snapshot) }));
      runtime.nextDue = 0;
      const voided = await this.#tell(runtime, snapshot);
      runtime.rng.load(snapshot.chance.rng);
      runtime.ids.load(snapshot.chance.ids);
      return voided;
    });
  }

  async #fork(runtime: Runtime, snapshotId: string, tenantId: string | undefined): Promise<Runtime> {
    const { store, ports } = this.#parts;
    const tenants = this.#parts.tenants();
    const snapshot = await this.#find(runtime, snapshotId);
    const random = base64url(ports.random(6))
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '0');
    const id = tenantId ?? `${runtime.config.id.slice(0, 28)}-${random}`;
    if ((await tenants.byId(id)) !== undefined)
      throw refuse('invalid-state', { detail: `A tenant ${id} exists. Choose another id.` });
    for (const unit of snapshot.units)
      await store.copy(copyOf(runtime.config.id, snapshotId, unit), { tenant: id, unit });
    // Opening the tenant counts its generation to 0.
    await changeControl(store, id, () => ({
      ...{ generation: -1, units: snapshot.units, clock: this.#resumed(snapshot) },
    }));
    const secret = base64url(ports.random(18)).replaceAll('-', '0');
    const config: TenantConfig = {
      ...runtime.config,
      id,
      storageSeed: runtime.config.storageSeed ?? runtime.config.sandboxKey,
      sandboxKey: `sk_test_${id.replaceAll('-', '_')}_${secret}`,
    };
    const forked = await tenants.add(config);
    // What the first tenant owes to receivers, it delivers itself.
    for (const unit of snapshot.units) await this.#parts.decideIn(forked, unit, this.#parts.voidDeliveries);
    forked.rng.load(snapshot.chance.rng);
    forked.ids.load(snapshot.chance.ids);
    return forked;
  }

  async #drop(runtime: Runtime, snapshotId: string): Promise<SnapshotRecord> {
    const snapshot = await this.#find(runtime, snapshotId);
    const deleted: SnapshotRecord = { ...snapshot, status: 'DELETED' };
    await this.#keep(runtime, deleted);
    for (const unit of snapshot.units)
      await this.#parts.store.copy(NOTHING, copyOf(runtime.config.id, snapshotId, unit));
    return deleted;
  }

  async #keep(runtime: Runtime, record: SnapshotRecord): Promise<void> {
    const unit = new Unit(this.#parts.store, shelfOf(runtime.config.id));
    await unit.get(snapshotKind, record.id);
    unit.put(snapshotKind, record.id, record);
    await unit.commit();
  }

  async #find(runtime: Runtime, snapshotId: string): Promise<SnapshotRecord> {
    const found = await new Unit(this.#parts.store, shelfOf(runtime.config.id)).get(snapshotKind, snapshotId);
    if (found?.status !== 'READY') throw refuse('not-found', { detail: 'No snapshot with this id.' });
    return found;
  }

  async #copyBack(runtime: Runtime, snapshot: SnapshotRecord): Promise<void> {
    const { store } = this.#parts;
    for (const unit of snapshot.units)
      await store.copy(copyOf(runtime.config.id, snapshot.id, unit), scopeOf(runtime, unit));
    // Units that were added since have not been.
    for (const unit of runtime.units.filter((name) => !snapshot.units.includes(name)))
      await store.copy(NOTHING, scopeOf(runtime, unit));
  }

  #resumed({ clock }: SnapshotRecord): ClockState {
    return { ...clock, keptAt: this.#parts.ports.realNow() };
  }

  async #tell(runtime: Runtime, snapshot: SnapshotRecord): Promise<number> {
    const { decideIn, voidDeliveries } = this.#parts;
    let voided = 0;
    for (const unit of snapshot.units) voided += await decideIn(runtime, unit, voidDeliveries);
    await decideIn(runtime, MAIN, async (ctx) =>
      ctx.emit(RESTORED, { id: snapshot.id, status: 'RESTORED', version: 1 }),
    );
    return voided;
  }
}
