import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addFen, toFen } from '@weidongli/finance';
import { accountFromJson, trialBalance } from '../engine/ledger.js';
import { kinds, type LoanRecord, type RepaymentRecord } from '../engine/records.js';
import { systemKinds, type Scope, type Store } from '../engine/store.js';
import { businessDate } from '../engine/time.js';
import { dueOf, loanOn } from '../loan/loan-servicing.rules.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { createMemoryStore } from '../store/memory.store.js';
import { PORTFOLIO_FIGURES } from './portfolio-figures.js';
import { planPortfolio } from './portfolio-plan.js';
import { portfolioReport } from './portfolio-report.js';
import { seedPortfolio, type PortfolioProgress } from './portfolio-seed.js';

const [first] = sandboxTenants;
assert.ok(first !== undefined);
const tenant = { ...first, id: 'synthetic', customers: [] };
const scope: Scope = { tenant: tenant.id, unit: 'main' };
const now = Date.parse('2026-11-22T10:30:00+08:00');
const small = { tenant, customers: 210, loans: 1050, seed: 3, now };

const readAll = async <T>(store: Store, kind: string): Promise<readonly T[]> => {
  const page = { limit: 1_000_000, order: 'oldest-first' as const };
  return (await store.list(scope, kind, 'all', '', page)).records.map(({ body }) => body as T);
};

/** Everything that a store holds, as text. */
const dump = async (store: Store): Promise<string> => JSON.stringify(await store.scan(scope, undefined, 1e9));

/** A store whose n-th commit fails, as when the process dies before it. */
const breaking = (store: Store, commits: number): Store => {
  let left = commits;
  const commit: Store['commit'] = async (unit) => {
    left -= 1;
    if (left < 0) throw new Error('pulled the plug');
    await store.commit(unit);
  };
  return { ...store, commit };
};

const seed = async (): Promise<Store> => {
  const store = createMemoryStore();
  await seedPortfolio({ ...small, store });
  return store;
};

describe('a portfolio', () => {
  const seeded = seed();

  it('has the published shares and means', async () => {
    const store = createMemoryStore();
    await seedPortfolio({ ...small, store, customers: 600, loans: 6000 });
    const report = await portfolioReport(store, scope);
    const near = (is: number, wanted: number, by: number): void =>
      assert.ok(Math.abs(is - wanted) <= by, `${is} instead of ${wanted} ± ${by}`);
    assert.deepEqual([report.customers, report.loans], [600, 6000]);
    near(report.meanDraw, PORTFOLIO_FIGURES.meanDraw, 80);
    near(report.owing20k, PORTFOLIO_FIGURES.owing20k, 0.01);
    near(report.owing50k, PORTFOLIO_FIGURES.owing50k, 0.01);
    near(report.meanDays, PORTFOLIO_FIGURES.meanDays, 1);
    near(report.meanInterest, PORTFOLIO_FIGURES.meanInterest, 5);
    assert.ok(report.interestBelow100 > PORTFOLIO_FIGURES.interestBelow100);
  });

  it('keeps books that reconcile', async () => {
    const store = await seeded;
    const accounts = (await readAll(store, systemKinds.account)).map(accountFromJson);
    assert.deepEqual(trialBalance(accounts), { CNY: 0n, CNY_LIMIT: 0n });
    const net = (of: RegExp): bigint =>
      addFen(...accounts.filter(({ id }) => of.test(id)).map((one) => one.debitsPosted - one.creditsPosted));
    assert.equal(net(/^loan\/.+\/principal$/), -net(/^line\/.+\/used$/));
    assert.ok(net(/^loan\/.+\/principal$/) > 0n);
    const received = (await readAll<{ purpose: string; amount: string }>(store, systemKinds.transfer))
      .filter(({ purpose }) => purpose === 'LOAN_DISBURSEMENT')
      .map(({ amount }) => BigInt(amount));
    const loans = await readAll<LoanRecord>(store, kinds.loan.name);
    const open = loans.filter(({ status }) => status === 'ACTIVE');
    assert.equal(addFen(...received), addFen(...open.map(({ principal }) => toFen(principal))));
    // Of settled loans the ledger has the interest only, and it has all of it.
    const repayments = await readAll<RepaymentRecord>(store, kinds.repayment.name);
    const interest = addFen(...repayments.map(({ allocation }) => toFen(allocation.interest)));
    assert.ok(interest > 0n);
    assert.equal(net(/^bank\/interest-income$/), -interest);
  });

  it('stands where servicing says that it stands, to the fen', async () => {
    const store = await seeded;
    const owed = new Map(
      (await readAll(store, systemKinds.account)).map(accountFromJson).map((one) => [one.id, one]),
    );
    for (const loan of await readAll<LoanRecord>(store, kinds.loan.name)) {
      const state = loanOn(loan, businessDate(now));
      const account = owed.get(`loan/${loan.id}/principal`);
      assert.equal(account === undefined, loan.status === 'SETTLED', loan.id);
      assert.equal(state.status, loan.status, loan.id);
      const principal = account === undefined ? 0n : account.debitsPosted - account.creditsPosted;
      assert.equal(state.outstanding.principal, principal, loan.id);
      assert.equal(state.due.total, 0n, loan.id);
      const { overdueAmount, daysPastDue, nextDue } = dueOf(loan, now);
      assert.deepEqual([toFen(overdueAmount), daysPastDue], [state.due.total, state.daysPastDue], loan.id);
      assert.equal(nextDue?.date, state.nextDue?.date, loan.id);
    }
  });

  it('has a repayment for everything that was booked, and a job for each open loan only', async () => {
    const store = await seeded;
    const loans = await readAll<LoanRecord>(store, kinds.loan.name);
    const repayments = await readAll<RepaymentRecord>(store, kinds.repayment.name);
    assert.deepEqual(
      loans.flatMap(({ booked }) => booked.map(({ id }) => id)).sort(),
      repayments.map(({ id }) => id).sort(),
    );
    const jobs = await readAll<{ subject: string; dueAt: number }>(store, systemKinds.job);
    const open = loans.filter(({ status }) => status === 'ACTIVE').map(({ id }) => id);
    assert.deepEqual(jobs.map(({ subject }) => subject).sort(), open.sort());
    assert.ok(jobs.every(({ dueAt }) => dueAt > now));
  });

  it('is the same for the same seed, also when it was interrupted; no customer is there by half', async () => {
    const whole = await seeded;
    const broken = createMemoryStore();
    await assert.rejects(seedPortfolio({ ...small, store: breaking(broken, 2) }), /pulled the plug/);
    const [half] = await readAll<{ customersDone: number }>(broken, 'portfolio');
    assert.equal(half?.customersDone, 100);
    assert.equal((await readAll(broken, kinds.customer.name)).length, 100);
    const told: PortfolioProgress[] = [];
    const later = { ...small, store: broken, now: now + 5000 };
    await seedPortfolio({ ...later, onProgress: (progress) => told.push(progress) });
    assert.deepEqual(
      told.map(({ customersDone }) => customersDone),
      [200, 210],
    );
    assert.equal(told.at(-1)?.loansDone, 1050);
    assert.equal(await dump(broken), await dump(whole));
    const other = createMemoryStore();
    await seedPortfolio({ ...small, store: other, seed: 4 });
    assert.notEqual(await dump(other), await dump(whole));
  });

  it('says what to do when another one is there', async () => {
    const store = createMemoryStore();
    await seedPortfolio({ ...small, store, customers: 5, loans: 50 });
    await assert.rejects(
      seedPortfolio({ ...small, store, customers: 6, loans: 60 }),
      /has a portfolio of 5 customers and 50 loans from seed 3, 5 customers of it done\. Go on/,
    );
    assert.throws(() => planPortfolio({ customers: 10, loans: 9, seed: 1 }), /at least as many loans/);
  });
});
