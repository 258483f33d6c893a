import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SOURCE_FLAGS, runNode } from '../bootstrap/process.mjs';
import { bundle, firstLoad } from '../size/bundle.mjs';
import { buildDashboard } from './dashboard.mjs';

const screen = (slug) => `import '@weidongli/widgets/define/${slug}';`;
const client = (kind) => `export { createClient } from '@weidongli/client';
export { ${kind}Transport } from '@weidongli/client/${kind}';
export { account } from '@weidongli/contracts/account-page';
export { identity } from '@weidongli/contracts/identity-page';
export { loan } from '@weidongli/contracts/loan';
export { partner } from '@weidongli/contracts/partner-page';
${screen('provider')}`;

/**
 * What a page loads before the first screen can be used, and its budget in kB (1,000 bytes after gzip -9): more fails.
 * A last figure is a goal that is not reached yet; its budget only goes down, but for what an ADR says has to be carried (0026).
 */
const BUDGETS = [
  ...[
    'identity-step-up',
    'loan-entry',
    'loan-draw',
    'loan-plan',
    'loan-repay',
    'loan-home',
    'loan-apply',
    'wealth-assess',
    'wealth-browse',
    'wealth-buy',
    'wealth-deposit',
    'wealth-detail',
    'wealth-holdings',
    'wealth-plan',
    'wealth-redeem',
    'wealth-withdraw-deposit',
    'identity-password',
    'account-home',
    'account-bind',
    'account-open',
    'identity-continue',
    'identity-appointment',
    'identity-review',
    'identity-face',
    'identity-document',
    'identity-verify',
  ].map((slug) => [slug, screen(slug), 24]),
  ['first widget with fetch', `${screen('loan-entry')}\n${client('fetch')}`, 40],
  ['first widget with axios', `${screen('loan-entry')}\n${client('axios')}`, 60.5, 54],
];

/** What the dashboard may weigh at its first load, in the same kB. */
const DASHBOARD_BUDGET = 120;

/**
 * Prints what each screen and the first widget cost as bundles, and what travels in a real browser until the first screen
 * can be used, each beside its budget.
 *
 * @returns {Promise<number>} 1 when something is larger than its budget, else 0.
 */
export async function size() {
  const bundles = (await bundleSizes()) || (await dashboardSize());
  const { code } = await runNode([...SOURCE_FLAGS, 'scripts/size/first-use.mjs']);
  return bundles || code;
}

async function bundleSizes() {
  let over = 0;
  for (const [name, program, budget, goal] of BUDGETS) {
    const { first, later } = await measure(program);
    const fits = first <= budget * 1000;
    if (!fits) over += 1;
    const rest = later.length === 0 ? '' : `, later ${later.map(kilobytes).join(' + ')}`;
    const missed = goal === undefined ? '' : ` (goal ${String(goal)}: not reached)`;
    console.log(
      `${fits ? 'ok  ' : 'OVER'} ${kilobytes(first).padStart(5)} of ${String(budget)} kB  ${name}${rest}${missed}`,
    );
  }
  return over === 0 ? 0 : 1;
}

/** Measures the first load of a program, and each chunk that comes later, in bytes after gzip -9. */
async function measure(program) {
  const chunks = await bundle(program);
  const first = firstLoad(chunks);
  const zipped = ({ code }) => gzipSync(code, { level: 9 }).length;
  return {
    first: [...first].reduce((sum, chunk) => sum + zipped(chunk), 0),
    later: chunks.filter((chunk) => !first.has(chunk)).map(zipped),
  };
}

/** Measures what a browser loads before the dashboard shows its first page: one script, one style sheet, the page. */
async function dashboardSize() {
  const folder = join(mkdtempSync(join(tmpdir(), 'wdl-size-')), 'page');
  const files = (await buildDashboard(folder)).filter(({ path }) => /index\.html|app-|page-/.test(path));
  const bytes = files.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  rmSync(folder, { recursive: true });
  const fits = bytes <= DASHBOARD_BUDGET * 1000;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${kilobytes(bytes).padStart(5)} of ${String(DASHBOARD_BUDGET)} kB  dashboard`,
  );
  return fits ? 0 : 1;
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
