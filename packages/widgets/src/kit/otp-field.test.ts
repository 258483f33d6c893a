import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import type { OtpFieldElement } from './otp-field.element.js';
import { record, shadow, textOf } from './shadow.testing.js';

defineKit();

const field = (): Promise<OtpFieldElement> =>
  fixture<OtpFieldElement>(html`<wdl-otp-field label="6位短信验证码"></wdl-otp-field>`);
const inputOf = (element: OtpFieldElement): HTMLInputElement => shadow(element, 'input', HTMLInputElement);
const insert = (element: OtpFieldElement, text: string): void => {
  element.focus();
  // The editing command takes the same way as a paste: beforeinput, input, selection.
  document.execCommand('insertText', false, text);
};

describe('<wdl-otp-field>', () => {
  it('reports each digit and the complete code once', async () => {
    const element = await field();
    const changes = record(element, 'wdl-change');
    const complete = record(element, 'wdl-complete');
    element.focus();
    await sendKeys({ type: '48x2916' });
    expect(changes.length).to.equal(6);
    expect(complete).to.deep.equal([{ value: '482916' }]);
  });

  it('takes a pasted code with spaces and full-width digits', async () => {
    const element = await field();
    const complete = record(element, 'wdl-complete');
    insert(element, '４８２ 916');
    expect(complete).to.deep.equal([{ value: '482916' }]);
    expect(inputOf(element).value).to.equal('482916');
  });

  it('drops a seventh digit', async () => {
    const element = await field();
    const complete = record(element, 'wdl-complete');
    insert(element, '4829167');
    await sendKeys({ type: '8' });
    expect(inputOf(element).value).to.equal('482916');
    expect(complete).to.deep.equal([{ value: '482916' }]);
  });

  it('offers the code of a text message and a digit keyboard', async () => {
    const input = inputOf(await field());
    expect(input.autocomplete).to.equal('one-time-code');
    expect(input.inputMode).to.equal('numeric');
  });

  it('does not scroll its digits out of the cells when full', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await field();
    insert(element, '482916');
    inputOf(element).blur();
    element.focus();
    await element.updateComplete;
    const scrolled = [inputOf(element).scrollLeft, shadow(element, '.otp').scrollLeft];
    await setViewport({ width: 390, height: 844 });
    expect(scrolled).to.deep.equal([0, 0]);
  });

  it('keeps the caret when the screen focuses it', async () => {
    const element = await field();
    insert(element, '482');
    inputOf(element).blur();
    element.focus();
    await sendKeys({ type: '9' });
    expect(element.value).to.equal('4829');
  });

  it('empties when the screen clears its value', async () => {
    const element = await field();
    insert(element, '482916');
    element.value = '';
    await element.updateComplete;
    expect(inputOf(element).value).to.equal('');
  });

  it('does not let a digit leave the shadow root around it', async () => {
    const element = await field();
    const outside = document.createElement('div');
    outside.attachShadow({ mode: 'open' }).append(element);
    document.body.append(outside);
    const heard: string[] = [];
    for (const name of ['input', 'wdl-change']) outside.addEventListener(name, () => heard.push(name));
    element.focus();
    await sendKeys({ type: '4' });
    outside.remove();
    expect(element.value).to.equal('4');
    expect(heard).to.deep.equal([]);
  });

  it('is accessible with an error', async () => {
    const element = await field();
    element.error = '验证码不对，请重新输入';
    await element.updateComplete;
    expect(textOf(shadow(element, '#message'))).to.equal('验证码不对，请重新输入');
    expect(inputOf(element).getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
  });
});
