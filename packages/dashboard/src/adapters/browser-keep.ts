import type { Keep, Scheme } from '../shell/preferences.js';

const keysName = 'wdl-dashboard-keys';
const languageName = 'wdl-dashboard-language';
const schemeName = 'wdl-dashboard-scheme';
const schemes: readonly Scheme[] = ['auto', 'light', 'dark'];

/** Reads from a storage; undefined where the browser refuses it. */
const read = (storage: () => Storage, name: string): string | undefined => {
  try {
    return storage().getItem(name) ?? undefined;
  } catch {
    return undefined; // Storage is switched off: the page works without memory.
  }
};

const write = (storage: () => Storage, name: string, value: string): void => {
  try {
    storage().setItem(name, value);
  } catch {
    // As above.
  }
};

const tab = (): Storage => sessionStorage;
const machine = (): Storage => localStorage;

/** Keeps keys as long as the tab lives, and choices on this machine. Without storage, until the page is loaded anew. */
export const browserKeep = (): Keep => {
  let keys = (read(tab, keysName) ?? '').split(' ').filter((key) => key.startsWith('sk_test_'));
  const keep = (next: string[]): void => {
    keys = next;
    write(tab, keysName, keys.join(' '));
  };
  return {
    get keys() {
      return keys;
    },
    get language() {
      return read(machine, languageName) === 'en' ? 'en' : 'zh-CN';
    },
    get scheme() {
      const kept = read(machine, schemeName);
      return schemes.find((scheme) => scheme === kept) ?? 'auto';
    },
    opened: (key) => keep([key, ...keys.filter((other) => other !== key)]),
    closed: (key) => keep(keys.filter((other) => other !== key)),
    chooseLanguage: (language) => write(machine, languageName, language),
    chooseScheme: (scheme) => write(machine, schemeName, scheme),
  };
};
