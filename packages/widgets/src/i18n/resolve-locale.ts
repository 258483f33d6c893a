/** Languages of the widgets. `zh-CN` is the source, in which the texts are written first. */
export type Locale = 'zh-CN' | 'zh-TW' | 'zh-HK' | 'en';

/** Language of the texts that every screen carries with it. */
export const sourceLocale = 'zh-CN';

/**
 * Finds the language of the widgets for a BCP 47 tag: `zh-Hant-MO` is `zh-HK`, `zh-Hant` is `zh-TW`, `en-GB` is `en`.
 *
 * @returns The language; `zh-CN` for a tag of another language and for what is no tag.
 */
export const matchLocale = (tag: string): Locale => {
  if (/^en\b/i.test(tag)) return 'en';
  if (!/^zh\b(?!.*hans)/i.test(tag)) return sourceLocale;
  if (/-(hk|mo)\b/i.test(tag)) return 'zh-HK';
  return /-(tw|hant)\b/i.test(tag) ? 'zh-TW' : sourceLocale;
};

/**
 * Names the language of the place where an element stands: `lang` of the nearest ancestor, through shadow roots.
 *
 * @returns The value of `lang`; empty where nobody says.
 */
export const languageAround = (element: Element): string => {
  for (let at: Node | null = element; at !== null;) {
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
    if (at instanceof HTMLElement && at.lang !== '') return at.lang;
  }
  return '';
};
