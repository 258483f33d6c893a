import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import { focusedElement, focusedText, record } from './shadow.testing.js';
import type { VirtualListElement } from './virtual-list.element.js';

defineKit();

interface Product {
  readonly code: string;
  readonly height: number;
}

/** Rows are 60, 97 or 134 px high, so that an estimate of 72 is wrong for all of them. */
const products = (count: number): Product[] =>
  Array.from({ length: count }, (_, index) => ({ code: `P${index}`, height: 60 + 37 * (index % 3) }));
const renderItem = ({ code, height }: Product): unknown =>
  html`<svg width="1" height=${height} aria-hidden="true"></svg><button>${code}</button>`;
const keyOf = ({ code }: Product): string => code;

const many = products(10_000);

async function scene(items: readonly Product[] = many): Promise<VirtualListElement<Product>> {
  const page = await fixture(
    html`<div>
      <button>之前</button>
      <wdl-virtual-list
        label="理财产品"
        .items=${items}
        .renderItem=${renderItem}
        .keyOf=${keyOf}
      ></wdl-virtual-list>
      <button>之后</button>
    </div>`,
  );
  const list = page.querySelector('wdl-virtual-list') as VirtualListElement<Product> | null;
  if (list === null) throw new Error('The scene has no list');
  await drawn(list);
  return list;
}
/** Waits until rows have been drawn, measured and, where that showed more of the list, drawn again. */
async function drawn(list: VirtualListElement<Product>): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await nextFrame();
  await list.updateComplete;
}
async function scrollTo(list: VirtualListElement<Product>, top: number): Promise<void> {
  window.scrollTo(0, top);
  await drawn(list);
}
const rowsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > *')];
const codeOf = (row: Element | undefined): string => row?.querySelector('button')?.textContent ?? '';
const rowOf = (list: Element, code: string): HTMLElement | undefined =>
  rowsOf(list).find((row) => codeOf(row) === code);
const buttonOf = (list: Element, code: string): HTMLButtonElement => {
  const button = rowOf(list, code)?.querySelector('button');
  if (!button) throw new Error(`${code} is not drawn`);
  return button;
};
/** The rows on the screen, without those that are drawn around it. */
const seen = (list: Element): HTMLElement[] =>
  rowsOf(list).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
/** Fails unless the rows on the screen fill it and follow each other without a gap. */
function expectNoGap(list: Element): void {
  const rows = seen(list);
  const boxes = rows.map((row) => row.getBoundingClientRect());
  expect(boxes[0]?.top).to.be.at.most(0);
  expect(boxes.at(-1)?.bottom).to.be.at.least(window.innerHeight);
  boxes.slice(1).forEach(({ top }, at) => {
    expect(top).to.be.closeTo(boxes[at]!.bottom, 0.1);
  });
  const places = rows.map((row) => Number(row.getAttribute('aria-posinset')));
  expect(places).to.deep.equal(places.map((_, at) => places[0]! + at));
}

describe('<wdl-virtual-list>', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('draws what is seen of 10,000 rows, and is an accessible list of 10,000', async () => {
    const list = await scene();
    const rows = rowsOf(list);
    expect(rows.length).to.be.within(10, 60);
    expect(rows.at(-1)?.getAttribute('aria-posinset')).to.equal('10000');
    for (const row of rows) {
      expect(row.getAttribute('role')).to.equal('listitem');
      expect(row.getAttribute('aria-setsize')).to.equal('10000');
    }
    await expect(list).to.be.accessible();
  });

  it('draws the rows that the page is scrolled to, without gaps, wherever that is', async () => {
    const list = await scene();
    for (const top of [300_000, 299_000, 5000, 650_000]) {
      await scrollTo(list, top);
      expectNoGap(list);
      expect(rowsOf(list).length).to.be.within(10, 60);
    }
  });

  it('keeps what is on the screen in its place while rows above it turn out higher than thought', async () => {
    const list = await scene();
    await scrollTo(list, 400_000);
    // Small steps upwards, as a finger makes them: the same row moves down by each step and no more.
    for (let step = 0; step < 30; step += 1) {
      const [row] = seen(list);
      const before = row!.getBoundingClientRect().top;
      window.scrollBy(0, -150);
      await drawn(list);
      expect(row!.getBoundingClientRect().top - before).to.be.closeTo(150, 1);
    }
  });

  it('reaches the true end of the list', async () => {
    const list = await scene();
    await scrollTo(list, 10_000_000);
    await scrollTo(list, 10_000_000);
    const { bottom } = list.getBoundingClientRect();
    expect(rowsOf(list).at(-1)!.getBoundingClientRect().bottom).to.be.closeTo(bottom, 0.1);
    expect(bottom).to.be.below(window.innerHeight);
  });

  it('scrolls inside the nearest ancestor that scrolls', async () => {
    const list = await scene();
    const box = list.parentElement as HTMLElement;
    box.style.setProperty('height', '300px');
    box.style.setProperty('overflow', 'auto');
    list.remove();
    box.append(list);
    await drawn(list);
    expect(rowsOf(list).length).to.be.within(5, 25);
    box.scrollTop = 100_000;
    await drawn(list);
    const middle = document.elementFromPoint(100, box.getBoundingClientRect().top + 150);
    expect(list.contains(middle)).to.equal(true);
    expect(rowsOf(list).length).to.be.within(5, 25);
  });

  it('shows rows when a hidden list is shown', async () => {
    const list = await scene();
    list.hidden = true;
    await drawn(list);
    list.items = products(50);
    await drawn(list);
    list.hidden = false;
    await drawn(list);
    const [first, second] = rowsOf(list).map((row) => row.getBoundingClientRect());
    expect(second!.top).to.be.closeTo(first!.bottom, 0.1);
    expect(list.getBoundingClientRect().bottom).to.be.closeTo(
      rowsOf(list).at(-1)!.getBoundingClientRect().bottom,
      0.1,
    );
  });
});

describe('<wdl-virtual-list> and the keyboard', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('goes by Tab from row to row beyond what was drawn, and back', async () => {
    const list = await scene();
    buttonOf(list, 'P0').focus();
    const visited: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      await sendKeys({ press: 'Tab' });
      visited.push(focusedText());
    }
    expect(visited).to.deep.equal(Array.from({ length: 40 }, (_, at) => `P${at + 1}`));
    await sendKeys({ press: 'Shift+Tab' });
    expect(focusedText()).to.equal('P39');
  });

  it('goes by Tab to the next row when the focused one was scrolled away', async () => {
    const list = await scene();
    buttonOf(list, 'P3').focus();
    await scrollTo(list, 400_000);
    expect(seen(list).some((row) => codeOf(row) === 'P3')).to.equal(false);
    expect(focusedText()).to.equal('P3');
    await sendKeys({ press: 'Tab' });
    expect(focusedText()).to.equal('P4');
    await drawn(list);
    expect(seen(list).map(codeOf)).to.include('P4');
    await scrollTo(list, 400_000);
    await sendKeys({ press: 'Shift+Tab' });
    expect(focusedText()).to.equal('P3');
  });

  it('is entered at its first row and, backwards, at its last, wherever it is scrolled', async () => {
    const list = await scene();
    const [before, after] = [...list.parentElement!.querySelectorAll<HTMLElement>(':scope > button')];
    await scrollTo(list, 400_000);
    before!.focus({ preventScroll: true });
    await sendKeys({ press: 'Tab' });
    expect(focusedText()).to.equal('P0');
    await scrollTo(list, 400_000);
    after!.focus({ preventScroll: true });
    await sendKeys({ press: 'Shift+Tab' });
    expect(focusedText()).to.equal('P9999');
  });

  it('moves focus by a row, by a screen and to the ends', async () => {
    const list = await scene();
    buttonOf(list, 'P0').focus();
    const press = async (key: string): Promise<string> => {
      await sendKeys({ press: key });
      await drawn(list);
      expect(seen(list).map(codeOf)).to.include(focusedText());
      return focusedText();
    };
    expect(await press('ArrowUp')).to.equal('P0');
    expect(await press('ArrowDown')).to.equal('P1');
    expect(await press('ArrowUp')).to.equal('P0');
    const paged = await press('PageDown');
    const top =
      buttonOf(list, paged).getBoundingClientRect().top - buttonOf(list, 'P0').getBoundingClientRect().top;
    expect(top).to.be.within(window.innerHeight - 140, window.innerHeight);
    expect(await press('PageUp')).to.equal('P0');
    expect(await press('End')).to.equal('P9999');
    expect(await press('ArrowDown')).to.equal('P9999');
    // Rows are 60 to 141 px high.
    expect(await press('PageUp')).to.match(/^P999[0-5]$/u);
    expect(await press('Home')).to.equal('P0');
  });

  it('leaves the keys of a field in a row to the field', async () => {
    const list = await scene();
    list.renderItem = ({ code }) => html`<input aria-label=${code} value="12" />`;
    await drawn(list);
    list.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'End' });
    expect(focusedElement()?.getAttribute('aria-label')).to.equal('P0');
  });

  it('passes focus to the control of a kit element that it has just drawn', async () => {
    const list = await scene();
    list.renderItem = ({ code }) => html`<wdl-row interactive label=${code}></wdl-row>`;
    await drawn(list);
    await list.focusItem(5000);
    expect(focusedElement()?.localName).to.equal('button');
    expect(focusedText()).to.equal('P5000');
  });

  it('leaves focus at the row that was asked for last', async () => {
    const list = await scene();
    await Promise.all([list.focusItem(3000), list.focusItem(5000)]);
    expect(focusedText()).to.equal('P5000');
    await list.focusItem(20_000);
    expect(focusedText()).to.equal('P9999');
  });
});

describe('<wdl-virtual-list> when its items change', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('keeps a row of the screen in its place while rows before it come and go', async () => {
    const list = await scene();
    await scrollTo(list, 400_000);
    const [row] = seen(list);
    const top = row!.getBoundingClientRect().top;
    const code = codeOf(row);
    const kept = new Set(seen(list).map(codeOf));
    list.items = many.filter(({ code: each }, index) => index % 2 === 0 || kept.has(each));
    await drawn(list);
    expect(rowOf(list, code)!.getBoundingClientRect().top).to.be.closeTo(top, 1);
    list.items = many;
    await drawn(list);
    expect(rowOf(list, code)!.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expectNoGap(list);
  });

  it('shows the end of a list that became short, and its start when asked', async () => {
    const list = await scene();
    await scrollTo(list, 400_000);
    list.items = many.slice(0, 30);
    await drawn(list);
    expect(seen(list).map(codeOf)).to.include('P29');
    list.items = many.slice(100, 200);
    list.scrollToStart();
    await drawn(list);
    expect(codeOf(seen(list)[0])).to.equal('P100');
    expect(seen(list)[0]!.getBoundingClientRect().top).to.be.closeTo(0, 1);
  });

  it('does not scroll to a start that is on the screen', async () => {
    const list = await scene();
    list.items = many.slice(0, 100);
    list.scrollToStart();
    await drawn(list);
    expect(window.scrollY).to.equal(0);
  });

  it('shows nothing when nothing is left, and rows again afterwards', async () => {
    const list = await scene();
    list.items = [];
    await drawn(list);
    expect(rowsOf(list)).to.deep.equal([]);
    expect(list.getBoundingClientRect().height).to.equal(0);
    list.items = many.slice(0, 3);
    await drawn(list);
    expect(rowsOf(list).map(codeOf)).to.deep.equal(['P0', 'P1', 'P2']);
  });

  it('keeps focus on its row when the order changes', async () => {
    const list = await scene(products(40));
    buttonOf(list, 'P3').focus();
    list.items = products(40).reverse();
    await drawn(list);
    expect(focusedText()).to.equal('P3');
  });

  it('hands focus to the row that takes the place of one that is gone', async () => {
    const list = await scene(products(40));
    buttonOf(list, 'P3').focus();
    list.items = products(40).filter(({ code }) => code !== 'P3');
    await drawn(list);
    expect(focusedText()).to.equal('P4');
    list.items = products(2);
    await drawn(list);
    expect(focusedText()).to.equal('P1');
  });

  it('takes no focus of its own', async () => {
    const list = await scene(products(40));
    const before = list.parentElement!.querySelector('button')!;
    before.focus();
    list.items = products(20);
    await drawn(list);
    expect(focusedElement()).to.equal(before);
  });

  it('tells once for each list that its end is near', async () => {
    const list = await scene();
    const told = record(list, 'wdl-near-end');
    await scrollTo(list, 100_000);
    expect(told.length).to.equal(0);
    await scrollTo(list, 10_000_000);
    await scrollTo(list, 9_000_000);
    expect(told.length).to.equal(1);
    list.items = products(10_100);
    await drawn(list);
    await scrollTo(list, 10_000_000);
    expect(told.length).to.equal(2);
  });
});
