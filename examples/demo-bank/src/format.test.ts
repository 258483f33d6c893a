import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayText, moneyText, timeText } from './format.js';

const money = (amount: string): string => moneyText({ amount, currency: 'CNY' });

describe('the texts of figures', () => {
  it('groups thousands and keeps both decimals', () => {
    assert.equal(money('0.00'), '0.00');
    assert.equal(money('999.90'), '999.90');
    assert.equal(money('8000.00'), '8,000.00');
    assert.equal(money('9999999999999.99'), '9,999,999,999,999.99');
  });

  it('writes a minus as U+2212', () => {
    assert.equal(money('-1234.50'), '−1,234.50');
  });

  it("shows the bank's own day and time, wherever the device is", () => {
    assert.equal(dayText('2026-01-02T00:30:00.000+08:00'), '1月2日');
    assert.equal(timeText('2026-11-22T14:03:41.123+08:00'), '2026-11-22 14:03:41');
  });
});
