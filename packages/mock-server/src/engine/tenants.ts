import { BANK } from './bank-scope.js';
import { BankClock } from './clock.js';
import { changeControl, readControl, type Control, type ControlRecord } from './control.js';
import type { Guards } from './guards.js';
import type { IdentityProvider } from './identity-ports.js';
import { sandboxProvider } from './identity-provider.js';
import { createIds } from './ids.js';
import type { Ports } from './ports.js';
import type { Kind } from './records.js';
import { RequestLog } from './request-log.js';
import { createRng } from './rng.js';
import type { Runtime } from './runtime.js';
import { MAIN, type Store } from './store.js';
import type { TenantConfig } from './tenant.js';
import { Unit } from './unit.js';

/** What the tenants of a bank are made of. */
export interface TenantsParts {
  readonly configs: readonly TenantConfig[];
  readonly store: Store;
  readonly ports: Ports;
  /** Same seed, same requests, same clock: same ids. */
  readonly seed: number;
  readonly guards: Guards;
  /** @defaultValue the scripted provider of the sandbox */
  readonly identity?: IdentityProvider;
  /** Writes the first records of a tenant; it is called once in the life of a store. */
  readonly seedTenant: (runtime: Runtime) => Promise<void>;
  /** What a runtime can do beyond its state. */
  readonly powersOf: (
    runtime: () => Runtime,
  ) => Pick<Runtime, 'advance' | 'alone' | 'snapshots' | 'stateHash'>;
}

/** A tenant that was forked while the bank ran, as it is kept. */
const tenantKind: Kind<TenantConfig> = {
  name: 'tenant',
  keysOf: ({ sandboxKey }) => ({ key: sandboxKey }),
};
/** Distance between the seeds of two generations; tenants take the seeds between. */
const GENERATION_STEP = 100_003;

/** Knows the tenants of a bank: those it was made with, and those that were forked since. */
export class Tenants {
  readonly #parts: TenantsParts;
  readonly #runtimes = new Map<string, Runtime>();
  #opened: Promise<void> | undefined;

  constructor(parts: TenantsParts) {
    this.#parts = parts;
    for (const config of parts.configs) this.#runtimes.set(config.id, this.#newRuntime(config));
  }

  /** Every tenant that is known by now. */
  get all(): readonly Runtime[] {
    return [...this.#runtimes.values()];
  }

  /** Opens every tenant, once; the first process on a store writes their first records. */
  open(): Promise<void> {
    this.#opened ??= this.#openAll().catch((error: unknown) => {
      // A store that was away may be back for the next request.
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  /** Finds a tenant by the key of its sandbox. */
  async byKey(sandboxKey: string): Promise<Runtime | undefined> {
    const known = this.all.find(({ config }) => config.sandboxKey === sandboxKey);
    if (known !== undefined) return known;
    const page = { limit: 1, order: 'oldest-first' as const };
    const found = await this.#parts.store.list(BANK, tenantKind.name, 'key', sandboxKey, page);
    return found.records[0] === undefined ? undefined : this.#adopt(found.records[0].body as TenantConfig);
  }

  /** Finds a tenant by its id. */
  async byId(id: string): Promise<Runtime | undefined> {
    const known = this.#runtimes.get(id);
    if (known !== undefined) return known;
    const found = await this.#parts.store.get(BANK, tenantKind.name, id);
    return found === undefined ? undefined : this.#adopt(found.body as TenantConfig);
  }

  /** Adds a tenant whose records are in the store already. */
  async add(config: TenantConfig): Promise<Runtime> {
    const unit = new Unit(this.#parts.store, BANK);
    unit.put(tenantKind, config.id, config);
    await unit.commit();
    return this.#adopt(config);
  }

  /** Lets a runtime follow what another process has changed. */
  async follow(runtime: Runtime): Promise<void> {
    if (this.#parts.store.shared !== true) return;
    const control = await readControl(this.#parts.store, runtime.config.id);
    if (control !== undefined) apply(runtime, control);
  }

  async #change(runtime: Runtime, change: (known: ControlRecord) => ControlRecord): Promise<void> {
    const control = await changeControl(this.#parts.store, runtime.config.id, (known) => {
      if (known === undefined) throw new TypeError('A tenant that is open has a control record.');
      return change(known);
    });
    apply(runtime, control);
  }

  async #openAll(): Promise<void> {
    const forked = await this.#parts.store.list(BANK, tenantKind.name, 'all', '', {
      limit: 1000,
      order: 'oldest-first',
    });
    for (const { body } of forked.records) {
      const config = body as TenantConfig;
      if (!this.#runtimes.has(config.id)) this.#runtimes.set(config.id, this.#newRuntime(config));
    }
    await Promise.all(this.all.map((runtime) => this.#openOne(runtime)));
  }

  async #adopt(config: TenantConfig): Promise<Runtime> {
    const runtime = this.#newRuntime(config);
    await this.#openOne(runtime);
    this.#runtimes.set(config.id, runtime);
    return runtime;
  }

  async #openOne(runtime: Runtime): Promise<void> {
    const { store, seed } = this.#parts;
    const { clock, config, rng } = runtime;
    if ((await readControl(store, config.id)) === undefined) {
      // One process seeds; another that comes at the same time waits, and finds the records.
      await store.exclusive(runtime.scope, 'open', () => this.#seed(runtime), true);
    }
    const control = await changeControl(store, config.id, (known) => ({
      clock: known?.clock ?? clock.stateAt(clock.now()),
      units: known?.units ?? [MAIN],
      generation: (known?.generation ?? -1) + 1,
    }));
    const place = this.#parts.configs.findIndex(({ id }) => id === config.id);
    // The first generation goes on where seeding left its sequence.
    if (control.generation > 0)
      rng.load(createRng(seed + place + control.generation * GENERATION_STEP).save());
    apply(runtime, control);
  }

  async #seed(runtime: Runtime): Promise<void> {
    const { store, seedTenant } = this.#parts;
    const records = await store.scan(runtime.scope, undefined, 1);
    if (records.length === 0) await seedTenant(runtime);
  }

  #newRuntime(config: TenantConfig): Runtime {
    const { ports, seed, configs, powersOf } = this.#parts;
    const rng = createRng(seed + configs.findIndex(({ id }) => id === config.id));
    const runtime: Runtime = {
      ...{ config, rng, ids: createIds(rng) },
      scope: { tenant: config.id, unit: MAIN },
      units: [MAIN],
      guards: this.#parts.guards,
      identity: this.#parts.identity ?? sandboxProvider,
      webhookHosts: ports.webhookHosts ?? [],
      clock: new BankClock(ports.realNow, config.clock),
      inFlight: new Set(),
      requests: new RequestLog(),
      nextDue: 0,
      scheduled: 0,
      change: (change) => this.#change(runtime, change),
      ...powersOf(() => runtime),
    };
    return runtime;
  }
}

/** Lets a runtime follow its control record. */
const apply = (runtime: Runtime, control: Control): void => {
  runtime.clock.follow(control.clock, control.version);
  runtime.units = control.units;
};
