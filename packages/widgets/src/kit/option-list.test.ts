import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import type { OptionListElement } from './option-list.element.js';
import { record, shadow, textOf } from './shadow.testing.js';

defineKit();

const options = [
  { value: 'card', label: '储蓄卡 尾号2600', sub: '临江银行' },
  { value: 'balance', label: '活期余额', sub: '可用12,680.35元', end: '6,000.00元' },
  { value: 'other', label: '其他' },
];
const list = (value = ''): Promise<OptionListElement> =>
  fixture<OptionListElement>(
    html`<wdl-option-list label="从哪里扣款" value=${value} .options=${options}></wdl-option-list>`,
  );
const chosen = (element: OptionListElement): string | undefined =>
  element.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value;

describe('<wdl-option-list>', () => {
  it('chooses nothing by itself', async () => {
    expect(chosen(await list())).to.equal(undefined);
  });

  it('takes a tap anywhere on a row', async () => {
    const element = await list();
    const changes = record(element, 'wdl-change');
    shadow(element, 'label:nth-child(2) .sub').click();
    expect(changes).to.deep.equal([{ value: 'balance' }]);
    expect(chosen(element)).to.equal('balance');
  });

  it('moves the choice with the arrow keys', async () => {
    const element = await list('card');
    const changes = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(changes).to.deep.equal([{ value: 'balance' }, { value: 'other' }]);
  });

  it('follows its value property after a tap', async () => {
    const element = await list('card');
    shadow(element, 'label:nth-child(3)').click();
    element.value = 'card';
    await element.updateComplete;
    expect(chosen(element)).to.equal('card');
  });

  it('says what is missing and names it to assistive technology', async () => {
    const element = await list();
    element.error = '请选择从哪里扣款';
    await element.updateComplete;
    const group = shadow(element, '[role="radiogroup"]');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(shadow(element, `#${group.getAttribute('aria-describedby') ?? ''}`))).to.equal(
      '请选择从哪里扣款',
    );
    await expect(element).to.be.accessible();
  });

  it('offers rows of at least 64 px, 8 px apart, and is accessible', async () => {
    const element = await list('card');
    const boxes = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].map((row) =>
      row.getBoundingClientRect(),
    );
    for (const { height } of boxes) expect(height).to.be.at.least(64);
    expect(boxes[1]!.top - boxes[0]!.bottom).to.equal(8);
    await expect(element).to.be.accessible();
  });

  it('lets several rows hold with multiple, by tap and by key, in the order of the rows', async () => {
    const element = await list();
    element.multiple = true;
    element.values = ['other'];
    await element.updateComplete;
    const changes = record(element, 'wdl-change');
    shadow(element, 'label:nth-child(1)').click();
    await element.updateComplete;
    shadow(element, 'label:nth-child(3) input').focus();
    await sendKeys({ press: 'Space' });
    expect(changes).to.deep.equal([
      { value: 'card', values: ['card', 'other'] },
      { value: 'other', values: ['card'] },
    ]);
    await expect(element).to.be.accessible();
  });
});
