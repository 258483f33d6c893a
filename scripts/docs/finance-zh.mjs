// Fills the computed tables of the Chinese finance pages from the English pages, where the package works them out.
import { say } from './words.mjs';

const block = /<!-- computed: ([\w-]+) -->([\s\S]*?)<!-- end -->/g;

/** Translates headings of tables, the words of cells and lines between tables; figures and code stay. */
const translated = (text) =>
  text
    .split('\n')
    .map((line) =>
      line.startsWith('|')
        ? line.replace(/(?<=\| )([^|]+?)(?= +\|)/g, (words) => say(words.trim(), 'zh'))
        : say(line.trim(), 'zh'),
    )
    .join('\n');

/** Lists the computed blocks of a page. */
export const computedBlocks = (english) =>
  new Map([...english.matchAll(block)].map(([, name, text]) => [name, text]));

/** Puts the figures of the English page into the Chinese one; a block that the English page lacks is an error. */
export function withComputed(chinese, english, path) {
  const blocks = computedBlocks(english);
  return chinese.replace(block, (_all, name) => {
    if (!blocks.has(name)) throw new Error(`${path}: the English page computes no "${name}".`);
    return `<!-- computed: ${name} -->${translated(blocks.get(name))}<!-- end -->`;
  });
}
