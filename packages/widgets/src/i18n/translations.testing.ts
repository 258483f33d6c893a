import type { Locale } from './resolve-locale.js';

/** Arguments with which a function of a catalogue is tried, by its key; without an entry it is given {@link markers}. */
export type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Numbers that no text contains by itself: where one appears in a result, it is the value that was given. */
const markers = [641, 642, 643, 644] as const;

type Text = (...values: unknown[]) => string;
type Group = Readonly<Record<string, unknown>>;

const isText = (message: unknown): message is Text => typeof message === 'function';
const isGroup = (message: unknown): message is Group => typeof message === 'object' && message !== null;

/** Lists the characters of Big5, without those that Hong Kong added: the characters in use in Taiwan and in Hong Kong. */
const big5 = (): ReadonlySet<string> => {
  const decoder = new TextDecoder('big5');
  const found = new Set<string>();
  for (let lead = 0xa1; lead <= 0xf9; lead += 1) {
    if (lead >= 0xc7 && lead <= 0xc8) continue;
    for (let trail = 0x40; trail <= 0xfe; trail += 1) found.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return found;
};
const traditional = big5();

/** Words of another place, which a translation takes over by mistake. */
const foreignWords: Partial<Record<Locale, RegExp>> = {
  'zh-TW': /戶口|網絡|短訊|信息|登錄|賬|合同|毋須|扣賬卡/gu,
  'zh-HK': /帳戶|網路|簡訊|信息|登錄|合同|契約|行動數據|金融卡/gu,
};

/** Says what is wrong with one text in a language; the texts of a function count with values put in. */
export const wordingProblems = (text: string, locale: Locale): readonly string[] => {
  const found = (pattern: RegExp): readonly string[] => text.match(pattern) ?? [];
  const chinese = found(/\p{Script=Han}/gu);
  if (text.trim() === '') return ['is empty'];
  if (locale === 'en') {
    const alien = found(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu);
    const plurals = found(/\b1[ \u00a0](?:instalment|day|month|loan|second|character|thing|trie)s\b/gu);
    return [
      ...alien.map((one) => `is not English: ${one}`),
      ...plurals.map((one) => `is one, not many: ${one}`),
      ...found(/!/gu).map(() => 'calls out'),
    ];
  }
  return [
    ...(locale === 'zh-CN' ? [] : chinese.filter((one) => !traditional.has(one))).map(
      (one) => `is simplified: ${one}`,
    ),
    ...found(foreignWords[locale] ?? /(?!)/gu).map((one) => `is said elsewhere: ${one}`),
    ...found(/\p{Script=Han}[,.;:?!()]|[！!]/gu).map(
      (one) => `has the punctuation of another script: ${one}`,
    ),
  ];
};

const marked = (text: string): string => markers.filter((marker) => text.includes(String(marker))).join();

/** Compares what a function says with what its source says: the same values appear. */
const functionProblems = (
  source: Text,
  message: Text,
  locale: Locale,
  tries: readonly (readonly unknown[])[],
) =>
  tries.flatMap((values) => {
    const [expected, said] = [source(...values), message(...values)];
    const differs =
      marked(expected) === marked(said) ? [] : [`shows ${marked(said)}, not ${marked(expected)}`];
    return [...differs, ...wordingProblems(said, locale)];
  });

/**
 * Lists where a translation departs from its source: keys, kinds, values that are not shown, wording.
 *
 * @param source - Texts in zh-CN.
 * @param samples - Arguments of functions whose first value is a code, a date or a list.
 */
export const translationProblems = (
  source: unknown,
  translation: unknown,
  locale: Locale,
  samples: Samples = {},
  path = '',
): readonly string[] => {
  const at = (problems: readonly string[]): readonly string[] =>
    problems.map((problem) => `${locale} ${path}: ${problem}`);
  if (isText(source)) {
    if (!isText(translation)) return at(['is no function']);
    const arity = source.length === translation.length ? [] : [`takes ${String(translation.length)} values`];
    const tries = samples[path] ?? [markers.slice(0, source.length), Array(source.length).fill(1)];
    const shown = markers.slice(0, source.length).join();
    const lost = samples[path] === undefined && marked(source(...markers)) !== shown ? ['drops a value'] : [];
    return at([...arity, ...lost, ...functionProblems(source, translation, locale, tries)]);
  }
  if (isGroup(source)) {
    if (!isGroup(translation)) return at(['is no group']);
    const keys = new Set([...Object.keys(source), ...Object.keys(translation)]);
    return [...keys].flatMap((key) => {
      const inside = path === '' ? key : `${path}.${key}`;
      if (!(key in translation)) return [`${locale} ${inside}: is missing`];
      if (!(key in source)) return [`${locale} ${inside}: is not in the source`];
      return translationProblems(source[key], translation[key], locale, samples, inside);
    });
  }
  return at(typeof translation === 'string' ? wordingProblems(translation, locale) : ['is no text']);
};
