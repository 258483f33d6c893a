import { defineCatalogue } from '../i18n/catalogue.js';
import {
  identityDocumentMessages,
  type IdentityDocumentMessages,
} from './identity-document.messages.zh-CN.js';

export { identityDocumentMessages, type IdentityDocumentMessages };

/** Texts of the screen identity-document in all languages; a host replaces single ones by `setMessages(locale, {'identity-document': …})`. */
export const identityDocumentCatalogue = defineCatalogue<IdentityDocumentMessages>(
  'identity-document',
  identityDocumentMessages,
  {
    'zh-TW': () => import('./identity-document.messages.zh-TW.js'),
    'zh-HK': () => import('./identity-document.messages.zh-HK.js'),
    en: () => import('./identity-document.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'identity-document': IdentityDocumentMessages;
  }
}
