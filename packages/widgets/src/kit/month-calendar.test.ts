import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import type { CalendarDay, MonthCalendarElement } from './month-calendar.element.js';
import { buttonNamed, focusedElement, record, shadow, textOf } from './shadow.testing.js';

defineKit();

const dayOf = (number: number, text: string): CalendarDay => ({
  date: `2026-11-${String(number).padStart(2, '0')}`,
  text,
  tone: text.startsWith('+') ? 'gain' : text.startsWith('\u2212') ? 'loss' : 'none',
  description: `11月${number}日，收益${text}元`,
});
const days = [dayOf(2, '+0.36'), dayOf(3, '\u22121.20'), dayOf(6, '0.00'), dayOf(10, '+7.53')];
const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

/** Draws the calendar in a place as wide as a card on a phone, which is 64 px less than the phone. */
async function calendar(width = 326, shown: readonly CalendarDay[] = days): Promise<MonthCalendarElement> {
  const place = await fixture<HTMLElement>(
    html`<div>
      <wdl-month-calendar
        month="2026-11"
        label="2026年11月收益"
        previous-label="上个月"
        next-label="下个月"
        has-previous
        .days=${shown}
        .weekdays=${weekdays}
      ></wdl-month-calendar>
    </div>`,
  );
  place.style.setProperty('width', `${width}px`);
  const element = place.querySelector('wdl-month-calendar');
  if (element === null) throw new Error('The scene has no calendar');
  await fitted(element);
  return element;
}
/** Waits until the texts have been measured and, where they do not fit, drawn anew. */
async function fitted(element: MonthCalendarElement): Promise<void> {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}
const all = (element: MonthCalendarElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const focusedDay = (): string | null => focusedElement()?.getAttribute('aria-label') ?? null;

describe('<wdl-month-calendar>', () => {
  it('is a table of weeks with a button for each day that has a text, and accessible', async () => {
    const element = await calendar();
    expect(all(element, 'th').map(textOf)).to.deep.equal(weekdays);
    expect(all(element, 'tbody tr').length).to.equal(6);
    const cell = buttonNamed(element, '11月10日，收益+7.53元').closest('td');
    expect(cell?.cellIndex).to.equal(1);
    expect(all(element, 'td button').length).to.equal(days.length);
    expect(all(element, 'td .number').map(textOf)).to.deep.equal(
      Array.from({ length: 30 }, (_, index) => String(index + 1)),
    );
    await expect(element).to.be.accessible();
  });

  it('shows up and down by colour beside the sign', async () => {
    const element = await calendar();
    const colour = (day: CalendarDay): string =>
      getComputedStyle(shadow(element, `[data-date="${day.date}"] .text`)).color;
    const [gain, loss, none] = days.map(colour);
    expect(new Set([gain, loss, none]).size).to.equal(3);
    expect(all(element, '.text').map(textOf)).to.deep.equal(['+0.36', '\u22121.20', '0.00', '+7.53']);
  });

  it('is entered by Tab at one day, and the arrow keys, Home and End reach the others', async () => {
    const element = await calendar();
    buttonNamed(element, '下个月').focus();
    await sendKeys({ press: 'Tab' });
    const visited = [focusedDay()];
    for (const key of [
      'ArrowDown',
      'ArrowUp',
      'ArrowRight',
      'ArrowDown',
      'ArrowUp',
      'End',
      'Home',
      'ArrowLeft',
    ]) {
      await sendKeys({ press: key });
      visited.push(focusedDay());
    }
    const [second, third, sixth, tenth] = days.map(({ description }) => description);
    expect(visited).to.deep.equal([
      ...[second, second, second, third, tenth],
      ...[third, sixth, second, second],
    ]);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focusedDay()).to.equal(third);
    await sendKeys({ press: 'Tab' });
    expect(focusedDay()).to.equal(null);
  });

  it('tells which day was chosen', async () => {
    const element = await calendar();
    const chosen = record(element, 'wdl-day');
    buttonNamed(element, '11月3日，收益\u22121.20元').click();
    expect(chosen).to.deep.equal([{ date: '2026-11-03' }]);
  });

  it('asks for the month before and after, where there is one, and says which is shown', async () => {
    const element = await calendar();
    const asked = record(element, 'wdl-month');
    buttonNamed(element, '上个月').click();
    expect(buttonNamed(element, '下个月').getAttribute('aria-disabled')).to.equal('true');
    buttonNamed(element, '下个月').click();
    expect(asked).to.deep.equal([{ month: '2026-10' }]);
    element.hasNext = true;
    await element.updateComplete;
    buttonNamed(element, '下个月').click();
    expect(asked).to.deep.equal([{ month: '2026-10' }, { month: '2026-12' }]);
    expect(textOf(shadow(element, '[aria-live="polite"]'))).to.equal('2026年11月收益');
  });

  it('keeps focus on the button of the last month', async () => {
    const element = await calendar();
    buttonNamed(element, '上个月').focus();
    element.hasPrevious = false;
    element.month = '2026-10';
    element.days = [];
    await fitted(element);
    expect(focusedDay()).to.equal('上个月');
  });
});

describe('<wdl-month-calendar> on a narrow screen', () => {
  it('shows short amounts in their cells at 320 px', async () => {
    const element = await calendar(320 - 64);
    expect(all(element, 'table').length).to.equal(1);
    for (const text of all(element, '.text'))
      expect(text.getBoundingClientRect().width).to.be.at.most(text.closest('td')!.clientWidth);
    await expect(element).to.be.accessible();
  });

  it('lists the days in their order when an amount is too wide for its cell, and is accessible', async () => {
    const element = await calendar(320 - 64, [...days, dayOf(1, '+1,234.56')]);
    expect(all(element, 'table').length).to.equal(0);
    expect(all(element, 'li .number').map(textOf)).to.deep.equal(['1 日', '2 一', '3 二', '6 五', '10 二']);
    const { right } = element.getBoundingClientRect();
    for (const text of all(element, '.text')) expect(text.getBoundingClientRect().right).to.be.at.most(right);
    await expect(element).to.be.accessible();
  });

  it('moves in the list by the arrow keys, Home and End', async () => {
    const element = await calendar(320 - 64, [...days, dayOf(1, '+1,234.56')]);
    buttonNamed(element, '11月1日，收益+1,234.56元').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focusedDay()).to.equal(days[0]!.description);
    await sendKeys({ press: 'End' });
    expect(focusedDay()).to.equal(days[3]!.description);
  });

  it('is a table again when there is room, and keeps focus on its day', async () => {
    const element = await calendar(200);
    expect(all(element, 'table').length).to.equal(0);
    buttonNamed(element, days[1]!.description).focus();
    element.parentElement!.style.setProperty('width', '390px');
    await fitted(element);
    expect(all(element, 'table').length).to.equal(1);
    expect(focusedDay()).to.equal(days[1]!.description);
    element.parentElement!.style.setProperty('width', '200px');
    await fitted(element);
    expect(all(element, 'table').length).to.equal(0);
    expect(focusedDay()).to.equal(days[1]!.description);
  });

  it('shows no text below 18 px in elder mode', async () => {
    const element = await calendar();
    element.setAttribute('data-mode', 'elder');
    await fitted(element);
    for (const part of all(element, '.text, .number, th'))
      expect(parseFloat(getComputedStyle(part).fontSize)).to.be.at.least(18);
    const { right } = element.getBoundingClientRect();
    for (const text of all(element, '.text')) expect(text.getBoundingClientRect().right).to.be.at.most(right);
    await expect(element).to.be.accessible();
  });
});
