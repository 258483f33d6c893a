import { parse } from 'acorn';
import { transform } from 'esbuild';

/** The global under which the file of a script tag offers what it exports. */
const GLOBAL = 'Weidongli';

/**
 * Rewrites a whole module, with all it needs inside, in the syntax of ES2019 and minifies it.
 *
 * Literals such as `8n` become `BigInt("8")`: engines from Chromium 67 and iOS 14 have the type, parsers of ES2019 do
 * not have the literal. The text is ASCII, because pages in GBK would read anything else wrongly.
 *
 * @param {string} code - An ES module without imports.
 * @param {{script: boolean}} options - `script` makes a classic script that sets the global, else a module.
 * @throws {Error} When something newer than ES2019 is left, an import among it.
 */
export async function toEs2019(code, { script }) {
  const { code: lowered, warnings } = await transform(code, {
    target: 'es2019',
    minify: true,
    legalComments: 'eof',
    // The one warning that is meant: it says that the literals were rewritten, and that BigInt itself must exist.
    logOverride: { bigint: 'silent' },
    // Left as they are, so that the parser below refuses them: as `new RegExp` they would fail on the page instead.
    supported: { 'regexp-match-indices': true, 'regexp-set-notation': true },
    ...(script ? { format: 'iife', globalName: GLOBAL } : { format: 'esm' }),
  });
  for (const { text } of warnings) throw new Error(`esbuild: ${text}`);
  const { body } = parse(lowered, { ecmaVersion: 2019, sourceType: script ? 'script' : 'module' });
  const importing = body.find(({ type, source }) => type === 'ImportDeclaration' || source);
  if (importing) throw new Error(`The file is not self-contained: it imports ${importing.source.value}.`);
  // Syntax of 2018 that Safari has learnt in 16.4 only; one such literal keeps it from reading the whole file.
  if (/\(\?<[=!]/.test(lowered))
    throw new Error('The file holds a lookbehind, which iOS before 16.4 cannot parse.');
  return lowered;
}
