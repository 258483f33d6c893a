import { reportTotals } from './totals.mjs';
import { nodeTests } from './test.mjs';

/**
 * Runs the conformance suite against a bank that is already running.
 *
 * @param {string[]} words - Its base URL, and the sandbox key when it is not the sandbox's own.
 * @returns {Promise<number>} Exit code.
 */
export async function conformance([url, key]) {
  if (url === undefined || !URL.canParse(url)) {
    throw new Error('Name the bank: npm run conformance -- http://127.0.0.1:4010 [sandbox key].');
  }
  const env = { WDL_CONFORMANCE_URL: url, ...(key === undefined ? {} : { WDL_CONFORMANCE_KEY: key }) };
  return reportTotals(await nodeTests(['packages/mock-server/scripts/conformance.ts'], 1, env));
}
