import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { defineKit } from '../kit/define-kit.js';
import { lightTokens } from './token-values.js';

defineKit();

const themes: ReadonlyArray<Record<string, string>> = [
  {},
  { 'data-scheme': 'dark' },
  { 'data-mode': 'elder' },
  { 'data-mode': 'elder', 'data-scheme': 'dark' },
  { 'data-density': 'compact' },
];
/** Reads a custom property without the quotes and line breaks that a formatter chooses. */
function valueOf(element: Element, name: string): string {
  return getComputedStyle(element).getPropertyValue(name).trim().replace(/\s+/gu, ' ').replace(/"/gu, "'");
}

const privateValue = (element: Element, name: string): string => valueOf(element, `--_${name}`);

/** Applies tokens.css to the page until the returned function is called. */
async function loadTokens(): Promise<() => void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/packages/widgets/src/theme/tokens.css';
  const loaded = new Promise((done, fail) => {
    link.addEventListener('load', done);
    link.addEventListener('error', fail);
  });
  document.head.append(link);
  await loaded;
  return () => {
    link.remove();
  };
}

async function badgeWith(attributes: Record<string, string>): Promise<Element> {
  const element = await fixture(html`<wdl-badge label="已还"></wdl-badge>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('tokens', () => {
  for (const theme of themes) {
    it(`are the same in tokens.css and without it: ${JSON.stringify(theme)}`, async () => {
      const element = await badgeWith(theme);
      const builtIn = Object.keys(lightTokens).map((name) => [name, privateValue(element, name)]);
      const unload = await loadTokens();
      const fromFile = Object.keys(lightTokens).map((name) => [name, valueOf(element, `--wdl-${name}`)]);
      unload();
      expect(builtIn).to.deep.equal(fromFile);
      expect(builtIn.every(([, value]) => value !== '')).to.equal(true);
    });
  }

  it('let a value of the page or of the element win over the built-in one', async () => {
    const page = new CSSStyleSheet();
    page.replaceSync(
      ':root { --wdl-color-primary: rgb(1, 2, 3) } .brand { --wdl-color-primary: rgb(4, 5, 6) }',
    );
    document.adoptedStyleSheets.push(page);
    const dark = await badgeWith({ 'data-scheme': 'dark' });
    const branded = await badgeWith({ class: 'brand' });
    const seen = [privateValue(dark, 'color-primary'), privateValue(branded, 'color-primary')];
    document.adoptedStyleSheets.pop();
    expect(seen).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('let a rise be green where people expect it, whoever chose the colours', async () => {
    const { 'color-gain': red = '', 'color-loss': green = '' } = lightTokens;
    const both = (element: Element): string[] =>
      ['color-gain', 'color-loss'].map((name) => privateValue(element, name));
    expect(both(await badgeWith({}))).to.deep.equal([red, green]);
    for (const lang of ['zh-CN', 'zh-TW'])
      expect(both(await badgeWith({ lang })), lang).to.deep.equal([red, green]);
    for (const lang of ['en', 'en-GB', 'zh-HK'])
      expect(both(await badgeWith({ lang })), lang).to.deep.equal([green, red]);
    expect(both(await badgeWith({ lang: 'en', 'data-scheme': 'dark' }))).to.deep.equal([
      '#4cc492',
      '#ff7d73',
    ]);
    expect(both(await badgeWith({ lang: 'en', style: '--wdl-color-loss: #008080' }))).to.deep.equal([
      '#008080',
      red,
    ]);
  });

  it('take the language of the screen around an element', async () => {
    const screen = await fixture(html`<div lang="en"></div>`);
    const inner = screen.attachShadow({ mode: 'open' }).appendChild(document.createElement('wdl-badge'));
    expect(privateValue(inner, 'color-gain')).to.equal(lightTokens['color-loss']);
  });

  it('stop motion for who asked for less of it', async () => {
    const element = await badgeWith({});
    expect(privateValue(element, 'motion-slow')).to.equal('320ms');
    await emulateMedia({ reducedMotion: 'reduce' });
    const reduced = privateValue(element, 'motion-slow');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(reduced).to.equal('0.01ms');
  });

  it('reach the elements inside a themed one, and end at a light one', async () => {
    const outer = await fixture(
      html`<wdl-screen data-scheme="dark" data-mode="elder"
        ><wdl-badge label="外"></wdl-badge
        ><wdl-list data-scheme="light"><wdl-badge label="里"></wdl-badge></wdl-list
      ></wdl-screen>`,
    );
    const colours = [...outer.querySelectorAll('wdl-badge')].map((badge) =>
      privateValue(badge, 'color-surface-1'),
    );
    expect(colours).to.deep.equal(['#161b23', '#ffffff']);
  });
});
