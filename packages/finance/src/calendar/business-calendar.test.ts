import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { chineseCalendar } from '../calendar-cn/index.js';
import { FinanceError } from '../finance-error.js';
import { addTradingDays, addWorkingDays, isWeekend, tradeDate } from './business-calendar.js';

describe('chineseCalendar', () => {
  it('works on make-up weekends, when exchanges stay shut', () => {
    assert.equal(chineseCalendar.isWorkingDay('2026-02-28'), true);
    assert.equal(chineseCalendar.isMakeUpWorkday('2026-02-28'), true);
    assert.equal(chineseCalendar.isTradingDay('2026-02-28'), false);
    assert.equal(chineseCalendar.isWorkingDay('2026-02-17'), false);
  });

  it('shuts exchanges on the 19 weekdays announced for 2026', () => {
    const days = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n));
    const closed = days.filter((day) => !isWeekend(day) && !chineseCalendar.isTradingDay(day));
    assert.equal(closed.length, 19);
    assert.equal(days.filter((day) => chineseCalendar.isMakeUpWorkday(day)).length, 6);
  });

  it('knows which years are announced', () => {
    assert.deepEqual([2003, 2004, 2026, 2027].map(chineseCalendar.isPublished), [false, true, true, false]);
    assert.equal(chineseCalendar.isTradingDay('2027-01-01'), true);
  });
});

describe('tradeDate', () => {
  const at = (date: string, time: string): string => tradeDate(chineseCalendar, { date, time }).date;

  it('is the day itself before the cut-off and the next trading day from then on', () => {
    assert.equal(at('2026-11-23', '14:59'), '2026-11-23');
    assert.equal(at('2026-11-23', '15:00'), '2026-11-24');
    assert.equal(at('2026-11-22', '10:00'), '2026-11-23');
    assert.equal(at('2026-09-30', '15:30'), '2026-10-08');
  });

  it('is provisional once it reaches a year that is not announced', () => {
    assert.deepEqual(tradeDate(chineseCalendar, { date: '2026-12-31', time: '15:00' }), {
      date: '2027-01-01',
      provisional: true,
    });
    assert.equal(tradeDate(chineseCalendar, { date: '2026-12-31', time: '09:30' }).provisional, false);
  });

  it('refuses a time of day that does not exist', () => {
    for (const time of ['24:00', '9:00', '15:60', ''])
      assert.throws(() => at('2026-11-23', time), FinanceError);
  });
});

describe('addTradingDays and addWorkingDays', () => {
  it('land on open days and add up', () => {
    const anyDay = fc.integer({ min: 0, max: 8_000 }).map((n) => addDays('2004-01-01', n));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (date, n, m) => {
        const first = addTradingDays(chineseCalendar, date, n).date;
        assert.ok(chineseCalendar.isTradingDay(first) && first >= date);
        const open = addTradingDays(chineseCalendar, date, 0).date;
        assert.equal(
          addTradingDays(chineseCalendar, addTradingDays(chineseCalendar, open, n).date, m).date,
          addTradingDays(chineseCalendar, open, n + m).date,
        );
        assert.ok(chineseCalendar.isWorkingDay(addWorkingDays(chineseCalendar, date, n).date));
      }),
      { numRuns: 10_000 },
    );
  });

  it('refuse steps back and parts of days', () => {
    assert.throws(() => addTradingDays(chineseCalendar, '2026-11-23', -1), FinanceError);
    assert.throws(() => addTradingDays(chineseCalendar, '2026-11-23', 0.5), FinanceError);
  });
});
