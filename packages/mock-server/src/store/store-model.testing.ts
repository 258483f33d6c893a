import assert from 'node:assert/strict';
import fc from 'fast-check';
import { accountFromJson, availableCredit, trialBalance, type LedgerOrder } from '../engine/ledger.js';
import { systemKinds, type Put, type Scope, type Store, type UnitOfWork } from '../engine/store.js';
import { commitAll, scanAll, transfer, unit } from '../testing/store-units.js';
import { createMemoryStore } from './memory.store.js';

// The store in memory is the model: the same units, sent at the same moments, must come to the same end in another store.

const SCOPES: readonly Scope[] = [
  { tenant: 'a', unit: 'main' },
  { tenant: 'a', unit: 'u2' },
];
const ACCOUNTS = ['bank', 'purse', 'shop'];
const IDS = ['1', '2', '3'];

const amount = fc.bigInt({ min: 1n, max: 60n });

const order: fc.Arbitrary<LedgerOrder> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom('t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'),
      amount,
      from: fc.constantFrom(...ACCOUNTS),
      to: fc.constantFrom(...ACCOUNTS),
      state: fc.constantFrom('PENDING' as const, 'POSTED' as const),
    })
    .map(({ id, amount: fen, from, to, state }) => {
      const made = transfer(id, fen, state).transfer;
      return { kind: 'transfer' as const, transfer: { ...made, debit: from, credit: to } };
    }),
  fc.record({
    kind: fc.constant('post' as const),
    id: fc.constantFrom('t1', 't2', 't3'),
    at: fc.constant('later'),
  }),
  fc.record({ kind: fc.constant('void' as const), id: fc.constantFrom('t1', 't2', 't3') }),
);

const version = fc.oneof(
  { weight: 3, arbitrary: fc.constant('absent' as const) },
  { weight: 2, arbitrary: fc.constantFrom(1, 2, 3) },
);

const put: fc.Arbitrary<Put> = fc.record({
  kind: fc.constantFrom('thing', 'zebra'),
  id: fc.constantFrom(...IDS),
  expectedVersion: version,
  body: fc.record({ n: fc.integer(), text: fc.string() }),
  keys: fc.record(
    { owner: fc.constantFrom('anna', 'bert'), state: fc.constantFrom('OPEN', 'CLOSED') },
    { requiredKeys: [] },
  ),
});

/** Writes each record once, as the engine does. */
const puts = fc.uniqueArray(put, { maxLength: 3, selector: ({ kind, id }) => `${kind} ${id}` });

const work: fc.Arbitrary<UnitOfWork> = fc
  .record({
    scope: fc.constantFrom(...SCOPES),
    puts,
    expects: fc.array(
      fc.record({ kind: fc.constantFrom('thing', 'zebra'), id: fc.constantFrom(...IDS), version }),
      { maxLength: 1 },
    ),
    transfers: fc.array(order, { maxLength: 3 }),
    key: fc.option(fc.constantFrom('k1', 'k2', 'k3'), { nil: undefined }),
  })
  .map(({ key, ...parts }) =>
    unit({
      ...parts,
      ...(key === undefined
        ? {}
        : {
            idempotency: {
              key,
              fingerprint: key,
              reply: { status: 200, contentType: 'text/plain', body: key },
            },
          }),
    }),
  );

/** Units that are sent at the same moment, one moment after the other; now and then a scope is copied between. */
const story = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.array(work, { minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constant('copy' as const) },
  ),
  { maxLength: 6 },
);

const opening = (scope: Scope): UnitOfWork =>
  unit({
    scope,
    accounts: ACCOUNTS.map((id) => ({
      ...{ id, currency: 'CNY' as const },
      ...(id === 'purse' ? { flag: 'debitsMustNotExceedCredits' as const } : {}),
    })),
  });

/** Requires that nothing unbalances and nobody overspends. */
const requireRightBooks = async (store: Store): Promise<void> => {
  for (const scope of SCOPES) {
    const records = await scanAll(store, scope, 50);
    const accounts = records
      .filter(({ kind }) => kind === systemKinds.account)
      .map(({ body }) => accountFromJson(body));
    for (const sum of Object.values(trialBalance(accounts))) assert.equal(sum, 0n, 'trial balance');
    for (const account of accounts)
      if (account.flag !== undefined) assert.ok(availableCredit(account) >= 0n, 'an overspent account');
  }
};

/**
 * Plays random stories on a store and on the one in memory, and requires the same outcome of every unit and the same
 * records at the end.
 *
 * @param emptied - Returns the store with nothing in the scopes of the stories.
 */
export const requireModel = (emptied: () => Promise<Store>, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(story, async (moments) => {
      const store = await emptied();
      const model = createMemoryStore();
      for (const scope of SCOPES) await Promise.all([store, model].map((one) => one.commit(opening(scope))));
      for (const moment of moments) {
        if (moment === 'copy') {
          const [from, to] = SCOPES as readonly [Scope, Scope];
          await Promise.all([store, model].map((one) => one.copy(from, to)));
          continue;
        }
        assert.deepEqual(await commitAll(store, moment), await commitAll(model, moment));
      }
      for (const scope of SCOPES)
        assert.deepEqual(await scanAll(store, scope, 5), await scanAll(model, scope, 5));
      await requireRightBooks(store);
    }),
    { numRuns },
  );
