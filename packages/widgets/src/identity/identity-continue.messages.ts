import { defineCatalogue } from '../i18n/catalogue.js';
import {
  identityContinueMessages,
  type IdentityContinueMessages,
} from './identity-continue.messages.zh-CN.js';

export { identityContinueMessages, type IdentityContinueMessages };

/** Texts of the screen identity-continue in all languages; a host replaces single ones by `setMessages(locale, {'identity-continue': …})`. */
export const identityContinueCatalogue = defineCatalogue<IdentityContinueMessages>(
  'identity-continue',
  identityContinueMessages,
  {
    'zh-TW': () => import('./identity-continue.messages.zh-TW.js'),
    'zh-HK': () => import('./identity-continue.messages.zh-HK.js'),
    en: () => import('./identity-continue.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'identity-continue': IdentityContinueMessages;
  }
}
