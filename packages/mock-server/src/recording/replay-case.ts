import { createBank, type BankOptions } from '../create-bank.js';
import type { Bank } from '../engine/bank.js';
import type { DeliveryReply, Ports } from '../engine/ports.js';
import { readInstant } from '../engine/time.js';
import { ConnectionDropped, type WireRequest } from '../engine/wire.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import type { CaseFile, CaseStep } from './case-file.js';
import { deliveryName, frozenAt, stateHashesOf } from './record-case.js';
import { KeyHolder } from '../testing/protection.js';
import { Secrets } from './secrets.js';

/** The call that binds a token to a key; it is authorised by the secret in its body. */
const EXCHANGE = '/v1/partner/sessions/exchange';

/** A reply that is another than the recorded one. */
export interface Difference {
  /** Number of the step, from 1. */
  readonly step: number;
  readonly method: string;
  readonly path: string;
  /** Recorded reply; `dropped` where the connection was lost. */
  readonly expected: string;
  readonly actual: string;
}

/** What a replay came to. */
export interface Replay {
  readonly steps: number;
  readonly differences: readonly Difference[];
  /** Tenants that ended in another state than the recorded one. */
  readonly otherStates: readonly string[];
}

/** How a case is replayed. */
export interface ReplayOptions extends Pick<BankOptions, 'ports' | 'tenants'> {
  /** Told the number of steps that are done, after each. */
  readonly onStep?: (done: number) => void;
}

/** Answer to a webhook that was not sent when the case was recorded. */
const NOBODY: DeliveryReply = {
  ...{ status: null, body: '', durationMs: 0, retryAfter: null },
  error: 'The case holds no such delivery.',
};

/** Asks a fresh bank everything that a case asked, in order, and compares every byte that is no secret. */
export const replayCase = async (file: CaseFile, options: ReplayOptions): Promise<Replay> => {
  const startsAt = readInstant(file.startsAt);
  if (startsAt === undefined) throw new RangeError(`The case begins at no moment: ${file.startsAt}.`);
  const tenants = frozenAt(options.tenants ?? sandboxTenants, startsAt);
  const bank = createBank({ ports: answering(options.ports, file), seed: file.seed, tenants });
  const secrets = new Secrets();
  const page = await KeyHolder.create(bank.handle, options.ports.realNow);
  const differences: Difference[] = [];
  for (const [index, step] of file.steps.entries()) {
    const actual = await repeat({ bank, page, secrets }, step);
    const expected = shown(step.reply);
    const { method, path } = step.request;
    if (actual !== expected) differences.push({ step: index + 1, method, path, expected, actual });
    options.onStep?.(index + 1);
  }
  await bank.settled();
  const hashes = await stateHashesOf(bank, tenants);
  const otherStates = Object.keys(file.stateHashes).filter((id) => hashes[id] !== file.stateHashes[id]);
  return { steps: file.steps.length, differences, otherStates };
};

/** What repeats a step. */
interface Repeater {
  readonly bank: Bank;
  /** Holds the key that tokens of this run are bound to: proofs are for one request, so the recorded ones are of no use. */
  readonly page: KeyHolder;
  readonly secrets: Secrets;
}

const repeat = async ({ bank, page, secrets }: Repeater, { request }: CaseStep): Promise<string> => {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, secrets.unmask(value)] as const,
  );
  try {
    const named = Object.fromEntries(headers);
    const repeated: WireRequest = {
      ...{ method: request.method, path: secrets.unmask(request.path), headers: named },
      ...(request.body === undefined ? {} : { body: secrets.unmask(request.body) }),
    };
    const token = /^DPoP (.+)$/.exec(named['authorization'] ?? '')?.[1];
    const isBound = token !== undefined || request.path === EXCHANGE;
    const { status, body } = await (isBound ? page.send(repeated, token) : bank.handle(repeated));
    return shown({ status, body: secrets.mask(body) });
  } catch (error) {
    if (error instanceof ConnectionDropped) return shown(null);
    throw error;
  }
};

const shown = (reply: CaseStep['reply']): string =>
  reply === null ? 'dropped' : `${reply.status} ${reply.body}`;

/** Answers webhooks as they were answered when the case was recorded, and sends none. */
const answering = (ports: Ports, { deliveries }: CaseFile): Ports => {
  if (deliveries === null) return { ...ports, deliver: null };
  const made = new Map<string, number>();
  return {
    ...ports,
    deliver: async (url, headers) => {
      const name = deliveryName(url, headers);
      const count = made.get(name) ?? 0;
      made.set(name, count + 1);
      return deliveries[name]?.[count] ?? NOBODY;
    },
  };
};
