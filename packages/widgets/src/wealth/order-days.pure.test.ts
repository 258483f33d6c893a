import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OrderDates } from '@weidongli/contracts/wealth';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { orderMessages } from './order.messages.zh-CN.js';
import { dateOf, nameDay, showNearDay, tradeDayReason } from './order-days.js';

const t = { ...formatMessages, ...orderMessages };
const at = (moment: string): number => Date.parse(moment);
const datesOf = (tradeDate: string): OrderDates => ({
  tradeDate,
  confirmDate: tradeDate,
  settleDate: tradeDate,
  cancelUntil: `${tradeDate}T15:00:00.000+08:00`,
  provisional: false,
});

describe('days of an order', () => {
  it('are those of the bank, wherever the device is', () => {
    assert.equal(dateOf(at('2026-11-22T16:30:00Z')), '2026-11-23');
    assert.equal(dateOf(at('2026-11-22T15:30:00Z')), '2026-11-22');
  });

  it('are named by weekday within a week, else by date', () => {
    assert.equal(nameDay('2026-11-22', '2026-11-22', t), '今天');
    assert.equal(nameDay('2026-11-23', '2026-11-22', t), '周一');
    assert.equal(nameDay('2026-11-28', '2026-11-22', t), '周六');
    assert.equal(nameDay('2026-11-29', '2026-11-22', t), '11月29日');
    assert.equal(nameDay('2026-11-20', '2026-11-22', t), '11月20日');
  });

  it('stand in a column with weekday and date', () => {
    assert.equal(showNearDay('2026-11-23', '2026-11-22', t), '周一 11-23');
    assert.equal(showNearDay('2026-11-22', '2026-11-22', t), '今天 11-22');
  });

  const cases: readonly [now: string, trade: string, reason: string][] = [
    ['2026-11-23T14:59:59+08:00', '2026-11-23', 'today'],
    ['2026-11-23T15:00:00+08:00', '2026-11-24', 'after-cut-off'],
    ['2026-11-22T14:00:00+08:00', '2026-11-23', 'weekend'],
    ['2026-11-21T16:00:00+08:00', '2026-11-23', 'weekend'],
    // Spring Festival: a Tuesday on which the market is closed.
    ['2026-02-17T10:00:00+08:00', '2026-02-24', 'holiday'],
    ['2026-02-13T15:01:00+08:00', '2026-02-24', 'after-cut-off'],
  ];
  for (const [now, trade, reason] of cases) {
    it(`count for ${trade} at ${now}: ${reason}`, () => {
      assert.equal(tradeDayReason(datesOf(trade), at(now)), reason);
    });
  }
});
