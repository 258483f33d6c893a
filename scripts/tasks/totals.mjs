import { existsSync, readFileSync } from 'node:fs';

/**
 * Results of one test run.
 *
 * @typedef {{passed: number, failed: number, skipped: number, empty: string[]}} Totals
 */

/** Starts a count. @returns {Totals} */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0, empty: [] });

/** Adds two counts. */
export const addTotals = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  empty: [...a.empty, ...b.empty],
});

/** Counts browser sessions; a file that failed to load or holds a suite error counts as one failure. */
export function countSessions(sessions) {
  const count = noTests();
  for (const { testResults, errors, testFile, passed } of sessions) {
    const before = count.passed + count.failed + count.skipped;
    if (testResults) countSuite(testResults, count);
    const failedAsFile = errors.length > 0 || (passed === false && count.failed === 0);
    if (failedAsFile) count.failed += 1;
    else if (count.passed + count.failed + count.skipped === before) count.empty.push(testFile);
  }
  return count;
}

function countSuite({ tests, suites }, count) {
  for (const test of tests) {
    if (test.skipped) count.skipped += 1;
    else if (test.passed) count.passed += 1;
    else count.failed += 1;
  }
  for (const suite of suites) countSuite(suite, count);
}

/**
 * Reads the totals that a run left behind and makes them agree with its exit code: a run that failed without
 * naming a test, or left no totals, counts as one failure.
 */
export function readTotals(file, exitCode) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text === '') return { ...noTests(), failed: 1 };
  const count = { ...noTests(), ...JSON.parse(text) };
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Prints the totals and returns the exit code: 1 when a test failed, a file was empty or nothing ran. */
export function reportTotals({ passed, failed, skipped, empty }) {
  if (skipped > 0) console.log(`${skipped} skipped`);
  for (const file of empty) console.log(`${file} holds no test.`);
  if (passed + failed === 0) console.log('No test ran.');
  const failures = failed + empty.length;
  console.log(`\n${passed} passed, ${failures} failed`);
  return failures > 0 || passed === 0 ? 1 : 0;
}
