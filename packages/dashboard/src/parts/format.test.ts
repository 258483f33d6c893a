import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortId, showDuration, showFen, showInstant } from './format.js';

describe('what is shown', () => {
  it('is the time on the wall of the bank, wherever the browser stands', () => {
    assert.equal(showInstant('2026-12-22T14:03:41.123+08:00'), '2026-12-22 14:03:41');
    assert.equal(showInstant('2026-12-22T16:30:00Z'), '2026-12-23 00:30:00');
    assert.equal(showInstant('soon'), 'soon');
  });

  it('is yuan with two places, exact at any size', () => {
    assert.equal(showFen('800000'), '8,000.00');
    assert.equal(showFen('0'), '0.00');
    assert.equal(showFen('-12'), '−0.12');
    assert.equal(showFen('900719925474099'), '9,007,199,254,740.99');
  });

  it('is the part of an id that differs', () => {
    assert.equal(shortId('loan/loa_01M823DV1A000657SRMKD4DCPF/principal'), 'loan/loa_…D4DCPF/principal');
    assert.equal(shortId('bank/cash'), 'bank/cash');
  });

  it('is a duration that never claims nothing', () => {
    assert.deepEqual([0, 0.4, 1, 12.6].map(showDuration), ['<1', '<1', '1', '13']);
  });
});
