import { defineCatalogue } from '../i18n/catalogue.js';
import { wealthBuyMessages, type WealthBuyMessages } from './wealth-buy.messages.zh-CN.js';

export { wealthBuyMessages, type WealthBuyMessages };

/** Texts of the screen wealth-buy in all languages; a host replaces single ones by `setMessages(locale, {'wealth-buy': …})`. */
export const wealthBuyCatalogue = defineCatalogue<WealthBuyMessages>('wealth-buy', wealthBuyMessages, {
  'zh-TW': () => import('./wealth-buy.messages.zh-TW.js'),
  'zh-HK': () => import('./wealth-buy.messages.zh-HK.js'),
  en: () => import('./wealth-buy.messages.en.js'),
});

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-buy': WealthBuyMessages;
  }
}
