import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ChipGroupElement } from './chip-group.element.js';
import { defineKit } from './define-kit.js';
import { record, shadow, textOf } from './shadow.testing.js';

defineKit();

const options = [
  { value: 'p5', label: '5个月', sub: '首月还 1,696.00' },
  { value: 'p10', label: '10个月', sub: '首月还 896.00' },
  { value: 'p20', label: '20个月' },
];
const group = (value: string): Promise<ChipGroupElement> =>
  fixture<ChipGroupElement>(
    html`<wdl-chip-group label="借多久" value=${value} .options=${options}></wdl-chip-group>`,
  );
const chosen = (element: ChipGroupElement): string | undefined =>
  element.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value;

describe('<wdl-chip-group>', () => {
  it('says what is missing and names it to assistive technology', async () => {
    const element = await fixture<ChipGroupElement>(
      html`<wdl-chip-group
        label="借多久"
        error="请选择借多久"
        .options=${[{ value: '5', label: '5个月' }]}
      ></wdl-chip-group>`,
    );
    const group = shadow(element, '[role="radiogroup"]');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(shadow(element, `#${group.getAttribute('aria-describedby') ?? ''}`))).to.equal(
      '请选择借多久',
    );
    await expect(element).to.be.accessible();
    element.error = '';
    await element.updateComplete;
    expect(group.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('moves the choice with the arrow keys', async () => {
    const element = await group('p5');
    const changes = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(changes).to.deep.equal([{ value: 'p10' }, { value: 'p20' }]);
    expect(chosen(element)).to.equal('p20');
  });

  it('chooses nothing by itself', async () => {
    const element = await group('');
    expect(chosen(element)).to.equal(undefined);
  });

  it('follows its value property after a tap', async () => {
    const element = await group('p5');
    shadow(element, 'label:nth-child(2)').click();
    expect(element.value).to.equal('p10');
    element.value = 'p5';
    await element.updateComplete;
    expect(chosen(element)).to.equal('p5');
  });

  it('offers targets of 64 px in one row of three and is accessible', async () => {
    const element = await group('p5');
    const boxes = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].map((chip) =>
      chip.getBoundingClientRect(),
    );
    expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
    for (const { height } of boxes) expect(height).to.be.at.least(64);
    await expect(element).to.be.accessible();
  });

  it('stacks the choices in elder mode', async () => {
    const element = await group('p5');
    element.setAttribute('data-mode', 'elder');
    const tops = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].map(
      (chip) => chip.getBoundingClientRect().top,
    );
    expect(new Set(tops).size).to.equal(3);
  });
});
