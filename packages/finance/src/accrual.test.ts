import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accrue, post, settle } from './accrual.js';
import { RATE_ONE } from './rate.js';
import { roundHalfUp } from './rounding.js';

const period = fc.record({
  principal: fc.bigInt(0n, 10n ** 13n),
  rate: fc.bigInt(0n, 2_000_000n),
  days: fc.integer({ min: 0, max: 400 }),
});

describe('an accrual register', () => {
  it('posts amounts that add up to the exact total rounded once', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 40 }), (periods) => {
        let register = 0n;
        let posted = 0n;
        let exact = 0n;
        for (const { principal, rate, days } of periods) {
          const posting = post(accrue(register, principal, rate, days));
          assert.ok(posting.posted >= 0n);
          register = posting.register;
          posted += posting.posted;
          exact += principal * rate * BigInt(days);
        }
        assert.equal(posted + settle(register).posted, roundHalfUp(exact, RATE_ONE));
      }),
    );
  });

  it('gives nothing away to tiny daily postings', () => {
    // 10.00 at 0.04 % earns 0.4 fen a day: rounding every day would charge nothing for ever.
    let register = 0n;
    let posted = 0n;
    for (let day = 0; day < 100; day += 1) {
      const posting = post(accrue(register, 1_000n, 400_000n, 1));
      register = posting.register;
      posted += posting.posted;
    }
    assert.equal(posted, 40n);
  });

  it('drops less than one fen on settlement', () => {
    assert.deepEqual(settle(accrue(0n, 1_000n, 400_000n, 1)), { posted: 0n, discarded: 400_000_000n });
    assert.deepEqual(settle(accrue(0n, 1_000n, 500_000n, 1)), { posted: 1n, discarded: -500_000_000n });
  });

  it('refuses negative terms and broken days', () => {
    assert.throws(() => accrue(0n, -1n, 1n, 1), RangeError);
    assert.throws(() => accrue(0n, 1n, -1n, 1), RangeError);
    assert.throws(() => accrue(0n, 1n, 1n, -1), RangeError);
    assert.throws(() => accrue(0n, 1n, 1n, 1.5), RangeError);
  });
});
