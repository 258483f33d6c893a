import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { noticesOf } from '../tasks/notices.mjs';
import { contentProblems, installedFiles } from './contents.mjs';
import { loadingProblem } from './node-loading.mjs';
import { removePhysicalFiles, writePhysicalFiles } from './physical-files.mjs';
import { foreignImports } from './program.mjs';
import { readmeSamples } from './readme-samples.mjs';
import { billProblems } from './sbom.mjs';

let tree;
beforeEach(() => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), 'pack-')));
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(tree, dirname(path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
}

describe('physical files', () => {
  const source = (from, to) => ({
    '@weidongli/source': from,
    types: to.replace('.js', '.d.ts'),
    default: to,
  });
  const manifest = {
    name: 'a',
    exports: {
      '.': source('./src/index.ts', './dist/index.js'),
      './define/*': source('./src/define/*.ts', './dist/define/*.js'),
      './theme/a.css': { '@weidongli/source': './src/a.css', default: './dist/theme/a.css' },
    },
  };
  const built = {
    'package.json': JSON.stringify(manifest),
    'src/index.ts': '',
    'src/define/draw.ts': '',
    'src/a.css': '',
    'dist/index.js': '',
    'dist/define/draw.js': '',
    'dist/theme/a.css': 'a {}',
  };

  it('stand at each public path and go again without a trace', () => {
    write(built);
    const before = readdirSync(tree);
    writePhysicalFiles(tree);
    assert.match(
      readFileSync(join(tree, 'define/draw.js'), 'utf8'),
      /export \* from '\.\.\/dist\/define\/draw\.js';/,
    );
    assert.match(readFileSync(join(tree, 'define/draw.d.ts'), 'utf8'), /from '\.\.\/dist\/define\/draw\.js'/);
    assert.equal(readFileSync(join(tree, 'theme/a.css'), 'utf8'), 'a {}');
    assert.ok(existsSync(join(tree, 'LICENSE')));
    removePhysicalFiles(tree);
    assert.deepEqual(readdirSync(tree), before);
  });

  it('never write over a file of ours, and never remove one', () => {
    write({ ...built, 'define/draw.js': 'export const mine = 1;' });
    assert.throws(() => writePhysicalFiles(tree), /define\/draw\.js is not ours to write over/);
    removePhysicalFiles(tree);
    assert.ok(existsSync(join(tree, 'define/draw.js')));
  });

  it('need a build', () => {
    write({ ...built, 'dist/index.js': '' });
    rmSync(join(tree, 'dist/define'), { recursive: true });
    assert.throws(() => writePhysicalFiles(tree), /is not built: run npm run build/);
  });
});

describe('contents', () => {
  const manifest = {
    main: './dist/index.js',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './x/*': './dist/x/*.js' },
  };
  const good = ['dist/index.js', 'dist/index.d.ts', 'fetch.js', 'src/testing/conformance.ts'];

  it('are right when all that is promised is there', () =>
    assert.deepEqual(contentProblems(good, ['fetch.js'], manifest), []));

  for (const extra of [
    'src/call.test.ts',
    'src/bank.testing.ts',
    'src/a.test-d.ts',
    'dist/a.test.js',
    'tsconfig.json',
  ])
    it(`are refused with ${extra}`, () =>
      assert.match(contentProblems([...good, extra], [], manifest).join(), /serves only us/));

  it('are refused without a file of exports or a physical file', () => {
    assert.deepEqual(contentProblems([], ['fetch.js'], manifest), [
      'fetch.js is missing',
      'dist/index.js is missing',
      'dist/index.d.ts is missing',
    ]);
  });

  it('are listed without the packages inside', () => {
    write({ 'a/b.js': '', 'node_modules/c/d.js': '' });
    assert.deepEqual(installedFiles(tree), ['a/b.js']);
  });
});

describe('loading in Node', () => {
  it('has to work', () => {
    assert.deepEqual(loadingProblem('@weidongli/client', ''), []);
    assert.equal(loadingProblem('@weidongli/client', 'window is not defined').length, 1);
  });

  it('may fail for the reason that is written down, and for no other', () => {
    assert.deepEqual(loadingProblem('@weidongli/embed/loan-draw', 'HTMLElement is not defined'), []);
    assert.equal(loadingProblem('@weidongli/embed/loan-draw', "Cannot find module 'lit'").length, 1);
    assert.match(loadingProblem('@weidongli/embed/loan-draw', '').join(), /take it off the list/);
  });
});

describe('the samples of the README', () => {
  const block = (code) => `\`\`\`ts\n${code}\n\`\`\`\n`;
  const server =
    "createPartnerClient({ baseUrl: 'http://127.0.0.1:4010', origins: ['http://127.0.0.1:4000'] });";
  const page = "x = createClient({ baseUrl: 'http://127.0.0.1:4010' });";

  it('are taken with the addresses of the moment', () => {
    const found = readmeSamples(`# A\n\n${block(server)}\n${block(page)}`, 'http://bank', 'http://page');
    assert.equal(
      found.server.trim(),
      "createPartnerClient({ baseUrl: 'http://bank', origins: ['http://page'] });",
    );
    assert.equal(found.page.trim(), "x = createClient({ baseUrl: 'http://bank' });");
  });

  it('have to be there', () =>
    assert.throws(() => readmeSamples(block(server), '', ''), /no sample with {2}?createClient\(/));
});

describe('a bill of materials', () => {
  const component = (name, licenses) => ({ name, version: '1.0.0', licenses });
  const bill = (...components) => ({ components });
  const mit = [{ license: { id: 'MIT' } }];

  it('is right with every direct dependency under a licence of the list', () => {
    const scoped = { ...component('mock-server', mit), group: '@weidongli' };
    assert.deepEqual(
      billProblems(bill(component('lit', mit), scoped), ['lit', '@weidongli/mock-server']),
      [],
    );
  });

  it('is refused without a direct dependency', () =>
    assert.deepEqual(billProblems(bill(component('lit', mit)), ['axios']), ['axios is missing']));

  for (const [what, licenses] of [
    ['a copyleft licence', [{ license: { id: 'GPL-3.0-only' } }]],
    ['a choice that nobody has made', [{ expression: '(MIT OR GPL-3.0-only)' }]],
    ['no licence', []],
  ])
    it(`is refused with ${what}`, () =>
      assert.match(billProblems(bill(component('x', licenses)), []).join(), /is not on the list/));
});

describe('notices', () => {
  const manifest = (name) => JSON.stringify({ name, version: '1.0.0', license: 'MIT' });

  it('hold the licence of each package once', () => {
    write({
      'node_modules/@a/b/package.json': manifest('@a/b'),
      'node_modules/@a/b/LICENSE': 'Permission …',
    });
    const inside = (file) => join(tree, 'node_modules/@a/b', file);
    const text = noticesOf([inside('index.js'), inside('lib/x.js'), join(tree, 'src/ours.ts')]);
    assert.equal(text.split('@a/b 1.0.0 (MIT)').length, 2);
    assert.match(text, /Permission …/);
  });

  it('are refused when a package carries none', () => {
    write({ 'node_modules/c/package.json': manifest('c') });
    assert.throws(() => noticesOf([join(tree, 'node_modules/c/index.js')]), /carries no licence text/);
  });
});

describe('imports of a program', () => {
  const manifest = { dependencies: { 'a-store': '1.0.0' }, optionalDependencies: { '@b/store': '1.0.0' } };
  const found = (code) => foreignImports({ 'bin.js': code }, manifest);

  it('may be its own files, parts of Node and what it depends on', () => {
    assert.deepEqual(
      found(`import './part.js'; import 'node:fs'; import('a-store/sync'); export * from '@b/store';`),
      [],
    );
  });

  it('are found where nothing would bring them', () => {
    assert.deepEqual(found(`const load = async () => (await import('forgotten')).value;`), [
      'bin.js imports forgotten',
    ]);
    assert.deepEqual(found(`export { value } from '@b/other';`), ['bin.js imports @b/other']);
  });
});
