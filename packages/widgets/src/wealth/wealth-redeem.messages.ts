import { defineCatalogue } from '../i18n/catalogue.js';
import { wealthRedeemMessages, type WealthRedeemMessages } from './wealth-redeem.messages.zh-CN.js';

export { wealthRedeemMessages, type WealthRedeemMessages };

/** Texts of the screen wealth-redeem in all languages; a host replaces single ones by `setMessages(locale, {'wealth-redeem': …})`. */
export const wealthRedeemCatalogue = defineCatalogue<WealthRedeemMessages>(
  'wealth-redeem',
  wealthRedeemMessages,
  {
    'zh-TW': () => import('./wealth-redeem.messages.zh-TW.js'),
    'zh-HK': () => import('./wealth-redeem.messages.zh-HK.js'),
    en: () => import('./wealth-redeem.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-redeem': WealthRedeemMessages;
  }
}
