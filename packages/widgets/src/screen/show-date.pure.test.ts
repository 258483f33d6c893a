import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { format as english } from '../i18n/format.messages.en.js';
import { formatMessages as mainland } from '../i18n/format.messages.zh-CN.js';
import { format as hongKong } from '../i18n/format.messages.zh-HK.js';
import { format as taiwan } from '../i18n/format.messages.zh-TW.js';
import { translation as englishRepay } from '../loan/loan-repay.messages.en.js';
import { loanRepayLaterMessages } from '../loan/loan-repay.messages-later.zh-CN.js';
import { businessDate, showDate, showDateTime, showDay, showDayOf, showDayTime } from './show-date.js';
import { showMinute, showTime } from './show-date.js';
import { showShortDay } from './show-short-day.js';

/** Half past four in the afternoon of Greenwich is the next day at the bank. */
const late = '2026-11-22T16:30:05.000Z';

describe('dates', () => {
  for (const chinese of [mainland, taiwan, hongKong]) {
    it('are written in Chinese', () => {
      assert.equal(showDate('2026-12-02', chinese), '2026年12月2日');
      assert.equal(showDayOf('2026-12-22', chinese), '12月22日');
      assert.equal(showDay(late, chinese), '11月23日');
      assert.equal(showDayTime(late, chinese), '11月23日00:30');
    });
  }

  it('are written in English, unbreakable', () => {
    assert.equal(showDate('2026-12-02', english), '2\u00a0Dec\u00a02026');
    assert.equal(showDate('2027-01-31', english), '31\u00a0Jan\u00a02027');
    assert.equal(showDayOf('2026-09-22', english), '22\u00a0Sep');
    assert.equal(showDayTime(late, english), '00:30 on 23\u00a0Nov');
  });

  it('are short in columns', () => {
    assert.equal(showShortDay('2026-01-02', loanRepayLaterMessages), '01-02');
    assert.equal(showShortDay('2026-01-02', englishRepay), '2\u00a0Jan');
  });

  it('are those of the bank', () => {
    assert.equal(businessDate(late), '2026-11-23');
    assert.equal(showDateTime(late), '2026-11-23 00:30:05');
    assert.equal(showTime(late), '00:30:05');
    assert.equal(showMinute(late), '00:30');
  });

  it('stay empty where there is none', () => {
    assert.equal(showDate('', mainland), '');
  });
});

describe('amounts and lists', () => {
  it('name the currency as each place does', () => {
    assert.deepEqual(
      [mainland, taiwan, hongKong, english].map((t) => t.money('8,000.00')),
      ['8,000.00元', '人民幣8,000.00元', '人民幣8,000.00元', '¥8,000.00'],
    );
  });

  it('are divided as each language does', () => {
    assert.deepEqual(
      [mainland, taiwan, english].map((t) => t.list(['3', '6', '12'])),
      ['3、6、12', '3、6、12', '3, 6, 12'],
    );
  });
});
