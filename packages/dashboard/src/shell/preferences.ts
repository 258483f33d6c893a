import type { Language } from '../i18n/load-texts.js';

/** Colours of the page: those of the system, or always the same. */
export type Scheme = 'auto' | 'light' | 'dark';

/** Where choices and keys are kept; an adapter of the browser's storage. */
export interface Keep {
  /** Keys of the banks opened in this tab, the latest first. */
  readonly keys: readonly string[];
  readonly language: Language;
  readonly scheme: Scheme;
  /** Keeps the key of the bank that is shown, for this tab only. */
  readonly opened: (key: string) => void;
  /** Forgets a key. */
  readonly closed: (key: string) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseScheme: (scheme: Scheme) => void;
}
