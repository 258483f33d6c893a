import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addTotals, countSessions, noTests, readTotals } from './tasks/totals.mjs';

const REPORTER = pathToFileURL(fileURLToPath(new URL('totals-reporter.mjs', import.meta.url))).href;
const FILES = {
  'mixed.test.mjs':
    "describe('s', () => { it('a', () => {}); it('b', () => { throw new Error('no'); }); it.skip('c', () => {}); });",
  'nested.test.mjs': "it('outer', async (t) => { await t.test('inner', () => {}); });",
  'empty.test.mjs': '',
  'broken.test.mjs': 'this is no program',
  'exit.test.mjs': "it('a', () => {}); process.on('exit', () => { process.exitCode = 3; });",
};

describe('totals-reporter', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'totals-'));
    for (const [name, text] of Object.entries(FILES))
      writeFileSync(
        join(folder, name),
        `import { describe, it } from 'node:test'; void describe; void it;\n${text}`,
      );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const count = (name) => {
    const env = { ...process.env };
    // The runner marks its children; a run started by a test must not take itself for one.
    delete env.NODE_TEST_CONTEXT;
    const args = [
      '--test',
      `--test-reporter=${REPORTER}`,
      '--test-reporter-destination=stdout',
      join(folder, name),
    ];
    return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8', env }).stdout);
  };

  it('counts tests and not suites', () => {
    assert.deepEqual(count('mixed.test.mjs'), { passed: 1, failed: 1, skipped: 1, empty: [] });
  });

  it('counts nested tests', () => {
    assert.equal(count('nested.test.mjs').passed, 2);
  });

  it('does not take a file without tests for a passed test', () => {
    const { passed, empty } = count('empty.test.mjs');
    assert.equal(passed, 0);
    assert.equal(empty.length, 1);
  });

  it('counts a file that does not load as a failure', () => {
    assert.equal(count('broken.test.mjs').failed, 1);
  });

  it('counts a file that exits with an error as a failure', () => {
    assert.equal(count('exit.test.mjs').failed, 1);
  });
});

describe('countSessions', () => {
  const suite = (tests, suites = []) => ({ name: '', tests, suites });
  const session = (testResults, more = {}) => ({
    testFile: 'a.test.ts',
    errors: [],
    passed: true,
    testResults,
    ...more,
  });

  it('counts through nested suites', () => {
    const inner = suite([{ passed: true }, { passed: false, skipped: true }]);
    const count = countSessions([session(suite([{ passed: true }, { passed: false }], [inner]))]);
    assert.deepEqual(count, { passed: 2, failed: 1, skipped: 1, empty: [] });
  });

  it('counts a file that does not load as a failure', () => {
    assert.equal(
      countSessions([session(undefined, { errors: [{ message: 'x' }], passed: false })]).failed,
      1,
    );
  });

  it('names a file without tests', () => {
    assert.deepEqual(countSessions([session(suite([]))]).empty, ['a.test.ts']);
  });
});

describe('readTotals', () => {
  it('takes a run without totals for a failure', () => {
    assert.equal(readTotals('/nowhere.json', 0).failed, 1);
  });

  it('takes a failed run without a failed test for a failure', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'totals-')), 'a.json');
    writeFileSync(file, JSON.stringify({ ...noTests(), passed: 2 }));
    assert.deepEqual([readTotals(file, 1).failed, readTotals(file, 0).failed], [1, 0]);
  });

  it('adds two counts', () => {
    const count = { passed: 1, failed: 2, skipped: 3, empty: ['a'] };
    assert.deepEqual(addTotals(count, count), { passed: 2, failed: 4, skipped: 6, empty: ['a', 'a'] });
  });
});
