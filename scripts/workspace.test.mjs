// Builds small workspaces in a temporary folder and checks what the build and the drift check make of them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { entriesOf } from './tasks/entries.mjs';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));
const GENERATE = new URL('tasks/generate.mjs', import.meta.url).href;

let tree;
beforeEach(() => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(tree, dirname(path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
}

describe('entriesOf', () => {
  const source = (from, to) => ({ '@weidongli/source': from, types: './dist/x.d.ts', default: to });
  const packageWith = (exports) => write({ 'package.json': JSON.stringify({ name: 'a', exports }) });

  it('expands a star and leaves tests out', () => {
    packageWith({ './define/*': source('./src/define/*.ts', './dist/define/*.js') });
    write({ 'src/define/a.ts': '', 'src/define/b.ts': '', 'src/define/b.test.ts': '' });
    assert.deepEqual(
      entriesOf(tree).modules.map(({ output }) => output),
      ['dist/define/a.js', 'dist/define/b.js'],
    );
  });

  it('leaves out what a pattern with null hides', () => {
    packageWith({
      './define/*': source('./src/define/*.ts', './dist/define/*.js'),
      './define/*.later': null,
    });
    write({ 'src/define/a.ts': '', 'src/define/a.later.ts': '' });
    assert.deepEqual(
      entriesOf(tree).modules.map(({ name }) => name),
      ['./define/a'],
    );
  });

  it('keeps files that are not modules apart', () => {
    packageWith({ './a.css': source('./src/a.css', './dist/a.css'), './package.json': './package.json' });
    write({ 'src/a.css': '' });
    assert.deepEqual(entriesOf(tree), {
      modules: [],
      assets: [{ name: './a.css', source: 'src/a.css', output: 'dist/a.css', types: 'dist/x.d.ts' }],
    });
  });

  it('says which export names no file', () => {
    packageWith({ '.': source('./src/index.ts', './dist/index.js') });
    assert.throws(() => entriesOf(tree), /"\." names src\/index\.ts, which does not exist/);
    packageWith({ './define/*': source('./src/define/*.ts', './dist/define/*.js') });
    assert.throws(() => entriesOf(tree), /"\.\/define\/\*" matches no file/);
  });
});

describe('checkGenerated', () => {
  const generator = (text) =>
    `import { mkdirSync, writeFileSync } from 'node:fs';\nmkdirSync('packages/a/src/generated', { recursive: true });\nwriteFileSync('packages/a/src/generated/a.ts', ${JSON.stringify(text)});\n`;
  const check = () => {
    const program = `import { checkGenerated } from ${JSON.stringify(GENERATE)}; process.stdout.write(JSON.stringify(await checkGenerated()));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: tree,
      encoding: 'utf8',
    });
    assert.ok(stdout, stderr);
    return JSON.parse(stdout);
  };
  beforeEach(() => {
    spawnSync('git', ['init', '--quiet'], { cwd: tree });
    symlinkSync(MODULES, join(tree, 'node_modules'), 'junction');
    write({ 'packages/a/package.json': '{ "type": "module" }', '.gitignore': 'node_modules' });
  });

  it('passes where there is no generator yet', () => {
    assert.equal(check().code, 0);
  });

  it('fails while generated files are stale, then passes', () => {
    write({ 'packages/a/scripts/generate.ts': generator('new'), 'packages/a/src/generated/a.ts': 'old' });
    const { code, output } = check();
    assert.equal(code, 1);
    assert.match(output, /packages\/a\/src\/generated\/a\.ts/);
    assert.equal(check().code, 0);
  });

  it('fails when a generated file was never written', () => {
    write({ 'packages/a/scripts/generate.ts': generator('new') });
    assert.equal(check().code, 1);
  });

  it('fails with the generator', () => {
    write({ 'packages/a/scripts/generate.ts': "throw new Error('no');\n" });
    assert.equal(check().code, 1);
  });
});
