/** A text, a function that puts values into one, or a group of texts. */
export type Message =
  string | readonly string[] | Readonly<Record<string, string>> | ((...values: never[]) => string);

/** Changes to texts: slug of the screen, then key. */
export type MessageChanges = Readonly<Record<string, Readonly<Record<string, Message>>>>;

const changed = new Map<string, MessageChanges>();

/**
 * Replaces texts of the widgets in one language; what is not named stays.
 *
 * Call it before the widgets are shown. A text that takes values is replaced by a function of the same values.
 *
 * @param locale - Language of the texts, for example `zh-CN`.
 * @example
 * ```ts
 * import { setMessages } from '@weidongli/widgets';
 *
 * setMessages('zh-CN', { 'loan-entry': { borrow: '我要借钱' } });
 * ```
 */
export const setMessages = (locale: string, changes: MessageChanges): void => {
  const before = changed.get(locale) ?? {};
  const merged = Object.entries(changes).map(([slug, texts]) => [slug, { ...before[slug], ...texts }]);
  changed.set(locale, { ...before, ...(Object.fromEntries(merged) as MessageChanges) });
};

/** Gives the texts of a screen with the host's changes applied. `source` is the zh-CN text. */
export const messagesOf = <M extends object>(slug: string, source: M, locale: string): M => {
  const changes = changed.get(locale)?.[slug];
  return changes === undefined ? source : { ...source, ...changes };
};
