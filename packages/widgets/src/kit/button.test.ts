import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ButtonElement } from './button.element.js';
import { defineKit } from './define-kit.js';
import { buttonNamed, focusedElement, shadow } from './shadow.testing.js';

defineKit();

describe('<wdl-button>', () => {
  const pressed = async (template: unknown): Promise<{ button: ButtonElement; clicks: () => number }> => {
    const button = await fixture<ButtonElement>(template as ReturnType<typeof html>);
    let count = 0;
    button.addEventListener('click', () => count++);
    return { button, clicks: () => count };
  };

  it('acts on Enter and on Space when it has focus', async () => {
    const { button, clicks } = await pressed(html`<wdl-button label="下一步"></wdl-button>`);
    button.focus();
    expect(focusedElement()).to.equal(buttonNamed(button, '下一步'));
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    expect(clicks()).to.equal(2);
  });

  it('ignores a second activation while busy and keeps focus', async () => {
    const { button, clicks } = await pressed(
      html`<wdl-button label="借款8,000.00元" busy-label="正在提交"></wdl-button>`,
    );
    button.focus();
    await sendKeys({ press: 'Enter' });
    button.busy = true;
    await button.updateComplete;
    await sendKeys({ press: 'Enter' });
    button.click();
    expect(clicks()).to.equal(1);
    expect(focusedElement()?.getAttribute('aria-busy')).to.equal('true');
  });

  it('keeps its width while busy', async () => {
    const { button } = await pressed(
      html`<wdl-button small label="还款6,435.84元" busy-label="请稍候"></wdl-button>`,
    );
    const before = button.getBoundingClientRect().width;
    button.busy = true;
    await button.updateComplete;
    expect(button.getBoundingClientRect().width).to.equal(before);
    expect(before).to.be.greaterThan(100);
  });

  it('does nothing while disabled', async () => {
    const { button, clicks } = await pressed(html`<wdl-button disabled label="确认借款"></wdl-button>`);
    button.click();
    shadow(button, 'button').click();
    expect(clicks()).to.equal(0);
  });

  for (const kind of ['primary', 'second', 'danger', 'quiet', 'link'] as const) {
    it(`offers a target of 44 px and is accessible: ${kind}`, async () => {
      const { button } = await pressed(html`<wdl-button kind=${kind} label="关闭额度"></wdl-button>`);
      const target = getComputedStyle(shadow(button, 'button'), '::after');
      const reach = kind === 'link' ? -2 * Number.parseFloat(target.top) : 0;
      expect(button.getBoundingClientRect().height + reach).to.be.at.least(44);
      await expect(button).to.be.accessible();
    });
  }
});
