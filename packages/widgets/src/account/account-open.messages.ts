import { defineCatalogue } from '../i18n/catalogue.js';
import { accountOpenMessages, type AccountOpenMessages } from './account-open.messages.zh-CN.js';

export { accountOpenMessages, type AccountOpenMessages };

/** Texts of the screen account-open in all languages; a host replaces single ones by `setMessages(locale, {'account-open': …})`. */
export const accountOpenCatalogue = defineCatalogue<AccountOpenMessages>(
  'account-open',
  accountOpenMessages,
  {
    'zh-TW': () => import('./account-open.messages.zh-TW.js'),
    'zh-HK': () => import('./account-open.messages.zh-HK.js'),
    en: () => import('./account-open.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'account-open': AccountOpenMessages;
  }
}
