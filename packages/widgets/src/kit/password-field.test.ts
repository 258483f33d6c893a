import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import type { PasswordFieldElement } from './password-field.element.js';
import { record, shadow, textOf } from './shadow.testing.js';

defineKit();

const field = (): Promise<PasswordFieldElement> =>
  fixture<PasswordFieldElement>(
    html`<wdl-password-field
      label="6位支付密码"
      show-label="显示"
      hide-label="隐藏"
      hint="不是登录密码"
    ></wdl-password-field>`,
  );
const inputOf = (element: PasswordFieldElement): HTMLInputElement =>
  shadow(element, 'input', HTMLInputElement);
const toggleOf = (element: PasswordFieldElement): HTMLButtonElement =>
  shadow(element, '.toggle', HTMLButtonElement);

describe('<wdl-password-field>', () => {
  it('masks six digits, takes no other character, and is accessible', async () => {
    const element = await field();
    const changes = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ type: '24a68107' });
    expect([inputOf(element).type, element.value]).to.deep.equal(['password', '246810']);
    expect(changes.at(-1)).to.deep.equal({ value: '246810' });
    await expect(element).to.be.accessible();
  });

  it('takes a pasted password', async () => {
    const element = await field();
    element.focus();
    document.execCommand('insertText', false, '246 810');
    expect(element.value).to.equal('246810');
  });

  it('shows the digits to whoever asks, and hides them again', async () => {
    const element = await field();
    element.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect([inputOf(element).type, textOf(toggleOf(element))]).to.deep.equal(['text', '隐藏']);
    await sendKeys({ press: 'Enter' });
    expect([inputOf(element).type, textOf(toggleOf(element))]).to.deep.equal(['password', '显示']);
    expect(toggleOf(element).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('lets no digit leave the shadow root around it, writes none into an attribute, and forgets them when it goes', async () => {
    const element = await field();
    const outside = document.createElement('div');
    outside.attachShadow({ mode: 'open' }).append(element);
    document.body.append(outside);
    const heard: string[] = [];
    for (const name of ['input', 'wdl-change']) outside.addEventListener(name, () => heard.push(name));
    element.focus();
    await sendKeys({ type: '2468' });
    expect(heard).to.deep.equal([]);
    expect(element.outerHTML + (element.shadowRoot?.innerHTML ?? '')).to.not.contain('2468');
    outside.remove();
    expect(element.value).to.equal('');
  });

  it('says what is wrong in place of the hint', async () => {
    const element = await field();
    expect(textOf(shadow(element, '#message'))).to.equal('不是登录密码');
    element.error = '支付密码不对，还可以试4次';
    await element.updateComplete;
    expect(textOf(shadow(element, '#message'))).to.equal('支付密码不对，还可以试4次');
    expect(inputOf(element).getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
  });
});
