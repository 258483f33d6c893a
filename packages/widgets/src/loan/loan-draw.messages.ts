import { defineCatalogue } from '../i18n/catalogue.js';
import { loanDrawMessages, type LoanDrawMessages } from './loan-draw.messages.zh-CN.js';

export { loanDrawMessages, type LoanDrawMessages };

/** Texts of the screen loan-draw in all languages; a host replaces single ones by `setMessages(locale, {'loan-draw': …})`. */
export const loanDrawCatalogue = defineCatalogue<LoanDrawMessages>('loan-draw', loanDrawMessages, {
  'zh-TW': () => import('./loan-draw.messages.zh-TW.js'),
  'zh-HK': () => import('./loan-draw.messages.zh-HK.js'),
  en: () => import('./loan-draw.messages.en.js'),
});

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'loan-draw': LoanDrawMessages;
  }
}
