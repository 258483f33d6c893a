import { defineCatalogue } from '../i18n/catalogue.js';
import { wealthDepositMessages, type WealthDepositMessages } from './wealth-deposit.messages.zh-CN.js';

export { wealthDepositMessages, type WealthDepositMessages };

/** Texts of the screen wealth-deposit in all languages; a host replaces single ones by `setMessages(locale, {'wealth-deposit': …})`. */
export const wealthDepositCatalogue = defineCatalogue<WealthDepositMessages>(
  'wealth-deposit',
  wealthDepositMessages,
  {
    'zh-TW': () => import('./wealth-deposit.messages.zh-TW.js'),
    'zh-HK': () => import('./wealth-deposit.messages.zh-HK.js'),
    en: () => import('./wealth-deposit.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-deposit': WealthDepositMessages;
  }
}
