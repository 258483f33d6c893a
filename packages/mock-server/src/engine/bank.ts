import type { AnyOperation } from '@weidongli/contracts';
import { answerCall, successReply, type Answer, type CallParts } from './call.js';
import { BankClock } from './clock.js';
import { Context, type Caller, type JobHandler, type RequestFacts, type Route } from './context.js';
import { decide } from './decide.js';
import { FaultBox } from './faults.js';
import { createIds } from './ids.js';
import { runDueJobs } from './jobs.js';
import { deliverEvents } from './outbox.js';
import type { BankEvent, Ports } from './ports.js';
import { problemReply, Refusal } from './problem.js';
import { kinds } from './records.js';
import { createRng, drawUuid, type Rng } from './rng.js';
import { createRouter, type Match } from './router.js';
import type { Runtime } from './runtime.js';
import type { Store } from './store.js';
import type { TenantConfig } from './tenant.js';
import { instant } from './time.js';
import { Unit } from './unit.js';
import type { WireRequest, WireResponse } from './wire.js';

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
  /** Makes the OpenAPI document. */
  readonly describe: () => unknown;
  readonly store: Store;
  readonly ports: Ports;
  /** Same seed, same requests, same clock: same ids. */
  readonly seed: number;
}

/** Path of the OpenAPI document, the one path that is no operation. */
const DOCUMENT_PATH = '/v1/openapi.json';
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
  readonly #runtimes: readonly Runtime[];
  readonly #route: (method: string, target: string) => Match;
  readonly #traces: Rng;
  readonly #parts: CallParts;
  /** Clock moves and jobs of a tenant, one after the other. */
  readonly #queues = new Map<Runtime, Promise<unknown>>();
  readonly #deliveries = new Set<Promise<void>>();
  #opened: Promise<void> | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#runtimes = options.tenants.map((config, index) => this.#newRuntime(config, options.seed + index));
    this.#route = createRouter(options.operations);
    this.#traces = createRng(options.seed + 1000);
    this.#parts = {
      store: options.store,
      sleep: options.ports.sleep,
      routeOf: (operation) => this.#routeOf(operation.id),
      runtimeOfKey: (key) => this.#runtimes.find(({ config }) => config.sandboxKey === key),
      runtimeOfTenant: (tenant) => this.#runtimes.find(({ config }) => config.id === tenant),
      tick: (runtime) => this.#advance(runtime, undefined).then(() => undefined),
      publish: (runtime, events) => this.#publish(runtime, events),
      contextOf: (runtime, unit, caller, facts) => this.#context(runtime, unit, caller, facts),
    };
  }

  async handle(request: WireRequest): Promise<WireResponse> {
    const given = request.headers['x-fapi-interaction-id'] ?? '';
    const traceId = /^[\w-]{1,64}$/.test(given) ? given : drawUuid(this.#traces);
    let runtime: Runtime | undefined;
    const path = request.path.split('?', 1)[0] ?? '';
    try {
      await this.#open();
      if (request.method === 'GET' && path === DOCUMENT_PATH)
        return this.#reply(this.#document(), traceId, runtime);
      const match = this.#route(request.method, request.path);
      const answer = await answerCall(this.#parts, match, request, traceId, (found) => (runtime = found));
      return this.#reply(answer, traceId, runtime);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { retryAfter } = error.details;
      const reply = problemReply(error, { path, traceId });
      return this.#reply({ ...reply, ...(retryAfter === undefined ? {} : { retryAfter }) }, traceId, runtime);
    }
  }

  async tickAll(): Promise<void> {
    await this.#open();
    await Promise.all(this.#runtimes.map((runtime) => this.#advance(runtime, undefined)));
  }

  async allowsOrigin(origin: string): Promise<boolean> {
    await this.#open();
    const answers = this.#runtimes.map(async (runtime) => {
      if (runtime.config.allowedOrigins.includes(origin)) return true;
      const found = await new Unit(this.#options.store, runtime.scope).get(kinds.origin, origin);
      return found !== undefined;
    });
    return (await Promise.all(answers)).includes(true);
  }

  async settled(): Promise<void> {
    while (this.#deliveries.size > 0) await Promise.all(this.#deliveries);
  }

  #newRuntime(config: TenantConfig, seed: number): Runtime {
    const rng = createRng(seed);
    const runtime: Runtime = {
      config,
      rng,
      scope: { tenant: config.id, unit: 'main' },
      clock: new BankClock(this.#options.ports.realNow, config.clock),
      faults: new FaultBox(),
      ids: createIds(rng),
      inFlight: new Set(),
      advanceTo: (at) => this.#advance(runtime, at),
    };
    return runtime;
  }

  #open(): Promise<void> {
    this.#opened ??= Promise.all(this.#runtimes.map((runtime) => this.#seed(runtime))).then(() => undefined);
    return this.#opened;
  }

  async #seed(runtime: Runtime): Promise<void> {
    const { store, seedTenant } = this.#options;
    await decide(store, runtime.scope, (unit) =>
      seedTenant(this.#context(runtime, unit, { kind: 'bank' }, BY_THE_BANK)),
    );
  }

  /** Works off what is due up to a moment (now when absent), moves the clock there, and publishes what it caused. */
  #advance(runtime: Runtime, at: number | undefined): Promise<readonly string[]> {
    const { store, jobs } = this.#options;
    const before = this.#queues.get(runtime) ?? Promise.resolve();
    const mine = before.then(async () => {
      const contextAt = (unit: Unit, now: number): Context =>
        this.#context(runtime, unit, { kind: 'bank' }, BY_THE_BANK, now);
      const until = at ?? runtime.clock.now();
      const events = await runDueJobs({ store, runtime, handlers: jobs, contextAt }, until);
      runtime.clock.moveTo(until);
      this.#publish(runtime, events);
      return events.map(({ id }) => id);
    });
    // A failed job is told to whoever caused it; the next one in the queue tries again.
    this.#queues.set(
      runtime,
      mine.catch(() => undefined),
    );
    return mine;
  }

  #publish(runtime: Runtime, events: readonly BankEvent[]): void {
    if (events.length === 0) return;
    const { store, ports } = this.#options;
    const delivery = deliverEvents(store, ports, runtime, events).finally(() =>
      this.#deliveries.delete(delivery),
    );
    this.#deliveries.add(delivery);
  }

  #context(
    runtime: Runtime,
    unit: Unit,
    caller: Caller,
    request: RequestFacts,
    now = runtime.clock.now(),
  ): Context {
    const { store, ports } = this.#options;
    return new Context({
      ...{ runtime, unit, caller, request, now, store, random: ports.random },
      read: async (id, input, ctx) => {
        const operation = this.#options.operations.find((known) => known.id === id);
        if (operation === undefined) throw new TypeError(`No operation ${id}.`);
        const output = await this.#routeOf(id)(input, ctx);
        return JSON.parse(successReply(operation, output).body) as unknown;
      },
    });
  }

  #routeOf(id: string): Route<unknown, unknown> {
    const route = this.#options.routes[id];
    if (route === undefined) throw new TypeError(`No route for the operation ${id}.`);
    return route as Route<unknown, unknown>;
  }

  #document(): Answer {
    return { status: 200, contentType: 'application/json', body: JSON.stringify(this.#options.describe()) };
  }

  #reply(answer: Answer, traceId: string, runtime: Runtime | undefined): WireResponse {
    const now = runtime?.clock.now() ?? this.#options.ports.realNow();
    return {
      status: answer.status,
      headers: {
        'content-type': answer.contentType,
        'cache-control': 'no-store',
        'x-fapi-interaction-id': traceId,
        'wdl-sandbox-time': instant(now),
        ...(answer.replayed === true ? { 'idempotency-replayed': 'true' } : {}),
        ...(answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) }),
      },
      body: answer.body,
    };
  }
}
