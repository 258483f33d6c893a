import { defineCatalogue } from '../i18n/catalogue.js';
import { accountBindMessages, type AccountBindMessages } from './account-bind.messages.zh-CN.js';

export { accountBindMessages, type AccountBindMessages };

/** Texts of the screen account-bind in all languages; a host replaces single ones by `setMessages(locale, {'account-bind': …})`. */
export const accountBindCatalogue = defineCatalogue<AccountBindMessages>(
  'account-bind',
  accountBindMessages,
  {
    'zh-TW': () => import('./account-bind.messages.zh-TW.js'),
    'zh-HK': () => import('./account-bind.messages.zh-HK.js'),
    en: () => import('./account-bind.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'account-bind': AccountBindMessages;
  }
}
