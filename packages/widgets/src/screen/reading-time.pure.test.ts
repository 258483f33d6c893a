import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ReadingTime } from './reading-time.js';

describe('ReadingTime', () => {
  it('gives the seconds from opening to closing, once', () => {
    let now = 5000;
    const reading = new ReadingTime(() => now);
    reading.opened('agr_a');
    now += 12_300;
    assert.deepEqual(reading.closed(), { agreementId: 'agr_a', seconds: 13 });
    assert.equal(reading.closed(), undefined);
  });

  it('counts a document that follows another from its own opening', () => {
    let now = 0;
    const reading = new ReadingTime(() => now);
    reading.opened('agr_a');
    now = 9000;
    reading.opened('agr_b');
    now = 11_000;
    assert.deepEqual(reading.closed(), { agreementId: 'agr_b', seconds: 2 });
  });
});
