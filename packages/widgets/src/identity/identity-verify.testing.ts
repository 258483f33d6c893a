import { fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../define/identity-verify.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { find, focusedName, press, tap, type } from '../screen/person.testing.js';
import type { IdentityVerifyElement } from './identity-verify.element.js';
import { monday, newPhone } from './identity-verify.people.testing.js';

/** A verification on the screen, with the bank behind it and the events it sent. */
export interface VerifyDesk {
  readonly bank: TestBank;
  readonly verify: IdentityVerifyElement;
  /** Names and details of every event that reached the page, in order. */
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

/** What the screen is opened with. */
export interface VerifyStart {
  readonly bank?: TestBank;
  readonly mode?: IdentityVerifyElement['mode'];
  readonly locale?: string;
  /** Prepares the bank before the screen asks anything. */
  readonly before?: (bank: TestBank) => Promise<void>;
}

const names = ['ready', 'step', 'changed', 'complete', 'error', 'cancel', 'exit', 'sign-in'];

/** Shows the screen and waits until it says what it shows. */
export const openVerifyDesk = async ({
  bank = openTestBank('new-customer', monday),
  mode = 'simple',
  locale = '',
  before,
}: VerifyStart = {}): Promise<VerifyDesk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  await before?.(bank);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const events: VerifyDesk['events'] = [];
  for (const name of names)
    page.addEventListener(`wdl-identity-verify-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  const verify = document.createElement('wdl-identity-verify');
  Object.assign(verify, { serviceHref: '#help', client: bank.client, mode, locale });
  page.append(verify);
  await waitUntil(() => events.length > 0, 'nothing is shown', { timeout: 8000 });
  return { bank, verify, events };
};

/** Reads the notices and goes to the phone; where the face is asked about, with an answer. */
export const toPhone = async ({ verify }: VerifyDesk, answer?: string): Promise<void> => {
  await tap(verify, 'button', '看过了，下一步');
  if (answer !== undefined) await tap(verify, 'button', answer);
  await find(verify, 'heading', '您的手机号是多少？');
};

/** Types the phone, asks for the code and types that. */
export const throughPhone = async (desk: VerifyDesk, answer?: string): Promise<void> => {
  await toPhone(desk, answer);
  (await find(desk.verify, 'textbox', '手机号')).focus();
  await type(newPhone);
  await press('Enter');
  await tap(desk.verify, 'button', '发送验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码', 'no code is asked for', { timeout: 6000 });
  await type('000000');
  await press('Enter');
};

/** Types name and identity number and submits them. */
export const submitElements = async (
  { verify }: VerifyDesk,
  name: string,
  idNumber: string,
): Promise<void> => {
  (await find(verify, 'textbox', '姓名')).focus();
  document.execCommand('selectAll');
  document.execCommand('insertText', false, name);
  (await find(verify, 'textbox', '公民身份号码')).focus();
  document.execCommand('selectAll');
  document.execCommand('insertText', false, idNumber);
  await tap(verify, 'button', '核对无误，提交');
};
