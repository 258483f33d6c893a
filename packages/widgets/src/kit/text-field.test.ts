import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import { focusedElement, record, shadow, textOf } from './shadow.testing.js';
import type { TextFieldElement } from './text-field.element.js';

defineKit();

const line = (): Promise<TextFieldElement> =>
  fixture<TextFieldElement>(
    html`<wdl-text-field label="工作单位" aside="选填" hint="没有可以不填"></wdl-text-field>`,
  );
const area = (): Promise<TextFieldElement> =>
  fixture<TextFieldElement>(html`<wdl-text-field label="您的情况" rows="6"></wdl-text-field>`);
const input = (element: TextFieldElement): HTMLInputElement => shadow(element, '.input', HTMLInputElement);

describe('<wdl-text-field>', () => {
  it('is labelled, 52 px high and accessible, with its hint', async () => {
    const element = await line();
    expect(input(element).labels?.[0]?.textContent).to.equal('工作单位');
    expect(shadow(element, '.box').getBoundingClientRect().height).to.equal(52);
    expect(textOf(shadow(element, `#${input(element).getAttribute('aria-describedby') ?? ''}`))).to.equal(
      '没有可以不填',
    );
    await expect(element).to.be.accessible();
  });

  it('tells what is typed, and once more when it is left', async () => {
    const element = await line();
    const typed = record(element, 'wdl-input');
    const left = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ type: '小学' });
    expect(typed.at(-1)).to.deep.equal({ value: '小学' });
    expect(left).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    input(element).blur();
    expect(left).to.deep.equal([{ value: '小学' }]);
  });

  it('lets nothing typed out of the shadow root around it', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const heard: string[] = [];
    for (const name of ['input', 'wdl-input', 'wdl-change'])
      host.addEventListener(name, () => heard.push(name));
    const root = host.attachShadow({ mode: 'open' });
    const element = document.createElement('wdl-text-field');
    element.label = '工作单位';
    root.append(element);
    await element.updateComplete;
    element.focus();
    await sendKeys({ type: 'a' });
    input(element).blur();
    expect(heard).to.deep.equal([]);
  });

  it('keeps everything that is pasted, however long, as text', async () => {
    const element = await line();
    element.focus();
    const text = `<img src=x onerror="window.hacked=1">\u202e${'字'.repeat(10_000)}`;
    document.execCommand('insertText', false, text);
    await element.updateComplete;
    expect(element.value).to.equal(text);
    expect(input(element).value).to.equal(text);
    expect('hacked' in window).to.equal(false);
  });

  it('leaves the text of an input method alone until it is composed', async () => {
    const element = await line();
    const typed = record(element, 'wdl-input');
    const field = input(element);
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    field.value = 'xiao';
    field.dispatchEvent(new InputEvent('input', { isComposing: true }));
    element.hint = '另一个提示';
    await element.updateComplete;
    expect(field.value).to.equal('xiao');
    expect(typed).to.deep.equal([]);
    field.value = '小';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    expect(typed).to.deep.equal([{ value: '小' }]);
  });

  it('takes several lines in a text area', async () => {
    const element = await area();
    element.focus();
    await sendKeys({ type: '一' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: '二' });
    expect(element.value).to.equal('一\n二');
    expect(focusedElement()?.localName).to.equal('textarea');
    await expect(element).to.be.accessible();
  });

  it('says what is wrong instead of the hint, and names it to assistive technology', async () => {
    const element = await line();
    element.error = '工作单位最多写60个字';
    await element.updateComplete;
    expect(input(element).getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(shadow(element, '.field__error'))).to.equal('工作单位最多写60个字');
    await expect(element).to.be.accessible();
    element.error = '';
    await element.updateComplete;
    expect(input(element).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is 64 px high in elder mode', async () => {
    const element = await line();
    element.setAttribute('data-mode', 'elder');
    expect(shadow(element, '.box').getBoundingClientRect().height).to.be.at.least(64);
  });

  it('sets a number apart in groups while it is typed, and keeps the caret among its digits', async () => {
    const fours = (text: string): string => text.replace(/\s/gu, '').replace(/(.{4})(?=.)/gu, '$1 ');
    const element = await fixture<TextFieldElement>(
      html`<wdl-text-field label="银行卡号" keypad="numeric" .group=${fours}></wdl-text-field>`,
    );
    const typed = record(element, 'wdl-input');
    element.focus();
    await sendKeys({ type: '999999015' });
    expect(input(element).value).to.equal('9999 9901 5');
    expect(typed.at(-1)).to.deep.equal({ value: '9999 9901 5' });
    expect(input(element).inputMode).to.equal('numeric');
    for (let step = 0; step < 4; step += 1) await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: '8' });
    expect(input(element).value).to.equal('9999 9980 15');
    expect(input(element).selectionStart).to.equal(8);
  });
});
