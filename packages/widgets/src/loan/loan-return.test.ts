import { aTimeout, expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../define/loan-apply.js';
import '../define/loan-draw.js';
import '../define/loan-entry.js';
import '../define/loan-home.js';
import '../define/loan-plan.js';
import '../define/loan-repay.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import { borrow } from './loan-repay.testing.js';
import { find, read, tap, textOn, type } from '../screen/person.testing.js';

/** Shows the page again, as when the browser had put it aside whole; or as a fresh one. */
const showPage = (persisted: boolean): void => {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
};

const reads = ({ requests }: TestBank): string[] => requests.filter((request) => request.startsWith('GET '));

const screens: Readonly<Record<string, (bank: TestBank, drawId: string) => TemplateResult>> = {
  'loan-apply': ({ client }) => html`<wdl-loan-apply .client=${client}></wdl-loan-apply>`,
  'loan-draw': ({ client }) => html`<wdl-loan-draw .client=${client}></wdl-loan-draw>`,
  'loan-entry': ({ client }) => html`<wdl-loan-entry .client=${client}></wdl-loan-entry>`,
  'loan-home': ({ client }) => html`<wdl-loan-home .client=${client}></wdl-loan-home>`,
  'loan-plan': ({ client }, id) => html`<wdl-loan-plan draw-id=${id} .client=${client}></wdl-loan-plan>`,
  'loan-repay': ({ client }, id) => html`<wdl-loan-repay draw-id=${id} .client=${client}></wdl-loan-repay>`,
};

const show = async (name: string, bank: TestBank): Promise<HTMLElement> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const drawId = name === 'loan-apply' ? '' : await borrow(bank);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  let ready = false;
  page.addEventListener(`wdl-${name}-ready`, () => (ready = true));
  const screen = await fixture<HTMLElement>(screens[name]!(bank, drawId), { parentNode: page });
  await waitUntil(() => ready, `${name} is not ready`, { timeout: 8000 });
  // The flow is there a moment after the first step.
  await aTimeout(500);
  return screen;
};

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(fixtureCleanup);

describe('a page that comes back as it was left', () => {
  for (const name of Object.keys(screens)) {
    it(`has ${name} read its data anew`, async () => {
      const bank = openTestBank(name === 'loan-apply' ? 'first-time' : 'repeat-borrower');
      const screen = await show(name, bank);
      const shown = textOn(screen);
      const before = reads(bank).length;
      showPage(false);
      await aTimeout(300);
      expect(reads(bank).length).to.equal(before);
      showPage(true);
      await waitUntil(() => reads(bank).length > before, 'nothing is read', { timeout: 6000 });
      await aTimeout(300);
      expect(textOn(screen)).to.equal(shown);
      screen.remove();
      const after = reads(bank).length;
      showPage(true);
      await aTimeout(300);
      expect(reads(bank).length).to.equal(after);
    });
  }

  it('shows what changed meanwhile, and keeps what was typed', async () => {
    const bank = openTestBank();
    const draw = await show('loan-draw', bank);
    await tap(draw, 'textbox', '借款金额');
    await type('6000');
    await tap(draw, 'radio', /^5/u);
    await read(draw, '可借72,000.00元');
    await borrow(bank, '2000.00');
    showPage(true);
    await read(draw, '可借70,000.00元');
    expect(((await find(draw, 'textbox', '借款金额')) as HTMLInputElement).value).to.match(/^6,?000/u);
    expect(((await find(draw, 'radio', /^5/u)) as HTMLInputElement).checked).to.equal(true);
    await tap(draw, 'button', '下一步');
    await find(draw, 'heading', '请核对这笔借款');
    await tap(draw, 'checkbox', /同意/u);
    const before = reads(bank).length;
    showPage(true);
    await waitUntil(() => reads(bank).length > before);
    await aTimeout(300);
    expect(((await find(draw, 'checkbox', /同意/u)) as HTMLInputElement).checked).to.equal(true);
  });
});
