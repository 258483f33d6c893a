import { defineCatalogue } from '../i18n/catalogue.js';
import { loanRepayMessages, type LoanRepayMessages } from './loan-repay.messages.zh-CN.js';

export { loanRepayMessages, type LoanRepayMessages };

/** Texts of the screen loan-repay in all languages; a host replaces single ones by `setMessages(locale, {'loan-repay': …})`. */
export const loanRepayCatalogue = defineCatalogue<LoanRepayMessages>('loan-repay', loanRepayMessages, {
  'zh-TW': () => import('./loan-repay.messages.zh-TW.js'),
  'zh-HK': () => import('./loan-repay.messages.zh-HK.js'),
  en: () => import('./loan-repay.messages.en.js'),
});

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'loan-repay': LoanRepayMessages;
  }
}
