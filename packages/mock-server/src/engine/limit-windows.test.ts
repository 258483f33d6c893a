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

/** Pays what fits, in the order given. */
const payAll = (wanted: readonly { readonly after: number; readonly amount: Fen }[]) => {
  let [spent, date]: [Spent, string] = [{}, '2026-11-22'];
  const paid: Paid[] = [];
  const refused: (Paid & { readonly broken: LimitWindow; readonly before: readonly Paid[] })[] = [];
  for (const { after, amount } of wanted) {
    date = addDays(date, after);
    const broken = brokenBy(spent, LIMITS, { amount, date });
    if (broken !== undefined) refused.push({ date, amount, broken, before: [...paid] });
    else {
      spent = withSpent(spent, WINDOWS, { amount, date });
      paid.push({ date, amount });
    }
  }
  return { spent, date, paid, refused };
};

describe('limits by window', () => {
  it('are never passed in any day, month or year, and agree with a book of all payments', () => {
    fc.assert(
      fc.property(payments, (wanted) => {
        const { spent, date, paid } = payAll(wanted);
        for (const window of WINDOWS) {
          for (const one of paid) assert.ok(sumOf(paid, window, one.date) <= LIMITS[window]);
          assert.equal(usedOn(spent, window, date), sumOf(paid, window, date));
        }
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

  it('have the right day before, so that a wrong sum would show', () => {
    // The planted fault: a count that forgets its period is caught by the book of all payments.
    const forgetful: Spent = { DAY: { period: '2026-11-22', amount: '900' } };
    assert.equal(usedOn(forgetful, 'DAY', '2026-11-23'), 0n);
    assert.equal(usedOn(forgetful, 'DAY', '2026-11-22'), 900n);
  });
});
