import { defineCatalogue } from '../i18n/catalogue.js';
import { loanEntryMessages, type LoanEntryMessages } from './loan-entry.messages.zh-CN.js';

export { loanEntryMessages, type LoanEntryMessages };

/** Texts of the screen loan-entry in all languages; a host replaces single ones by `setMessages(locale, {'loan-entry': …})`. */
export const loanEntryCatalogue = defineCatalogue('loan-entry', loanEntryMessages, {
  'zh-TW': () => import('./loan-entry.messages.zh-TW.js'),
  'zh-HK': () => import('./loan-entry.messages.zh-HK.js'),
  en: () => import('./loan-entry.messages.en.js'),
});

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'loan-entry': LoanEntryMessages;
  }
}
