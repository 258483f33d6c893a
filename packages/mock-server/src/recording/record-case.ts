import { createBank, type BankOptions } from '../create-bank.js';
import type { Bank } from '../engine/bank.js';
import type { DeliveryReply, Ports } from '../engine/ports.js';
import { instant } from '../engine/time.js';
import type { TenantConfig } from '../engine/tenant.js';
import { ConnectionDropped, type WireRequest, type WireResponse } from '../engine/wire.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { CASE_VERSION, type CaseFile, type CaseStep } from './case-file.js';
import { Secrets } from './secrets.js';

/** How a case is recorded. */
export interface RecordOptions extends Pick<BankOptions, 'ports' | 'seed' | 'tenants'> {
  /** Moment at which every clock stands in the beginning, milliseconds since 1970. */
  readonly startsAt: number;
  /** Name for people. */
  readonly label?: string;
}

/** A bank whose every call is recorded. */
export interface Recording {
  readonly bank: Bank;
  /** Returns the case as it stands now. */
  readonly finish: () => Promise<CaseFile>;
}

/** Headers that decide what a call does; others say who asked, and stay out. */
const HEADERS = /^(authorization|content-type|host|idempotency-key|origin|wdl-.*|x-fapi-interaction-id)$/;

/** Stops the clock of every tenant at a moment: on a running clock no two runs are the same. */
export const frozenAt = (tenants: readonly TenantConfig[], at: number): readonly TenantConfig[] =>
  tenants.map((config) => ({ ...config, clock: { mode: 'FROZEN', at } }));

/** Names a delivery by its event and its address. */
export const deliveryName = (url: string, headers: Readonly<Record<string, string>>): string =>
  `${headers['webhook-id'] ?? ''} ${url}`;

/** Creates a fresh bank in memory, with clocks that stand, and records what is asked of it. */
export const recordCase = ({ ports, seed = 1, startsAt, label, ...rest }: RecordOptions): Recording => {
  const secrets = new Secrets();
  const steps: CaseStep[] = [];
  const deliveries: Record<string, DeliveryReply[]> = {};
  const tenants = frozenAt(rest.tenants ?? sandboxTenants, startsAt);
  const bank = createBank({ ports: listening(ports, deliveries), seed, tenants });
  const handle = async (given: WireRequest): Promise<WireResponse> => {
    // A name of its own for each call that has none: the bank draws one for every call, also for those that are not kept.
    const name = `step-${String(steps.length + 1).padStart(6, '0')}`;
    const request = { ...given, headers: { 'x-fapi-interaction-id': name, ...given.headers } };
    const masked = maskRequest(request, secrets);
    try {
      const reply = await bank.handle(request);
      // Asking for another proof changes nothing, and a replay makes proofs that fit at once.
      if (reply.headers['dpop-nonce'] === undefined)
        steps.push({ request: masked, reply: { status: reply.status, body: secrets.mask(reply.body) } });
      return reply;
    } catch (error) {
      if (error instanceof ConnectionDropped) steps.push({ request: masked, reply: null });
      throw error;
    }
  };
  const finish = async (): Promise<CaseFile> => {
    await bank.settled();
    return {
      ...{ version: CASE_VERSION, label: label ?? null, seed, startsAt: instant(startsAt) },
      ...{ steps: [...steps], deliveries: ports.deliver === null ? null : deliveries },
      stateHashes: await stateHashesOf(bank, tenants),
    };
  };
  return { bank: { ...bank, handle }, finish };
};

/** Reads the digest of each tenant. */
export const stateHashesOf = async (
  bank: Bank,
  tenants: readonly TenantConfig[],
): Promise<Readonly<Record<string, string>>> => {
  const hashes: Record<string, string> = {};
  for (const { id, sandboxKey } of tenants) {
    const headers = { authorization: `Bearer ${sandboxKey}` };
    const reply = await bank.handle({ method: 'GET', path: '/v1/sandbox/state', headers });
    hashes[id] = (JSON.parse(reply.body) as { readonly stateHash: string }).stateHash;
  }
  return hashes;
};

const maskRequest = (
  { method, path, headers, body }: WireRequest,
  secrets: Secrets,
): CaseStep['request'] => ({
  ...{ method, path: secrets.mask(path) },
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => HEADERS.test(name))
      .map(([name, value]) => [name, secrets.mask(value)]),
  ),
  ...(body === undefined || body === '' ? {} : { body: secrets.mask(body) }),
});

const listening = (ports: Ports, deliveries: Record<string, DeliveryReply[]>): Ports => {
  const { deliver } = ports;
  if (deliver === null) return ports;
  return {
    ...ports,
    deliver: async (url, headers, body) => {
      const name = deliveryName(url, headers);
      const reply = await deliver(url, headers, body);
      deliveries[name] = [...(deliveries[name] ?? []), reply];
      return reply;
    },
  };
};
