import { defineCatalogue } from '../i18n/catalogue.js';
import { loanHomeMessages, type LoanHomeMessages } from './loan-home.messages.zh-CN.js';

export { loanHomeMessages, type LoanHomeMessages };

/** Texts of the screen loan-home in all languages; a host replaces single ones by `setMessages(locale, {'loan-home': …})`. */
export const loanHomeCatalogue = defineCatalogue<LoanHomeMessages>('loan-home', loanHomeMessages, {
  'zh-TW': () => import('./loan-home.messages.zh-TW.js'),
  'zh-HK': () => import('./loan-home.messages.zh-HK.js'),
  en: () => import('./loan-home.messages.en.js'),
});

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'loan-home': LoanHomeMessages;
  }
}
