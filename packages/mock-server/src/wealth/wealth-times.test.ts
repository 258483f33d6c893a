import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import {
  creditAt,
  cutOffAt,
  daysBetweenDates,
  latestKnownDay,
  latestKnownTradingDay,
  orderDates,
  tradingDayFrom,
  tradingDaysBetween,
  tradingDayUpTo,
} from './wealth-times.js';

const at = (moment: string): number => Date.parse(`${moment}+08:00`);
const fund = { cutOff: '15:00', confirmDays: 1, redeemSettleDays: 3, fixedTerm: null };

describe('the days of an order', () => {
  it('are those of the trading calendar', () => {
    assert.deepEqual(orderDates(fund, at('2026-11-22T10:00:00'), 'BUY'), {
      tradeDate: '2026-11-23',
      confirmDate: '2026-11-24',
      settleDate: '2026-11-25',
      cancelUntil: '2026-11-23T15:00:00.000+08:00',
      provisional: false,
    });
    assert.equal(orderDates(fund, at('2026-11-22T10:00:00'), 'REDEEM').settleDate, '2026-11-26');
  });

  it('change at the cut-off to the second', () => {
    assert.equal(orderDates(fund, at('2026-11-23T14:59:59'), 'BUY').tradeDate, '2026-11-23');
    assert.equal(orderDates(fund, at('2026-11-23T15:00:00'), 'BUY').tradeDate, '2026-11-24');
    assert.equal(cutOffAt('2026-11-23', fund), at('2026-11-23T15:00:00'));
  });

  it('skip the Spring Festival, and its weekends that are worked', () => {
    const dates = orderDates(fund, at('2026-02-13T15:01:00'), 'BUY');
    assert.deepEqual([dates.tradeDate, dates.confirmDate], ['2026-02-24', '2026-02-25']);
    assert.equal(orderDates(fund, at('2026-02-13T14:59:00'), 'BUY').confirmDate, '2026-02-24');
    assert.equal(orderDates(fund, at('2026-02-28T10:00:00'), 'BUY').tradeDate, '2026-03-02');
  });

  it('count a day more for markets abroad', () => {
    const abroad = { ...fund, confirmDays: 2, redeemSettleDays: 7 };
    const buy = orderDates(abroad, at('2026-11-20T10:00:00'), 'BUY');
    assert.deepEqual([buy.confirmDate, buy.settleDate], ['2026-11-24', '2026-11-25']);
    assert.equal(orderDates(abroad, at('2026-11-20T10:00:00'), 'REDEEM').settleDate, '2026-12-01');
  });

  it('are provisional once they reach a year that is not announced', () => {
    assert.equal(orderDates(fund, at('2026-12-29T10:00:00'), 'BUY').provisional, false);
    assert.equal(orderDates(fund, at('2026-12-30T10:00:00'), 'BUY').provisional, true);
    assert.equal(orderDates(fund, at('2026-12-28T15:00:00'), 'REDEEM').provisional, true);
  });

  it('wait for the value date of what is still subscribed to', () => {
    const fixedTerm = {
      ...{ months: 3, annualRate: '0.024000', earlyRate: null },
      ...{ raiseUntil: '2026-11-30', valueDate: '2026-12-07', maturityDate: '2027-03-08' },
    };
    const dates = orderDates({ ...fund, fixedTerm }, at('2026-11-22T10:00:00'), 'BUY');
    assert.deepEqual(
      [dates.tradeDate, dates.confirmDate, dates.settleDate],
      ['2026-11-23', '2026-12-07', '2026-12-08'],
    );
  });
});

describe('what is known', () => {
  it('grows at 20:00', () => {
    assert.equal(latestKnownDay(at('2026-11-23T19:59:59')), '2026-11-22');
    assert.equal(latestKnownDay(at('2026-11-23T20:00:00')), '2026-11-23');
    assert.equal(latestKnownTradingDay(at('2026-11-23T19:59:59')), '2026-11-20');
    assert.equal(latestKnownTradingDay(at('2026-11-23T20:00:00')), '2026-11-23');
    assert.equal(latestKnownTradingDay(at('2026-10-07T23:00:00')), '2026-09-30');
    assert.equal(creditAt('2026-11-21'), at('2026-11-22T06:00:00'));
  });
});

describe('lists of days', () => {
  it('hold the trading days of a range, both ends included', () => {
    const all = daysBetweenDates('2024-12-20', '2026-03-05');
    const open = all.filter((date) => chineseCalendar.isTradingDay(date));
    assert.deepEqual(tradingDaysBetween('2024-12-20', '2026-03-05'), open);
    assert.deepEqual(tradingDaysBetween('2026-02-16', '2026-02-23'), []);
    assert.deepEqual(tradingDaysBetween('2026-03-06', '2026-03-05'), []);
    assert.deepEqual(daysBetweenDates('2026-02-28', '2026-03-01'), ['2026-02-28', '2026-03-01']);
  });

  it('know the trading day before and after', () => {
    for (const date of daysBetweenDates('2026-02-10', '2026-03-01')) {
      const [before, after] = [tradingDayUpTo(date), tradingDayFrom(date)];
      assert.ok(before <= date && date <= after);
      assert.deepEqual(tradingDaysBetween(addDays(before, 1), addDays(after, -1)), []);
    }
  });
});
