import { defineCatalogue } from '../i18n/catalogue.js';
import { loanPlanMessages, type LoanPlanMessages } from './loan-plan.messages.zh-CN.js';

export { loanPlanMessages, type LoanPlanMessages };

/** Texts of the screen loan-plan in all languages; a host replaces single ones by `setMessages(locale, {'loan-plan': …})`. */
export const loanPlanCatalogue = defineCatalogue<LoanPlanMessages>('loan-plan', loanPlanMessages, {
  'zh-TW': () => import('./loan-plan.messages.zh-TW.js'),
  'zh-HK': () => import('./loan-plan.messages.zh-HK.js'),
  en: () => import('./loan-plan.messages.en.js'),
});

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'loan-plan': LoanPlanMessages;
  }
}
