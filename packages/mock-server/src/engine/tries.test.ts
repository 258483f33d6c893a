import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ConfirmMethod, FailuresRecord } from './records.js';
import { HOUR, MINUTE } from './time.js';
import { TRIES, triesOf, withFailure, withoutFailures } from './tries.js';

const START = Date.parse('2026-11-22T10:00:00+08:00');
const customerId = 'cus_test';
const wrongAt = (method: ConfirmMethod, times: readonly number[]): FailuresRecord | undefined =>
  times.reduce<FailuresRecord | undefined>(
    (known, now) => withFailure(known, { customerId, method, now }),
    undefined,
  );

describe('tries of a customer', () => {
  it('are five codes an hour, which come back one by one', () => {
    const failures = wrongAt(
      'OTP',
      [0, 10, 20, 30, 40].map((minute) => START + minute * MINUTE),
    );
    assert.deepEqual(triesOf(failures, 'OTP', START + 50 * MINUTE), { left: 0, retryAfter: 600 });
    assert.deepEqual(triesOf(failures, 'OTP', START + HOUR), { left: 1, retryAfter: 0 });
    assert.equal(triesOf(failures, 'OTP', START + 100 * MINUTE).left, 5);
  });

  it('of one way say nothing about another, and begin anew after a right answer', () => {
    const failures = wrongAt('FACE', [START, START, START]);
    assert.equal(triesOf(failures, 'FACE', START).left, 0);
    assert.equal(triesOf(failures, 'PAYMENT_PASSWORD', START).left, 5);
    assert.equal(triesOf(withoutFailures(failures!, 'FACE'), 'FACE', START).left, 3);
  });

  it('never exceed the limit in any window, and the record does not grow', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: HOUR }), { maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom<ConfirmMethod>('OTP', 'FACE'), gaps, (method, waits) => {
        const taken: number[] = [];
        let failures: FailuresRecord | undefined;
        let now = START;
        for (const wait of waits) {
          now += wait;
          if (triesOf(failures, method, now).left === 0) continue;
          failures = withFailure(failures, { customerId, method, now });
          taken.push(now);
        }
        const { limit, within } = TRIES[method];
        for (const at of taken)
          assert.ok(taken.filter((other) => other >= at && other < at + within).length <= limit);
        assert.ok((failures?.failedAt[method]?.length ?? 0) <= limit);
      }),
    );
  });
});
