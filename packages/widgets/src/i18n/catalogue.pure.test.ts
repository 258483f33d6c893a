import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { byCode, defineCatalogue, setMessages, type Translation } from './catalogue.js';

const source = {
  title: '借款',
  checks: ['网络'] as readonly string[],
  owed: (amount: string, days: number) => `${amount}元，${String(days)}天`,
  states: byCode({ PAID: '已还' }),
};
type Source = typeof source;

declare module './catalogue.js' {
  interface ScreenTexts {
    'probe-changes': Source;
    'probe-all': Source & { readonly gotIt: string };
  }
}

const english: Translation<Source> = {
  title: 'Borrow',
  checks: ['Network'],
  owed: (amount, days) => `¥${amount}, ${String(days)} days`,
  states: { PAID: 'Paid' },
};
const modules = {
  'zh-TW': () => Promise.resolve({ translation: english }),
  'zh-HK': () => Promise.resolve({ translation: english }),
  en: () => Promise.resolve({ translation: english }),
};

describe('Translation', () => {
  it('holds the keys of its source, no fewer and no more', () => {
    const { title: _, ...lacking } = english;
    const translations: readonly Translation<Source>[] = [
      english,
      // @ts-expect-error -- the title is missing
      lacking,
      // @ts-expect-error -- the source has no such text
      { ...english, note: 'Note' },
      // @ts-expect-error -- the group lacks a text
      { ...english, states: {} },
      // @ts-expect-error -- the source has no such text in this group
      { ...english, states: { PAID: 'Paid', LATE: 'Late' } },
      // @ts-expect-error -- the source takes the days as a number
      { ...english, owed: (amount: string, days: string) => amount + days },
      // @ts-expect-error -- a text is wanted, not a function
      { ...english, title: () => 'Borrow' },
    ];
    assert.equal(translations.length, 7);
  });

  it('may be read by any code where the bank names the codes', () => {
    const code: string = 'SOMETHING_NEW';
    assert.equal(source.states[code], undefined);
    assert.equal(source.states.PAID, '已还');
  });
});

describe('a catalogue', () => {
  const warnings: string[] = [];
  beforeEach(() => {
    mock.method(console, 'warn', (text: string) => warnings.push(text));
  });
  afterEach(() => {
    mock.restoreAll();
    warnings.length = 0;
  });

  it('has its source at once and another language after it has loaded', async () => {
    const catalogue = defineCatalogue('probe-lazy', source, modules);
    assert.equal(catalogue.texts('zh-CN').title, '借款');
    assert.equal(catalogue.has('en'), false);
    assert.equal(catalogue.texts('en').title, '借款');
    await catalogue.load('en');
    assert.equal(catalogue.texts('en').owed('8.00', 3), '¥8.00, 3 days');
    assert.deepEqual([catalogue.has('en'), catalogue.has('zh-TW')], [true, false]);
  });

  it('loads a language once, also for several askers at a time', async () => {
    const load = mock.fn(modules.en);
    const catalogue = defineCatalogue('probe-once', source, { ...modules, en: load });
    await Promise.all([catalogue.load('en'), catalogue.load('en')]);
    await catalogue.load('en');
    await catalogue.load('zh-CN');
    assert.equal(load.mock.callCount(), 1);
  });

  it('warns once when a language does not load, and tries again when it is asked next', async () => {
    let online = false;
    const load = mock.fn(() => (online ? modules.en() : Promise.reject(new Error('offline'))));
    const catalogue = defineCatalogue('probe-offline', source, { ...modules, en: load });
    await Promise.all([catalogue.load('en'), catalogue.load('en')]);
    await catalogue.load('en');
    assert.equal(catalogue.texts('en').title, '借款');
    assert.equal(load.mock.callCount(), 2);
    assert.deepEqual(warnings, ['WDL1004: No en texts of probe-offline; zh-CN is shown.']);
    online = true;
    await catalogue.load('en');
    assert.equal(catalogue.texts('en').title, 'Borrow');
  });

  it('takes changes of the host before and after a language has loaded, in that language only', async () => {
    const catalogue = defineCatalogue('probe-changes', source, modules);
    setMessages('en', { 'probe-changes': { title: 'Draw' } });
    await catalogue.load('en');
    assert.equal(catalogue.texts('en').title, 'Draw');
    setMessages('en', { 'probe-changes': { owed: (amount: string) => amount } });
    assert.equal(catalogue.texts('en').owed('8.00', 3), '8.00');
    assert.equal(catalogue.texts('en').title, 'Draw');
    assert.equal(catalogue.texts('zh-CN').title, '借款');
    assert.equal(english.title, 'Borrow');
  });

  it('asks for keys that the screens have', () => {
    const wrong = (): void => {
      // @ts-expect-error -- no such text
      setMessages('en', { 'probe-changes': { headline: 'Draw' } });
      // @ts-expect-error -- no such screen
      setMessages('en', { 'probe-nowhere': { title: 'Draw' } });
      // @ts-expect-error -- no such language
      setMessages('fr', { 'probe-changes': { title: 'Emprunter' } });
      // @ts-expect-error -- a group is replaced as a whole
      setMessages('en', { 'probe-changes': { states: {} } });
    };
    assert.equal(typeof wrong, 'function');
  });

  it('prefers a change for one screen to a change for all', () => {
    const load = () => Promise.resolve({ translation: { ...english, gotIt: 'Got it' } });
    const withGotIt = { 'zh-TW': load, 'zh-HK': load, en: load };
    const catalogue = defineCatalogue('probe-all', { ...source, gotIt: '知道了' }, withGotIt);
    setMessages('zh-CN', { screen: { gotIt: '明白' }, 'probe-all': { checks: ['信号'] } });
    assert.equal(catalogue.texts('zh-CN').gotIt, '明白');
    setMessages('zh-CN', { 'probe-all': { gotIt: '好' } });
    assert.equal(catalogue.texts('zh-CN').gotIt, '好');
    assert.deepEqual(catalogue.texts('zh-CN').checks, ['信号']);
  });
});
