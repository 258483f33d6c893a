import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-browse.js';
import '../define/wealth-detail.js';
import { find, press, read, tap, textOn } from '../screen/person.testing.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';

/** Collects what is written or spoken anywhere in an element, in one run: texts and names, through shadow roots. */
const wordsIn = (node: Node): string => {
  if (node instanceof HTMLStyleElement || node instanceof SVGElement) return '';
  if (node instanceof Text) return node.data;
  const parts = [...node.childNodes, ...(node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [])];
  const named = node instanceof Element ? ['aria-label', 'placeholder', 'alt', 'title'] : [];
  return [...named.map((name) => (node as Element).getAttribute(name) ?? ''), ...parts.map(wordsIn)].join('');
};

/** What the bank itself calls its products and its papers, and a test, stays in its own language. */
const wordsOfBank = async ({ client }: TestBank, code: string): Promise<readonly string[]> => {
  const { data } = await client.wealth.listProducts({ limit: 500 });
  const { name, invests, documents } = await client.wealth.getProduct({ code });
  const papers = documents.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
  const all = ['测试', name, invests, ...papers, ...data.map((product) => product.name)];
  return all.sort((a, b) => b.length - a.length);
};

const chineseIn = (screen: Element, ofBank: readonly string[]): readonly string[] =>
  ofBank
    .reduce(
      (words, own) => words.replaceAll(own.replace(/\s/gu, ''), ' '),
      wordsIn(screen).replace(/\s/gu, ''),
    )
    .match(/[\p{Script=Han}，。、：；？（）]+/gu) ?? [];

const expectEnglish = async (screen: Element, ofBank: readonly string[]): Promise<void> => {
  expect(chineseIn(screen, ofBank)).to.deep.equal([]);
  expect((screen as HTMLElement).lang).to.equal('en');
  expect(document.documentElement.scrollWidth, 'sideways scroll').to.be.at.most(320);
  await expect(screen).to.be.accessible();
};

describe('the wealth screens in English', () => {
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 320, height: 800 });
  });
  afterEach(async () => {
    fixtureCleanup();
    await setViewport({ width: 390, height: 844 });
  });

  it('would show a Chinese word', async () => {
    const page = await fixture(html`<p>Buy <input aria-label="金额" />, 买入 星桥</p>`);
    expect(chineseIn(page, ['星桥'])).to.deep.equal(['金额', '买入']);
  });

  it('are a catalogue with its filter and a comparison', async () => {
    const bank = openTestBank();
    const own = await wordsOfBank(bank, '990021');
    const screen = await fixture(
      html`<wdl-wealth-browse locale="en" .client=${bank.client}></wdl-wealth-browse>`,
    );
    await read(screen, /\d+.products/u);
    await read(screen, /R1 low risk1\.\d\d%7-day yield/u);
    await expectEnglish(screen, own);
    await tap(screen, 'button', 'Filter');
    await find(screen, 'button', /^Only what I can buy/u);
    await expectEnglish(screen, own);
    await press('Escape');
    await tap(screen, 'button', 'Compare');
    for (const code of ['990001', '990110']) await tap(screen, 'button', new RegExp(code, 'u'));
    await tap(screen, 'button', /^Compare.?2/u);
    await find(screen, 'table', '');
    await expectEnglish(screen, own);
  });

  it('are a fund with its fees, rules and documents, and a deposit', async () => {
    const bank = openTestBank();
    const own = await wordsOfBank(bank, '990021');
    const screen = await fixture(
      html`<wdl-wealth-detail locale="en" code="990021" .client=${bank.client}></wdl-wealth-detail>`,
    );
    await find(screen, 'button', 'Unit value as a table');
    await expectEnglish(screen, own);
    for (const [way, text] of [
      ['Fees', /Fee = amount/u],
      ['Dealing rules', /If you order now.*Trade date/u],
    ] as const) {
      await tap(screen, 'button', new RegExp(`^${way}`, 'u'));
      await read(screen, text);
      await expectEnglish(screen, own);
      await press('Escape');
    }
    await tap(screen, 'button', 'Documents');
    await find(screen, 'dialog', 'Documents');
    await expectEnglish(screen, own);
    fixtureCleanup();
    const deposit = await fixture(
      html`<wdl-wealth-detail locale="en" code="990102" .client=${bank.client}></wdl-wealth-detail>`,
    );
    await read(deposit, /Up to.?¥500,000.?for each customer of a bank/u);
    await expectEnglish(deposit, await wordsOfBank(bank, '990102'));
  });

  it('colour a rise as it is usual there', async () => {
    const bank = openTestBank();
    const page = await fixture(
      html`<div lang="zh-Hant-HK">
        <wdl-wealth-detail code="990021" .client=${bank.client}></wdl-wealth-detail>
      </div>`,
    );
    const screen = page.querySelector('wdl-wealth-detail')!;
    await find(screen, 'button', '買入');
    expect(textOn(screen)).to.include('可能虧多少');
    const figures = screen.shadowRoot!.querySelector('wdl-figures')!;
    const rise = figures.shadowRoot!.querySelector('.gain')!;
    expect(rise.textContent).to.match(/\+\d/u);
    expect(getComputedStyle(rise).color).to.equal('rgb(10, 122, 80)');
  });
});
