import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/loan-apply.js';
import '../define/loan-draw.js';
import '../define/loan-entry.js';
import '../define/loan-home.js';
import '../define/loan-plan.js';
import '../define/loan-repay.js';
import { openTestBank } from './loan-bank.testing.js';
import type { LoanHomeElement } from './loan-home.element.js';
import { borrow } from './loan-repay.testing.js';
import { find, focusedName, read, tap, textOn, type } from '../screen/person.testing.js';

/** Collects what is written or spoken anywhere in an element: texts and names, through shadow roots. */
const wordsIn = (node: Node): string => {
  if (node instanceof HTMLStyleElement || node instanceof SVGElement) return '';
  if (node instanceof Text) return node.data;
  const parts = [...node.childNodes, ...(node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [])];
  const named = node instanceof Element ? ['aria-label', 'placeholder', 'alt', 'title'] : [];
  return [...named.map((name) => (node as Element).getAttribute(name) ?? ''), ...parts.map(wordsIn)].join(
    '|',
  );
};

/** What the bank itself calls its papers, its partners and a test stays in its own language. */
const ofTheBank = /测试|《[^》]*》|\p{Script=Han}*(?:合同|授权书|银行|协议|说明|告知书)/gu;

const chineseIn = (screen: Element): readonly string[] =>
  wordsIn(screen)
    .replace(ofTheBank, '')
    .match(/[\p{Script=Han}，。、：；？（）]+/gu) ?? [];

const expectEnglish = async (screen: Element): Promise<void> => {
  expect(chineseIn(screen)).to.deep.equal([]);
  expect((screen as HTMLElement).lang).to.equal('en');
  expect(document.documentElement.scrollWidth, 'sideways scroll').to.be.at.most(320);
  await expect(screen).to.be.accessible();
};

describe('the screens in English', () => {
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 320, height: 800 });
  });
  afterEach(async () => {
    fixtureCleanup();
    await setViewport({ width: 390, height: 844 });
  });

  it('would show a Chinese word', async () => {
    const page = await fixture(html`<p>Borrow <input aria-label="金额" />, 借款 测试</p>`);
    expect(chineseIn(page)).to.deep.equal(['金额', '借款']);
  });

  it('are an entry', async () => {
    const { client } = openTestBank();
    const screen = await fixture(html`<wdl-loan-entry locale="en" .client=${client}></wdl-loan-entry>`);
    await find(screen, 'button', 'Borrow');
    await read(screen, /^测试.*Available to borrow.*80,000\.00.*Annual rate \(simple\)14\.60%/u);
    await expectEnglish(screen);
  });

  it('are a draw from the amount to the receipt', async () => {
    const { client, control } = openTestBank();
    const screen = await fixture(html`<wdl-loan-draw locale="en" .client=${client}></wdl-loan-draw>`);
    await waitUntil(() => focusedName() === 'textbox Loan amount');
    await type('8000');
    await tap(screen, 'radio', /^5.?months/u);
    await read(screen, /First payment.?¥1,6/u);
    await tap(screen, 'button', 'How these figures are worked out');
    await find(screen, 'dialog', 'How interest is worked out');
    await expectEnglish(screen);
    await tap(screen, 'button', 'Got it');
    await tap(screen, 'button', 'Next');
    await find(screen, 'heading', 'Check this loan');
    await expectEnglish(screen);
    await tap(screen, 'checkbox', /^I have read and agree/u);
    await tap(screen, 'button', /^Borrow.?¥8,000\.00/u);
    await find(screen, 'dialog', 'Enter the code from the text message');
    await expectEnglish(screen);
    await type('000000');
    await tap(screen, 'button', 'Confirm the loan');
    await read(screen, 'The money is on its way');
    await expectEnglish(screen);
    await control.sandbox.setClock({ advanceBy: 'PT40S' });
    await read(screen, 'The money has arrived');
    await expectEnglish(screen);
  });

  it('are a plan, a repayment and a home of the same loan', async () => {
    const bank = openTestBank();
    const drawId = await borrow(bank);
    const { client } = bank;
    const plan = await fixture(
      html`<wdl-loan-plan locale="en" draw-id=${drawId} .client=${client}></wdl-loan-plan>`,
    );
    await read(plan, /Next repayment ?\d+.?[A-Z][a-z]+.?\d{4},.?in/u);
    await expectEnglish(plan);
    const repay = await fixture(
      html`<wdl-loan-repay locale="en" draw-id=${drawId} .client=${client}></wdl-loan-repay>`,
    );
    await tap(repay, 'radio', /^Repay in full/u);
    await find(repay, 'button', /^Repay.?¥8,0/u);
    await expectEnglish(repay);
    await tap(repay, 'radio', /^Repay a part/u);
    await find(repay, 'radio', /^Fewer instalments/u);
    await expectEnglish(repay);
    const home = await fixture<LoanHomeElement>(
      html`<wdl-loan-home locale="en" .client=${client}></wdl-loan-home>`,
    );
    const pages = {
      'Loans and repayments': 'Loans and repayments',
      'Contracts and certificates': 'Contracts and certificates',
      'Lock or change the credit line': 'Credit line',
    };
    for (const [way, heading] of Object.entries(pages)) {
      await read(home, /¥8,000\.00 ?borrowed/u);
      await expectEnglish(home);
      await tap(home, 'button', way);
      await find(home, 'heading', heading);
      await expectEnglish(home);
      home.back();
    }
  });

  it('are an application', async () => {
    const { client } = openTestBank('first-time');
    const screen = await fixture(html`<wdl-loan-apply locale="en" .client=${client}></wdl-loan-apply>`);
    await tap(screen, 'checkbox', 'I agree that the bank reads my credit report');
    await expectEnglish(screen);
    await tap(screen, 'button', 'Agree and apply');
    await tap(screen, 'button', 'Submit the application');
    await find(screen, 'heading', /^2.?things to correct/u);
    await expectEnglish(screen);
  });
});

describe('the screens in a language of the page', () => {
  afterEach(fixtureCleanup);

  it('speak it, and change with the property', async () => {
    const { client } = openTestBank();
    const page = await fixture(
      html`<div lang="zh-Hant-HK"><wdl-loan-entry .client=${client}></wdl-loan-entry></div>`,
    );
    const entry = page.querySelector('wdl-loan-entry')!;
    await find(entry, 'button', '申請提款');
    expect(textOn(entry)).to.contain('80,000.00元');
    entry.locale = 'zh-TW';
    await waitUntil(() => entry.lang === 'zh-TW');
    await find(entry, 'button', '去借款');
    entry.locale = 'fr';
    await read(entry, '按日计息，随时可还');
    expect(entry.lang).to.equal('zh-CN');
  });
});
