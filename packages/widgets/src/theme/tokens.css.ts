import { type CSSResult, unsafeCSS } from 'lit';
import {
  compactTokens,
  darkTokens,
  elderLightTokens,
  elderTokens,
  lightTokens,
  type TokenValues,
} from './token-values.js';

const elderLight = '[data-mode="elder"]:not([data-scheme="dark"])';
const themes: ReadonlyArray<readonly [selector: string, values: TokenValues, extra?: string]> = [
  ['[data-scheme="light"]', undo(darkTokens), 'color-scheme: light;'],
  ['[data-scheme="dark"]', darkTokens, 'color-scheme: dark;'],
  ['[data-mode="elder"]', elderTokens],
  [elderLight, elderLightTokens],
  ['[data-density="compact"]', compactTokens],
];

/** Ends an inherited theme value, so that a light element inside a dark one is light. */
function undo(values: TokenValues): TokenValues {
  return Object.fromEntries(Object.keys(values).map((name) => [name, 'initial']));
}

const themed = new Set(themes.flatMap(([, values]) => Object.keys(values)));

/** Writes `--_x: var(--wdl-x, var(--_theme-x, default))`: page first, built-in theme second. */
function declare(name: string, from = name): string {
  const value = lightTokens[from] ?? '';
  const fallback = themed.has(from) ? `var(--_theme-${from}, ${value})` : value;
  return `--_${name}: var(--wdl-${from}, ${fallback});`;
}

function builtInTheme([selector, values, extra = '']: (typeof themes)[number]): string {
  const lines = Object.entries(values).map(([name, value]) => `--_theme-${name}: ${value};`);
  return `:host(${selector}) { ${extra} ${lines.join('\n')} }`;
}

/**
 * Declares every system token as a private `--_<name>` that the kit's styles read.
 *
 * A `--wdl-<name>` inherited from the page, a provider or the element itself wins; without one the built-in
 * value of the nearest `data-scheme`, `data-mode` or `data-density` applies, then the default. In English and in Hong
 * Kong the colours of gain and loss change places: there a rise is green. See tokens.md.
 */
// unsafeCSS is safe here: every part is a constant of this package.
export const tokenStyles: CSSResult = unsafeCSS(`
:host {
${Object.keys(lightTokens)
  .map((name) => declare(name))
  .join('\n')}
}
:host(:lang(en)), :host(:lang(zh-HK)) {
${declare('color-gain', 'color-loss')}
${declare('color-loss', 'color-gain')}
}
${themes.map(builtInTheme).join('\n')}
@media (prefers-reduced-motion: reduce) {
  :host { --_motion-fast: 0.01ms; --_motion-base: 0.01ms; --_motion-slow: 0.01ms; }
}
`);
