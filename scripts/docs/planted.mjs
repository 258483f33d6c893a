// Plants one case of each kind of finding and makes sure that the checks catch it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../check-examples.mjs';
import { look } from './browse.mjs';
import { linkProblems } from './links.mjs';
import { parityProblems, sampleProblems, screenProblems, wordProblems } from './pages.mjs';
import { sampleProblem } from './samples.mjs';
import { serveSite } from './site-server.mjs';

const sample = (language, code) => sampleProblem({ language, code }, new Set(['wdl-loan-draw']));
const screen = { tagName: 'wdl-loan-x', customElement: true, events: [{ name: 'wdl-loan-x-ready' }] };

/** Cases that need no browser: what is planted, and what the check says about it. */
const texts = () => [
  [
    'a wrong sample in TypeScript',
    compile([{ file: 'a.md', line: 1, code: "const a: number = '1';\n" }], '.cache/examples-planted'),
  ],
  [
    'a wrong sample in React',
    compile(
      [{ file: 'a.md', line: 1, jsx: true, code: 'export const a = <b c={}>;\n' }],
      '.cache/examples-planted',
    ),
  ],
  ['broken JSON', sample('json', '{"a": 1,}')],
  ['broken CSS', sample('css', ':root { --wdl-a: 1px')],
  ['broken JavaScript', sample('js', 'const = 1')],
  ['a script that does not exist', sample('sh', 'npm run no-such-script')],
  ['a workspace that does not exist', sample('sh', 'npm pack -w packages/no-such')],
  ['an element that does not exist', sample('html', '<wdl-no-such></wdl-no-such>')],
  ['a language that nobody checks', sample('cobol', 'STOP RUN.')],
  ['a page without its English', parityProblems(['a.md', 'b.md', 'en/b.md'])[0]],
  [
    'samples that differ',
    sampleProblems(
      new Map([
        ['a.md', '```js\na();\n```\n'],
        ['en/a.md', '```js\nb();\n```\n'],
      ]),
    )[0],
  ],
  [
    'an event that a page does not name',
    screenProblems(
      new Map([
        ['loan/loan-x.md', ''],
        ['en/loan/loan-x.md', ''],
      ]),
      { modules: [{ declarations: [screen] }] },
    )[0],
  ],
  [
    'a text without translation',
    wordProblems({ components: { schemas: { A: { description: 'No such text.' } } }, paths: {} })[0],
  ],
  [
    'a dead link',
    linkProblems(new Map([['a.html', '<a href="./b.html">b</a>']]), new Set(['a.html'])).problems[0],
  ],
  [
    'a dead anchor',
    linkProblems(new Map([['a.html', '<a class="x" href="#b">b</a>']]), new Set(['a.html'])).problems[0],
  ],
];

const page = (body) =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>x</title></head><body><main><h1>x</h1>${body}</main></body></html>`;

const inBrowser = [
  ['an error in the console', '<script>console.error("planted")</script>', 'console: planted'],
  ['a foreign request', '<img alt="" src="http://127.0.0.2:9/a.png">', 'asks for http://127.0.0.2'],
  [
    'a picture without words',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9">',
    'axe: image-alt',
  ],
  ['a page that scrolls sideways', '<div style="width:999px">x</div>', 'scrolls sideways'],
  ['a live screen that never gets ready', '<div class="live">x</div>', 'did not become ready'],
];

/**
 * Runs all planted cases.
 *
 * @returns {Promise<{name: string, problem: string | undefined}[]>} A case that was not caught has a problem.
 */
export async function plantedCases(browser) {
  const outcome = (name, caught) => ({
    name: `catches ${name}`,
    problem: caught ? undefined : 'it was not caught',
  });
  const results = texts().map(([name, said]) => outcome(name, Boolean(said)));
  const folder = mkdtempSync(join(tmpdir(), 'docs-planted-'));
  const site = await serveSite(folder);
  try {
    for (const [index, [name, body, expected]] of inBrowser.entries()) {
      writeFileSync(join(folder, `${index}.html`), page(body));
      const found = await look(browser, `${site.url}/${index}.html`);
      results.push(
        outcome(
          name,
          found.some((problem) => problem.includes(expected)),
        ),
      );
    }
    writeFileSync(join(folder, 'sound.html'), page('<p>Nothing wrong.</p>'));
    const sound = await look(browser, `${site.url}/sound.html`);
    results.push({ name: 'finds nothing in a sound page', problem: sound[0] });
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}
