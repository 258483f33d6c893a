import { defineCatalogue } from '../i18n/catalogue.js';
import { wealthBrowseMessages, type WealthBrowseMessages } from './wealth-browse.messages.zh-CN.js';

export { wealthBrowseMessages, type WealthBrowseMessages };

/** Texts of the screen wealth-browse in all languages; a host replaces single ones by `setMessages(locale, {'wealth-browse': …})`. */
export const wealthBrowseCatalogue = defineCatalogue<WealthBrowseMessages>(
  'wealth-browse',
  wealthBrowseMessages,
  {
    'zh-TW': () => import('./wealth-browse.messages.zh-TW.js'),
    'zh-HK': () => import('./wealth-browse.messages.zh-HK.js'),
    en: () => import('./wealth-browse.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-browse': WealthBrowseMessages;
  }
}
