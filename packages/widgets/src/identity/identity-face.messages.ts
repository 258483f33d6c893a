import { defineCatalogue } from '../i18n/catalogue.js';
import { identityFaceMessages, type IdentityFaceMessages } from './identity-face.messages.zh-CN.js';

export { identityFaceMessages, type IdentityFaceMessages };

/** Texts of the screen identity-face in all languages; a host replaces single ones by `setMessages(locale, {'identity-face': …})`. */
export const identityFaceCatalogue = defineCatalogue<IdentityFaceMessages>(
  'identity-face',
  identityFaceMessages,
  {
    'zh-TW': () => import('./identity-face.messages.zh-TW.js'),
    'zh-HK': () => import('./identity-face.messages.zh-HK.js'),
    en: () => import('./identity-face.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'identity-face': IdentityFaceMessages;
  }
}
