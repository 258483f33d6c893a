import { defineCatalogue } from '../i18n/catalogue.js';
import { loanApplyMessages, type LoanApplyMessages } from './loan-apply.messages.zh-CN.js';

export { loanApplyMessages, type LoanApplyMessages };

/** Texts of the screen loan-apply in all languages; a host replaces single ones by `setMessages(locale, {'loan-apply': …})`. */
export const loanApplyCatalogue = defineCatalogue<LoanApplyMessages>('loan-apply', loanApplyMessages, {
  'zh-TW': () => import('./loan-apply.messages.zh-TW.js'),
  'zh-HK': () => import('./loan-apply.messages.zh-HK.js'),
  en: () => import('./loan-apply.messages.en.js'),
});

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'loan-apply': LoanApplyMessages;
  }
}
