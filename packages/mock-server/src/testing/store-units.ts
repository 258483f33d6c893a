import type { LedgerTransfer } from '../engine/ledger.js';
import type { Put, Scope, Store, StoredRecord, UnitOfWork } from '../engine/store.js';

/** Where the cases of the store write unless they say otherwise. */
export const scope: Scope = { tenant: 'a', unit: 'main' };

/** Makes a unit of work from the parts that matter. */
export const unit = (parts: Partial<UnitOfWork>): UnitOfWork => ({
  ...{ scope, expects: [], puts: [], accounts: [], transfers: [], events: [], jobs: [] },
  ...parts,
});

/** Makes a put of kind `thing`, listed under the owner `anna`. */
export const put = (id: string, expectedVersion: Put['expectedVersion'], body: unknown = { id }): Put => ({
  ...{ kind: 'thing', id, expectedVersion, body },
  keys: { owner: 'anna' },
});

/** Makes an order to move fen from the purse to the shop. */
export const transfer = (
  id: string,
  amount: bigint,
  state: 'PENDING' | 'POSTED' = 'POSTED',
): { readonly kind: 'transfer'; readonly transfer: LedgerTransfer } => ({
  kind: 'transfer',
  transfer: {
    ...{ id, debit: 'purse', credit: 'shop', amount, currency: 'CNY', state, purpose: 'TEST' },
    ...{ reference: null, contractSha256: null, at: '2026-11-22T10:00:00.000+08:00', postedAt: null },
  },
});

/** Opens bank, shop and purse, and fills the purse. */
export const filled = (amount: bigint): Partial<UnitOfWork> => ({
  accounts: [
    { id: 'bank', currency: 'CNY' },
    { id: 'shop', currency: 'CNY' },
    { id: 'purse', currency: 'CNY', flag: 'debitsMustNotExceedCredits' },
  ],
  transfers: [
    { kind: 'transfer', transfer: { ...transfer('t0', amount).transfer, debit: 'bank', credit: 'purse' } },
  ],
});

/** Commits units at the same moment; answers with the name of each refusal, or `kept`. */
export const commitAll = async (store: Store, units: readonly UnitOfWork[]): Promise<readonly string[]> => {
  const outcomes = await Promise.allSettled(units.map((one) => store.commit(one)));
  return outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? 'kept' : (outcome.reason as Error).name,
  );
};

/** Lists the ids under an index key, oldest first. */
export const idsUnder = async (
  store: Store,
  kind: string,
  index: string,
  key: string,
  where = scope,
): Promise<string> => {
  const { records } = await store.list(where, kind, index, key, { limit: 1000, order: 'oldest-first' });
  return records.map(({ id }) => id).join();
};

/** Reads everything of a scope, a few records at a time. */
export const scanAll = async (store: Store, where = scope, limit = 7): Promise<readonly StoredRecord[]> => {
  const all: StoredRecord[] = [];
  for (;;) {
    const part = await store.scan(where, all.at(-1), limit);
    all.push(...part);
    if (part.length < limit) return all;
  }
};
