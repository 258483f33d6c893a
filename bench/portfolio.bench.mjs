// Seeds the synthetic portfolio and measures reads on it: npm run bench -- portfolio [--customers=100000] [--quick] [--file=p.db]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createBank, sandboxTenants } from '@weidongli/mock-server';
import { httpPorts, startHttpServer } from '@weidongli/mock-server/http';
import {
  PORTFOLIO_FIGURES,
  portfolioRef,
  portfolioReport,
  seedPortfolio,
} from '@weidongli/mock-server/portfolio';
import { createSqliteStore } from '@weidongli/mock-server/sqlite';
import { protect } from './engine/possession.mjs';
import { table } from './figures.mjs';
import { isQuick, option } from './options.mjs';

const LOANS_EACH = 10;
const customers = Number(option('customers') ?? (isQuick ? 2000 : 100_000));
const size = { customers, loans: customers * LOANS_EACH, seed: 1 };
/** Customers whose pages are read. */
const READERS = 300;
/** Most that 95 of 100 reads may take, in milliseconds. */
const GOAL = 20;
const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const KEY = 'sk_test_portfolio';
const tenant = {
  ...sandboxTenants[0],
  ...{ id: 'portfolio', sandboxKey: KEY, customers: [], clock: { mode: 'FROZEN', at: NOW } },
};

const whole = (value) => Math.round(value).toLocaleString('en');
const percent = (part) => `${(part * 100).toFixed(1)} %`;

async function seed(store, file) {
  const started = performance.now();
  let told = started;
  const onProgress = ({ loansDone }) => {
    if (performance.now() - told < 10_000) return;
    told = performance.now();
    console.log(`  ${whole(loansDone)} loans after ${whole((told - started) / 1000)} s`);
  };
  await seedPortfolio({ ...size, store, tenant, now: NOW, onProgress, sleep: setTimeout });
  const seconds = (performance.now() - started) / 1000;
  const bytes = statSync(file).size;
  console.log(
    `${whole(size.loans)} loans of ${whole(customers)} customers in ${whole(seconds)} s (${whole(size.loans / seconds)}/s), ` +
      `${whole(bytes / 1e6)} MB, ${whole(bytes / customers)} B a customer`,
  );
}

function printReport(report) {
  const wanted = PORTFOLIO_FIGURES;
  const rows = [
    ['', 'published', 'portfolio'],
    ['mean draw', whole(wanted.meanDraw), report.meanDraw.toFixed(2)],
    ['owing at most 20,000', percent(wanted.owing20k), percent(report.owing20k)],
    ['owing at most 50,000', percent(wanted.owing50k), percent(report.owing50k)],
    ['mean days', whole(wanted.meanDays), report.meanDays.toFixed(1)],
    ['interest below 100', `> ${percent(wanted.interestBelow100)}`, percent(report.interestBelow100)],
    ['mean interest', whole(wanted.meanInterest), report.meanInterest.toFixed(2)],
    ['largest borrower', '', `${(report.largestShare * 100).toFixed(4)} %`],
  ];
  console.log(`\n${table(rows)}\n`);
}

/** Calls a bank, and keeps how long each kind of call took. */
const callerOf = (url, times) => async (name, token, path, body) => {
  const authorization = token === KEY ? `Bearer ${token}` : `DPoP ${token}`;
  const headers = { 'content-type': 'application/json', ...(token === '' ? {} : { authorization }) };
  const post = body === undefined ? { method: 'GET' } : { method: 'POST', body: JSON.stringify(body) };
  if (body !== undefined) headers['idempotency-key'] = crypto.randomUUID();
  const ready = await protect({ ...post, path, headers }, url);
  const started = performance.now();
  const reply = await fetch(url + path, ready);
  const read = await reply.json();
  if (reply.status >= 300) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(read)}`);
  times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
  return read;
};

/** Reads what one customer looks at: the pages of the loan home, a loan, its plan, the account. */
async function readOne(call, url, index) {
  const session = { customerRef: portfolioRef(index), modules: ['account', 'loan'], origins: [url] };
  const { clientSecret } = await call('session', KEY, '/v1/partner/sessions', session);
  const access = await call('first screen', '', '/v1/partner/sessions/exchange', { clientSecret });
  const token = access.accessToken;
  const { data } = await call('list of draws', token, '/v1/loan/draws?limit=20');
  await call('draws that are open', token, '/v1/loan/draws?state=OPEN');
  const [{ id }] = data;
  await call('draw', token, `/v1/loan/draws/${id}`);
  await call('plan', token, `/v1/loan/draws/${id}/schedule`);
  await call('repayments of a draw', token, `/v1/loan/repayments?drawId=${id}`);
  await call('list of repayments', token, '/v1/loan/repayments?limit=20');
  const accounts = await call('accounts', token, '/v1/account/accounts');
  await call('movements', token, `/v1/account/accounts/${accounts.data[0].id}/transactions?limit=20`);
}

function printTimes(times) {
  const at = (all, share) => all.sort((a, b) => a - b)[Math.floor(all.length * share)];
  const rows = [...times].map(([name, all]) => [
    ...[name, at(all, 0.5).toFixed(2), at(all, 0.95).toFixed(2), all.at(-1).toFixed(2)],
  ]);
  console.log(table([['milliseconds', 'p50', 'p95', 'longest'], ...rows]));
  const slowest = Math.max(...[...times.values()].map((all) => at(all, 0.95)));
  console.log(`\n${slowest < GOAL ? 'ok  ' : 'MISS'} slowest p95 ${slowest.toFixed(2)} of ${GOAL} ms`);
}

const folder = mkdtempSync(join(tmpdir(), 'wdl-portfolio-'));
const file = option('file') ?? join(folder, 'portfolio.db');
const store = await createSqliteStore({ file });
try {
  await seed(store, file);
  printReport(await portfolioReport(store, { tenant: tenant.id, unit: 'main' }));
  const bank = createBank({ ports: httpPorts(AbortSignal.abort()), tenants: [tenant], store });
  const server = await startHttpServer({ port: 0, bank });
  // The first readers warm up what the others are measured with.
  const times = new Map();
  for (const kept of [new Map(), times]) {
    const call = callerOf(server.url, kept);
    for (let n = 0; n < READERS; n += 1)
      await readOne(call, server.url, Math.floor((n * customers) / READERS));
  }
  printTimes(times);
  await server.close();
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
