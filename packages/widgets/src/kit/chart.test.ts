import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ChartElement, ChartPoint } from './chart.element.js';
import { defineKit } from './define-kit.js';
import { focusedElement, record, shadow, textOf } from './shadow.testing.js';

defineKit();

/** Eleven days whose figures differ from day to day. */
const points: readonly ChartPoint[] = Array.from({ length: 11 }, (_, day) => ({
  date: `2026-11-${String(day + 10)}`,
  value: (1.05 + ((day * 7) % 11) / 100).toFixed(4),
}));
const last = points[10]!;

async function chart(shown: readonly ChartPoint[] = points, width = 326): Promise<ChartElement> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <wdl-chart
        label="单位净值"
        summary="近一月单位净值从1.0500到1.0900"
        table-label="每日净值"
        date-heading="日期"
        value-heading="净值"
        .points=${shown}
        .describeValue=${(value: string) => (value === '' ? '暂无' : value)}
      ></wdl-chart>
    </div>`,
  );
  box.style.width = `${width}px`;
  const element = box.querySelector('wdl-chart')!;
  await drawn();
  return element;
}

/** Waits for the frame in which sizes are noticed. */
async function drawn(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

const root = (element: ChartElement): ShadowRoot => element.shadowRoot!;
const read = (element: ChartElement): string => textOf(shadow(element, '.read'));
const slider = (element: ChartElement): HTMLInputElement => shadow(element, '.slider', HTMLInputElement);
const lineOf = (element: ChartElement): string =>
  root(element).querySelector('.line')?.getAttribute('d') ?? '';
const isCrossShown = (element: ChartElement): boolean =>
  root(element).querySelector('.cross')?.getAttribute('visibility') === 'visible';
const crossAt = (element: ChartElement): number =>
  Number(/[\d.]+/.exec(root(element).querySelector('.cross')?.getAttribute('transform') ?? '')?.[0]);
const axis = (element: ChartElement): string[] => [...root(element).querySelectorAll('text')].map(textOf);
const table = (element: ChartElement): string[][] =>
  [...root(element).querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
const spoken = (element: ChartElement): string =>
  root(element).querySelector('[role="status"]')?.textContent ?? '';

/** Where in the window a day of eleven stands; the plot is 40 px narrower than the chart. */
function placeOf(element: ChartElement, day: number): [number, number] {
  const { left, top, width, height } = shadow(element, '.plot').getBoundingClientRect();
  return [Math.round(left + ((width - 40) * day) / 10), Math.round(top + height / 2)];
}
const hover = (element: ChartElement, day: number): Promise<void> =>
  sendMouse({ type: 'move', position: placeOf(element, day) });

/** What a browser reports of a finger. */
function finger(element: ChartElement, type: string, day: number): void {
  const [clientX, clientY] = placeOf(element, day);
  shadow(element, '.plot').dispatchEvent(
    new PointerEvent(type, { pointerType: 'touch', clientX, clientY, bubbles: true, composed: true }),
  );
}

describe('<wdl-chart>', () => {
  afterEach(() => resetMouse());

  it('shows the last figure, both axes and one line', async () => {
    const element = await chart();
    expect(read(element)).to.equal(`2026-11-20 单位净值 ${last.value}`);
    expect(isCrossShown(element)).to.equal(false);
    expect(lineOf(element).match(/[ML]/gu)?.length).to.equal(11);
    expect(axis(element).slice(-3)).to.deep.equal(['11-20', '11-10', '11-15']);
    const lines = root(element).querySelector('.grid')?.getAttribute('d')?.match(/M/gu)?.length;
    expect(lines).to.equal(axis(element).length - 3);
    expect(lines).to.be.within(5, 6);
  });

  it('follows a mouse and lets go of it', async () => {
    const element = await chart();
    const visits = record(element, 'wdl-point');
    await hover(element, 3);
    expect(read(element)).to.equal(`2026-11-13 单位净值 ${points[3]!.value}`);
    expect(isCrossShown(element)).to.equal(true);
    const right = Number(/H([\d.]+)/u.exec(root(element).querySelector('.grid')!.getAttribute('d')!)?.[1]);
    expect(crossAt(element)).to.be.closeTo(right * 0.3, 0.01);
    await hover(element, 4);
    expect(visits).to.deep.equal([points[3], points[4]]);
    await sendMouse({ type: 'move', position: [2, 800] });
    expect(read(element)).to.equal(`2026-11-20 单位净值 ${last.value}`);
    expect(isCrossShown(element)).to.equal(false);
  });

  it('follows a finger, stays when it is lifted and goes when the page scrolls instead', async () => {
    const element = await chart();
    expect(getComputedStyle(shadow(element, '.plot')).touchAction).to.equal('pan-y pinch-zoom');
    finger(element, 'pointerdown', 2);
    finger(element, 'pointermove', 6);
    expect(read(element)).to.contain('2026-11-16');
    finger(element, 'pointerup', 6);
    finger(element, 'pointerleave', 6);
    expect(read(element)).to.contain('2026-11-16');
    finger(element, 'pointerdown', 2);
    finger(element, 'pointercancel', 2);
    expect(read(element)).to.contain('2026-11-20');
    expect(isCrossShown(element)).to.equal(false);
  });

  it('is a slider for the keyboard, whose value is in words', async () => {
    const element = await chart();
    const visits = record(element, 'wdl-point');
    element.focus();
    expect(focusedElement()).to.equal(slider(element));
    expect(isCrossShown(element)).to.equal(true);
    const seen: (string | null)[] = [];
    for (const press of ['ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight', 'PageUp', 'End', 'PageDown']) {
      await sendKeys({ press });
      seen.push(slider(element).getAttribute('aria-valuetext'));
    }
    expect(seen).to.deep.equal(
      [9, 8, 0, 1, 2, 10, 9].map((day) => `${points[day]!.date} ${points[day]!.value}`),
    );
    expect(visits.length).to.equal(8);
    expect(read(element)).to.contain('2026-11-19');
    await sendKeys({ press: 'Tab' });
    expect(isCrossShown(element)).to.equal(false);
  });

  it('draws a ring around the plot when the keyboard is in it', async () => {
    const element = await chart();
    element.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(getComputedStyle(root(element).querySelector('svg')!).outlineStyle).to.equal('solid');
  });

  it('speaks the point on which a pointer rests, and none that it passes', async () => {
    const element = await chart();
    const heard: string[] = [];
    const watcher = new MutationObserver(() => {
      if (spoken(element) !== '') heard.push(spoken(element));
    });
    watcher.observe(root(element), { childList: true, subtree: true, characterData: true });
    for (const day of [1, 2, 3, 4, 5]) await hover(element, day);
    await waitUntil(() => heard.length > 0, 'something is spoken');
    await aTimeout(700);
    watcher.disconnect();
    expect([...new Set(heard)]).to.deep.equal([`单位净值 2026-11-15 ${points[5]!.value}`]);
    expect(root(element).querySelector('[role="status"]')?.className).to.equal('vh');
  });

  it('says nothing of what was passed when the mouse is gone before it rested', async () => {
    const element = await chart();
    await hover(element, 3);
    await sendMouse({ type: 'move', position: [2, 800] });
    await aTimeout(800);
    expect(spoken(element)).to.equal('');
  });

  it('renders nothing anew while the crosshair moves', async () => {
    const element = await chart();
    await hover(element, 1);
    const [line, label] = [root(element).querySelector('.line')!, root(element).querySelector('text')!];
    const changed: (string | null)[] = [];
    const watcher = new MutationObserver((records) => {
      changed.push(
        ...records.map(
          ({ attributeName, target }) => `${target.nodeName.toLowerCase()} ${attributeName ?? ''}`,
        ),
      );
    });
    watcher.observe(shadow(element, '.plot'), { subtree: true, childList: true, attributes: true });
    await hover(element, 8);
    await element.updateComplete;
    watcher.disconnect();
    expect([...new Set(changed)].sort()).to.deep.equal([
      'circle cy',
      'g transform',
      'g visibility',
      'input aria-valuetext',
    ]);
    expect([line.isConnected, label.isConnected]).to.deep.equal([true, true]);
  });

  it('lists the same figures in a table, the latest first, out of sight until it is wanted', async () => {
    const element = await chart();
    await waitUntil(() => table(element).length > 0, 'the table is filled');
    expect(table(element)).to.deep.equal([...points].reverse().map(({ date, value }) => [date, value]));
    const box = shadow(element, '[part="table"]');
    expect(box.getBoundingClientRect().right).to.be.below(0);
    expect(textOf(root(element).querySelector('caption')!)).to.equal('每日净值');
    expect([...root(element).querySelectorAll('thead th')].map(textOf)).to.deep.equal(['日期', '净值']);
    element.showTable = true;
    await element.updateComplete;
    expect(box.getBoundingClientRect().left).to.be.at.least(0);
    expect([box.tabIndex, box.getAttribute('role')]).to.deep.equal([0, 'region']);
    expect(box.scrollHeight).to.be.above(box.clientHeight);
    await expect(element).to.be.accessible();
  });

  it('fills a shown table at once and anew with other points', async () => {
    const element = await chart();
    element.showTable = true;
    element.points = points.slice(0, 2);
    await element.updateComplete;
    expect(table(element)).to.deep.equal([
      ['2026-11-11', points[1]!.value],
      ['2026-11-10', points[0]!.value],
    ]);
    element.points = [];
    await element.updateComplete;
    expect(table(element)).to.deep.equal([]);
  });

  it('forgets the crosshair when other points come', async () => {
    const element = await chart();
    finger(element, 'pointerdown', 3);
    element.points = points.slice(0, 5);
    await element.updateComplete;
    expect(read(element)).to.equal(`2026-11-14 单位净值 ${points[4]!.value}`);
    expect(isCrossShown(element)).to.equal(false);
    expect(slider(element).value).to.equal('4');
  });

  it('stays sane with no point, with one, and with figures that never change', async () => {
    const none = await chart([]);
    expect([read(none), lineOf(none)]).to.deep.equal(['单位净值', '']);
    expect(root(none).querySelector('.slider')).to.equal(null);
    await hover(none, 3);
    await expect(none).to.be.accessible();
    const one = await chart([last]);
    expect(read(one)).to.contain(last.value);
    await hover(one, 5);
    expect([read(one).slice(0, 10), isCrossShown(one)]).to.deep.equal(['2026-11-20', true]);
    await expect(one).to.be.accessible();
    const flat = await chart(points.map(({ date }) => ({ date, value: '1.0000' })));
    expect(axis(flat)).to.include.members(['0.99', '1.00', '1.01']);
    expect(lineOf(flat)).to.not.contain('NaN');
  });

  it('breaks the line at days without a figure, and says so there', async () => {
    const element = await chart(
      points.map(({ date, value }, day) => ({ date, value: day === 4 || day === 10 ? '' : value })),
    );
    expect(lineOf(element).match(/M/gu)?.length).to.equal(2);
    expect(read(element)).to.contain('2026-11-19');
    await hover(element, 4);
    expect(read(element)).to.equal('2026-11-14 单位净值 暂无');
  });

  it('writes values below zero with a minus', async () => {
    const element = await chart(points.map(({ date }, day) => ({ date, value: String(day - 8) })));
    expect(axis(element)).to.include('\u22128');
  });

  it('fits its place, and large text has room', async () => {
    const element = await chart(points, 326);
    const before = lineOf(element);
    element.parentElement!.style.width = '256px';
    await drawn();
    expect(lineOf(element)).not.to.equal(before);
    element.setAttribute('data-mode', 'elder');
    await drawn();
    const plot = shadow(element, '.plot').getBoundingClientRect();
    expect(plot.height).to.equal(188);
    const boxes = [...root(element).querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    for (const box of boxes) {
      expect(box.right).to.be.at.most(plot.right + 0.5);
      expect(box.left).to.be.at.least(plot.left - 0.5);
      expect(box.bottom).to.be.at.most(plot.bottom + 1);
    }
    const dates = boxes.filter(({ bottom }) => bottom > plot.bottom - 30).sort((a, b) => a.left - b.left);
    dates.slice(1).forEach((box, index) => {
      expect(box.left).to.be.above(dates[index]!.right);
    });
  });

  it('colours the line by the tone that it is told, for the language', async () => {
    const element = await chart();
    const colour = (): string => getComputedStyle(root(element).querySelector('.line')!).stroke;
    const [link, red, green] = ['rgb(33, 72, 180)', 'rgb(201, 42, 36)', 'rgb(10, 122, 80)'];
    expect(colour()).to.equal(link);
    element.lang = 'zh-CN';
    element.tone = 'gain';
    await element.updateComplete;
    expect(colour()).to.equal(red);
    element.lang = 'en';
    expect(colour()).to.equal(green);
    element.tone = 'loss';
    await element.updateComplete;
    expect(colour()).to.equal(red);
  });

  it('prints in black without the crosshair', async () => {
    const element = await chart();
    element.setAttribute('data-scheme', 'dark');
    await hover(element, 3);
    await emulateMedia({ media: 'print' });
    const seen = ['.line', 'text', '.cross'].map((part) => {
      const { stroke, fill, display } = getComputedStyle(root(element).querySelector(part)!);
      return part === '.line' ? stroke : part === 'text' ? fill : display;
    });
    await emulateMedia({ media: 'screen' });
    expect(seen).to.deep.equal(['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'none']);
  });

  it('is accessible, dark and for elders too', async () => {
    for (const attributes of [{}, { 'data-scheme': 'dark' }, { 'data-mode': 'elder' }]) {
      const element = await chart();
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      // A card is as dark as what it holds.
      element.parentElement!.style.background =
        getComputedStyle(element).getPropertyValue('--_color-surface-1');
      await waitUntil(() => table(element).length > 0, 'the table is filled');
      await expect(element).to.be.accessible();
    }
    const element = await chart();
    const drawing = root(element).querySelector('svg')!;
    expect([drawing.getAttribute('role'), drawing.getAttribute('aria-label')]).to.deep.equal([
      'img',
      '近一月单位净值从1.0500到1.0900',
    ]);
  });
});
