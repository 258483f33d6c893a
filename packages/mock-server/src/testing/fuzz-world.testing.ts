import { allOperations } from '@weidongli/contracts/openapi';
import type { Loan } from '@weidongli/contracts/loan';
import { createBank } from '../create-bank.js';
import type { Bank } from '../engine/bank.js';
import type { TenantConfig } from '../engine/tenant.js';
import { ConnectionDropped, type WireRequest, type WireResponse } from '../engine/wire.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { ApiCaller, SandboxCaller, type CustomerCaller, type Send } from './caller.js';
import { present } from './check.js';
import { fixedPorts, type FixedPorts } from './fixed-ports.js';
import { isOfTheApi, operationAt, seenIn, wrongWith, type Seen } from './fuzz-oracle.testing.js';
import { openServer } from './fuzz-server.testing.js';
import { createCustomer } from './outcome-steps.js';
import { KeyHolder } from './protection.js';

/** Something that a request has brought to light. */
export interface Finding {
  readonly operation: string;
  readonly what: string;
  readonly request: WireRequest;
}

/** Stands between the callers and the bank, for planted cases. */
export type Tamper = (handle: Bank['handle']) => Bank['handle'];

/** Real milliseconds that pass between two requests: limits by time are not what is tried here. */
const PACE = 40;
/** A token lives 300 seconds; it is renewed before. */
const RENEW_AFTER = 200_000;
/** Features of a session. */
const FEATURES = ['account', 'identity', 'loan', 'wealth'];
/** Draws of 500.00 for which one line is good. */
const DRAWS_A_LINE = 40;

const [model, still] = sandboxTenants;

/** A bank of its own name; it does not finance travels, so that a purpose can be refused. */
const tenantCalled = (id: string, clock: TenantConfig['clock']): TenantConfig => {
  const { terms, ...rest } = present(model, 'tenant');
  const purposes = terms.purposes.filter((purpose) => purpose !== 'TRAVEL');
  return { ...rest, id, clock, sandboxKey: `sk_test_${id}`, terms: { ...terms, purposes } };
};

/**
 * Tenants by what they are for: what moves the clock, plants faults or puts everything back must not disturb
 * the rest, and webhooks cost each event something.
 */
const PLACES = ['home', 'abroad', 'clock', 'faults', 'hooks', 'privacy', 'shelf', 'units', 'wealth'] as const;
export type Place = (typeof PLACES)[number];

/** A bank under fire: every request of every caller is watched. */
export class World {
  readonly bank: Bank;
  readonly tenants: Readonly<Record<Place, Tenant>>;
  /** What was seen, by operation, and how often. */
  readonly seen = new Map<string, Map<Seen, number>>();
  readonly findings: Finding[] = [];
  /** Requests so far. */
  requests = 0;
  readonly #operations = allOperations();
  readonly #ports: FixedPorts = fixedPorts();
  #holds = false;
  #onHeld: () => void = () => undefined;
  readonly #held: (() => void)[] = [];
  readonly #handle: Bank['handle'];

  constructor(seed: number, tamper: Tamper = (handle) => handle) {
    const ports = this.#ports;
    // A call that a fault slows down waits until it is let go.
    const sleep = () => (this.#holds ? new Promise<void>((go) => this.#hold(go)) : Promise.resolve());
    // What was delivered is not kept: there are thousands.
    const deliver = async () => ({ status: 204, body: '', durationMs: 0, error: null, retryAfter: null });
    const clockOf = (place: Place) => present(place === 'abroad' ? still : model, 'tenant').clock;
    this.bank = createBank({
      seed,
      ports: { ...ports, realNow: () => ports.at, deliver, sleep },
      tenants: PLACES.map((id) => tenantCalled(id, clockOf(id))),
    });
    this.#handle = tamper((request) => this.bank.handle(request));
    this.tenants = Object.fromEntries(PLACES.map((place) => [place, new Tenant(this, place)])) as Record<
      Place,
      Tenant
    >;
  }

  /** Real time, milliseconds. */
  get realNow(): number {
    return this.#ports.at;
  }

  /** Sends a request and watches the reply; rejects when the bank throws. */
  async send(request: WireRequest, place: Place): Promise<WireResponse> {
    this.requests += 1;
    this.#ports.at += PACE;
    const operation = operationAt(this.#operations, request);
    const note = (what: string): void =>
      void this.findings.push({ operation: operation?.id ?? 'no operation', what, request });
    const faulty = place === 'faults' || 'wdl-sandbox-fault' in request.headers;
    let response: WireResponse;
    try {
      response = await this.#handle(request);
    } catch (error) {
      if (!(faulty && error instanceof ConnectionDropped)) note(`the bank threw ${String(error)}`);
      throw error;
    }
    if (!isOfTheApi(request)) return response;
    const exchange = { request, response, operation, faulty };
    const wrong = wrongWith(exchange);
    for (const what of wrong) note(what);
    if (operation !== undefined && wrong.length === 0) this.#count(operation.id, seenIn(exchange));
    return response;
  }

  /** Keeps calls with latency from going on, until they are let go. */
  async whileHeld(work: () => Promise<unknown>): Promise<void> {
    this.#holds = true;
    try {
      await work();
    } finally {
      this.#holds = false;
      for (const go of this.#held.splice(0)) go();
    }
  }

  /** Waits until a call is held; call it within {@link whileHeld}. */
  held(): Promise<void> {
    return new Promise((found) => (this.#onHeld = found));
  }

  #hold(go: () => void): void {
    this.#held.push(go);
    this.#onHeld();
  }

  /** Says how often something was seen of an operation. */
  count(operation: string, seen: Seen): number {
    return this.seen.get(operation)?.get(seen) ?? 0;
  }

  #count(operation: string, seen: Seen): void {
    const row = this.seen.get(operation) ?? new Map<Seen, number>();
    this.seen.set(operation, row.set(seen, (row.get(seen) ?? 0) + 1));
  }
}

/** A caller whose token ends. */
interface LoggedIn<Caller> {
  readonly caller: Caller;
  /** The bank's time, milliseconds. */
  readonly at: number;
}

/** One tenant of the world, with those who call it. */
export class Tenant {
  readonly world: World;
  readonly send: Send;
  readonly sandbox: SandboxCaller;
  /** Somebody without any credential. */
  readonly nobody: ApiCaller;
  /** Names of customers by what they are kept for. */
  readonly #names = new Map<string, string>();
  readonly #sessions = new Map<string, LoggedIn<CustomerCaller>>();
  readonly #uses = new Map<string, number>();
  readonly #place: Place;
  #page: Promise<KeyHolder> | undefined;
  #server: LoggedIn<ApiCaller> | undefined;
  #now = 0;

  constructor(world: World, place: Place) {
    this.world = world;
    this.#place = place;
    this.send = async (request) => {
      const response = await world.send(request, place);
      this.#now = Date.parse(response.headers['wdl-sandbox-time'] ?? '') || this.#now;
      return response;
    };
    this.sandbox = new SandboxCaller(this.send, `sk_test_${place}`);
    this.nobody = new ApiCaller(this.send);
  }

  /** Logs a customer in, or returns the session that still lasts. */
  async login(customerRef: string): Promise<CustomerCaller> {
    const known = this.#sessions.get(customerRef);
    if (known !== undefined && this.#now - known.at < RENEW_AFTER) return known.caller;
    const caller = await this.sandbox.customer(customerRef, FEATURES);
    this.#sessions.set(customerRef, { caller, at: this.#now });
    return caller;
  }

  /** Forgets the session of a customer that the bank has ended. */
  forget(customerRef: string): void {
    this.#sessions.delete(customerRef);
  }

  /** Returns a page that has a key and no token yet. */
  async page(): Promise<ApiCaller> {
    this.#page ??= KeyHolder.create(this.send);
    return new ApiCaller(this.send, undefined, await this.#page);
  }

  /** Returns a server of the partner with a token of its own. */
  async server(): Promise<ApiCaller> {
    const { sandbox, send, world } = this;
    if (this.#server === undefined || this.#now - this.#server.at >= RENEW_AFTER)
      this.#server = {
        caller: await openServer(send, sandbox, this.#place, () => world.realNow),
        at: this.#now,
      };
    return this.#server.caller;
  }

  /** Creates a customer with a story. */
  async create(persona: unknown): Promise<string> {
    return (await createCustomer(this.sandbox, persona)).customerRef;
  }

  /** Keeps one customer for a purpose, and names it. */
  async kept(name: string, persona: unknown): Promise<string> {
    const known = this.#names.get(name) ?? (await this.create(persona));
    this.#names.set(name, known);
    return known;
  }

  /** Names a customer with credit left on the line. */
  async borrower(slot: number): Promise<string> {
    const uses = (this.#uses.get(`borrower ${slot}`) ?? -1) + 1;
    this.#uses.set(`borrower ${slot}`, uses);
    return this.kept(`borrower ${slot} ${Math.floor(uses / DRAWS_A_LINE)}`, 'repeat-borrower');
  }

  /** Moves the clock. */
  async wait(duration: string): Promise<void> {
    await this.sandbox.advance(duration);
  }

  /** Reads the first loan of a customer. */
  async loanOf(customerRef: string): Promise<Loan> {
    const customer = await this.login(customerRef);
    return present((await customer.ok<{ data: Loan[] }>('GET', '/v1/loan/draws')).data[0], 'loan');
  }
}
