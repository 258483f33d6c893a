import { defineCatalogue } from '../i18n/catalogue.js';
import { identityStepUpMessages, type IdentityStepUpMessages } from './identity-step-up.messages.zh-CN.js';

export { identityStepUpMessages, type IdentityStepUpMessages };

/** Texts of the screen identity-step-up in all languages; a host replaces single ones by `setMessages(locale, {'identity-step-up': …})`. */
export const identityStepUpCatalogue = defineCatalogue<IdentityStepUpMessages>(
  'identity-step-up',
  identityStepUpMessages,
  {
    'zh-TW': () => import('./identity-step-up.messages.zh-TW.js'),
    'zh-HK': () => import('./identity-step-up.messages.zh-HK.js'),
    en: () => import('./identity-step-up.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'identity-step-up': IdentityStepUpMessages;
  }
}
