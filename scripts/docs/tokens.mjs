// Writes the table of the looks from tokens.css.
import { either, table } from './words.mjs';

const groups = {
  color: ['颜色', 'Colour'],
  font: ['文字', 'Type'],
  space: ['间距', 'Space'],
  radius: ['圆角', 'Corners'],
  size: ['尺寸', 'Sizes'],
  border: ['线条', 'Borders'],
  shadow: ['阴影', 'Shadows'],
  motion: ['动效', 'Motion'],
  other: ['排布', 'Composition'],
};

/** Reads the blocks of tokens.css: for each selector its tokens. */
export const tokenBlocks = (css) =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector.trim().split(',')[0].trim(),
    tokens: [...body.matchAll(/(--wdl-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => ({
      name,
      value: value.trim().replace(/\s+/g, ' '),
    })),
  }));

/** Names the group of a token by its second word. */
const groupOf = (name) => {
  const [, , , group] = name.split('-');
  return Object.hasOwn(groups, group) ? group : 'other';
};

const swatch = (value) =>
  /^(#|rgba?\()/.test(value)
    ? `<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" fill="${value}"/></svg>`
    : '';

/** Writes the page of the tokens. */
export function tokensPage(css, guide, language) {
  const word = either(language);
  const blocks = tokenBlocks(css);
  const valuesIn = (selector) =>
    new Map(
      blocks
        .filter((block) => block.selector === selector)
        .flatMap(({ tokens }) => tokens.map(({ name, value }) => [name, value])),
    );
  const light = valuesIn(':root');
  const dark = valuesIn("[data-scheme='dark']");
  const elder = valuesIn("[data-mode='elder']");
  const cellOf = (value) => (value === undefined ? '' : `${swatch(value)}\`${value}\``);
  const sections = Object.entries(groups).flatMap(([group, title]) => {
    const rows = [...light].filter(([name]) => groupOf(name) === group);
    const other = group === 'color' ? dark : elder;
    const shown = rows.some(([name]) => other.has(name));
    const head = [
      word('变量', 'token'),
      word('默认', 'default'),
      ...(shown ? [group === 'color' ? word('深色', 'dark') : word('大字', 'elder')] : []),
    ];
    const body = rows.map(([name, value]) => [
      `\`${name}\``,
      cellOf(value),
      ...(shown ? [cellOf(other.get(name))] : []),
    ]);
    return rows.length === 0 ? [] : [`## ${word(...title)} {#${group}}`, table(head, body)];
  });
  return [guide.trim(), ...sections, ''].join('\n\n');
}
