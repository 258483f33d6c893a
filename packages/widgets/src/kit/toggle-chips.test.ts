import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import { buttonNamed, focusedText, record } from './shadow.testing.js';
import type { ToggleChipsElement } from './toggle-chips.element.js';

defineKit();

const options = [
  { value: 'MONEY', label: '货币基金' },
  { value: 'BOND', label: '债券基金' },
  { value: 'MIXED', label: '混合基金' },
  { value: 'INDEX', label: '指数基金' },
  { value: 'DEPOSIT', label: '存款' },
];
const chips = (values: readonly string[] = []): Promise<ToggleChipsElement> =>
  fixture<ToggleChipsElement>(
    html`<wdl-toggle-chips label="类型" .options=${options} .values=${values}></wdl-toggle-chips>`,
  );
const pressed = (element: ToggleChipsElement): (string | null)[] =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].map((button) =>
    button.getAttribute('aria-pressed'),
  );

describe('<wdl-toggle-chips>', () => {
  it('switches choices on and off one by one and tells all that hold, in their order', async () => {
    const element = await chips();
    const changes = record(element, 'wdl-change');
    buttonNamed(element, '混合基金').click();
    buttonNamed(element, '货币基金').click();
    buttonNamed(element, '混合基金').click();
    await element.updateComplete;
    expect(changes).to.deep.equal([
      { values: ['MIXED'] },
      { values: ['MONEY', 'MIXED'] },
      { values: ['MONEY'] },
    ]);
    expect(pressed(element)).to.deep.equal(['true', 'false', 'false', 'false', 'false']);
  });

  it('is worked by the keyboard: Tab from chip to chip, Space and Enter switch', async () => {
    const element = await chips();
    const changes = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(focusedText()).to.equal('债券基金');
    expect(changes).to.deep.equal([{ values: ['MONEY'] }, { values: ['MONEY', 'BOND'] }]);
  });

  it('follows its values after a tap, and drops values of no option', async () => {
    const element = await chips(['BOND', 'GONE']);
    const changes = record(element, 'wdl-change');
    buttonNamed(element, '货币基金').click();
    expect(changes).to.deep.equal([{ values: ['MONEY', 'BOND'] }]);
    element.values = [];
    await element.updateComplete;
    expect(pressed(element)).not.to.include('true');
  });

  it('keeps the width of a chip that is switched on, so that none moves', async () => {
    const element = await chips();
    const widths = (): number[] =>
      options.map(({ label }) => Math.round(buttonNamed(element, label).getBoundingClientRect().width));
    const before = widths();
    element.values = options.map(({ value }) => value);
    await element.updateComplete;
    expect(widths()).to.deep.equal(before);
  });

  it('wraps within its place on a narrow screen, with targets of 44 px, and is accessible', async () => {
    const element = await chips(['BOND']);
    const long = '一个说明起来要用很多字因而比屏幕还宽的产品类型';
    element.options = [...options, { value: 'LONG', label: long }];
    element.style.setProperty('width', '288px');
    await element.updateComplete;
    for (const { label } of element.options) {
      const { right, height } = buttonNamed(element, label).getBoundingClientRect();
      expect(right).to.be.at.most(element.getBoundingClientRect().right + 0.1);
      expect(height).to.be.at.least(44);
    }
    expect(element.getBoundingClientRect().bottom).to.be.closeTo(
      buttonNamed(element, long).getBoundingClientRect().bottom,
      0.1,
    );
    await expect(element).to.be.accessible();
  });

  it('offers targets of 60 px in elder mode', async () => {
    const element = await chips();
    element.setAttribute('data-mode', 'elder');
    expect(buttonNamed(element, '存款').getBoundingClientRect().height).to.be.at.least(60);
  });
});
