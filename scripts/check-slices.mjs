// Checks that no slice is left half done: each operation and each screen has all of its files, and they know each other.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, workspacesIn } from './bootstrap/files.mjs';

const FEATURES = ['partner', 'identity', 'account', 'loan', 'wealth', 'payment', 'clearing', 'service'];
const LOCALES = ['zh-CN', 'zh-TW', 'zh-HK', 'en'];
/** What a screen has besides, when its flow comes after its first step. */
const FLOW_ROLES = ['state', 'first', 'effects', 'later', 'messages-later.zh-CN'];
const MANIFEST = 'packages/widgets/custom-elements.json';
/** Marks what `npm run new` leaves for a person to write. This file names it, and so do the templates. */
const MARK = '@unfinished';

/**
 * The files of the repository, as far as slices are concerned.
 *
 * @typedef {{paths: readonly string[], read: (path: string) => string}} Tree
 * @typedef {{id: string, path: string, actor: string, ui?: false, stepUp: boolean, errors: readonly string[]}} Operation
 * @typedef {{feature: string, slug: string, operations: readonly string[]}} Screen
 */

/**
 * Lists what operations lack.
 *
 * @param {readonly Operation[]} operations - All that `@weidongli/contracts/all` declares.
 * @param {readonly Screen[]} screens - All screens.
 * @param {Tree} tree
 */
export function operationProblems(operations, screens, tree) {
  const called = new Set(screens.flatMap((screen) => screen.operations));
  const tests = tree.paths
    .filter((path) => /\.test\.ts$|\.testing\.ts$|\/(testing|e2e)\//.test(path))
    .map(tree.read);
  return operations.flatMap((operation) => {
    const { id, actor, ui } = operation;
    const [feature] = id.split('.');
    const contract = tree.paths.find(
      (path) =>
        path.startsWith(`packages/contracts/src/${feature}/`) &&
        path.endsWith('.contract.ts') &&
        tree.read(path).includes(`id: '${id}'`),
    );
    if (contract === undefined)
      return [`${id}: no packages/contracts/src/${feature}/*.contract.ts declares it with id: '${id}'`];
    const problems = [...routeProblems(id, contract, tree), ...errorProblems(operation, tree)];
    if (!tests.some((text) => calls(text, operation))) problems.push(`${id}: no test calls it`);
    const isCalled = called.has(id);
    if (actor === 'customer' && ui !== false && !isCalled)
      problems.push(
        `${id}: no screen names it in "static operations"; if no screen is to call it, say ui: false`,
      );
    if (ui === false && isCalled) problems.push(`${id}: it says ui: false, but a screen calls it`);
    return problems;
  });
}

/**
 * Tells whether a test calls an operation: by the client's method, or by its path, in which an expression may stand for
 * a name and for what comes before it.
 */
function calls(text, { id, path }) {
  const method = id.split('.')[1];
  if (new RegExp(`\\.${method}\\b|\\b${method}(?=[(:])`).test(text)) return true;
  const [collection, ...names] = path.split(/(?=\/\{)/);
  if (!text.includes(collection)) return false;
  const rest = names.join('');
  const endings = [path, rest, rest.replace(/^\/\{\w+\}/, '')].filter((ending) => ending !== '');
  return endings.some((ending) => {
    const address = ending.replaceAll(/\{\w+\}/g, '(?:\\$\\{[^}]*\\}|[^/\'"`?]+)');
    return new RegExp(`${ending === path ? '' : '\\}'}${address}(?=['"\`?])`).test(text);
  });
}

function routeProblems(id, contract, tree) {
  const method = id.split('.')[1];
  const route = contract.replace('/contracts/', '/mock-server/').replace('.contract.ts', '.route.ts');
  if (!tree.paths.includes(route)) return [`${id}: ${route} is missing; a route is called like its contract`];
  const answers = new RegExp(`export const (create)?${method}\\b`, 'i').test(tree.read(route));
  return answers ? [] : [`${id}: ${route} exports no ${method}`];
}

function errorProblems({ id, path, stepUp, errors }, tree) {
  const documented = tree.read('docs/errors.md');
  const problems = errors
    .filter((code) => !documented.includes(`\n## ${code}\n`))
    .map((code) => `${id}: docs/errors.md does not explain its error ${code}; run npm run generate`);
  if (path.includes('{') && !errors.includes('not-found'))
    problems.push(`${id}: its path names an object, so its errors need not-found`);
  if (stepUp && !errors.includes('step-up-required'))
    problems.push(`${id}: it asks for a second factor, so its errors need step-up-required`);
  return problems;
}

/**
 * Lists what screens lack.
 *
 * @param {readonly Screen[]} screens - All screens.
 * @param {ReadonlySet<string>} ids - Operations that exist.
 * @param {Tree} tree
 */
export function screenProblems(screens, ids, tree) {
  const manifest = tree.paths.includes(MANIFEST) ? tree.read(MANIFEST) : '{"modules":[]}';
  const tags = new Set(
    JSON.parse(manifest).modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)),
  );
  const index = tree.read('packages/widgets/src/index.ts');
  return screens.flatMap(({ feature, slug, operations }) => {
    const missing = filesOf(feature, slug, tree).filter((path) => !tree.paths.includes(path));
    const unknown = operations.filter((id) => !ids.has(id));
    return [
      ...missing.map((path) => `${slug}: ${path} is missing`),
      ...unknown.map((id) => `${slug}: it names ${id} in "static operations", which no contract declares`),
      ...(operations.length > 0 ? [] : [`${slug}: "static operations" names no operation`]),
      ...(tags.has(`wdl-${slug}`) ? [] : [`${slug}: ${MANIFEST} lacks wdl-${slug}; run npm run generate`]),
      ...(index.includes(`./${feature}/${slug}.element.js`)
        ? []
        : [`${slug}: packages/widgets/src/index.ts does not export its element`]),
    ];
  });
}

/** Tells whether a screen shows its first step before the rest of it is loaded; a simple one is loaded whole. */
const runsFlow = (stem, tree) => /\bextends FlowElement\b/.test(tree.read(`${stem}.element.ts`));

/** Names the files that a screen has to have. A flow that reduces events is tested without a browser. */
function filesOf(feature, slug, tree) {
  const stem = `packages/widgets/src/${feature}/${slug}`;
  const flow = `${stem}.flow.ts`;
  const reduces = tree.paths.includes(flow) && /export const reduce/.test(tree.read(flow));
  const tested = tree.paths.includes(`${stem}.effects.flow.test.ts`) || !reduces;
  return [
    flow,
    ...(runsFlow(stem, tree) ? FLOW_ROLES.map((role) => `${stem}.${role}.ts`) : []),
    `${stem}.messages.ts`,
    ...LOCALES.map((locale) => `${stem}.messages.${locale}.ts`),
    `${stem}.test.ts`,
    ...(tested ? [] : [`${stem}.flow.test.ts`]),
    `packages/widgets/src/define/${slug}.ts`,
    `docs/${feature}/${slug}.md`,
  ];
}

/** Lists the lines that still wait for a person. @param {Tree} tree */
export function unfinishedProblems(tree) {
  return tree.paths.flatMap((path) =>
    tree
      .read(path)
      .split('\n')
      .flatMap((line, at) =>
        line.includes(MARK) ? [`${path}:${at + 1}: ${line.slice(line.indexOf(MARK)).trim()}`] : [],
      ),
  );
}

async function main() {
  const sources = ['contracts', 'mock-server', 'widgets'].map((name) => `packages/${name}/src`);
  const folders = [...sources, 'docs', ...workspacesIn('examples').map((folder) => `${folder}/e2e`)];
  const paths = folders.flatMap((folder) => filesBelow(folder, (path) => /\.(ts|md)$/.test(path)));
  const tree = {
    paths: existsSync(MANIFEST) ? [...paths, MANIFEST] : paths,
    read: (path) => readFileSync(path, 'utf8'),
  };
  const { features } = await import('@weidongli/contracts/all');
  const operations = Object.values(features).flatMap((feature) => Object.values(feature));
  const screens = await Promise.all(
    paths.flatMap((path) => {
      const [, feature, slug] = /^packages\/widgets\/src\/([a-z]+)\/([a-z-]+)\.element\.ts$/.exec(path) ?? [];
      return FEATURES.includes(feature) ? [screenOf(path, feature, slug)] : [];
    }),
  );
  const problems = [
    ...operationProblems(operations, screens, tree),
    ...screenProblems(screens, new Set(operations.map(({ id }) => id)), tree),
    ...unfinishedProblems(tree),
  ];
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}

/** Loads an element, in Node, for the operations that it names. */
async function screenOf(path, feature, slug) {
  const exported = Object.values(await import(pathToFileURL(resolve(path)).href));
  const element = exported.find((value) => typeof value === 'function' && Array.isArray(value.operations));
  return { feature, slug, operations: element?.operations ?? [] };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
