import type { MarkdownRenderer } from 'vitepress';

type SoftBreak = NonNullable<MarkdownRenderer['renderer']['rules']['softbreak']>;

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** Joins lines of one paragraph: with nothing between where Chinese meets the break, else with a space. */
export const joinLines: SoftBreak = (tokens, index) => {
  const before = tokens[index - 1]?.content.at(-1) ?? '';
  const after = tokens[index + 1]?.content.at(0) ?? '';
  return wide.test(before) || wide.test(after) ? '' : '\n';
};

type CoreRule = Parameters<MarkdownRenderer['core']['ruler']['push']>[1];

/** Takes `{#id}` out of what links to a heading are called; the id itself has been read before. */
export const plainTitles: CoreRule = ({ tokens }) => {
  tokens.forEach(({ type }, index) => {
    const title = tokens[index + 1];
    if (type === 'heading_open' && title) title.content = title.content.replace(/ \{#[\w-]+\}$/, '');
  });
};
