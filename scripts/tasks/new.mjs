import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../bootstrap/process.mjs';
import { filesBelow } from '../bootstrap/files.mjs';
import { generate } from './generate.mjs';
import { listsFor, replaceIn } from './new-lists.mjs';

const TEMPLATES = new URL('../new/', import.meta.url);
const FEATURES = ['partner', 'identity', 'account', 'loan', 'wealth', 'payment', 'clearing', 'service'];

/** Where each template goes; `{{…}}` stands for one of {@link namesOf}. */
const TARGETS = {
  contract: 'packages/contracts/src/{{feature}}/{{slug}}.contract.ts',
  route: 'packages/mock-server/src/{{feature}}/{{slug}}.route.ts',
  'route-test': 'packages/mock-server/src/{{feature}}/{{slug}}.test.ts',
  state: 'packages/widgets/src/{{feature}}/{{slug}}.state.ts',
  first: 'packages/widgets/src/{{feature}}/{{slug}}.first.ts',
  flow: 'packages/widgets/src/{{feature}}/{{slug}}.flow.ts',
  'flow-test': 'packages/widgets/src/{{feature}}/{{slug}}.flow.test.ts',
  effects: 'packages/widgets/src/{{feature}}/{{slug}}.effects.ts',
  later: 'packages/widgets/src/{{feature}}/{{slug}}.later.ts',
  element: 'packages/widgets/src/{{feature}}/{{slug}}.element.ts',
  messages: 'packages/widgets/src/{{feature}}/{{slug}}.messages.ts',
  'messages.zh-CN': 'packages/widgets/src/{{feature}}/{{slug}}.messages.zh-CN.ts',
  'messages-later.zh-CN': 'packages/widgets/src/{{feature}}/{{slug}}.messages-later.zh-CN.ts',
  'messages.zh-TW': 'packages/widgets/src/{{feature}}/{{slug}}.messages.zh-TW.ts',
  'messages.zh-HK': 'packages/widgets/src/{{feature}}/{{slug}}.messages.zh-HK.ts',
  'messages.en': 'packages/widgets/src/{{feature}}/{{slug}}.messages.en.ts',
  test: 'packages/widgets/src/{{feature}}/{{slug}}.test.ts',
  embed: 'packages/embed/src/screen/{{slug}}.ts',
  docs: 'docs/{{feature}}/{{slug}}.md',
  'docs-zh': 'docs/zh/{{feature}}/{{slug}}.md',
};

const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const pascal = (text) => text.split('-').map(upperFirst).join('');

/** Works out the names of a slice: `loan-draw` has the feature `loan`, the verb `draw` and the name `LoanDraw`. */
export function namesOf(slug) {
  const [feature] = slug.split('-');
  const verb = slug.slice(feature.length + 1);
  const name = upperFirst(pascal(slug));
  return {
    slug,
    feature,
    verb,
    // The client of a page with wealth screens has every feature.
    embed: feature === 'wealth' ? 'embed-wealth' : 'embed',
    Feature: pascal(feature),
    Verb: pascal(verb),
    Name: name,
    name: name.charAt(0).toLowerCase() + name.slice(1),
  };
}

/** Puts the names into a template. */
export const fill = (template, names) => template.replaceAll(/\{\{(\w+)\}\}/g, (_, key) => names[key]);

/**
 * Says why there can be no slice of a name; undefined when there can.
 *
 * @param {string | undefined} slug - Name that was asked for.
 * @param {readonly string[]} paths - Files of the packages and of the documentation.
 * @param {(path: string) => string} read - Reads one of them.
 */
export function slugProblem(slug, paths, read) {
  const wanted = 'Name the slice <feature>-<verb>, for example: npm run new -- loan-forecast';
  if (!/^[a-z]+(-[a-z]+)+$/.test(slug ?? ''))
    return `${slug ? `"${slug}" is no name of a slice. ` : ''}${wanted}`;
  const { feature, Name, Verb } = namesOf(slug);
  if (!FEATURES.includes(feature))
    return `There is no feature "${feature}". Features: ${FEATURES.join(', ')}.`;
  const first = [`packages/contracts/src/${feature}/index.ts`, `packages/widgets/src/${feature}/`].find(
    (start) => !paths.some((path) => path.startsWith(start)),
  );
  if (first)
    return `The feature "${feature}" has no ${first} yet: write its first slice by hand, as loan was.`;
  const existing = paths.find((path) => path.split('/').at(-1).startsWith(`${slug}.`));
  if (existing) return `There is a slice "${slug}" already: ${existing}.`;
  const generated = read(`packages/contracts/src/generated/${feature}.ts`);
  if (new RegExp(`\\binterface ${Name}\\b`).test(generated))
    return `${Name} is the name of a shape already; choose another verb.`;
  if (new RegExp(`\\bget${Verb}\\b`).test(read(`packages/contracts/src/${feature}/index.ts`)))
    return `There is an operation ${feature}.get${Verb} already; choose another verb.`;
  return undefined;
}

/** Names the files of a slice: each template and the path that it is written to. */
export const filesOfSlice = (names) =>
  Object.entries(TARGETS).map(([template, target]) => [template, fill(target, names)]);

/**
 * Writes a new slice: contract, route, screen, texts, tests and documentation, all of which work; `npm run check`
 * refuses it until what is marked in it has been written.
 *
 * @param {string[]} args - The slug, `<feature>-<verb>`.
 * @returns {Promise<number>} 1 when the generators fail.
 * @throws {Error} When there can be no slice of that name, or a list has no place for it; nothing is written then.
 */
export async function newSlice([slug]) {
  const paths = ['packages', 'docs'].flatMap((folder) => filesBelow(folder));
  const problem = slugProblem(slug, paths, (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''));
  if (problem) throw new Error(problem);
  const names = namesOf(slug);
  const slice = filesOfSlice(names).map(([template, path]) => [
    path,
    fill(readFileSync(fileURLToPath(new URL(`${template}.txt`, TEMPLATES)), 'utf8'), names),
  ]);
  const lists = listsFor(names).map(([path, replacements]) => [
    path,
    replaceIn(path, readFileSync(path, 'utf8'), replacements),
  ]);
  for (const [path, text] of [...slice, ...lists]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await runTool('prettier', ['--write', '--log-level=warn', ...[...slice, ...lists].map(([path]) => path)]);
  const code = await generate();
  console.log(`${slice.map(([path]) => path).join('\n')}\n`);
  console.log(
    code === 0
      ? 'Search for "@unfinished": npm run check refuses the slice until none is left.'
      : 'A generator failed; mend what it says and run npm run generate.',
  );
  return code;
}
