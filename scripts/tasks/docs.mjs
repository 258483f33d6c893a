import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../bootstrap/files.mjs';
import { SOURCE_FLAGS, runNode, runTool } from '../bootstrap/process.mjs';
import { reportTotals } from './totals.mjs';

const BUILT = 'docs/.vitepress/dist';
const STAGED = 'docs/.vitepress/site';
const AT_ONCE = 2;

/** Shows the documentation while it is written. @returns {Promise<number>} Exit code. */
export const docsDev = async () => (await runNode([...SOURCE_FLAGS, 'scripts/docs/serve-site.mjs'])).code;

/** Builds the documentation and its archive. @returns {Promise<number>} Exit code. */
export const docsBuild = async () => (await runNode([...SOURCE_FLAGS, 'scripts/docs/build-site.mjs'])).code;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const one = (name, problems) => ({
  name,
  problem: problems.length === 0 ? undefined : problems.join('\n  '),
});

/** Checks the texts that the site is made of. */
async function textResults() {
  const { parityProblems, sampleProblems, screenProblems, wordProblems } = await import('../docs/pages.mjs');
  const { checkSamples } = await import('../docs/samples.mjs');
  const { elementsOf } = await import('../docs/elements.mjs');
  const read = (path) => readFileSync(path, 'utf8');
  const pages = new Map(
    filesBelow(STAGED, (path) => path.endsWith('.md')).map((path) => [
      path.slice(STAGED.length + 1),
      read(path),
    ]),
  );
  const manifest = JSON.parse(read('packages/widgets/custom-elements.json'));
  const { screens, parts } = elementsOf(manifest);
  const tags = new Set([...screens, ...parts].map(({ tagName }) => tagName));
  // What typedoc writes is the sources' own samples, which npm run check compiles.
  const own = new Map([...pages].filter(([path]) => !path.startsWith('en/api/')));
  const types = await runTool('typescript', ['-p', 'docs/.vitepress', '--noEmit'], {
    bin: 'tsc',
    capture: true,
  });
  return [
    one('the theme has its types right', types.code === 0 ? [] : [types.output]),
    one('both languages have every page', parityProblems(pages.keys())),
    one('both languages have the same samples', sampleProblems(own)),
    one('pages of screens name all that the elements offer', screenProblems(pages, manifest)),
    one(
      'the contracts can be read in Chinese',
      wordProblems(JSON.parse(read('packages/contracts/openapi.json'))),
    ),
    ...checkSamples(own, tags),
  ];
}

async function linkResults() {
  const { builtPages, linkProblems } = await import('../docs/links.mjs');
  const files = new Set(filesBelow(BUILT).map((path) => path.slice(BUILT.length + 1)));
  const { checked, problems } = linkProblems(builtPages(BUILT), files);
  return [one(`${checked} links lead somewhere`, checked === 0 ? ['there is no link'] : problems)];
}

/** Opens every page in a browser: served, some from disk, and planted ones. */
async function browserResults(executable) {
  const { lookAtAll, openBrowser } = await import('../docs/browse.mjs');
  const { readFromDisk } = await import('../docs/disk.mjs');
  const { plantedCases } = await import('../docs/planted.mjs');
  const { serveSite } = await import('../docs/site-server.mjs');
  const browser = await openBrowser(executable);
  const site = await serveSite(resolve(BUILT));
  try {
    const pages = filesBelow(BUILT, (path) => path.endsWith('.html')).map((path) =>
      path.slice(BUILT.length + 1),
    );
    const addresses = pages.filter((page) => page !== '404.html').map((page) => `${site.url}/${page}`);
    const found = await lookAtAll(browser, addresses, AT_ONCE);
    const disk = await readFromDisk(browser, pathToFileURL(resolve(BUILT, 'index.html')).href);
    return [
      ...[...found].map(([address, problems]) => one(address.slice(site.url.length + 1), problems)),
      one('can be read from disk', disk),
      ...(await plantedCases(browser)),
    ];
  } finally {
    await site.close();
    await browser.close();
  }
}

/**
 * Builds the documentation and checks it: texts and samples, links, and every page in a browser.
 *
 * @param {string[]} words - `--no-build` checks what was built before.
 * @returns {Promise<number>} Exit code.
 */
export async function docsCheck(words, findBrowser) {
  let passed = 0;
  let failed = 0;
  const step = async (name, work) => {
    const started = performance.now();
    for (const { name: what, problem } of await work()) {
      if (problem === undefined) passed += 1;
      else {
        failed += 1;
        console.log(`FAILED ${what}\n  ${problem}`);
      }
    }
    console.log(`${seconds(started).padStart(8)}  ${name}`);
  };
  const build = async () => [one('the site builds', (await docsBuild()) === 0 ? [] : ['see above'])];
  if (!words.includes('--no-build')) await step('build', build);
  if (failed > 0 || !existsSync(BUILT))
    return reportTotals({ passed, failed: Math.max(failed, 1), skipped: 0, empty: [] });
  await step('texts and samples', textResults);
  await step('links', linkResults);
  await step('pages in the browser', async () => browserResults(await findBrowser()));
  return reportTotals({ passed, failed, skipped: 0, empty: [] });
}
