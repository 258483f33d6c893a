import type { Problem } from '@weidongli/contracts';
import type { EmbedSession } from '@weidongli/contracts/partner';
import { createGuardedBank } from '../create-bank.js';
import { guardsWithout, type GuardName } from '../engine/guards.js';
import type { Store } from '../engine/store.js';
import { createMemoryStore } from '../store/memory.store.js';
import { IN_PAGE, type WireRequest, type WireResponse } from '../engine/wire.js';
import { freshKey, SandboxCaller, type ApiCaller } from '../testing/caller.js';
import { fixedPorts, type FixedPorts } from '../testing/fixed-ports.js';
import { KeyHolder, type Send } from '../testing/protection.js';

/** A bank to attack: in memory, on time that stands still, with some of its rules taken away. */
export interface AttackWorld {
  readonly ports: FixedPorts;
  readonly send: Send;
  readonly sandbox: SandboxCaller;
  readonly store: Store;
  /** Lets the store find what belongs to another tenant: a weakness to plant. */
  readonly forgetTenants: () => Promise<void>;
  /** Another tenant of the bank. */
  readonly neighbour: SandboxCaller;
  /** Reads of the store so far. */
  readonly reads: () => number;
  /** Creates a session and returns its secret. */
  readonly secret: () => Promise<string>;
  /** A page with a key of its own, on the bank's time. */
  readonly page: () => Promise<KeyHolder>;
}

/** Kinds of records that a planted weakness finds in another tenant, too. */
const FOREIGN = new Set(['loan', 'webhook-endpoint']);

/** Opens a bank without some rules. */
export const openWorld = (without: readonly GuardName[]): AttackWorld => {
  const ports = fixedPorts();
  const memory = createMemoryStore();
  let reads = 0;
  let isOneTenant = false;
  const store: Store = {
    ...memory,
    get: async (scope, kind, id) => {
      reads += 1;
      const found = await memory.get(scope, kind, id);
      if (found !== undefined || !isOneTenant || !FOREIGN.has(kind)) return found;
      const other = scope.tenant === 'xingqiao' ? 'worked-example' : 'xingqiao';
      return memory.get({ ...scope, tenant: other }, kind, id);
    },
  };
  const bank = createGuardedBank({ ports, store }, guardsWithout(...without));
  const sandbox = new SandboxCaller(bank.handle, 'sk_test_xingqiao');
  return {
    forgetTenants: () => {
      isOneTenant = true;
      return Promise.resolve();
    },
    neighbour: new SandboxCaller(bank.handle, 'sk_test_worked_example'),
    ...{ ports, sandbox, store, send: bank.handle, reads: () => reads },
    secret: async () => {
      const body = {
        customerRef: 'repeat-borrower',
        modules: ['account', 'identity', 'loan'],
        origins: [ORIGIN],
      };
      const key = { 'idempotency-key': freshKey('attack') };
      return (await sandbox.ok<EmbedSession>('POST', '/v1/partner/sessions', body, key)).clientSecret;
    },
    page: () => KeyHolder.create(bank.handle, ports.realNow),
  };
};

/** Origin that the sessions of the attacks name. */
export const ORIGIN = 'http://127.0.0.1:5173';
/** Where the attacked bank answers. */
export const BASE = IN_PAGE;
/** Path of the exchange. */
export const EXCHANGE = '/v1/partner/sessions/exchange';

/** Says in short what came back. */
export const said = ({ status, body }: WireResponse): string =>
  status < 400 ? String(status) : `${status} ${codeIn(body)}`.trim();

/** Finds the code of a problem, or of an error of OAuth; a page of the bank has none. */
const codeIn = (body: string): string => {
  try {
    const { code, error } = JSON.parse(body) as Partial<Problem> & { readonly error?: string };
    return code ?? error ?? '';
  } catch {
    return '';
  }
};

/** A GET of the customer's lines with given headers. */
export const linesWith = (headers: Readonly<Record<string, string>>): WireRequest => ({
  method: 'GET',
  path: '/v1/loan/lines',
  headers,
});

/** Sends JSON with a caller and says what came back. */
export const saidBy = async (
  caller: ApiCaller,
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
): Promise<string> => {
  const { status, text } = await caller.call(method, path, body, headers);
  return said({ status, headers: {}, body: text });
};
