import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HOUR, SECOND } from './time.js';
import { delayAfter, RETRY_DELAYS } from './webhook-schedule.js';

describe('webhook schedule', () => {
  it('spans 75 hours, 35 minutes and 5 seconds in ten attempts', () => {
    assert.equal(RETRY_DELAYS.length, 10);
    assert.equal(
      RETRY_DELAYS.reduce((sum, delay) => sum + delay, 0),
      (75 * 3600 + 35 * 60 + 5) * SECOND,
    );
  });

  it('ends after the tenth attempt', () => {
    assert.equal(delayAfter(1, null), 5 * SECOND);
    assert.equal(delayAfter(9, null), 24 * HOUR);
    assert.equal(delayAfter(10, null), undefined);
    assert.equal(delayAfter(10, 60), undefined);
  });

  it('waits as long as the receiver asks, but not longer than a day', () => {
    assert.equal(delayAfter(1, 90), 90 * SECOND);
    assert.equal(delayAfter(3, 90), 30 * 60 * SECOND);
    assert.equal(delayAfter(1, 999_999), 24 * HOUR);
  });
});

describe('the table of the guide', () => {
  for (const page of ['guide/webhooks.md', 'zh/guide/webhooks.md'])
    it(`agrees in docs/${page}`, () => {
      const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
      const told = [...text.matchAll(/\| (\d+) +\| [^|]+ \| (\d\d):(\d\d):(\d\d) +\|/g)].map((row) => {
        const [attempt = 0, hours = 0, minutes = 0, seconds = 0] = row.slice(1).map(Number);
        return [attempt, ((hours * 60 + minutes) * 60 + seconds) * SECOND];
      });
      let since = 0;
      assert.deepEqual(
        told,
        RETRY_DELAYS.map((delay, place) => [place + 1, (since += delay)]),
      );
    });
});
