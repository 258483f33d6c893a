import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minutesLeft } from './due-view.js';

describe('time left of a review', () => {
  it('counts whole minutes of the bank’s clock', () => {
    assert.equal(minutesLeft('2026-11-22T16:05:00.000+08:00', '2026-11-22T14:04:01.000+08:00'), 120);
  });

  it('never counts below nothing, and not without the bank’s time', () => {
    assert.equal(minutesLeft('2026-11-22T14:00:00.000+08:00', '2026-11-22T14:04:01.000+08:00'), 0);
    assert.equal(minutesLeft('2026-11-22T14:00:00.000+08:00', ''), 0);
  });
});
