import assert from 'node:assert/strict';
import { chineseCalendar } from '../src/calendar-cn/index.js';
import { isCreditCode, isLuhn, isResidentId, isVin } from '../src/identifiers/index.js';
import {
  fenFromDecimal,
  fromFen,
  navFromDecimal,
  purchaseFund,
  rateFromDecimal,
  sharesToDecimal,
} from '../src/index.js';
import { text } from './vector.js';
import type { VectorClass } from './vector.js';

const validity =
  (isValid: (value: string) => boolean): VectorClass =>
  ({ input, expected }) => {
    assert.equal(isValid(text(input, 'value')), expected['valid']);
  };

/** Fund purchases, the Chinese calendar and check digits. */
export const fundAndIdentityClasses: Readonly<Record<string, VectorClass>> = {
  'fund.subscribe.frontEnd'({ input, expected }) {
    const { netAmount, fee, shares } = purchaseFund({
      amount: fenFromDecimal(text(input, 'amount')),
      nav: navFromDecimal(text(input, 'nav')),
      fee: { kind: 'rate', rate: rateFromDecimal(text(input, 'feeRatePercent')) / 100n },
    });
    assert.deepEqual(
      { netAmount: fromFen(netAmount).amount, fee: fromFen(fee).amount, shares: sharesToDecimal(shares) },
      expected,
    );
  },
  'calendar.cn.day'({ input, expected }) {
    const date = text(input, 'date');
    assert.deepEqual(
      {
        workday: chineseCalendar.isWorkingDay(date),
        makeUpWorkday: chineseCalendar.isMakeUpWorkday(date),
        tradingDay: chineseCalendar.isTradingDay(date),
      },
      expected,
    );
  },
  'card.luhn': validity(isLuhn),
  'cn.residentId': validity(isResidentId),
  'cn.uscc': validity(isCreditCode),
  'vehicle.vin': validity(isVin),
};
