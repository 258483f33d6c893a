import type { Actor, Operation, Problem } from '@weidongli/contracts';
import { NoReply, send, type IncomingReply } from '../adapters/send.js';
import { freshKey } from '../adapters/system.js';
import { CliError, exitCodes, usageError } from '../errors.js';
import { PageKey } from './page-key.js';
import { DEFAULT_URL, type Place } from './place.js';

/** How long an answer may take when nothing else is said, in milliseconds. */
const PATIENCE = 30_000;

/** What may be said beside the input of a call. */
export interface CallOptions {
  /** Access token, for an operation of a customer. */
  readonly token?: string;
  /** Key of the token, for operations that a page calls. */
  readonly pageKey?: PageKey;
  readonly idempotencyKey?: string;
  readonly stepUpToken?: string;
  /** Outcome wished for, as `weidongli outcomes` names it. */
  readonly scenario?: string;
  /** Milliseconds. @defaultValue 30000 */
  readonly timeoutMs?: number;
}

/** A refusal of the bank. */
export class Refused extends CliError {
  readonly problem: Problem;

  constructor(operationId: string, problem: Problem, fix: string) {
    const fields = (problem.errors ?? []).map(({ pointer, message }) => ` ${pointer || '/'}: ${message}`);
    super({
      code: problem.code,
      message: `${operationId}: ${problem.detail ?? problem.title}${fields.join('')}`,
      fix,
    });
    this.problem = problem;
  }
}

/** Calls the operations of the contracts at a bank that runs. */
export class Api {
  readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  /**
   * Calls an operation once: nothing is repeated, so what is shown is what happened.
   *
   * @throws {CliError} The input does not fit, no bank answers, or it refuses.
   */
  async call<Input, Output>(
    operation: Operation<Input, Output, Actor>,
    input: Input,
    options: CallOptions = {},
  ): Promise<Output> {
    const checked = operation.input.check(input);
    if (!checked.ok) {
      const fields = checked.issues.map(({ pointer, message }) => `${pointer || '/'}: ${message}`);
      throw usageError(
        `${operation.id} does not take this. ${fields.join(' ')}`,
        'See --help of this command.',
      );
    }
    const reply = await this.#send(operation, checked.value as Readonly<Record<string, unknown>>, options);
    const body = this.#read(reply);
    if (reply.status >= 400) throw this.#refusal(operation.id, reply, body);
    const output = operation.output.check(body);
    if (output.ok) return output.value;
    throw new CliError({
      code: 'other-version',
      message: `${operation.id}: the reply of ${this.place.url} does not fit this version of weidongli.`,
      fix: 'Use the same version for the bank and for this command.',
    });
  }

  async #send(
    { id, method, path, actor, idempotent }: Operation<unknown, unknown, Actor>,
    input: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<IncomingReply> {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(asText(input[name])));
    const url = this.#address(filled);
    const rest = Object.entries(input).filter(
      ([name, value]) => !inPath.includes(name) && value !== undefined,
    );
    if (method === 'GET') for (const [name, value] of rest) url.searchParams.set(name, asText(value));
    const body = method === 'GET' ? undefined : JSON.stringify(Object.fromEntries(rest));
    const byPage =
      actor === 'public' || actor === 'customer' ? (options.pageKey ?? new PageKey()) : undefined;
    const { signal } = this.place;
    const attempt = async (): Promise<IncomingReply> =>
      send({
        ...{ method, url, timeoutMs: options.timeoutMs ?? PATIENCE },
        ...(signal === undefined ? {} : { signal }),
        headers: {
          'content-type': 'application/json',
          ...(byPage === undefined
            ? { authorization: `Bearer ${this.place.key}` }
            : await byPage.headersFor(method, url, { token: options.token, body })),
          ...(idempotent ? { 'idempotency-key': options.idempotencyKey ?? freshKey() } : {}),
          ...(options.stepUpToken === undefined ? {} : { 'wdl-step-up': options.stepUpToken }),
          ...(options.scenario === undefined ? {} : { 'wdl-sandbox-scenario': options.scenario }),
        },
        ...(body === undefined ? {} : { body }),
      });
    try {
      const reply = await attempt();
      const isAskedAgain = byPage?.learn(reply.status, reply.headers['dpop-nonce']) === true;
      return isAskedAgain ? await attempt() : reply;
    } catch (error) {
      throw this.#away(id, error);
    }
  }

  #address(path: string): URL {
    const base = URL.canParse(this.place.url) ? new URL(this.place.url) : undefined;
    if (base?.protocol === 'http:' || base?.protocol === 'https:')
      return new URL(base.pathname.replace(/\/+$/, '') + path, base);
    throw usageError(
      `"${this.place.url}" is no address of a bank.`,
      `Give --url or WDL_URL as http://host:port, for example ${DEFAULT_URL}.`,
    );
  }

  #read({ body, headers }: IncomingReply): unknown {
    try {
      return JSON.parse(body) as unknown;
    } catch {
      throw new CliError({
        code: 'not-a-bank',
        message: `What answers at ${this.place.url} is no Weidongli bank (${headers['content-type'] ?? 'no type'}).`,
        fix: 'Name the address that weidongli dev printed, with --url or WDL_URL.',
        exitCode: exitCodes.away,
      });
    }
  }

  #refusal(id: string, { status }: IncomingReply, body: unknown): CliError {
    const problem = body as Problem;
    if (typeof problem.code !== 'string')
      return new CliError({
        code: 'not-a-bank',
        message: `${this.place.url} answered ${status} and no problem document: it is no Weidongli bank.`,
        fix: 'Name the address that weidongli dev printed, with --url or WDL_URL.',
        exitCode: exitCodes.away,
      });
    if (problem.code === 'unauthenticated')
      return new Refused(id, problem, 'Give the key that weidongli dev printed, with --key or WDL_KEY.');
    if (problem.code === 'not-found' && problem.detail?.startsWith('No operation') === true)
      return new Refused(id, problem, 'The bank is older than this command: start it with the same version.');
    return new Refused(id, problem, fixes[problem.recovery] ?? `Trace id: ${problem.traceId}`);
  }

  #away(id: string, error: unknown): CliError {
    const { url } = this.place;
    if (!(error instanceof NoReply)) throw error;
    if (error.reason === 'refused')
      return new CliError({
        code: 'server-away',
        message: `No bank answers at ${url}.`,
        fix: 'Start one with: weidongli dev. Or name another with --url or WDL_URL.',
        exitCode: exitCodes.away,
        cause: error,
      });
    return new CliError({
      code: error.reason === 'timeout' ? 'timeout' : 'connection-lost',
      message: `${id}: ${url} ${error.reason === 'timeout' ? 'did not answer in time' : 'broke the connection off'}.`,
      fix: 'What was asked may have happened. Look before you ask again: weidongli logs.',
      exitCode: exitCodes.away,
      cause: error,
    });
  }
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const fixes: Readonly<Record<string, string | undefined>> = {
  retry: 'Try again in a moment.',
  'change-input': 'Change what you asked for; --help shows examples.',
  'change-method': 'This is not possible in the present state; choose another object.',
};
