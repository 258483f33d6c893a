import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBankTime } from './bank-time.js';

describe('a moment as typed', () => {
  it('is read with and without a time of day', () => {
    assert.equal(readBankTime('2026-12-22'), '2026-12-22T00:00:00.000+08:00');
    assert.equal(readBankTime(' 2026-12-22 09:05 '), '2026-12-22T09:05:00.000+08:00');
    assert.equal(readBankTime('2026-12-22T23:59:59'), '2026-12-22T23:59:59.000+08:00');
  });

  it('may be left out', () => {
    assert.equal(readBankTime('  '), '');
  });

  it('is refused when there is no such moment', () => {
    for (const text of ['2026-02-30', '2026-12-22 24:00', '2026-12-22 9:00', '22/12/2026', 'now'])
      assert.equal(readBankTime(text), undefined, text);
  });
});
