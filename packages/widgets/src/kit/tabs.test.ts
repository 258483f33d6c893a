import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import { buttonNamed, focusedText, record, textOf } from './shadow.testing.js';
import type { TabsElement } from './tabs.element.js';

defineKit();

const ranges = ['近一月', '近三月', '近一年', '近三年', '成立来'];
const options = ranges.map((label, index) => ({ value: String(index), label }));

/** Tabs in a box as wide as the card of a phone leaves it. */
async function tabs(
  value: string,
  width = 326,
  attributes: Record<string, string> = {},
): Promise<TabsElement> {
  const box = await fixture<HTMLElement>(html`<div><wdl-tabs label="时间范围"></wdl-tabs></div>`);
  const element = box.querySelector('wdl-tabs')!;
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  box.style.width = `${width}px`;
  element.options = options;
  element.value = value;
  await element.updateComplete;
  return element;
}

const all = (element: TabsElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]'),
];
const chosen = (element: TabsElement): string[] =>
  all(element)
    .filter((tab) => tab.ariaSelected === 'true')
    .map(textOf);
const rows = (element: TabsElement): number[] => {
  const tops = all(element).map((tab) => tab.getBoundingClientRect().top);
  return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
};

describe('<wdl-tabs>', () => {
  it('chooses a tab by a click, once', async () => {
    const element = await tabs('2');
    const changes = record(element, 'wdl-change');
    const { x, y, width, height } = buttonNamed(element, '近三年').getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position });
    await sendMouse({ type: 'click', position });
    expect(changes).to.deep.equal([{ value: '3' }]);
    expect(chosen(element)).to.deep.equal(['近三年']);
  });

  it('is one stop of the Tab key, and moves by arrows, Home and End, around the ends', async () => {
    const element = await tabs('2');
    const changes = record(element, 'wdl-change');
    element.focus();
    expect(focusedText()).to.equal('近一年');
    const seen: string[] = [];
    for (const press of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await sendKeys({ press });
      await element.updateComplete;
      seen.push(focusedText());
    }
    expect(seen).to.deep.equal(['近三年', '成立来', '近一月', '成立来', '近一月']);
    expect(changes).to.deep.equal(['3', '4', '0', '4', '0'].map((value) => ({ value })));
    await sendKeys({ press: 'Tab' });
    expect(ranges).not.to.include(focusedText());
  });

  it('chooses nothing by itself, and focus goes to the first then', async () => {
    const element = await tabs('');
    expect(chosen(element)).to.deep.equal([]);
    element.focus();
    expect(focusedText()).to.equal('近一月');
    await sendKeys({ press: 'Enter' });
    expect(element.value).to.equal('0');
  });

  it('leaves other keys to the page', async () => {
    const element = await tabs('2');
    element.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(element.value).to.equal('2');
  });

  it('offers targets of 44 px in one row on a phone, also on the narrowest', async () => {
    for (const width of [326, 256]) {
      const element = await tabs('2', width);
      expect(rows(element), String(width)).to.deep.equal([5]);
      for (const tab of all(element)) {
        const { height, width: own } = tab.getBoundingClientRect();
        expect(Math.min(height, own), String(width)).to.be.at.least(44);
      }
      expect(element.scrollWidth).to.be.at.most(width);
    }
  });

  it('takes two rows in elder mode, none of them a lone tab, and nothing out of sight', async () => {
    for (const width of [326, 256]) {
      const element = await tabs('2', width, { 'data-mode': 'elder' });
      expect(rows(element), String(width)).to.deep.equal([3, 2]);
      for (const tab of all(element)) expect(tab.getBoundingClientRect().height).to.be.at.least(60);
      expect(element.scrollWidth).to.be.at.most(width);
    }
  });

  it('moves no tab when another becomes bold', async () => {
    const element = await tabs('');
    element.options = ['1 month', '3 months', 'Since launch'].map((label, index) => ({
      value: String(index),
      label,
    }));
    await element.updateComplete;
    const lefts = (): number[] => all(element).map((tab) => tab.getBoundingClientRect().left);
    const before = lefts();
    element.value = '2';
    await element.updateComplete;
    expect(lefts()).to.deep.equal(before);
  });

  it('is accessible', async () => {
    await expect(await tabs('2')).to.be.accessible();
  });
});
