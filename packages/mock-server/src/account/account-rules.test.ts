import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addFen, fromFen, subtractFen, toFen, type Fen } from '@weidongli/finance';
import type { QuickPayLimits, Transaction } from '@weidongli/contracts/account';
import fc from 'fast-check';
import { CLASS_RULES } from '../engine/account.rules.js';
import { judgeLimit } from './account-limits.rules.js';
import { periodOf, statementOf } from './account-statement.rules.js';
import { refuseTransfer } from './account-transfer.rules.js';

const OPENED = '2026-01-15';
const TODAY = '2026-06-20';
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

/** Movements on any days from the opening until today; the account is never overdrawn. */
const movements = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 156 }),
      amount: fc.bigInt({ min: 1n, max: 10n ** 12n }),
      out: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((wanted) => {
    let balance: Fen = 0n;
    const rows = [...wanted]
      .sort((one, other) => one.day - other.day)
      .map(({ day, amount, out }, index): Transaction => {
        const isDebit = out && amount <= balance;
        balance = isDebit ? subtractFen(balance, amount) : addFen(balance, amount);
        return {
          id: `txn_${String(index)}`,
          direction: isDebit ? 'DEBIT' : 'CREDIT',
          amount: fromFen(amount),
          balanceAfter: fromFen(balance),
          bookedAt: `${addDays(OPENED, day)}T10:00:00+08:00`,
        } as Transaction;
      });
    return { rows: rows.reverse(), balance };
  });

/** The statements of all months of the account, oldest first. */
const statementsOf = (rows: readonly Transaction[]) =>
  MONTHS.map((month) => {
    const period = periodOf(month, OPENED, TODAY);
    assert.ok(period !== undefined, month);
    return statementOf(rows, period);
  });

/** Throws unless each statement begins with what the one before left. */
const requireJoined = (statements: ReturnType<typeof statementsOf>, balance: Fen): void => {
  let left: Fen = 0n;
  for (const { opening, credits, debits, closing } of statements) {
    assert.equal(toFen(opening), left, 'joins the month before');
    assert.equal(addFen(toFen(opening), toFen(credits)), addFen(toFen(closing), toFen(debits)), 'adds up');
    left = toFen(closing);
  }
  assert.equal(left, balance, 'ends with the balance');
};

describe('statements', () => {
  it('of consecutive months join, add up and end with the balance, and hold every movement once', () => {
    fc.assert(
      fc.property(movements, ({ rows, balance }) => {
        const statements = statementsOf(rows);
        requireJoined(statements, balance);
        assert.equal(
          statements.reduce((sum, one) => sum + one.movements, 0),
          rows.length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('would not join if a movement were lost', () => {
    const [row] = fc.sample(
      movements.filter(({ rows }) => rows.length > 1),
      { numRuns: 1, seed: 8 },
    );
    assert.ok(row !== undefined);
    assert.throws(() => {
      requireJoined(statementsOf(row.rows.slice(0, -1)), row.balance);
    });
  });

  it('cover the days from the opening until today, and no month beyond', () => {
    assert.deepEqual(periodOf('2026-01', OPENED, TODAY), { from: OPENED, to: '2026-01-31' });
    assert.deepEqual(periodOf('2026-02', OPENED, TODAY), { from: '2026-02-01', to: '2026-02-28' });
    assert.deepEqual(periodOf('2026-06', OPENED, TODAY), { from: '2026-06-01', to: TODAY });
    assert.equal(periodOf('2025-12', OPENED, TODAY), undefined);
    assert.equal(periodOf('2026-07', OPENED, TODAY), undefined);
  });
});

describe('a limit of the customer’s own', () => {
  it('never passes the cap of the class, and only what is higher than before is a raise', () => {
    const amount = fc.bigInt({ min: -100n, max: 30_000_000n });
    const own = fc.option(fc.bigInt({ min: 0n, max: 200_000n }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom('I' as const, 'II' as const, 'III' as const),
        own,
        amount,
        (its, has, wish) => {
          const account = { class: its, own: has === undefined ? {} : { DAY: fromFen(has) } };
          const rule = CLASS_RULES[its].caps?.DAY;
          const cap = rule === undefined ? undefined : toFen(rule);
          const present = has ?? cap;
          const judged = judgeLimit(account, 'DAY', fromFen(wish));
          if (wish < 0n || (cap !== undefined && wish > cap)) assert.equal(judged, 'out-of-range');
          else assert.equal(judged === 'raise', present !== undefined && wish > present);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a transfer with a bound card', () => {
  const quickPay = { perTransaction: fromFen(5_000_000n) } as QuickPayLimits;
  const wish = {
    account: { status: 'ACTIVE' as const },
    card: { status: 'ACTIVE' as const, quickPay },
    direction: 'OUT' as const,
    amount: 1n,
  };

  it('moves from one fen up to the limit of one payment, to the fen', () => {
    assert.equal(refuseTransfer(wish), undefined);
    assert.equal(refuseTransfer({ ...wish, amount: 5_000_000n }), undefined);
    assert.equal(refuseTransfer({ ...wish, amount: 5_000_001n })?.code, 'amount-out-of-range');
    assert.equal(refuseTransfer({ ...wish, amount: 0n })?.code, 'amount-out-of-range');
  });

  it('comes in to a frozen account and never leaves it; a closed one takes nothing', () => {
    const frozen = { ...wish, account: { status: 'FROZEN' as const } };
    assert.equal(refuseTransfer({ ...frozen, direction: 'IN' }), undefined);
    assert.equal(refuseTransfer(frozen)?.code, 'account-restricted');
    for (const direction of ['IN', 'OUT'] as const)
      assert.equal(
        refuseTransfer({ ...wish, account: { status: 'CLOSED' }, direction })?.code,
        'account-restricted',
      );
  });

  it('needs an agreement that counts', () => {
    const none = { status: 'ACTIVE' as const, quickPay: null };
    assert.equal(refuseTransfer({ ...wish, card: none })?.code, 'invalid-state');
  });
});
