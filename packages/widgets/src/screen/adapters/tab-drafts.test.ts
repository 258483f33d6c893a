import { expect } from '@open-wc/testing';
import { TabDrafts } from './tab-drafts.js';

const text = '{"workplaceText":"青石镇小学","incomeText":"6000"}';
const minute = 60_000;

/** Everything that lies in the tab, names included. */
const laidDown = (): string => JSON.stringify(sessionStorage);

/** Puts something in the place of a member for as long as a test runs. */
const restores: (() => void)[] = [];
const replace = (owner: object, name: string, get: () => unknown): void => {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, get });
  restores.push(() => {
    if (before === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, before);
  });
};
const refuse = (): never => {
  throw new DOMException('The browser does not allow it.', 'SecurityError');
};

/** A store on a clock of its own. */
const onClock = () => {
  const clock = { now: 1_800_000_000_000 };
  return { clock, drafts: new TabDrafts(() => clock.now) };
};

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

describe('TabDrafts', () => {
  it('gives back what was saved, in another page of the tab too', async () => {
    await new TabDrafts().save('a', text);
    expect(await new TabDrafts().load('a')).to.equal(text);
    expect(await new TabDrafts().load('b')).to.equal(undefined);
  });

  it('lays down neither what was typed nor whose it is', async () => {
    const secrets = ['青石', '小学', '6000', 'workplace', 'inv_01JD9Z'];
    const finds = (place: string): string[] => secrets.filter((secret) => place.includes(secret));
    await new TabDrafts().save('loan-apply inv_01JD9Z', text);
    expect(sessionStorage.length).to.equal(1);
    const bytes = atob(Object.values(sessionStorage).join('').split(' ')[1] ?? '');
    const sealed = new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
    expect(sealed.length).to.be.greaterThan(20);
    expect([...finds(laidDown()), ...finds(sealed)]).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    // The search would find it.
    sessionStorage.setItem('planted', text);
    expect(finds(laidDown())).to.include('青石');
  });

  it('seals the same text another way each time', async () => {
    const drafts = new TabDrafts();
    await drafts.save('a', text);
    const first = laidDown();
    await drafts.save('a', text);
    expect(laidDown()).not.to.equal(first);
  });

  it('keeps a key that cannot be read out', async () => {
    await new TabDrafts().save('a', text);
    const opening = indexedDB.open('wdl-drafts', 1);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const reading = opening.result.transaction('wdl-drafts').objectStore('wdl-drafts').getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    opening.result.close();
    const keys = reading.result as CryptoKey[];
    expect(keys.map(({ extractable, type }) => [extractable, type])).to.deep.equal([[false, 'secret']]);
    let refused = false;
    await crypto.subtle.exportKey('raw', keys[0]!).catch(() => (refused = true));
    expect(refused).to.equal(true);
  });

  it('makes one key although two tabs start together', async () => {
    const gone = indexedDB.deleteDatabase('wdl-drafts');
    await new Promise((resolve) => (gone.onsuccess = resolve));
    const [one, other] = [new TabDrafts(), new TabDrafts()];
    await Promise.all([one.save('a', 'of one'), other.save('b', 'of the other')]);
    expect([await one.load('b'), await other.load('a')]).to.deep.equal(['of the other', 'of one']);
  });

  it('opens nothing under another name or with another time', async () => {
    const { clock, drafts } = onClock();
    await drafts.save('a', text);
    await drafts.save('b', '{}');
    const names = Object.keys(sessionStorage);
    const [first, second] = names.map((name) => sessionStorage.getItem(name)!);
    sessionStorage.setItem(names[0]!, second!);
    sessionStorage.setItem(names[1]!, first!);
    expect([await drafts.load('a'), await drafts.load('b')]).to.deep.equal([undefined, undefined]);
    await drafts.save('a', text);
    const later = String(clock.now + minute);
    for (const name of names)
      sessionStorage.setItem(name, sessionStorage.getItem(name)!.replace(/^\d+/u, later));
    clock.now += 2 * minute;
    expect(await drafts.load('a')).to.equal(undefined);
  });

  it('gives back for 15 minutes, then removes, whoever asks', async () => {
    const { clock, drafts } = onClock();
    await drafts.save('a', text);
    clock.now += 15 * minute - 1;
    expect(await drafts.load('a')).to.equal(text);
    clock.now += 1;
    expect(await drafts.load('b')).to.equal(undefined);
    expect(sessionStorage.length).to.equal(0);
    expect(await drafts.load('a')).to.equal(undefined);
  });

  it('gives back nothing from a time to come, and removes it', async () => {
    const { clock, drafts } = onClock();
    await drafts.save('a', text);
    clock.now -= minute;
    expect(await drafts.load('a')).to.equal(undefined);
    expect(sessionStorage.length).to.equal(0);
  });

  it('removes what it is told to, and nothing of the page', async () => {
    sessionStorage.setItem('page', 'stays');
    const { clock, drafts } = onClock();
    await drafts.save('a', text);
    await drafts.remove('a');
    expect(await drafts.load('a')).to.equal(undefined);
    clock.now += 60 * minute;
    await drafts.load('a');
    expect(Object.entries(sessionStorage)).to.deep.equal([['page', 'stays']]);
  });

  const rubbish = ['', ' ', 'x', '1800000000000', '1800000000000 !!', '1800000000000 AAAA', '1e99 AAAA'];
  for (const value of rubbish)
    it(`takes “${value}” in its place for no draft`, async () => {
      const { drafts } = onClock();
      await drafts.save('a', text);
      sessionStorage.setItem(Object.keys(sessionStorage)[0]!, value);
      expect(await drafts.load('a')).to.equal(undefined);
      await drafts.save('a', text);
      expect(await drafts.load('a')).to.equal(text);
    });

  const lacking: Readonly<Record<string, () => void>> = {
    'storage of the tab': () => {
      replace(window, 'sessionStorage', refuse);
    },
    'room in the storage': () => {
      replace(Storage.prototype, 'setItem', () => refuse);
    },
    database: () => {
      replace(window, 'indexedDB', refuse);
    },
    'database that opens': () => {
      replace(IDBFactory.prototype, 'open', () => refuse);
    },
    'cryptography, as on a page without TLS': () => {
      replace(Crypto.prototype, 'subtle', () => undefined);
    },
    'encryption that works': () => {
      replace(SubtleCrypto.prototype, 'encrypt', () => () => Promise.reject(new Error('no')));
    },
  };
  for (const [what, take] of Object.entries(lacking))
    it(`keeps nothing and rejects nothing without ${what}`, async () => {
      take();
      const drafts = new TabDrafts();
      await drafts.save('a', text);
      expect(await drafts.load('a')).to.equal(undefined);
      await drafts.remove('a');
      for (const restore of restores.splice(0)) restore();
      expect(sessionStorage.length).to.equal(0);
    });

  it('lets drafts of a longer life live longer, and sweeps each kind by its own', async () => {
    const { clock, drafts } = onClock();
    const long = new TabDrafts(() => clock.now, { lifeMs: 60 * minute, prefix: 'wdl-long-draft.' });
    await drafts.save('a', text);
    await long.save('a', text);
    clock.now += 20 * minute;
    expect(await drafts.load('a')).to.equal(undefined);
    expect(await long.load('a')).to.equal(text);
    clock.now += 41 * minute;
    expect(await long.load('a')).to.equal(undefined);
    expect(sessionStorage.length).to.equal(0);
  });
});
