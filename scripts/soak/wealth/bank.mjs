// A bank in memory with a frozen clock and many customers, as partners see it: through its API.
import { createMemoryStore } from '@weidongli/mock-server';
import { createGuardedBank } from '../../../packages/mock-server/src/create-bank.ts';
import { allGuards, guardsWithout } from '../../../packages/mock-server/src/engine/guards.ts';
import { sandboxTenants } from '../../../packages/mock-server/src/sandbox/sandbox-tenants.ts';
import { SandboxCaller } from '../../../packages/mock-server/src/testing/caller.ts';
import { fixedPorts } from '../../../packages/mock-server/src/testing/fixed-ports.ts';

/** First moment of the year that is run: its holidays are all announced. */
export const START = '2026-01-01T09:00:00+08:00';
const MODULES = ['account', 'identity', 'wealth'];

/** Ages that customers have in turn: most are grown up, some old, a few too young. */
const AGES = [38, 29, 45, 52, 33, 61, 24, 70, 41, 16];

/** Makes the n-th customer, who begins with money and nothing else. */
const customerOf = (n) => ({
  customerRef: `customer-${n}`,
  story: 'Has money, and acts at random.',
  nameMasked: '林*禾',
  phone: `1000000${String(n % 10_000).padStart(4, '0')}`,
  kycLevel: 3,
  age: AGES[n % AGES.length],
  openingBalance: { amount: n % 25 === 0 ? '650000.00' : '60000.00', currency: 'CNY' },
  invitation: 'NONE',
});

/**
 * Opens a bank.
 *
 * @param {{customers: number, seed: number, without?: string}} options - `without` names a rule that is taken away.
 */
export function openBank({ customers, seed, without }) {
  const [first] = sandboxTenants;
  const tenant = {
    ...first,
    clock: { mode: 'FROZEN', at: Date.parse(START) },
    customers: Array.from({ length: customers }, (_, n) => customerOf(n)),
  };
  const store = createMemoryStore();
  const bank = createGuardedBank(
    { ports: fixedPorts(Date.parse(START)), tenants: [tenant], store, seed, rateLimits: false },
    without === undefined ? allGuards : guardsWithout(without),
  );
  const sandbox = new SandboxCaller((request) => bank.handle(request), tenant.sandboxKey);
  return {
    sandbox,
    ages: (n) => AGES[n % AGES.length],
    /** Logs a customer in; a session lives for minutes of the bank's time. */
    logIn: (n) => sandbox.customer(`customer-${n}`, MODULES),
    advance: (duration) => sandbox.advance(duration),
    now: async () => (await sandbox.ok('GET', '/v1/sandbox/clock')).now,
    /** Reads every record of a kind, past the API. */
    records: async (kind) => {
      const found = [];
      let after;
      do {
        const page = { limit: 1000, order: 'oldest-first', ...(after === undefined ? {} : { after }) };
        const part = await store.list({ tenant: tenant.id, unit: 'main' }, kind, 'all', '', page);
        found.push(...part.records);
        after = part.next ?? undefined;
      } while (after !== undefined);
      return found;
    },
    close: () => store.close(),
  };
}
