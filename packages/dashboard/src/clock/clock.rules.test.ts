import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthLater, readDay } from './clock.rules.js';

const now = '2026-01-31T10:20:30.400+08:00';

describe('moves of the clock', () => {
  it('go a month ahead to the same time of day, and to the last day of a shorter month', () => {
    assert.equal(monthLater(now), '2026-02-28T10:20:30.400+08:00');
    assert.equal(monthLater('2026-12-22T00:00:00.000+08:00'), '2027-01-22T00:00:00.000+08:00');
  });

  it('go to the first moment of a day that is to come', () => {
    assert.deepEqual(readDay(' 2026-02-01 ', now), { at: '2026-02-01T00:00:00.000+08:00' });
  });

  it('refuse what is no day, today, and the past', () => {
    for (const text of ['', '2026-02-30', '22.12.2026', 'tomorrow'])
      assert.deepEqual(readDay(text, now), { problem: 'wrong' });
    for (const text of ['2026-01-31', '2025-12-31'])
      assert.deepEqual(readDay(text, now), { problem: 'past' });
  });
});
