import process from 'node:process';
import fc from 'fast-check';
import type { AnyOperation, ProblemCode } from '@weidongli/contracts';
import { allOperations, problemsOf } from '@weidongli/contracts/openapi';
import type { ApiCaller } from './caller.js';
import { callerOf, type Draft } from './fuzz-draft.testing.js';
import { provocationOf } from './fuzz-provocations.testing.js';
import { placeOf, recipeOf } from './fuzz-recipes.testing.js';
import { mutation, requestFor, spoiltInput, spoiltRequest, type Mutation } from './fuzz-request.testing.js';
import { inputOf, type Input } from './fuzz-schema.testing.js';
import { compareStrangers } from './fuzz-strangers.testing.js';
import { unseen } from './fuzz-unseen.testing.js';
import { World, type Finding, type Tamper, type Tenant } from './fuzz-world.testing.js';

/** How a run is made. */
export interface FuzzOptions {
  /** Requests at least, not counting those that only prepare others. */
  readonly requests: number;
  /** Same seed, same requests. */
  readonly seed: number;
  /** Operations to try. @defaultValue all */
  readonly only?: (operation: AnyOperation) => boolean;
  /** Changes replies on the way, for planted cases. */
  readonly tamper?: Tamper;
}

/** What a run came to; `lines` are for people. */
export interface FuzzResult {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
}

/** Successes that each operation must reach. */
const LEAST_OK = 50;
/** Calls that are tried for them; what fits the shape need not fit the rules. */
const TRIES = 90;
const UNSPOILT: Mutation = { kind: 'sender', sender: 'own' };
/** Characters of a request that are printed. */
const SHOWN = 400;

/** Tries every operation of the contracts with what fits and what does not, and says what broke. */
export const fuzz = async (options: FuzzOptions): Promise<FuzzResult> => {
  const operations = allOperations().filter(options.only ?? (() => true));
  const run = new Run(options, operations);
  const onRejection = (reason: unknown): void =>
    void run.problems.push(`an unhandled rejection: ${String(reason)}`);
  process.on('unhandledRejection', onRejection);
  try {
    for (const operation of operations) await run.tryOne(operation);
  } finally {
    process.off('unhandledRejection', onRejection);
  }
  return run.result();
};

class Run {
  readonly problems: string[] = [];
  readonly #world: World;
  readonly #options: FuzzOptions;
  readonly #operations: readonly AnyOperation[];
  /** Requests with which operations were tried. */
  #tried = 0;
  /** Those that a caller would not even send: a path that no proof can name, for example. */
  #unsent = 0;
  /** Things of strangers that were named. */
  #compared = 0;

  constructor(options: FuzzOptions, operations: readonly AnyOperation[]) {
    this.#options = options;
    this.#operations = operations;
    this.#world = new World(options.seed, options.tamper);
  }

  /** Tries one operation in every way. */
  async tryOne(operation: AnyOperation): Promise<void> {
    const tenant = this.#world.tenants[placeOf(operation)];
    const share = this.#tried + Math.ceil(this.#options.requests / this.#operations.length);
    await this.#orSay(operation, 'valid calls', () => this.#valid(operation, tenant));
    await this.#orSay(operation, 'spoilt calls', () => this.#spoilt(operation, tenant, share - this.#tried));
    for (const code of problemsOf(operation))
      if (this.#world.count(operation.id, code) === 0)
        await this.#orSay(operation, `the way to ${code}`, () => this.#provoke(operation, code, tenant));
    await this.#orSay(operation, 'strangers', () => this.#strangers(operation, tenant));
  }

  /** What keeps a way from being gone is a finding of its own: most often a recipe that no longer fits. */
  async #orSay(operation: AnyOperation, what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.problems.push(
        `${operation.id}, ${what}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    this.#collect();
  }

  #collect(): void {
    for (const finding of this.#world.findings.splice(0))
      if (!this.#isKnown(finding)) this.problems.push(shown(finding));
  }

  /** Tells whether a problem of this kind was said already; others who meet it again add nothing. */
  #isKnown({ operation, what }: Finding): boolean {
    return this.problems.some((problem) => problem.startsWith(`${operation}: ${what}: `));
  }

  async #valid(operation: AnyOperation, tenant: Tenant): Promise<void> {
    const ok = (): number => this.#world.count(operation.id, 'ok');
    const samples = fc.sample(inputOf(operation), { numRuns: TRIES, seed: this.#seedOf(operation) });
    for (const sample of samples) {
      if (ok() >= LEAST_OK && operation.actor !== 'public') break;
      const draft = await recipeOf(operation)(tenant, 0);
      this.#tried += 1;
      if (draft.valid !== undefined) await draft.valid();
      else await this.#send(operation, draft, sample, UNSPOILT);
    }
  }

  async #spoilt(operation: AnyOperation, tenant: Tenant, numRuns: number): Promise<void> {
    let held: Draft | undefined;
    const property = fc.asyncProperty(inputOf(operation), mutation, async (sample, change) => {
      held ??= await recipeOf(operation)(tenant, 0);
      const before = this.#world.findings.length;
      this.#tried += 1;
      const status = await this.#send(operation, held, sample, change);
      // What was obeyed is used up; a session may have ended as well.
      if (status < 300 || status === 401 || status === 409) held = undefined;
      const finding = this.#world.findings.splice(before).find((one) => !this.#isKnown(one));
      if (finding !== undefined) throw new Error(shown(finding));
    });
    const details = await fc.check(property, {
      numRuns: Math.max(1, numRuns),
      seed: this.#seedOf(operation),
    });
    if (!details.failed) return;
    const { errorInstance, numShrinks } = details;
    const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    this.problems.push(`${message} (the least after ${numShrinks} steps; seed ${details.seed})`);
  }

  async #provoke(operation: AnyOperation, code: ProblemCode, tenant: Tenant): Promise<void> {
    if (unseen[operation.id]?.[code] !== undefined) return;
    await provocationOf(operation, code)?.(operation, tenant);
  }

  async #strangers(operation: AnyOperation, tenant: Tenant): Promise<void> {
    const { compared, wrong } = await compareStrangers(operation, tenant, this.#world.tenants.abroad);
    this.#compared += compared;
    this.problems.push(...wrong);
    if (compared === 0 && operation.path.includes('Id}'))
      this.problems.push(`${operation.id} was never asked for what belongs to a stranger`);
  }

  async #send(operation: AnyOperation, draft: Draft, sample: Input, change: Mutation): Promise<number> {
    const before = this.#world.requests;
    const status = await send(operation, draft, sample, change);
    if (this.#world.requests === before) this.#unsent += 1;
    return status;
  }

  #seedOf({ id }: AnyOperation): number {
    return Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, this.#options.seed);
  }

  /** Sums up: what was reached, what was not, what broke. */
  result(): FuzzResult {
    const few = this.#operations.filter(({ id }) => this.#world.count(id, 'ok') < LEAST_OK);
    const never = this.#operations.flatMap((operation) =>
      problemsOf(operation)
        .filter((code) => this.#world.count(operation.id, code) === 0)
        .map((code) => [operation.id, code] as const),
    );
    const bare = never.filter(([id, code]) => unseen[id]?.[code] === undefined);
    const rotten = this.#rotten(never.map((pair) => pair.join(' ')));
    const failures = [
      ...this.problems,
      ...few.map(({ id }) => `${id} succeeded ${this.#world.count(id, 'ok')} times, not ${LEAST_OK}`),
      ...bare.map(([id, code]) => `${id} never answered ${code}, which it declares, and nothing explains it`),
      ...rotten,
    ];
    const least = Math.min(...this.#operations.map(({ id }) => this.#world.count(id, 'ok')));
    return {
      passed: this.#operations.length - new Set([...failures].map((line) => line.split(/[ ,:]/, 1)[0])).size,
      failed: failures.length,
      lines: [
        `${this.#tried} requests tried, ${this.#world.requests - this.#tried} more to prepare them; ${this.#operations.length} operations, seed ${this.#options.seed}`,
        `${this.#unsent} of them no caller would send; ${this.#compared} things of strangers named`,
        `successes of an operation: at least ${least}`,
        `replies: ${this.#replies()}`,
        ...never.map(([id, code]) => `never seen: ${id} ${code}: ${unseen[id]?.[code] ?? 'UNEXPLAINED'}`),
        ...failures.map((line) => `WRONG ${line}`),
      ],
    };
  }

  /** Counts what was seen, the most frequent first. */
  #replies(): string {
    const sums = new Map<string, number>();
    for (const row of this.#world.seen.values())
      for (const [seen, count] of row) sums.set(seen, (sums.get(seen) ?? 0) + count);
    const sorted = [...sums].sort(([, one], [, other]) => other - one);
    return sorted.map(([seen, count]) => `${seen} ${count}`).join(', ');
  }

  #rotten(never: readonly string[]): readonly string[] {
    return Object.entries(unseen)
      .filter(([id]) => this.#operations.some((operation) => operation.id === id))
      .flatMap(([id, reasons]) => Object.keys(reasons).map((code) => `${id} ${code}`))
      .filter((pair) => !never.includes(pair))
      .map((pair) => `${pair} is explained as never seen, but was seen or is not declared`);
  }
}

/** Sends what was prepared, spoilt in one way, and returns the status; 0 when the connection was lost. */
const send = async (
  operation: AnyOperation,
  draft: Draft,
  sample: Input,
  change: Mutation,
): Promise<number> => {
  const whole = draft.only === true ? draft.fixed : { ...sample, ...draft.fixed };
  const input = change.kind === 'sample' ? sample : spoiltInput(whole, change);
  const { method, path, body, headers } = spoiltRequest(requestFor(operation, input, draft.headers), change);
  const caller = await senderOf(operation, draft, change);
  try {
    return (await caller.call(method, path, body, headers)).status;
  } catch {
    return 0; // The world has noted what the bank threw.
  }
};

const senderOf = async (operation: AnyOperation, draft: Draft, change: Mutation): Promise<ApiCaller> => {
  if (change.kind !== 'sender' || change.sender === 'own') return callerOf(draft);
  const { tenant } = draft;
  if (change.sender === 'nobody') return tenant.nobody;
  if (change.sender === 'other-tenant') return tenant.world.tenants.abroad.sandbox;
  return operation.actor === 'customer'
    ? tenant.sandbox
    : tenant.login(await tenant.kept('other kind', 'overdue'));
};

/** Writes a finding with its request, so that it can be repeated. */
const shown = ({ operation, what, request }: Finding): string => {
  const { method, path, headers, body } = request;
  const { authorization: _, dpop: __, ...plain } = headers;
  const text = JSON.stringify({ method, path, headers: plain, body });
  return `${operation}: ${what}: ${text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length})` : text}`;
};
