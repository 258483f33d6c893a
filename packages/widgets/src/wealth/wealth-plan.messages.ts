import { defineCatalogue } from '../i18n/catalogue.js';
import { wealthPlanMessages, type WealthPlanMessages } from './wealth-plan.messages.zh-CN.js';

export { wealthPlanMessages, type WealthPlanMessages };

/** Texts of the screen wealth-plan in all languages; a host replaces single ones by `setMessages(locale, {'wealth-plan': …})`. */
export const wealthPlanCatalogue = defineCatalogue<WealthPlanMessages>('wealth-plan', wealthPlanMessages, {
  'zh-TW': () => import('./wealth-plan.messages.zh-TW.js'),
  'zh-HK': () => import('./wealth-plan.messages.zh-HK.js'),
  en: () => import('./wealth-plan.messages.en.js'),
});

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-plan': WealthPlanMessages;
  }
}
