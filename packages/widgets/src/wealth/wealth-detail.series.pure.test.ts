import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NavPoint, TradingDay, WealthProduct } from '@weidongli/contracts/wealth';
import { datesOfNow } from './wealth-detail.dates.js';
import { lossOfTenThousand } from './wealth-detail.risk-view.js';
import { chartPoints, cutRange } from './wealth-detail.series.js';

const point = (date: string, more: Partial<NavPoint> = {}): NavPoint => ({
  date,
  nav: '1.0000',
  accumulatedNav: '1.0000',
  ...more,
});
const dates = (points: readonly { readonly date: string }[]): readonly string[] =>
  points.map(({ date }) => date);

describe('cutRange', () => {
  const life = [
    '2023-11-20',
    '2025-11-20',
    '2026-08-19',
    '2026-08-21',
    '2026-10-19',
    '2026-10-20',
    '2026-11-20',
  ];
  const points = life.map((date) => point(date));

  it('begins on the day itself where it has a value, else on the last one before', () => {
    assert.deepEqual(dates(cutRange(points, 'ONE_MONTH')), life.slice(5));
    assert.deepEqual(dates(cutRange(points, 'THREE_MONTHS')), life.slice(2));
    assert.deepEqual(dates(cutRange(points, 'ONE_YEAR')), life.slice(1));
    assert.deepEqual(dates(cutRange(points, 'THREE_YEARS')), life);
  });

  it('gives the whole life of what is younger than the range, and of nothing nothing', () => {
    assert.deepEqual(cutRange(points.slice(5), 'THREE_YEARS'), points.slice(5));
    assert.equal(cutRange(points, 'SINCE_INCEPTION'), points);
    assert.deepEqual(cutRange([], 'ONE_YEAR'), []);
  });

  it('counts a month from the end of a long one', () => {
    const days = ['2026-02-26', '2026-02-27', '2026-03-31'].map((date) => point(date));
    assert.deepEqual(dates(cutRange(days, 'ONE_MONTH')), ['2026-02-27', '2026-03-31']);
  });
});

describe('chartPoints', () => {
  const nav = [
    point('2026-11-19'),
    point('2026-11-20', { incomePer10k: '0.4431', sevenDayYield: '0.016200' }),
  ];

  it('draws the figure that is wanted, and leaves out days without it', () => {
    assert.deepEqual(chartPoints(nav, 'ONE_YEAR', 'yield'), [{ date: '2026-11-20', value: '0.016200' }]);
    assert.deepEqual(chartPoints(nav, 'ONE_YEAR', 'income'), [{ date: '2026-11-20', value: '0.4431' }]);
    assert.equal(chartPoints(nav, 'ONE_YEAR', 'nav').length, 2);
  });

  it('gives the same object for the same question', () => {
    assert.equal(chartPoints(nav, 'ONE_YEAR', 'nav'), chartPoints(nav, 'ONE_YEAR', 'nav'));
    assert.notEqual(chartPoints(nav, 'ONE_YEAR', 'nav'), chartPoints([...nav], 'ONE_YEAR', 'nav'));
  });
});

describe('datesOfNow', () => {
  const days = (from: number, off: readonly number[], provisional = false): readonly TradingDay[] =>
    Array.from({ length: 15 }, (_, index) => ({
      date: `2026-11-${String(from + index)}`,
      trading: !off.includes(from + index),
      provisional,
    }));
  const terms = (asOf: string) =>
    ({ asOf, cutOff: '15:00', confirmDays: 1, redeemSettleDays: 3 }) as unknown as WealthProduct;
  const calendar = days(13, [14, 15, 21, 22]);

  it('counts an order before the cut-off for its day, from that very minute on for the next', () => {
    assert.deepEqual(datesOfNow(terms('2026-11-13T14:59:59.999+08:00'), calendar), {
      tradeDate: '2026-11-13',
      isToday: true,
      confirmDate: '2026-11-16',
      settleDate: '2026-11-18',
      provisional: false,
    });
    const late = datesOfNow(terms('2026-11-13T15:00:00.000+08:00'), calendar);
    assert.deepEqual([late.tradeDate, late.isToday, late.confirmDate], ['2026-11-16', false, '2026-11-17']);
  });

  it('waits for a trading day, counts by the clock of the bank, and says when a date may move', () => {
    assert.equal(datesOfNow(terms('2026-11-14T01:00:00.000Z'), calendar).tradeDate, '2026-11-16');
    assert.equal(datesOfNow(terms('2026-11-15T16:30:00.000Z'), calendar).tradeDate, '2026-11-16');
    assert.equal(datesOfNow(terms('2026-11-13T01:00:00.000Z'), days(13, [], true)).provisional, true);
  });
});

describe('lossOfTenThousand', () => {
  it('has the digits of the percentage', () => {
    const shown = ['0.005154', '0.215924', '0.000049', '1.000000'].map(lossOfTenThousand);
    assert.deepEqual(shown, ['52', '2,159', '0', '10,000']);
  });
});
