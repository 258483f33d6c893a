// Words of the generated pages in both languages. What the contracts say stays English unless words.json knows better.
import { readFileSync } from 'node:fs';

const chinese = JSON.parse(readFileSync(new URL('./words.zh.json', import.meta.url), 'utf8'));

const oneLine = (text) => text.trim().replace(/\s+/g, ' ');

/** Says a text of the contracts in the language of the page; without a translation it stays as it is. */
export const say = (text, language) => (language === 'zh' ? (chinese[oneLine(text)] ?? text) : text);

/** Says whether a text has a translation. */
export const isTranslated = (text) => Object.hasOwn(chinese, oneLine(text));

/** Picks the Chinese or the English word. */
export const either = (language) => (zh, en) => (language === 'zh' ? zh : en);

/** Prepares a text for a cell of a Markdown table. */
export const cell = (text) =>
  text
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[<>]|\{\{/g, (sign) => ({ '<': '&lt;', '>': '&gt;' })[sign] ?? '&#123;&#123;');

/** Prepares a text that may hold code in backticks, inside which nothing is markup. */
export const prose = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part.replaceAll('|', '\\|').replaceAll('\n', ' ') : cell(part)))
    .join('')
    .trim();

/** Draws a Markdown table. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
