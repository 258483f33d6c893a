import { defineCatalogue } from '../i18n/catalogue.js';
import {
  wealthWithdrawDepositMessages,
  type WealthWithdrawDepositMessages,
} from './wealth-withdraw-deposit.messages.zh-CN.js';

export { wealthWithdrawDepositMessages, type WealthWithdrawDepositMessages };

/** Texts of the screen wealth-withdraw-deposit in all languages; a host replaces single ones by `setMessages(locale, {'wealth-withdraw-deposit': …})`. */
export const wealthWithdrawDepositCatalogue = defineCatalogue<WealthWithdrawDepositMessages>(
  'wealth-withdraw-deposit',
  wealthWithdrawDepositMessages,
  {
    'zh-TW': () => import('./wealth-withdraw-deposit.messages.zh-TW.js'),
    'zh-HK': () => import('./wealth-withdraw-deposit.messages.zh-HK.js'),
    en: () => import('./wealth-withdraw-deposit.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-withdraw-deposit': WealthWithdrawDepositMessages;
  }
}
