import { defineCatalogue } from '../i18n/catalogue.js';
import {
  identityPasswordMessages,
  type IdentityPasswordMessages,
} from './identity-password.messages.zh-CN.js';

export { identityPasswordMessages, type IdentityPasswordMessages };

/** Texts of the screen identity-password in all languages; a host replaces single ones by `setMessages(locale, {'identity-password': …})`. */
export const identityPasswordCatalogue = defineCatalogue<IdentityPasswordMessages>(
  'identity-password',
  identityPasswordMessages,
  {
    'zh-TW': () => import('./identity-password.messages.zh-TW.js'),
    'zh-HK': () => import('./identity-password.messages.zh-HK.js'),
    en: () => import('./identity-password.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'identity-password': IdentityPasswordMessages;
  }
}
