import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import fc from 'fast-check';
import type { PlanRecord } from '../engine/records-wealth.js';
import {
  afterTry,
  firstSlot,
  MOST_FAILURES,
  nextPlanDates,
  resumeFrom,
  stopPlan,
} from './wealth-plan.rules.js';

const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });
const PLAN: PlanRecord = {
  ...{ id: 'wpl_1', customerId: 'cus_1', quoteId: 'wqt_1', code: '990021', name: '债券' },
  ...{ amount: yuan('200.00'), rhythm: { frequency: 'WEEKLY', day: 3 }, status: 'ACTIVE', suspension: null },
  ...{
    cardMasked: '999999******0001',
    slot: '2026-11-25',
    nextDate: '2026-11-25',
    purchases: 0,
    failures: 0,
  },
  ...{ invested: yuan('0.00'), createdAt: '2026-11-20T10:00:00.000+08:00', version: 1, shown: [] },
  ...{ accountId: 'acc_1', cardId: 'crd_1', acceptanceId: 'acp_1' },
};

describe('the days of a plan', () => {
  it('are weekdays, every week or every second one, and days of months', () => {
    // 2026-11-22 is a Sunday.
    assert.deepEqual(nextPlanDates({ frequency: 'WEEKLY', day: 3 }, '2026-11-22', 3), [
      '2026-11-25',
      '2026-12-02',
      '2026-12-09',
    ]);
    assert.deepEqual(nextPlanDates({ frequency: 'BIWEEKLY', day: 1 }, '2026-11-23', 3), [
      '2026-11-23',
      '2026-12-07',
      '2026-12-21',
    ]);
    assert.deepEqual(nextPlanDates({ frequency: 'MONTHLY', day: 15 }, '2026-11-16', 2), [
      '2026-12-15',
      '2027-01-15',
    ]);
    assert.deepEqual(nextPlanDates({ frequency: 'MONTHLY', day: 22 }, '2026-11-22', 1), ['2026-11-23']);
  });

  it('move behind holidays, and days that meet in one trading day buy once', () => {
    // The days off from 2025-10-01 to 2025-10-08: Wednesday the 1st and the 8th both lead to Thursday the 9th.
    assert.deepEqual(nextPlanDates({ frequency: 'WEEKLY', day: 3 }, '2025-09-24', 3), [
      '2025-09-24',
      '2025-10-09',
      '2025-10-15',
    ]);
  });

  it('are trading days that ascend, from the day on that was asked for', () => {
    const rhythm = fc.oneof(
      fc.record({
        frequency: fc.constantFrom('WEEKLY' as const, 'BIWEEKLY' as const),
        day: fc.integer({ min: 1, max: 5 }),
      }),
      fc.record({ frequency: fc.constant('MONTHLY' as const), day: fc.integer({ min: 1, max: 28 }) }),
    );
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(rhythm, day, (one, at) => {
        const from = at.toISOString().slice(0, 10);
        const dates = nextPlanDates(one, from, 6);
        assert.ok(firstSlot(one, from) >= from);
        for (const [place, date] of dates.entries()) {
          assert.ok(chineseCalendar.isTradingDay(date), date);
          assert.ok(date > (dates[place - 1] ?? '') && date >= from);
        }
      }),
    );
  });
});

describe('a plan', () => {
  const bought = { status: 'SUBMITTED', failure: null } as const;
  const short = { status: 'REJECTED', failure: 'INSUFFICIENT_FUNDS' } as const;

  it('counts what it has bought, and forgets failures with the next purchase', () => {
    const failed = afterTry(PLAN, short);
    assert.deepEqual([failed.failures, failed.status, failed.nextDate], [1, 'ACTIVE', '2026-12-02']);
    const again = afterTry(failed, bought);
    assert.deepEqual([again.purchases, again.failures, again.invested.amount], [1, 0, '200.00']);
  });

  it('is suspended by the third failure in a row, for its last reason', () => {
    const tries = (failure: typeof short.failure | 'TRADING_SUSPENDED') =>
      Array.from({ length: MOST_FAILURES }).reduce<PlanRecord>(
        (plan) => afterTry(plan, { status: 'REJECTED', failure }),
        PLAN,
      );
    const unpaid = tries('INSUFFICIENT_FUNDS');
    assert.deepEqual(
      [unpaid.status, unpaid.suspension, unpaid.nextDate],
      ['SUSPENDED', 'PAYMENT_FAILED', null],
    );
    assert.equal(tries('TRADING_SUSPENDED').suspension, 'PRODUCT');
  });

  it('is suspended at once when the risk type does not count any more', () => {
    const stopped = afterTry(PLAN, { status: 'REJECTED', failure: 'SUITABILITY' });
    assert.deepEqual([stopped.status, stopped.suspension, stopped.failures], ['SUSPENDED', 'SUITABILITY', 1]);
  });

  it('goes on in its rhythm and does not make up for what it missed', () => {
    const biweekly: PlanRecord = { ...PLAN, rhythm: { frequency: 'BIWEEKLY', day: 3 } };
    const paused = stopPlan(biweekly, 'PAUSED');
    assert.equal(paused.nextDate, null);
    assert.equal(resumeFrom(paused, '2026-11-24').nextDate, '2026-11-25');
    // The 25th was missed; the 2nd of December is not a day of this rhythm.
    assert.equal(resumeFrom(paused, '2026-11-26').nextDate, '2026-12-09');
  });

  it('does not buy twice on a day on which it was paused and resumed', () => {
    const resumed = resumeFrom(stopPlan(afterTry(PLAN, bought), 'PAUSED'), '2026-11-25');
    assert.equal(resumed.nextDate, '2026-12-02');
  });
});
