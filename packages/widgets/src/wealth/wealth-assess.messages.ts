import { defineCatalogue } from '../i18n/catalogue.js';
import { wealthAssessMessages, type WealthAssessMessages } from './wealth-assess.messages.zh-CN.js';

export { wealthAssessMessages, type WealthAssessMessages };

/** Texts of the screen wealth-assess in all languages; a host replaces single ones by `setMessages(locale, {'wealth-assess': …})`. */
export const wealthAssessCatalogue = defineCatalogue<WealthAssessMessages>(
  'wealth-assess',
  wealthAssessMessages,
  {
    'zh-TW': () => import('./wealth-assess.messages.zh-TW.js'),
    'zh-HK': () => import('./wealth-assess.messages.zh-HK.js'),
    en: () => import('./wealth-assess.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'wealth-assess': WealthAssessMessages;
  }
}
