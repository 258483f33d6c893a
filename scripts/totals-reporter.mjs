import { resolve } from 'node:path';

/**
 * Counts the tests of one `node --test` run as JSON `{passed, failed, skipped, empty}`. Suites are not tests.
 * The runner reports a file without any test as one passed test named after the file: such files go to `empty`.
 */
// A reporter of node:test has to be a default export.
export default async function* totals(source) {
  const count = { passed: 0, failed: 0, skipped: 0, empty: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const isFile = data.nesting === 0 && data.file !== undefined && resolve(data.name) === resolve(data.file);
    if (type === 'test:fail') count.failed += 1;
    else if (isFile) count.empty.push(data.name);
    else if (data.skip !== undefined || data.todo !== undefined) count.skipped += 1;
    else count.passed += 1;
  }
  yield JSON.stringify(count);
}
