import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '../define/loan-draw.js';
import { openTestBank } from './loan-bank.testing.js';
import { LoanDrawElement } from './loan-draw.element.js';
import { find, focusedName, read, seek, tap, textOn, type } from '../screen/person.testing.js';

const { later } = LoanDrawElement;

/** Lets the parts of later steps arrive when the test says so, or fail. */
const holdBack = () => {
  let letGo: (fails: boolean) => void = () => undefined;
  const asked: number[] = [];
  LoanDrawElement.later = async () => {
    asked.push(asked.length);
    const fails = await new Promise<boolean>((resolve) => {
      letGo = resolve;
    });
    if (fails) throw new TypeError('Failed to fetch dynamically imported module');
    return later();
  };
  return {
    asked,
    arrive: () => {
      letGo(false);
    },
    fail: () => {
      letGo(true);
    },
  };
};

const open = async (): Promise<LoanDrawElement> => {
  sessionStorage.clear();
  const bank = openTestBank();
  const draw = await fixture<LoanDrawElement>(html`<wdl-loan-draw .client=${bank.client}></wdl-loan-draw>`);
  await find(draw, 'textbox', '借款金额');
  await waitUntil(() => focusedName() === 'textbox 借款金额');
  return draw;
};

describe('<wdl-loan-draw> before its later steps are there', () => {
  afterEach(() => {
    LoanDrawElement.later = later;
    fixtureCleanup();
  });

  it('keeps what was typed and pressed, and does it once they have come', async () => {
    const parts = holdBack();
    const draw = await open();
    await waitUntil(() => parts.asked.length === 1);
    await type('8000');
    await tap(draw, 'radio', /^5/u);
    await tap(draw, 'button', '下一步');
    expect(seek(draw, 'heading', '请核对这笔借款')).to.equal(undefined);
    parts.arrive();
    await find(draw, 'heading', '请核对这笔借款');
    await read(draw, '¥8,000.00');
  });

  it('says that they could not be had, loses nothing, and goes on when asked again', async () => {
    const parts = holdBack();
    const draw = await open();
    await waitUntil(() => parts.asked.length === 1);
    await type('8000');
    await tap(draw, 'radio', /^5/u);
    parts.fail();
    await read(draw, '这一页没有打开。您填的内容都还在，请检查网络，再试一次。');
    await expect(draw).to.be.accessible();
    const before = parts.asked.length;
    await tap(draw, 'button', '再试一次');
    await waitUntil(() => parts.asked.length > before);
    parts.arrive();
    await find(draw, 'radio', /^5个月首月还1,69/u);
    expect(textOn(draw)).not.to.include('没有打开');
    await tap(draw, 'button', '下一步');
    await find(draw, 'heading', '请核对这笔借款');
  });
});
