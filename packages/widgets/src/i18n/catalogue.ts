import { warnOnce } from '../kit/warn.js';
import { sourceLocale, type Locale } from './resolve-locale.js';

/** The texts of a source in another language: the same keys in all groups, and functions of the same values. */
export type Translation<M> = M extends string
  ? string
  : M extends (...values: infer V) => string
    ? (...values: V) => string
    : M extends readonly (infer I)[]
      ? readonly Translation<I>[]
      : { readonly [K in keyof M as string extends K ? never : K]: Translation<M[K]> };

/** The texts of every screen by its slug, and under `screen` those that screens share; `*.messages.ts` files add to it. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the files with the texts merge their part into it
export interface ScreenTexts {}

/** Changes to texts, by slug of the screen and key. */
export type MessageChanges = { readonly [S in keyof ScreenTexts]?: Partial<Translation<ScreenTexts[S]>> };

/** Texts by a code of the bank; a code that these widgets do not know yet has none. */
export type TextsByCode<C extends string> = Readonly<Record<C, string>> &
  Readonly<Record<string, string | undefined>>;

type TranslatedLocale = Exclude<Locale, typeof sourceLocale>;

/** Where the texts of the languages besides the source come from: modules that load when they are needed. */
export type TranslationModules<M> = Readonly<
  Record<TranslatedLocale, () => Promise<{ readonly translation: Translation<M> }>>
>;

/** The texts of one screen in all languages. */
export interface Catalogue<M extends object> {
  /** Name of the screen, such as `loan-draw`. */
  readonly slug: string;
  /** Texts in zh-CN, without changes of the host; those of later steps once {@link complete} was called. */
  readonly source: M;
  /** Adds the zh-CN texts of later steps, which come with those steps. */
  readonly complete: (later: Partial<M>) => void;
  /** Tells whether the texts of a language are here. */
  readonly has: (locale: Locale) => boolean;
  /** Gives the texts in a language with the host's changes applied; those of zh-CN until it has loaded. */
  readonly texts: (locale: Locale) => M;
  /** Loads a language, once; never fails. Where it cannot be loaded WDL1004 is printed, and the next call tries again. */
  readonly load: (locale: Locale) => Promise<void>;
}

const changed = new Map<Locale, Readonly<Record<string, object>>>();

/**
 * Replaces texts of the widgets in one language; what is not named stays.
 *
 * Call it before the widgets are shown; the language need not be loaded yet. A text that takes values is replaced by a
 * function of the same values, a group of texts by a whole group.
 *
 * @param locale - Language of the texts.
 * @example
 * ```ts
 * import { setMessages } from '@weidongli/widgets';
 *
 * setMessages('zh-CN', { 'loan-entry': { borrow: '我要借钱' } });
 * ```
 */
export const setMessages = (locale: Locale, changes: MessageChanges): void => {
  const before = changed.get(locale) ?? {};
  const merged = Object.entries<object>(changes).map(([slug, texts]) => [
    slug,
    { ...before[slug], ...texts },
  ]);
  changed.set(locale, { ...before, ...(Object.fromEntries(merged) as Record<string, object>) });
};

/** Gives the texts of a screen with the host's changes applied: those of all screens, then its own. */
const messagesOf = <M extends object>(slug: string, texts: M, locale: Locale): M => {
  const changes = changed.get(locale);
  return changes === undefined ? texts : Object.assign({}, texts, changes['screen'], changes[slug]);
};

/** Lets a group of texts be read by any code of the bank, while its own keys stay known to the compiler. */
export const byCode = <C extends string>(texts: Readonly<Record<C, string>>): TextsByCode<C> => texts;

/**
 * Brings together the texts of a screen: the source, which is there at once, and the languages that load when needed.
 *
 * @param slug - Name of the screen, by which a host replaces its texts with {@link setMessages}.
 * @param first - Texts in zh-CN that the first step shows.
 */
export const defineCatalogue = <M extends object>(
  slug: string,
  first: Partial<M>,
  modules: TranslationModules<M>,
): Catalogue<M> => {
  // What is missing belongs to later steps, which complete it before they are shown.
  const source = { ...first } as M;
  const loaded: Partial<Record<Locale, M>> = { [sourceLocale]: source };
  const loads: Partial<Record<Locale, Promise<void> | undefined>> = { [sourceLocale]: Promise.resolve() };
  const fetchTexts = async (locale: Locale): Promise<void> => {
    try {
      const module = await modules[locale as TranslatedLocale]();
      // A translation lacks only the index signatures of groups by code, which have no keys of their own.
      loaded[locale] = module.translation as unknown as M;
    } catch {
      loads[locale] = undefined;
      const what = `${locale} texts of ${slug}`;
      warnOnce('WDL1004', what, `No ${what}; zh-CN is shown.`);
    }
  };
  return {
    slug,
    source,
    complete: (later) => {
      Object.assign(source, later);
    },
    has: (locale) => locale in loaded,
    texts: (locale) => messagesOf(slug, loaded[locale] ?? source, locale in loaded ? locale : sourceLocale),
    load: (locale) => (loads[locale] ??= fetchTexts(locale)),
  };
};
