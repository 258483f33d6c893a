import { fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../define/loan-apply.js';
import type { LoanApplyElement } from './loan-apply.element.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import { find, focusedName, press, read, tap, type } from '../screen/person.testing.js';

/** An application on the screen, with the bank behind it and the events it sent. */
export interface ApplyDesk {
  readonly bank: TestBank;
  readonly apply: LoanApplyElement;
  /** Names and details of every public event, in order. */
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'complete', 'error', 'cancel', 'exit'];

/** Shows the screen and waits until it says what it shows. */
export const openApplyDesk = async (who: string | TestBank = 'first-time'): Promise<ApplyDesk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const bank = typeof who === 'string' ? openTestBank(who) : who;
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const events: ApplyDesk['events'] = [];
  for (const name of names)
    page.addEventListener(`wdl-loan-apply-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  const apply = document.createElement('wdl-loan-apply');
  apply.serviceHref = '#help';
  apply.client = bank.client;
  page.append(apply);
  await waitUntil(() => events.length > 0, 'nothing is shown', { timeout: 8000 });
  return { bank, apply, events };
};

/** Ticks the authorisation and goes to the form. */
export const toForm = async ({ apply }: ApplyDesk): Promise<void> => {
  await tap(apply, 'checkbox', '同意查询个人征信');
  await tap(apply, 'button', '同意并申请');
  await find(apply, 'heading', '填写申请资料');
};

/** Fills in the form; the workplace stays empty. */
export const fillForm = async ({ apply }: ApplyDesk): Promise<void> => {
  await tap(apply, 'radio', '上班');
  (await find(apply, 'textbox', '每月收入')).focus();
  await type('6000');
};

/** Goes as far as the wait. */
export const toWait = async (desk: ApplyDesk): Promise<void> => {
  await toForm(desk);
  await fillForm(desk);
  await tap(desk.apply, 'button', '提交申请');
  await read(desk.apply, '正在评估您的额度');
};

/** Lets the bank's clock run ahead until the decision is there. */
export const toDecision = async (desk: ApplyDesk, heading: string): Promise<void> => {
  await toWait(desk);
  await desk.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
  await find(desk.apply, 'heading', heading);
};

/** Goes as far as the code that was sent for the acceptance. */
export const toAcceptCode = async (desk: ApplyDesk): Promise<void> => {
  await toDecision(desk, '额度申请已通过');
  await tap(desk.apply, 'checkbox', /额度合同/u);
  await tap(desk.apply, 'button', '接受额度');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
};

/** Accepts the offer with the right code. */
export const toLine = async (desk: ApplyDesk): Promise<void> => {
  await toAcceptCode(desk);
  await type('000000');
  await press('Enter');
  await find(desk.apply, 'heading', '额度已开通');
};
