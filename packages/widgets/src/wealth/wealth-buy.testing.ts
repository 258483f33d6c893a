import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../define/wealth-buy.js';
import { find, focusedName, press, read, tap, type } from '../screen/person.testing.js';
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';
import type { WealthBuyElement } from './wealth-buy.element.js';

/** A purchase on the screen, with the bank behind it and the events it sent. */
export interface Counter {
  readonly bank: TestBank;
  readonly buy: WealthBuyElement;
  /** Names and details of every public event, in order. */
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'complete', 'error', 'assess', 'browse', 'cancel', 'exit', 'sign-in'];

/** What is shown, and to whom. */
export interface CounterStart {
  readonly customerRef?: string;
  readonly code?: string;
  readonly moment?: string;
  readonly bank?: TestBank;
  readonly locale?: string;
}

/** Shows a purchase. */
export const openScreen = async ({
  customerRef = 'investor',
  code = '990021',
  moment = sunday,
  bank = openTestBank(customerRef, moment),
  locale = 'zh-CN',
}: CounterStart = {}): Promise<Counter> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const buy = await fixture<WealthBuyElement>(
    html`<wdl-wealth-buy
      service-href="#help"
      code=${code}
      locale=${locale}
      .client=${bank.client}
    ></wdl-wealth-buy>`,
  );
  const events: Counter['events'] = [];
  for (const name of names)
    buy.addEventListener(`wdl-wealth-buy-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, buy, events };
};

/** Shows a purchase and waits until the amount can be typed and the days are there. */
export const openCounter = async (start?: CounterStart): Promise<Counter> => {
  const counter = await openScreen(start);
  await find(counter.buy, 'textbox', /^买入/u);
  await customElements.whenDefined('wdl-error-summary');
  await waitUntil(() => focusedName().startsWith('textbox 买入'));
  await read(counter.buy, '确认份额');
  return counter;
};

/** Takes the screen away, so that the next one stands alone. */
export const leaveCounter = (): void => {
  fixtureCleanup();
};

/** Types an amount and goes to the second screen. */
export const toConfirm = async ({ buy }: Counter, amount = '10000'): Promise<void> => {
  await type(amount);
  await tap(buy, 'button', '下一步');
  await find(buy, 'heading', '请核对这笔买入');
};

/** Agrees and presses the button with the amount; goes as far as the code that was sent. */
export const toCode = async (counter: Counter): Promise<void> => {
  await toConfirm(counter);
  await tap(counter.buy, 'checkbox', /同意/u);
  await tap(counter.buy, 'button', '买入10,000.00元');
  await find(counter.buy, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
};

/** Goes as far as the order that was taken. */
export const toOrder = async (counter: Counter): Promise<void> => {
  await toCode(counter);
  await type('000000');
  await press('Enter');
  await find(counter.buy, 'heading', '买入已提交');
};

/** Names of the events so far. */
export const namesOf = ({ events }: Counter): string[] => events.map(({ name }) => name);
