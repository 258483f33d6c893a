import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { businessDate } from '../engine/time.js';
import { quoteExpiry, valueDateAt } from './loan-quote.rules.js';

const at = (text: string): number => Date.parse(`${text}+08:00`);

describe('time of a quote', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2026-11-22T10:00:00', '2026-11-22', '2026-11-22T10:15:00'],
    ['2026-11-22T23:50:00', '2026-11-22', '2026-11-22T23:59:00'],
    ['2026-11-22T23:58:59', '2026-11-22', '2026-11-22T23:59:00'],
    ['2026-11-22T23:59:00', '2026-11-23', '2026-11-23T00:14:00'],
    ['2026-12-31T23:59:30', '2027-01-01', '2027-01-01T00:14:30'],
  ];
  for (const [now, valueDate, expiry] of cases) {
    it(`made at ${now} begins on ${valueDate} and ends at ${expiry}`, () => {
      assert.equal(valueDateAt(at(now)), valueDate);
      assert.equal(quoteExpiry(at(now)), at(expiry));
    });
  }

  it('ends after now, within 15 minutes, and early enough for the money to arrive on the value date', () => {
    const property = fc.property(
      fc.integer({ min: at('2026-01-01T00:00:00'), max: at('2028-01-01T00:00:00') }),
      (now) => {
        const expiry = quoteExpiry(now);
        assert.ok(expiry > now && expiry <= now + 900_000);
        assert.ok(businessDate(expiry - 1 + 40_000) <= valueDateAt(now));
      },
    );
    fc.assert(property);
  });
});
