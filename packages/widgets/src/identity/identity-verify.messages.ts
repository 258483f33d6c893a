import { defineCatalogue } from '../i18n/catalogue.js';
import { identityVerifyMessages, type IdentityVerifyMessages } from './identity-verify.messages.zh-CN.js';

export { identityVerifyMessages, type IdentityVerifyMessages };

/** Texts of the screen identity-verify in all languages; a host replaces single ones by `setMessages(locale, {'identity-verify': …})`. */
export const identityVerifyCatalogue = defineCatalogue<IdentityVerifyMessages>(
  'identity-verify',
  identityVerifyMessages,
  {
    'zh-TW': () => import('./identity-verify.messages.zh-TW.js'),
    'zh-HK': () => import('./identity-verify.messages.zh-HK.js'),
    en: () => import('./identity-verify.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'identity-verify': IdentityVerifyMessages;
  }
}
