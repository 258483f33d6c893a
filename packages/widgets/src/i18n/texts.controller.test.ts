import { expect, fixture, html } from '@open-wc/testing';
import { html as template, type TemplateResult } from 'lit';
import { defineElement } from '../kit/define-element.js';
import { shadow, textOf } from '../kit/shadow.testing.js';
import { WdlElement } from '../kit/wdl-element.js';
import { defineCatalogue, setMessages, type Translation } from './catalogue.js';
import { TextsController } from './texts.controller.js';

const source = { title: '借款', owed: (amount: string) => `${amount}元` };
declare module './catalogue.js' {
  interface ScreenTexts {
    'texts-probe': typeof source;
  }
}

type Loaded = () => Promise<{ readonly translation: Translation<typeof source> }>;

const english: Loaded = () =>
  Promise.resolve({ translation: { title: 'Borrow', owed: (amount) => `¥${amount}` } });
const taiwan: Loaded = () =>
  Promise.resolve({ translation: { title: '借款（臺）', owed: (amount) => `人民幣${amount}元` } });
/** How the languages of the next element load; a test replaces one to hold it back or to fail it. */
const loads = { 'zh-TW': taiwan, 'zh-HK': taiwan, en: english };

class TextsProbe extends WdlElement {
  readonly texts = new TextsController(
    this,
    defineCatalogue('texts-probe', source, {
      'zh-TW': () => loads['zh-TW'](),
      'zh-HK': () => loads['zh-HK'](),
      en: () => loads.en(),
    }),
  );

  protected override render(): TemplateResult {
    return template`<p>${this.texts.t.title}</p>`;
  }
}
defineElement('wdl-texts-probe', TextsProbe);

const shown = (element: TextsProbe): string => textOf(shadow(element, 'p'));
/** Waits until what is loading has loaded and is drawn. */
const rest = async (element: TextsProbe): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
};
const probe = (markup = html`<wdl-texts-probe></wdl-texts-probe>`): Promise<TextsProbe> =>
  fixture<TextsProbe>(markup);
const probeIn = async (holder: ReturnType<typeof html>): Promise<TextsProbe> => {
  const element = (await fixture(holder)).querySelector<TextsProbe>('wdl-texts-probe')!;
  await rest(element);
  return element;
};

describe('TextsController', () => {
  afterEach(() => {
    loads.en = english;
    document.documentElement.removeAttribute('lang');
  });

  it('has the source at once where nobody names a language', async () => {
    const element = await probe();
    expect(shown(element)).to.equal('借款');
    expect(element.texts.ready).to.equal(true);
    expect(element.lang).to.equal('zh-CN');
  });

  it('shows the source while a language loads, then the language, and says what it shows', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    loads.en = () => gate.then(english);
    const element = await probe(html`<wdl-texts-probe locale="en-GB"></wdl-texts-probe>`);
    expect([shown(element), element.texts.ready, element.lang]).to.deep.equal(['借款', false, 'zh-CN']);
    open();
    await rest(element);
    expect([shown(element), element.texts.ready, element.lang]).to.deep.equal(['Borrow', true, 'en']);
    await expect(element).to.be.accessible();
  });

  it('follows the property while it is shown', async () => {
    const element = await probe(html`<wdl-texts-probe locale="en"></wdl-texts-probe>`);
    await rest(element);
    element.locale = 'zh-Hant';
    await rest(element);
    expect([shown(element), element.lang]).to.deep.equal(['借款（臺）', 'zh-TW']);
    element.locale = '';
    await rest(element);
    expect([shown(element), element.lang]).to.deep.equal(['借款', 'zh-CN']);
  });

  it('takes the language of the nearest ancestor, the page last', async () => {
    document.documentElement.lang = 'zh-TW';
    expect(shown(await probeIn(html`<div><wdl-texts-probe></wdl-texts-probe></div>`))).to.equal('借款（臺）');
    expect(shown(await probeIn(html`<div lang="en"><wdl-texts-probe></wdl-texts-probe></div>`))).to.equal(
      'Borrow',
    );
    expect(
      shown(
        await probeIn(
          html`<div lang="en">
            <p lang="fr"><wdl-texts-probe></wdl-texts-probe></p>
          </div>`,
        ),
      ),
    ).to.equal('借款');
  });

  it('takes its own lang, and the property before that', async () => {
    const own = html`<div lang="zh-TW"><wdl-texts-probe lang="en-US"></wdl-texts-probe></div>`;
    expect(shown(await probeIn(own))).to.equal('Borrow');
    const both = html`<div><wdl-texts-probe lang="en" locale="zh-TW"></wdl-texts-probe></div>`;
    expect(shown(await probeIn(both))).to.equal('借款（臺）');
  });

  it('looks through shadow roots', async () => {
    const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const inner = document.createElement('div');
    const element = new TextsProbe();
    inner.attachShadow({ mode: 'open' }).append(element);
    holder.append(inner);
    await rest(element);
    expect(shown(element)).to.equal('Borrow');
  });

  it('does not take what it wrote itself for a wish when it moves to a place of another language', async () => {
    const element = await probeIn(html`<div lang="en"><wdl-texts-probe></wdl-texts-probe></div>`);
    expect(element.lang).to.equal('en');
    const elsewhere = await fixture<HTMLElement>(html`<div lang="zh-TW"></div>`);
    elsewhere.append(element);
    await rest(element);
    expect([shown(element), element.lang]).to.deep.equal(['借款（臺）', 'zh-TW']);
  });

  it('stays with the source when a language does not load, and tries again when it is attached again', async () => {
    const { warn } = console;
    const printed: unknown[] = [];
    console.warn = (text: unknown) => printed.push(text);
    let asked = 0;
    loads.en = () => {
      asked += 1;
      return Promise.reject(new Error('offline'));
    };
    const element = await probe(html`<wdl-texts-probe locale="en"></wdl-texts-probe>`);
    await rest(element);
    element.requestUpdate();
    await rest(element);
    console.warn = warn;
    expect([shown(element), element.texts.ready, element.lang]).to.deep.equal(['借款', true, 'zh-CN']);
    expect(asked).to.equal(1);
    expect(String(printed[0])).to.contain('WDL1004');
    loads.en = english;
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await rest(element);
    expect([shown(element), element.lang]).to.deep.equal(['Borrow', 'en']);
  });

  it('ignores a language that arrives after another was asked for', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    loads.en = () => gate.then(english);
    const element = await probe(html`<wdl-texts-probe locale="en"></wdl-texts-probe>`);
    element.locale = 'zh-TW';
    await rest(element);
    open();
    await rest(element);
    expect([shown(element), element.texts.ready, element.lang]).to.deep.equal(['借款（臺）', true, 'zh-TW']);
  });

  it('shows changes of the host, made before the language has loaded', async () => {
    setMessages('en', { 'texts-probe': { title: 'Draw' } });
    const element = await probe(html`<wdl-texts-probe locale="en"></wdl-texts-probe>`);
    await rest(element);
    expect([shown(element), element.texts.t.owed('8.00')]).to.deep.equal(['Draw', '¥8.00']);
    setMessages('en', { 'texts-probe': { title: 'Borrow' } });
  });
});
