// Counts what a bank holds after the trouble, and lets the independent script recompute its books.
import { KEY } from '../../bench/engine/draws.mjs';
import { runNode } from '../bootstrap/process.mjs';
import { send } from './callers.mjs';

const RECEIPTS = 'receipt = quote = transfers';
/** The four reconciliations, and the lines of scripts/verify-books.mjs that make each. */
const RECONCILIATIONS = {
  'accounts = transfers, sum 0': /(CNY|CNY_LIMIT) sum|balance told and recomputed/,
  'money received = draw': /money received/,
  'principal owed = line used': /principal outstanding = line used|loans read|owed in the ledger/,
  [RECEIPTS]: /repaid/,
};

/**
 * What a bank holds.
 *
 * @typedef {{found: number, lost: number, doubled: number, overspent: number, sums: string[], wrong: string[]}} Count
 */

/**
 * Lists every draw, moves the bank's clock until all have arrived, and recomputes the books.
 *
 * @param {string} url - The bank.
 * @param {readonly {id: string}[]} acknowledged - Loans as they were answered.
 * @param {readonly string[]} tokens - Header `Authorization` of each customer.
 * @param {readonly string[]} customers - Their names.
 * @param {{repaid?: boolean}} options - Whether something was repaid, so that there are receipts to check. Default: true.
 * @returns {Promise<Count>}
 */
export async function count(url, acknowledged, tokens, customers, { repaid = true } = {}) {
  const pages = tokens.map((token) => call(url, token, 'GET', '/v1/loan/draws?limit=100'));
  const loans = (await Promise.all(pages)).flatMap(({ data }) => data);
  const held = new Set(loans.map(({ id }) => id));
  await advance(url);
  const ledger = await call(url, `Bearer ${KEY}`, 'GET', '/v1/sandbox/ledger');
  return {
    found: loans.length,
    lost: acknowledged.filter(({ id }) => !held.has(id)).length,
    doubled: loans.length - new Set(loans.map(({ quoteId }) => quoteId)).size,
    overspent: ledger.accounts.filter(isOverspent).length,
    ...(await reconcile(url, customers, repaid)),
  };
}

/** Moves the clock of a bank until every draw and repayment under way has its outcome. */
export const advance = (url) =>
  call(url, `Bearer ${KEY}`, 'POST', '/v1/sandbox/clock', { advanceBy: 'PT1M' });

const isOverspent = ({ flag, debitsPosted, debitsPending, creditsPosted }) =>
  flag === 'debitsMustNotExceedCredits' &&
  BigInt(debitsPosted) + BigInt(debitsPending) > BigInt(creditsPosted);

async function call(url, authorization, method, path, body) {
  const headers = { authorization, 'content-type': 'application/json' };
  const { status, text } = await send(url, { method, path, headers, body: JSON.stringify(body) });
  if (status >= 300) throw new Error(`${path} answered ${status}: ${text}`);
  return JSON.parse(text);
}

/** Runs the script that shares no code with the bank. */
async function reconcile(url, customers, repaid) {
  const { output } = await runNode(['scripts/verify-books.mjs', url, KEY, ...customers], { capture: true });
  const lines = output.split('\n').filter((line) => line !== '');
  const sums = Object.entries(RECONCILIATIONS)
    .filter(([name]) => repaid || name !== RECEIPTS)
    .map(([name, of]) => {
      const mine = lines.filter((line) => of.test(line));
      const right = mine.filter((line) => line.startsWith('ok ')).length;
      return `${name}: ${right} of ${mine.length}`;
    });
  const empty = sums.filter((sum) => sum.endsWith(' 0 of 0')).map((sum) => `nothing checked: ${sum}`);
  return { sums, wrong: [...lines.filter((line) => !line.startsWith('ok ')), ...empty] };
}
