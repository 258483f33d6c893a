import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { filesBelow, workspacesIn } from '../bootstrap/files.mjs';
import { SOURCE_FLAGS, runNode, runTool } from '../bootstrap/process.mjs';
import { BUNDLE_FLAGS, bundleTests, canBeBundled } from './test-bundle.mjs';
import { addTotals, noTests, readTotals, reportTotals } from './totals.mjs';

const CACHE = 'node_modules/.cache';
/** Where tests run in a browser, except those named `*.flow.test.ts` and `*.pure.test.ts`; elsewhere only `*.browser.test.ts`. */
const BROWSER_SOURCES = 'packages/widgets/src/';
const REPORTER = './scripts/totals-reporter.mjs';

const isTest = (path) => /\.test\.(ts|mjs)$/.test(path);
/** Tells of a Node test that it starts a browser itself. */
const startsBrowser = (path) => path.endsWith('.chromium.test.ts');
const isBrowserTest = (path) =>
  path.startsWith(BROWSER_SOURCES)
    ? !/\.(flow|pure)\.test\.ts$/.test(path)
    : path.endsWith('.browser.test.ts');
/** Tells of a test that it holds the bank against the whole conformance suite once more, where else it runs. */
const isMount = (path) => path.includes('.mount.');

/** Lists the test files that are accepted, split by where they run, kept to those whose path holds one of the filters. */
export function testFiles(filters = [], accept = () => true) {
  const folders = [
    ...workspacesIn('packages').flatMap((path) => [
      `${path}/src`,
      `${path}/scripts`,
      `${path}/vector-classes`,
    ]),
    ...workspacesIn('examples').flatMap((path) => [`${path}/src`, `${path}/server`]),
    'scripts',
    'bench',
  ];
  const wanted = (path) => filters.length === 0 || filters.some((filter) => path.includes(filter));
  const all = folders
    .flatMap((folder) => filesBelow(folder, isTest))
    .filter(wanted)
    .filter(accept);
  return { node: all.filter((path) => !isBrowserTest(path)), browser: all.filter(isBrowserTest) };
}

/** Runs Node and browser tests, but for the mounts. @returns {Promise<number>} Exit code. */
export const test = (filters, findBrowser) =>
  runTests(
    testFiles(filters, (path) => !isMount(path)),
    findBrowser,
  );

/** Runs the conformance suite wherever else the bank can run: in a page, under MSW, on SQLite, on PostgreSQL. */
export const mounts = (filters, findBrowser) => runTests(testFiles(filters, isMount), findBrowser);

async function runTests({ node, browser }, findBrowser) {
  const env = node.some(startsBrowser) ? { CHROME_PATH: await findBrowser() } : {};
  const atOnce = availableParallelism();
  const bundles = await bundleTests(node.filter(canBeBundled), 'node');
  const sources = node.filter((file) => !canBeBundled(file));
  const inNode = addTotals(
    await nodeTests(bundles, atOnce, env, BUNDLE_FLAGS),
    await nodeTests(sources, atOnce, env),
  );
  const inBrowser = browser.length > 0 ? await browserTests(browser, await findBrowser()) : noTests();
  return reportTotals(addTotals(inNode, inBrowser));
}

/** Runs the journeys of the examples in a real browser, one after the other. @returns {Promise<number>} Exit code. */
export async function endToEnd(filters, findBrowser) {
  const files = workspacesIn('examples')
    .flatMap((path) => filesBelow(`${path}/e2e`, (file) => file.endsWith('.e2e.ts')))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)));
  const browser = files.length > 0 ? await findBrowser() : '';
  return reportTotals(await nodeTests(files, 1, { CHROME_PATH: browser }));
}

/**
 * Recomputes worked examples from outside sources: the files kept in the packages, or those of a folder.
 * @returns {Promise<number>} Exit code.
 */
export async function vectors([folder]) {
  if (folder !== undefined && !existsSync(folder))
    throw new Error(`There is no folder ${folder} with vectors.`);
  const args = folder === undefined ? [] : [resolve(folder)];
  return (await runNode([...SOURCE_FLAGS, 'scripts/run-vectors.mjs', ...args])).code;
}

/** Runs Node tests and counts them. */
export async function nodeTests(files, concurrency, env = {}, startFlags = SOURCE_FLAGS) {
  if (files.length === 0) return noTests();
  const totals = freshTotalsFile('node');
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    [`--test-reporter=${REPORTER}`, `--test-reporter-destination=${totals}`],
  ].flat();
  const flags = [...startFlags, '--test', `--test-concurrency=${concurrency}`, ...reporters];
  const { code } = await runNode([...flags, ...files], { env });
  return readTotals(totals, code);
}

async function browserTests(files, browser) {
  const totals = freshTotalsFile('browser');
  const bundles = await bundleTests(files, 'browser');
  const env = { CHROME_PATH: browser, WDL_TOTALS: totals, WDL_TEST_FILES: bundles.join('\n') };
  const { code, output } = await runTool('@web/test-runner', ['--config', 'scripts/wtr.config.mjs'], {
    env,
    bin: 'wtr',
  });
  if (output) console.error(output);
  return readTotals(totals, code);
}

function freshTotalsFile(name) {
  mkdirSync(CACHE, { recursive: true });
  const file = resolve(CACHE, `totals-${name}-${process.pid}.json`);
  rmSync(file, { force: true });
  return file;
}
