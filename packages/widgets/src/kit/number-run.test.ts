import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { numberRuns } from './number-run.js';

/** Shows a sentence with each unbreakable run in brackets. */
function runsOf(text: string): string {
  const host = document.createElement('div');
  render(numberRuns(text), host);
  expect(host.textContent).to.equal(text);
  for (const run of host.querySelectorAll('.num')) run.replaceWith(`[${run.textContent}]`);
  return host.textContent;
}

describe('numberRuns', () => {
  for (const shown of [
    '最多可借[35,000.00元]，请改小一些',
    '[5个月]，等额本金',
    '[2026年12月22日] [1,696.00元]',
    '星桥银行[70%]、临江银行[30%]',
    '储蓄卡 尾号[2600]',
    '没收到？[42秒]后可以重新发送',
    '[2026-11-22] [14:03:41]',
    '近一年[+3.86%]，上月[−123.48元]',
    '验证码已发到 [100****0123]',
    '到账前请不要关闭',
    '[5個月]，有[2處]需要修改，共[3筆]',
    '最多可借人民幣[35,000.00元]',
    'You can borrow [¥35,000.00]',
  ]) {
    it(`keeps numbers and units together: ${shown}`, () => {
      expect(runsOf(shown.replace(/[[\]]/gu, ''))).to.equal(shown);
    });
  }

  it('gives a finished template back as it is', () => {
    const content = { toString: () => '1' } as never;
    expect(numberRuns(content)).to.equal(content);
  });
});
