import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import type { SearchFieldElement } from './search-field.element.js';
import { buttonNamed, focusedElement, record, shadow, textOf } from './shadow.testing.js';

defineKit();

const field = (value = ''): Promise<SearchFieldElement> =>
  fixture<SearchFieldElement>(
    html`<wdl-search-field
      label="搜索产品"
      placeholder="产品名称或代码"
      clear-label="清空搜索"
      value=${value}
    ></wdl-search-field>`,
  );
const input = (element: SearchFieldElement): HTMLInputElement => shadow(element, '.input', HTMLInputElement);
/** What screen readers have been told; a text stands in the region a moment after it was given. */
const spoken = async (element: SearchFieldElement): Promise<string> => {
  await element.updateComplete;
  await aTimeout(200);
  return element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
};

describe('<wdl-search-field>', () => {
  it('is a labelled search box, 52 px high and accessible, empty and filled', async () => {
    const element = await field();
    expect(input(element).type).to.equal('search');
    expect(input(element).labels?.[0]?.textContent).to.equal('搜索产品');
    expect(shadow(element, '.box').getBoundingClientRect().height).to.equal(52);
    await expect(element).to.be.accessible();
    element.value = '债券';
    element.resultText = '找到12个产品';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('tells each text at once, and once more on Enter or when it is left', async () => {
    const element = await field();
    const typed = record(element, 'wdl-input');
    const left = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ type: '99' });
    expect(typed).to.deep.equal([{ value: '9' }, { value: '99' }]);
    expect(left).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    input(element).blur();
    expect(left).to.deep.equal([{ value: '99' }]);
  });

  it('lets nothing typed out of the shadow root around it', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const heard: string[] = [];
    for (const name of ['input', 'wdl-input', 'wdl-change'])
      host.addEventListener(name, () => heard.push(name));
    const element = document.createElement('wdl-search-field');
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    element.focus();
    await sendKeys({ type: 'a' });
    input(element).blur();
    expect(heard).to.deep.equal([]);
  });

  it('leaves the text of an input method alone until it is composed', async () => {
    const element = await field();
    const typed = record(element, 'wdl-input');
    const native = input(element);
    native.dispatchEvent(new CompositionEvent('compositionstart'));
    native.value = 'zhai quan';
    native.dispatchEvent(new InputEvent('input', { isComposing: true }));
    element.resultText = '找到12个产品';
    await element.updateComplete;
    expect(native.value).to.equal('zhai quan');
    expect(typed).to.deep.equal([]);
    native.value = '债券';
    native.dispatchEvent(new CompositionEvent('compositionend'));
    expect(typed).to.deep.equal([{ value: '债券' }]);
  });

  it('is emptied by its button, which gives focus back to the field', async () => {
    const element = await field('债券');
    const typed = record(element, 'wdl-input');
    const clear = buttonNamed(element, '清空搜索');
    const { width, height } = clear.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    clear.click();
    await element.updateComplete;
    expect(typed).to.deep.equal([{ value: '' }]);
    expect(focusedElement()).to.equal(input(element));
    expect(element.shadowRoot?.querySelector('[part="clear"]')).to.equal(null);
  });

  it('is emptied by Escape', async () => {
    const element = await field('债券');
    const typed = record(element, 'wdl-input');
    element.focus();
    await sendKeys({ press: 'Escape' });
    expect(typed).to.deep.equal([{ value: '' }]);
  });

  it('shows how many results there are, and speaks it when it changes', async () => {
    const element = await field();
    element.resultText = '找到12个产品';
    expect(await spoken(element)).to.equal('找到12个产品');
    expect(textOf(shadow(element, '[part="hint"]'))).to.equal('找到12个产品');
    element.resultText = '没有找到产品';
    expect(await spoken(element)).to.equal('没有找到产品');
    element.value = '债';
    expect(await spoken(element)).to.equal('没有找到产品');
  });

  it('does not speak the result that is there from the beginning', async () => {
    const element = await fixture<SearchFieldElement>(
      html`<wdl-search-field label="搜索产品" result-text="共10,000个产品"></wdl-search-field>`,
    );
    expect(await spoken(element)).to.equal('');
    element.resultText = '找到12个产品';
    expect(await spoken(element)).to.equal('找到12个产品');
  });
});
