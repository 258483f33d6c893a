import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addFen, type Fen } from '@weidongli/finance';
import fc from 'fast-check';
import { brokenBy, renewsOn, usedOn, withSpent, type LimitWindow, type Spent } from './limit-windows.js';

const WINDOWS: readonly LimitWindow[] = ['DAY', 'MONTH', 'YEAR'];
const LIMITS = { DAY: 1000n, MONTH: 3000n, YEAR: 9000n } as const;

/** A payment so many days after the one before. */
const payments = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 40 }), amount: fc.bigInt({ min: 1n, max: 1200n }) }),
  { maxLength: 60 },
);

interface Paid {
  readonly date: string;
  readonly amount: Fen;
}

const samePeriod = (window: LimitWindow, one: string, other: string): boolean => {
  const length = { DAY: 10, MONTH: 7, YEAR: 4 }[window];
  return one.slice(0, length) === other.slice(0, length);
};

/** What an honest book of all payments says is used. */
const sumOf = (paid: readonly Paid[], window: LimitWindow, date: string): Fen =>
  addFen(...paid.filter((one) => samePeriod(window, one.date, date)).map(({ amount }) => amount));

type Wanted = readonly { readonly after: number; readonly amount: Fen }[];

/** Pays what fits, in the order given, and counts each payment. */
const payAll = (wanted: Wanted, count: typeof withSpent = withSpent) => {
  let [spent, date]: [Spent, string] = [{}, '2026-11-22'];
  const paid: Paid[] = [];
  const refused: (Paid & { readonly broken: LimitWindow; readonly before: readonly Paid[] })[] = [];
  for (const { after, amount } of wanted) {
    date = addDays(date, after);
    const broken = brokenBy(spent, LIMITS, { amount, date });
    if (broken !== undefined) refused.push({ date, amount, broken, before: [...paid] });
    else {
      spent = count(spent, WINDOWS, { amount, date });
      paid.push({ date, amount });
    }
  }
  return { spent, date, paid, refused };
};

/** Holds what was counted against the book of all payments. */
const holdAgainstBook = (wanted: Wanted, count?: typeof withSpent): void => {
  const { spent, date, paid } = payAll(wanted, count);
  for (const window of WINDOWS) {
    for (const one of paid) assert.ok(sumOf(paid, window, one.date) <= LIMITS[window]);
    assert.equal(usedOn(spent, window, date), sumOf(paid, window, date), window);
  }
};

/** A count with a fault: what an earlier period has used goes on counting. */
const forgetful: typeof withSpent = (spent, windows, payment) => {
  const right = withSpent({}, windows, payment);
  return Object.fromEntries(
    windows.map((window) => {
      const used = addFen(BigInt(spent[window]?.amount ?? '0'), payment.amount);
      return [window, { period: right[window]?.period ?? '', amount: String(used) }];
    }),
  );
};

/** A count with another fault: it keeps the last payment only. */
const shortSighted: typeof withSpent = (_spent, windows, payment) => withSpent({}, windows, payment);

describe('limits by window', () => {
  it('are never passed in any day, month or year, and agree with a book of all payments', () => {
    fc.assert(
      fc.property(payments, (wanted) => {
        holdAgainstBook(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuse only what would pass the window that they name', () => {
    fc.assert(
      fc.property(payments, (wanted) => {
        for (const { broken, before, amount, date } of payAll(wanted).refused)
          assert.ok(addFen(sumOf(before, broken, date), amount) > LIMITS[broken]);
      }),
      { numRuns: 1000 },
    );
  });

  it('begin anew on the day that they name, and not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const date = addDays('2024-01-01', days);
        for (const window of WINDOWS) {
          const spent = withSpent({}, [window], { amount: 5n, date });
          const next = renewsOn(window, date);
          assert.equal(usedOn(spent, window, next), 0n, `${window} ${date}`);
          assert.equal(usedOn(spent, window, addDays(next, -1)), 5n, `${window} ${date}`);
        }
      }),
    );
  });

  it('give back what came back, and nothing beyond', () => {
    const date = '2026-11-22';
    const spent = withSpent({}, WINDOWS, { amount: 700n, date });
    assert.equal(usedOn(withSpent(spent, WINDOWS, { amount: -300n, date }), 'DAY', date), 400n);
    assert.equal(usedOn(withSpent(spent, WINDOWS, { amount: -900n, date }), 'YEAR', date), 0n);
  });

  it('are held against a book that finds a count which forgets its period or its payments', () => {
    const nextDay = [
      { after: 0, amount: 900n },
      { after: 1, amount: 900n },
    ];
    const sameDay = [
      { after: 0, amount: 400n },
      { after: 0, amount: 400n },
    ];
    for (const wanted of [nextDay, sameDay]) holdAgainstBook(wanted);
    assert.throws(() => {
      holdAgainstBook(nextDay, forgetful);
    }, /DAY/u);
    assert.throws(() => {
      holdAgainstBook(sameDay, shortSighted);
    }, /DAY/u);
  });
});
