import { sourceTexts, type Texts } from './texts.js';

/** Languages of the dashboard. */
export type Language = 'zh-CN' | 'en';

/** Gives the texts in a language; English is loaded when it is wanted. */
export const loadTexts = async (language: Language): Promise<Texts> =>
  language === 'en' ? (await import('./texts.en.js')).texts : sourceTexts;
