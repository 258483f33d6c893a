import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../define/loan-draw.js';
import '../define/loan-entry.js';
import '../define/provider.js';
import { openTestBank } from '../loan/loan-bank.testing.js';
import { find, read, seek, textOn, type } from '../screen/person.testing.js';
import type { LoanDrawElement } from '../loan/loan-draw.element.js';
import type { ProviderElement } from './provider.element.js';

const tree = (): Promise<ProviderElement> =>
  fixture<ProviderElement>(
    html`<wdl-provider
      ><div><wdl-loan-entry></wdl-loan-entry></div
    ></wdl-provider>`,
  );

afterEach(fixtureCleanup);

describe('<wdl-provider>', () => {
  it('reaches a widget that was there before the client', async () => {
    const provider = await tree();
    await aTimeout(20);
    provider.client = openTestBank().client;
    await find(provider, 'button', '去借款');
  });

  it('reaches a widget that comes after the client, also inside a shadow root', async () => {
    const provider = await fixture<ProviderElement>(
      html`<wdl-provider .client=${openTestBank().client}></wdl-provider>`,
    );
    const part = document.createElement('div');
    part.attachShadow({ mode: 'open' }).append(document.createElement('wdl-loan-entry'));
    provider.append(part);
    await find(provider, 'button', '去借款');
  });

  it('takes no place of its own', async () => {
    expect(getComputedStyle(await tree()).display).to.equal('contents');
  });

  it('hands on a client that replaces the first, and nothing of the first customer stays', async () => {
    const provider = await tree();
    provider.client = openTestBank().client;
    await find(provider, 'button', '去借款');
    provider.client = openTestBank('suspended-line').client;
    await read(provider, '额度暂停使用');
    expect(seek(provider, 'button', '去借款')).to.equal(undefined);
  });

  it('empties its widgets when the client is taken away', async () => {
    const provider = await fixture<ProviderElement>(
      html`<wdl-provider .client=${openTestBank().client}><wdl-loan-draw></wdl-loan-draw></wdl-provider>`,
    );
    await find(provider, 'textbox', '借款金额');
    await aTimeout(50);
    await type('8000');
    await find(provider, 'radio', /首月还/u);
    Object.assign(provider, { client: undefined });
    await aTimeout(50);
    expect(textOn(provider)).not.to.match(/可借|80,000|首月还/u);
    provider.client = openTestBank().client;
    expect(await find(provider, 'textbox', '借款金额')).to.have.property('value', '');
  });

  it('passes its scheme and mode on to its widgets, with no stylesheet', async () => {
    const provider = await fixture<ProviderElement>(
      html`<wdl-provider data-scheme="dark" data-mode="elder" .client=${openTestBank().client}
        ><wdl-loan-entry></wdl-loan-entry
      ></wdl-provider>`,
    );
    await find(provider, 'button', '去借款');
    const card = provider.querySelector('wdl-loan-entry')!.shadowRoot!.querySelector('.card')!;
    expect(getComputedStyle(card).backgroundColor).to.equal('rgb(22, 27, 35)');
    expect(getComputedStyle(card.querySelector('.note')!).fontSize).to.equal('18px');
  });

  it('gives way to the client of the widget itself', async () => {
    const provider = await fixture<ProviderElement>(
      html`<wdl-provider .client=${openTestBank('not-invited').client}
        ><wdl-loan-entry .client=${openTestBank().client}></wdl-loan-entry
      ></wdl-provider>`,
    );
    await find(provider, 'button', '去借款');
  });
});

describe('a widget without a client', () => {
  it('says so once in the console and in its place, and recovers', async () => {
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (text: string) => warnings.push(text);
    try {
      const page = await fixture<HTMLElement>(
        html`<div><wdl-loan-draw></wdl-loan-draw><wdl-loan-draw></wdl-loan-draw></div>`,
      );
      await read(page, 'WDL1001: <wdl-loan-draw> has no client. Put it inside <wdl-provider> with a client');
      await aTimeout(50);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(/^WDL1001/u);
      const [draw] = page.querySelectorAll('wdl-loan-draw');
      draw!.client = openTestBank().client;
      await find(draw!, 'textbox', '借款金额');
      expect(textOn(draw!)).not.to.include('WDL1001');
    } finally {
      console.warn = original;
    }
  });
});

describe('a widget whose client lacks a feature', () => {
  it('warns the developer, says that it could not be read, and recovers with another client', async () => {
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (text: string) => warnings.push(text);
    try {
      const { client } = openTestBank();
      const { loan: _loan, ...without } = client;
      const draw = await fixture<LoanDrawElement>(html`<wdl-loan-draw .client=${without}></wdl-loan-draw>`);
      await find(draw, 'button', '再试一次');
      expect(warnings.filter((text) => text.startsWith('WDL1006'))).to.have.lengthOf(1);
      draw.client = client;
      await find(draw, 'textbox', '借款金额');
    } finally {
      console.warn = original;
    }
  });
});
