import { defineCatalogue } from '../i18n/catalogue.js';
import { wealthDetailMessages, type WealthDetailMessages } from './wealth-detail.messages.zh-CN.js';

export { wealthDetailMessages, type WealthDetailMessages };

/** Texts of the screen wealth-detail in all languages; a host replaces single ones by `setMessages(locale, {'wealth-detail': …})`. */
export const wealthDetailCatalogue = defineCatalogue<WealthDetailMessages>(
  'wealth-detail',
  wealthDetailMessages,
  {
    'zh-TW': () => import('./wealth-detail.messages.zh-TW.js'),
    'zh-HK': () => import('./wealth-detail.messages.zh-HK.js'),
    en: () => import('./wealth-detail.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-detail': WealthDetailMessages;
  }
}
