import type { AnyOperation } from '@weidongli/contracts';
import { successReply, type CallParts } from './call.js';
import type { AuthenticationParts } from './authenticate.js';
import { BankKeys } from './bank-keys.js';
import { Context, type Caller, type JobHandler, type RequestFacts, type Route } from './context.js';
import { decide, type Decided } from './decide.js';
import type { Endpoint } from './endpoint.js';
import { allGuards, type Guards } from './guards.js';
import type { IdentityProvider } from './identity-ports.js';
import { runDueJobs, runDueTogether, type JobParts } from './jobs.js';
import type { BankEvent, Ports } from './ports.js';
import { Proofs } from './proofs.js';
import { RateLimiter } from './rate-limit.js';
import { kinds } from './records.js';
import { Reception } from './reception.js';
import { createRng } from './rng.js';
import { createRouter } from './router.js';
import { noteJobs, scopeOf, type Advance, type Runtime } from './runtime.js';
import { Snapshots } from './snapshots.js';
import { stateHashOf, type StateHash } from './state-hash.js';
import { MAIN, type Scope, type Store } from './store.js';
import type { TenantConfig } from './tenant.js';
import { Tenants } from './tenants.js';
import { instant } from './time.js';
import { Turns } from './turns.js';
import { Unit, type Committed } from './unit.js';
import { Dispatcher } from './webhook-dispatch.js';
import { voidPendingDeliveries } from './webhook-void.js';
import { IN_PAGE, type WireRequest, type WireResponse } from './wire.js';

/** A bank that answers requests. */
export interface Bank {
  /** Tenants of this bank with the keys and customers to try it with. */
  readonly tenants: readonly TenantConfig[];
  /**
   * Answers a request.
   *
   * @throws {ConnectionDropped} The fault `dropAfterCommit` asks to lose the answer.
   * @throws {TypeError} A route breaks its contract.
   */
  readonly handle: (request: WireRequest) => Promise<WireResponse>;
  /** Works off what is due by now in every tenant. */
  readonly tick: () => Promise<void>;
  /** Tells whether pages of an origin may read replies: a session has named it, or a tenant's configuration. */
  readonly allowsOrigin: (origin: string) => Promise<boolean>;
  /** Waits until every webhook under way has been answered. */
  readonly settled: () => Promise<void>;
}

/** What a bank is made of. */
export interface EngineOptions {
  readonly operations: readonly AnyOperation[];
  /** Routes by operation id. */
  readonly routes: Readonly<Record<string, Route<never, unknown>>>;
  /** Handlers by kind of job. */
  readonly jobs: Readonly<Record<string, JobHandler>>;
  readonly tenants: readonly TenantConfig[];
  /** Writes the first records of a tenant. */
  readonly seedTenant: (ctx: Context) => Promise<void>;
  /** Addresses of standards that are no operations. */
  readonly endpoints: readonly Endpoint[];
  readonly store: Store;
  readonly ports: Ports;
  /** Same seed, same requests, same clock: same ids. */
  readonly seed: number;
  /** Address that the world knows the bank by, without a slash at its end. @defaultValue what the mount was called at */
  readonly publicBaseUrl?: string;
  /** @defaultValue every rule holds; only a test of the rules takes one away */
  readonly guards?: Guards;
  /** `false` counts no calls. @defaultValue the limits of the tenants */
  readonly rateLimits?: false;
  /** Who confirms what customers show. @defaultValue the scripted provider of the sandbox */
  readonly identity?: IdentityProvider;
}

/** Jobs that one request works off at most before it is answered; the rest follows with the next. */
const JOBS_A_TICK = 200;
/** The same for a running clock, in batches. */
const BATCHES_A_TICK = 3;
const BY_THE_BANK: RequestFacts = { digest: '' };

/** Creates a bank from its parts. Tenants are opened with the first request. */
export const createEngine = (options: EngineOptions): Bank => {
  const engine = new Engine(options);
  return {
    tenants: options.tenants,
    handle: (request) => engine.handle(request),
    tick: () => engine.tickAll(),
    allowsOrigin: (origin) => engine.allowsOrigin(origin),
    settled: () => engine.settled(),
  };
};

class Engine {
  readonly #options: EngineOptions;
  readonly #tenants: Tenants;
  readonly #snapshots: Snapshots;
  readonly #parts: CallParts;
  readonly #turns: Turns;
  readonly #webhooks: Dispatcher;
  readonly #keys: BankKeys;
  #sharesNonces = false;
  readonly #reception: Reception;

  constructor(options: EngineOptions) {
    this.#options = options;
    const { guards = allGuards } = options;
    this.#snapshots = new Snapshots({
      ...{ store: options.store, ports: options.ports },
      tenants: () => this.#tenants,
      decideIn: (runtime, unit, decision) => this.#elsewhere(runtime, unit, runtime.clock.now(), decision),
      voidDeliveries: voidPendingDeliveries,
    });
    this.#tenants = new Tenants({
      ...{ configs: options.tenants, store: options.store, ports: options.ports, seed: options.seed, guards },
      ...(options.identity === undefined ? {} : { identity: options.identity }),
      seedTenant: (runtime) => this.#seed(runtime),
      powersOf: (runtime) => ({
        advance: (wish) => this.#advance(runtime(), wish),
        alone: (work) => this.#alone(runtime(), work),
        snapshots: this.#snapshots.of(runtime),
        stateHash: () => this.#stateHash(runtime()),
      }),
    });
    this.#turns = new Turns(options.store);
    this.#webhooks = new Dispatcher({
      ...{ store: options.store, ports: options.ports },
      inMain: async (runtime, now, decision) => (await this.#decideIn(runtime, MAIN, now, decision)).events,
    });
    this.#keys = new BankKeys(options.store, options.ports.random);
    const authentication = this.#authentication(guards);
    this.#parts = this.#callParts(authentication);
    this.#reception = this.#newReception(authentication);
  }

  #authentication(guards: Guards): AuthenticationParts {
    const { store, ports, publicBaseUrl } = this.#options;
    return {
      ...{ store, tenants: this.#tenants, guards, realNow: ports.realNow },
      proofs: new Proofs(store, ports),
      baseUrlOf: ({ baseUrl }) => publicBaseUrl?.replace(/\/+$/, '') ?? baseUrl ?? IN_PAGE,
    };
  }

  #callParts(authentication: AuthenticationParts): CallParts {
    const { operations, ports, rateLimits } = this.#options;
    return {
      ...authentication,
      limits: new RateLimiter(ports.realNow, rateLimits !== false),
      versioned: new Set(operations.map(({ ifMatch }) => ifMatch ?? '')),
      sleep: ports.sleep,
      routeOf: (operation) => this.#routeOf(operation.id),
      tick: (runtime) => this.#tick(runtime),
      publish: (runtime, { webhooks }) => void this.#webhooks.send(runtime, webhooks),
      contextOf: (runtime, scope, unit, caller, facts) => this.#context(runtime, scope, unit, caller, facts),
    };
  }

  #newReception(authentication: AuthenticationParts): Reception {
    const { endpoints, operations, ports, seed } = this.#options;
    return new Reception({
      ...{ endpoints, calls: this.#parts, keys: this.#keys, open: () => this.#open() },
      ...{ route: createRouter(operations), traces: createRng(seed + 1000) },
      endpointParts: {
        ...{ ...authentication, keys: this.#keys, random: ports.random },
        decideIn: (runtime, decision) => this.#elsewhere(runtime, MAIN, runtime.clock.now(), decision),
      },
    });
  }

  handle(request: WireRequest): Promise<WireResponse> {
    return this.#reception.handle(request);
  }

  async #open(): Promise<void> {
    await this.#tenants.open();
    if (this.#options.store.shared !== true || this.#sharesNonces) return;
    this.#parts.proofs.shareNonces(await this.#keys.nonceKey());
    this.#sharesNonces = true;
  }

  async tickAll(): Promise<void> {
    await this.#tenants.open();
    await Promise.all(
      this.#tenants.all.map(async (runtime) => {
        await this.#tenants.follow(runtime);
        // Jobs of another process are not known before they are looked for.
        if (this.#options.store.shared === true) runtime.nextDue = 0;
        await this.#tick(runtime);
        await this.#webhooks.sweep(runtime);
      }),
    );
    await this.#parts.proofs.sweep();
  }

  async allowsOrigin(origin: string): Promise<boolean> {
    await this.#tenants.open();
    const answers = this.#tenants.all.map(async (runtime) => {
      if (runtime.config.allowedOrigins.includes(origin)) return true;
      const found = await new Unit(this.#options.store, runtime.scope).get(kinds.origin, origin);
      return found !== undefined;
    });
    return (await Promise.all(answers)).includes(true);
  }

  settled(): Promise<void> {
    return this.#webhooks.settled();
  }

  async #seed(runtime: Runtime): Promise<void> {
    const { store, seedTenant } = this.#options;
    await decide(store, runtime.scope, (unit) =>
      seedTenant(this.#context(runtime, runtime.scope, unit, { kind: 'bank' }, BY_THE_BANK)),
    );
  }

  /**
   * Works off some of what is due by now, unless another process is at it or the clock is being moved. A move may wait for
   * the receiver of a webhook, and the receiver for the answer to this very call.
   */
  async #tick(runtime: Runtime): Promise<void> {
    if (runtime.nextDue > runtime.clock.now() || this.#turns.isTaken(runtime)) return;
    const { clock } = runtime;
    const parts = this.#jobParts(runtime, false);
    const work = (): Promise<unknown> =>
      clock.mode === 'RUNNING'
        ? runDueTogether(parts, clock.now(), BATCHES_A_TICK)
        : runDueJobs(parts, { to: clock.now() }, JOBS_A_TICK);
    await this.#turns.take(runtime, work, false);
  }

  /** Works off what is due on the way, moves the clock, and sends the webhooks of the way, each in its time. */
  #advance(runtime: Runtime, wish: Advance): Promise<readonly BankEvent[]> {
    return this.#alone(runtime, async () => {
      const { events, reached } = await runDueJobs(this.#jobParts(runtime, true), wish);
      await this.#moveClock(runtime, reached);
      return events;
    });
  }

  /** Runs work while no job runs, no webhook is under way, and the clock stands unless the work moves it. */
  #alone<T>(runtime: Runtime, work: () => Promise<T>): Promise<T> {
    return this.#turns.alone(runtime, async () => {
      await this.#webhooks.settled(runtime);
      return work();
    });
  }

  #moveClock(runtime: Runtime, at: number): Promise<void> {
    // A running clock has gone on while receivers were waited for; it never goes back.
    return runtime.change((known) => {
      const clock = runtime.clock.stateAt(Math.max(at, runtime.clock.now()));
      return { ...known, clock };
    });
  }

  #stateHash(runtime: Runtime): Promise<StateHash> {
    const scopes = runtime.units.map((unit) => scopeOf(runtime, unit));
    return stateHashOf(this.#options.store, scopes, instant(runtime.clock.now()));
  }

  #jobParts(runtime: Runtime, moving: boolean): JobParts {
    const { store, jobs } = this.#options;
    return {
      ...{ store, runtime, handlers: jobs },
      contextAt: (unit, scope, now) =>
        this.#context(runtime, scope, unit, { kind: 'bank' }, BY_THE_BANK, now),
      publish: (kept, dueAt) => this.#publish(runtime, kept, moving ? dueAt : undefined),
    };
  }

  /**
   * Sends what a job owes to webhook endpoints. On the way of a moving clock it is waited for, and the clock shows the time
   * of the event to receivers that ask back.
   *
   * @returns Events that sending has caused.
   */
  async #publish(runtime: Runtime, { webhooks }: Committed, at?: number): Promise<readonly BankEvent[]> {
    if (webhooks.length === 0) return [];
    if (at === undefined) {
      void this.#webhooks.send(runtime, webhooks);
      return [];
    }
    await this.#moveClock(runtime, at);
    const caused = await this.#webhooks.send(runtime, webhooks, at);
    await this.#webhooks.settled(runtime);
    return caused;
  }

  #context(
    runtime: Runtime,
    scope: Scope,
    unit: Unit,
    caller: Caller,
    request: RequestFacts,
    now = runtime.clock.now(),
  ): Context {
    const { store, ports } = this.#options;
    return new Context({
      ...{ runtime, scope, unit, caller, request, now, store, random: ports.random },
      openField: (sealed) => this.#keys.openField(sealed),
      rotateBankKeys: () => this.#keys.rotate(),
      elsewhere: (name, decision) => this.#elsewhere(runtime, name, now, decision),
      read: async (id, input, ctx) => {
        const operation = this.#options.operations.find((known) => known.id === id);
        if (operation === undefined) throw new TypeError(`No operation ${id}.`);
        const output = await this.#routeOf(id)(input, ctx);
        return JSON.parse(successReply(operation, output).body) as unknown;
      },
    });
  }

  async #elsewhere<T>(
    runtime: Runtime,
    unitName: string,
    now: number,
    decision: (ctx: Context) => Promise<T>,
  ): Promise<T> {
    return (await this.#decideIn(runtime, unitName, now, decision)).value;
  }

  async #decideIn<T>(
    runtime: Runtime,
    unitName: string,
    now: number,
    decision: (ctx: Context) => Promise<T>,
  ): Promise<Decided<T>> {
    const scope = scopeOf(runtime, unitName);
    const decided = await decide(this.#options.store, scope, (unit) =>
      decision(this.#context(runtime, scope, unit, { kind: 'bank' }, BY_THE_BANK, now)),
    );
    noteJobs(runtime, decided.nextDue);
    void this.#webhooks.send(runtime, decided.webhooks);
    return decided;
  }

  #routeOf(id: string): Route<unknown, unknown> {
    const route = this.#options.routes[id];
    if (route === undefined) throw new TypeError(`No route for the operation ${id}.`);
    return route as Route<unknown, unknown>;
  }
}
