import { defineCatalogue } from '../i18n/catalogue.js';
import { identityReviewMessages, type IdentityReviewMessages } from './identity-review.messages.zh-CN.js';

export { identityReviewMessages, type IdentityReviewMessages };

/** Texts of the screen identity-review in all languages; a host replaces single ones by `setMessages(locale, {'identity-review': …})`. */
export const identityReviewCatalogue = defineCatalogue<IdentityReviewMessages>(
  'identity-review',
  identityReviewMessages,
  {
    'zh-TW': () => import('./identity-review.messages.zh-TW.js'),
    'zh-HK': () => import('./identity-review.messages.zh-HK.js'),
    en: () => import('./identity-review.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'identity-review': IdentityReviewMessages;
  }
}
