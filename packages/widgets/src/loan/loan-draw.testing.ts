import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../define/loan-draw.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import type { LoanDrawElement } from './loan-draw.element.js';
import { find, focusedName, press, read, tap, type } from '../screen/person.testing.js';

/** A draw on the screen, with the bank behind it and the events it sent. */
export interface Desk {
  readonly bank: TestBank;
  readonly draw: LoanDrawElement;
  /** Names and details of every public event, in order. */
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'complete', 'error', 'cancel', 'exit', 'sign-in'];

/** Records the public events of a draw. */
export const listen = (draw: LoanDrawElement): Desk['events'] => {
  const events: Desk['events'] = [];
  for (const name of names)
    draw.addEventListener(`wdl-loan-draw-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return events;
};

/** Shows the draw and waits until the amount can be typed. */
export const openDesk = async (bank = openTestBank()): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const draw = await fixture<LoanDrawElement>(
    html`<wdl-loan-draw service-href="#help" .client=${bank.client}></wdl-loan-draw>`,
  );
  const events = listen(draw);
  await find(draw, 'textbox', '借款金额');
  // The elements of later steps load when the first one can be used.
  await customElements.whenDefined('wdl-error-summary');
  await waitUntil(() => focusedName() === 'textbox 借款金额');
  return { bank, draw, events };
};

/** Takes the screen away, so that the next one stands alone. */
export const leaveDesk = (): void => {
  fixtureCleanup();
};

/** Types an amount and takes a term. */
export const choose = async (
  { draw }: Desk,
  amount = '8000',
  term: string | RegExp = /^5/u,
): Promise<void> => {
  await type(amount);
  await tap(draw, 'radio', term);
};

/** Goes to the second screen. */
export const toConfirm = async (desk: Desk, amount = '8000'): Promise<void> => {
  await choose(desk, amount);
  await tap(desk.draw, 'button', '下一步');
  await find(desk.draw, 'heading', '请核对这笔借款');
};

/** Agrees and presses the button with the amount. */
export const agreeAndBorrow = async ({ draw }: Desk): Promise<void> => {
  await tap(draw, 'checkbox', /同意/u);
  await tap(draw, 'button', /^借款8,000\.00/u);
};

/** Goes as far as the code that was sent. */
export const toCode = async (desk: Desk): Promise<void> => {
  await toConfirm(desk);
  await agreeAndBorrow(desk);
  await find(desk.draw, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
};

/** Goes as far as the money on its way. */
export const toProgress = async (desk: Desk): Promise<void> => {
  await toCode(desk);
  await type('000000');
  await press('Enter');
  await read(desk.draw, '正在放款，通常40秒内到账');
};

/** Lets the bank's clock run ahead until the money is there. */
export const toReceipt = async (desk: Desk): Promise<void> => {
  await toProgress(desk);
  await desk.bank.control.sandbox.setClock({ advanceBy: 'PT40S' });
  await read(desk.draw, '借款已到账');
};

/** Names of the events so far. */
export const namesOf = (desk: Desk): string[] => desk.events.map(({ name }) => name);
