// Puts the site together: Chinese pages at the root, English pages below en/, and the pages that are generated.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from '../bootstrap/files.mjs';
import { elementsPage } from './elements.mjs';
import { chineseErrors } from './errors.mjs';
import { withComputed } from './finance-zh.mjs';
import { recordExamples } from './record-examples.mjs';
import { featurePage, featuresOf } from './reference.mjs';
import { tokensPage } from './tokens.mjs';

/** Where VitePress finds its pages. */
export const SITE = 'docs/.vitepress/site';
const CHINESE = 'docs/zh/';
const read = (path) => readFileSync(path, 'utf8');
const isPage = (path) => path.endsWith('.md');

/** Lists the decisions as the front page of the English ones. */
function decisionsPage() {
  const records = filesBelow('docs/adr', isPage).map((path) => {
    const title = /^# (\d+) (.+)$/m.exec(read(path));
    if (title === null) throw new Error(`${path}: the first line is not "# 0000 Title".`);
    return `- [${title[1]}](./${basename(path)}) ${title[2]}`;
  });
  return [
    '# Decisions',
    'Choices that are hard to take back, each with its reasons.',
    records.join('\n'),
    '',
  ].join('\n\n');
}

/** A record of a decision among the Chinese pages: its text stays English, and says so to screen readers. */
const inEnglish = (text) =>
  text.replace(
    /^(# .*)\n([\s\S]*)$/,
    '$1\n\n正文是英文；大意见[设计决定](./index.md)。\n\n<div lang="en">\n$2\n</div>\n',
  );

/** Takes the tables of the glossary over; their headings stand in both languages. */
const chineseGlossary = (chinese, english) => {
  const tables = english.slice(english.indexOf('\n## ')).replace(/^## .*? (\p{Script=Han}.*)$/gmu, '## $1');
  return chinese.replace(
    '<!-- tables of the glossary -->',
    tables.replace(/^Product names[\s\S]*?\n\n/m, '').trim(),
  );
};

/** Takes the pages over that people write, and the English ones that packages write. */
function takeOver(pages) {
  const english = filesBelow('docs', isPage).filter(
    (path) => !path.startsWith(CHINESE) && !path.includes('/.vitepress/'),
  );
  for (const path of english) pages.set(path.replace(/^docs\//, 'en/'), read(path));
  for (const path of filesBelow(CHINESE, isPage)) {
    const place = path.slice(CHINESE.length);
    const text = read(path);
    pages.set(place, place.startsWith('finance/') ? withComputed(text, read(`docs/${place}`), path) : text);
  }
}

/** Makes the pages of typedoc part of the site, when `npm run docs:api` has written them. */
function joinTypedoc(pages) {
  const written = [...pages].filter(([path]) => path.startsWith('en/api/'));
  for (const [path, text] of written) pages.set(path, `---\npageClass: one-language\n---\n\n${text}`);
  const fronts = written.flatMap(([path]) => /^en\/api\/([\w-]+)\/index\.md$/.exec(path)?.[1] ?? []);
  if (fronts.length === 0) return;
  const list = fronts.map((name) => `- [@weidongli/${name}](./${name}/index.md)`).join('\n');
  const head = '---\npageClass: one-language\n---\n\n# Functions and types\n\nWhat each package exports.\n\n';
  pages.set('en/api/index.md', `${head}${list}\n`);
}

/** Adds the decisions: an English list, and the records in both places. */
function addDecisions(pages) {
  pages.set('en/adr/index.md', decisionsPage());
  for (const path of filesBelow('docs/adr', isPage))
    pages.set(path.replace('docs/', ''), inEnglish(read(path)));
}

/** Adds the pages of the reference that are made from contracts, manifest and tokens. */
async function addReference(pages) {
  const openapi = JSON.parse(read('packages/contracts/openapi.json'));
  const manifest = JSON.parse(read('packages/widgets/custom-elements.json'));
  const tokens = read('packages/widgets/src/theme/tokens.css');
  const examples = await recordExamples(openapi);
  for (const [prefix, language] of [
    ['', 'zh'],
    ['en/', 'en'],
  ]) {
    const place = `${prefix}reference/`;
    for (const feature of featuresOf(openapi))
      pages.set(`${place}${feature}.md`, featurePage(feature, openapi, examples, language));
    pages.set(`${place}elements.md`, elementsPage(manifest, language));
    pages.set(`${place}tokens.md`, tokensPage(tokens, pages.get(`${place}tokens.md`), language));
  }
}

/** Collects every page of the site as path and text. */
async function sitePages() {
  const pages = new Map();
  takeOver(pages);
  pages.set('glossary.md', chineseGlossary(pages.get('glossary.md'), pages.get('en/glossary.md')));
  pages.set('errors.md', chineseErrors(pages.get('en/errors.md')));
  joinTypedoc(pages);
  addDecisions(pages);
  await addReference(pages);
  pages.set('live.md', '---\nlayout: false\nsearch: false\ntitle: 现场试用\n---\n\n<LiveStage />\n');
  return pages;
}

/** Writes the site afresh; files that did not change are left alone, so that a running server does not reload them. */
export async function stage() {
  const pages = await sitePages();
  for (const path of filesBelow(SITE, isPage)) if (!pages.has(path.slice(SITE.length + 1))) rmSync(path);
  for (const [path, text] of pages) {
    const file = join(SITE, path);
    if (existsSync(file) && read(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(join(SITE, 'public'), { recursive: true });
  cpSync('docs/.vitepress/theme/mark.svg', join(SITE, 'public/mark.svg'));
  return pages;
}
