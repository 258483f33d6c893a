import { defineCatalogue } from '../i18n/catalogue.js';
import { wealthHoldingsMessages, type WealthHoldingsMessages } from './wealth-holdings.messages.zh-CN.js';

export { wealthHoldingsMessages, type WealthHoldingsMessages };

/** Texts of the screen wealth-holdings in all languages; a host replaces single ones by `setMessages(locale, {'wealth-holdings': …})`. */
export const wealthHoldingsCatalogue = defineCatalogue<WealthHoldingsMessages>(
  'wealth-holdings',
  wealthHoldingsMessages,
  {
    'zh-TW': () => import('./wealth-holdings.messages.zh-TW.js'),
    'zh-HK': () => import('./wealth-holdings.messages.zh-HK.js'),
    en: () => import('./wealth-holdings.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-holdings': WealthHoldingsMessages;
  }
}
