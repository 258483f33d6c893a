import { defineCatalogue } from '../i18n/catalogue.js';
import { accountHomeMessages, type AccountHomeMessages } from './account-home.messages.zh-CN.js';

export { accountHomeMessages, type AccountHomeMessages };

/** Texts of the screen account-home in all languages; a host replaces single ones by `setMessages(locale, {'account-home': …})`. */
export const accountHomeCatalogue = defineCatalogue<AccountHomeMessages>(
  'account-home',
  accountHomeMessages,
  {
    'zh-TW': () => import('./account-home.messages.zh-TW.js'),
    'zh-HK': () => import('./account-home.messages.zh-HK.js'),
    en: () => import('./account-home.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'account-home': AccountHomeMessages;
  }
}
