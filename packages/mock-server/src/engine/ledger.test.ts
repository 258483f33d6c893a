import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  accountFromJson,
  accountToJson,
  applyOrder,
  openAccount,
  trialBalance,
  type LedgerAccount,
  type LedgerOrder,
  type LedgerTransfer,
} from './ledger.js';
import { AccountLimit } from './ledger.js';

const start = (): Map<string, LedgerAccount> =>
  new Map(
    [
      openAccount({ id: 'bank', currency: 'CNY' }),
      openAccount({ id: 'purse', currency: 'CNY', flag: 'debitsMustNotExceedCredits' }),
      openAccount({ id: 'loan', currency: 'CNY', flag: 'creditsMustNotExceedDebits' }),
      openAccount({ id: 'available', currency: 'CNY_LIMIT', flag: 'debitsMustNotExceedCredits' }),
      openAccount({ id: 'used', currency: 'CNY_LIMIT', flag: 'debitsMustNotExceedCredits' }),
      openAccount({ id: 'limits', currency: 'CNY_LIMIT' }),
    ].map((account) => [account.id, account]),
  );

const move = (
  id: string,
  debit: string,
  credit: string,
  amount: bigint,
  state: 'PENDING' | 'POSTED',
): LedgerOrder => ({
  kind: 'transfer',
  transfer: {
    ...{ id, debit, credit, amount, state, purpose: 'TEST', at: '', postedAt: null },
    ...{ currency: ['available', 'used', 'limits'].includes(debit) ? 'CNY_LIMIT' : 'CNY' },
    ...{ reference: null, contractSha256: null },
  },
});

const pair = fc.oneof(
  fc.constantFrom(['bank', 'purse'], ['purse', 'bank'], ['loan', 'purse'], ['purse', 'loan']),
  fc.constantFrom(
    ['limits', 'available'],
    ['available', 'used'],
    ['used', 'available'],
    ['bank', 'used'],
    ['bank', 'bank'],
  ),
);
const step = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    pair,
    amount: fc.bigInt(-1n, 60n),
    state: fc.constantFrom('PENDING' as const, 'POSTED' as const),
  }),
  fc.record({ do: fc.constantFrom('post' as const, 'void' as const), at: fc.nat(60) }),
);

describe('ledger', () => {
  it('stays balanced and within its limits whatever is asked of it', () => {
    let refusals = 0;
    let kept = 0;
    const property = fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const accounts = start();
      const transfers = new Map<string, LedgerTransfer>();
      steps.forEach((wish, index) => {
        const order: LedgerOrder =
          wish.do === 'move'
            ? move(`t${index}`, wish.pair[0], wish.pair[1], wish.amount, wish.state)
            : wish.do === 'post'
              ? { kind: 'post', id: `t${wish.at}`, at: '' }
              : { kind: 'void', id: `t${wish.at}` };
        try {
          const books = {
            account: (id: string) => accounts.get(id),
            transfer: (id: string) => transfers.get(id),
          };
          const change = applyOrder(books, order);
          accounts.set(change.debit.id, change.debit).set(change.credit.id, change.credit);
          transfers.set(change.transfer.id, change.transfer);
          kept += 1;
        } catch (error) {
          assert.ok(error instanceof AccountLimit || error instanceof RangeError);
          refusals += 1;
        }
      });
      const all = [...accounts.values()];
      assert.deepEqual(trialBalance(all), { CNY: 0n, CNY_LIMIT: 0n });
      for (const { flag, debitsPosted, debitsPending, creditsPosted, creditsPending } of all) {
        for (const amount of [debitsPosted, debitsPending, creditsPosted, creditsPending])
          assert.ok(amount >= 0n);
        if (flag === 'debitsMustNotExceedCredits') assert.ok(debitsPosted + debitsPending <= creditsPosted);
        if (flag === 'creditsMustNotExceedDebits') assert.ok(creditsPosted + creditsPending <= debitsPosted);
      }
    });
    fc.assert(property, { numRuns: 300 });
    // Both paths were walked: a generator that is always refused would prove nothing.
    assert.ok(kept > 500 && refusals > 500, `${kept} kept, ${refusals} refused`);
  });

  it('catches books that do not balance', () => {
    const [bank] = start().values();
    assert.ok(bank);
    assert.deepEqual(trialBalance([{ ...bank, debitsPosted: 1n }]), { CNY: 1n });
  });

  it('reads back what it writes', () => {
    const account = {
      ...openAccount({ id: 'purse', currency: 'CNY' }),
      creditsPosted: 12_345_678_901_234_567_890n,
    };
    assert.deepEqual(accountFromJson(JSON.parse(JSON.stringify(accountToJson(account)))), account);
  });

  it('refuses a limit transfer between units of another kind', () => {
    const accounts = start();
    const books = { account: (id: string) => accounts.get(id), transfer: () => undefined };
    assert.throws(
      () => applyOrder(books, move('t', 'limits', 'bank', 5n, 'POSTED')),
      /counts CNY, not CNY_LIMIT/,
    );
  });
});
