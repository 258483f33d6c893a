/** Puts a slug into a list of slugs, before the first that the alphabet puts after it. `items` is the list as text. */
const withSlug = (slug, separator) => (_, start, items, end) => {
  const slugs = [...items.matchAll(/'([^']+)'/g)].map(([, item]) => item);
  const after = slugs.findIndex((other) => other > slug);
  slugs.splice(after < 0 ? slugs.length : after, 0, slug);
  return `${start}${slugs.map((item) => `'${item}'`).join(separator)}${end}`;
};

/**
 * Gives the lists that name every operation or every screen, and what is replaced in each to put a new one into it.
 *
 * @param {ReturnType<typeof import('./new.mjs').namesOf>} names - Names of the new slice.
 * @returns {[path: string, replacements: Parameters<string['replace']>[]][]}
 */
export const listsFor = ({ feature, slug, Feature, Verb, Name }) => {
  const withImport = (role) => [/\n\n/, `\nimport { get${Verb} } from './${role}.js';\n\n`];
  const operations = `: ${Feature}Operations = {`;
  const routes = `RoutesOf<typeof ${feature}> = {`;
  const exports = [
    `export { ${Name}Element } from './${feature}/${slug}.element.js';`,
    `export type { ${Name}Messages } from './${feature}/${slug}.messages.js';`,
  ];
  return [
    [
      `packages/contracts/src/${feature}/index.ts`,
      [withImport(`${slug}.contract`), [operations, `${operations}\n  get${Verb},`]],
    ],
    [
      'packages/mock-server/src/routes.ts',
      [withImport(`${feature}/${slug}.route`), [routes, `${routes} get${Verb},`]],
    ],
    ['packages/widgets/src/index.ts', [[/\n$/, `\n${exports.join('\n')}\n`]]],
    [
      'packages/widgets/src/i18n/translations.pure.test.ts',
      [[/(slug \}\) => slug\)\.sort\(\), \[)([^\]]+)(\])/, withSlug(slug, ', ')]],
    ],
    ['packages/embed/src/mount.ts', [[/(export type ScreenSlug =\s*)([^;]+)(;)/, withSlug(slug, ' | ')]]],
    ['scripts/tasks/size.mjs', [[/(const BUDGETS = \[\s*\.\.\.\[)([^\]]+)(\])/, withSlug(slug, ', ')]]],
  ];
};

/**
 * Makes the replacements of {@link listsFor} in a text; it is formatted afterwards.
 *
 * @throws {Error} When one of them finds nothing to replace: the list has changed its form.
 */
export const replaceIn = (path, text, replacements) =>
  replacements.reduce((before, [found, by]) => {
    const after = before.replace(found, by);
    if (after === before)
      throw new Error(`${path} has nothing like ${found}: mend scripts/tasks/new-lists.mjs.`);
    return after;
  }, text);
