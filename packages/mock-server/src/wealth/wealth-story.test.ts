import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AccountPage } from '@weidongli/contracts/account';
import type { Erasure } from '@weidongli/contracts/identity';
import type { SandboxLedger } from '@weidongli/contracts/sandbox';
import type {
  DepositPage,
  HoldingPage,
  IncomeCalendar,
  Suitability,
  WealthOrderPage,
  WealthSummary,
} from '@weidongli/contracts/wealth';
import { addDays, addFen, toFen } from '@weidongli/finance';
import { createBank } from '../create-bank.js';
import { personas } from '../sandbox/personas.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { freshKey, SandboxCaller, type CustomerCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { LEVELS, scoreAnswers } from './wealth-assess.rules.js';
import { answersFor } from './wealth-story.rules.js';

const [tenant] = sandboxTenants;
assert.ok(tenant !== undefined);
const withoutCustomers = { ...tenant, customers: [] };

const startOn = (date: string, tenants = [withoutCustomers]): SandboxCaller => {
  const ports = fixedPorts(Date.parse(`${date}T10:00:00+08:00`));
  return new SandboxCaller(createBank({ ports, tenants }).handle, 'sk_test_xingqiao');
};
const loggedIn = (sandbox: SandboxCaller, name: string): Promise<CustomerCaller> =>
  sandbox.customer(name, ['account', 'identity', 'wealth']);
const holdingsOf = async (customer: CustomerCaller) =>
  (await customer.ok<HoldingPage>('GET', '/v1/wealth/holdings?limit=500')).data;
const summaryOf = (customer: CustomerCaller) => customer.ok<WealthSummary>('GET', '/v1/wealth/summary');

/** Requires that all books of a story balance, and that its income by day adds up to its income at all. */
const requireSound = async (sandbox: SandboxCaller, name: string, today: string): Promise<void> => {
  const customer = await loggedIn(sandbox, name);
  const years = [addDays(today, -366), addDays(today, -732)];
  let income = 0n;
  for (const from of years) {
    const path = `/v1/wealth/income?from=${from}&to=${addDays(from, 365)}`;
    income += toFen((await customer.ok<IncomeCalendar>('GET', path)).total);
  }
  const last = `/v1/wealth/income?from=${today}&to=${today}`;
  income += toFen((await customer.ok<IncomeCalendar>('GET', last)).total);
  const { cumulativeIncome, holdings } = await summaryOf(customer);
  assert.equal(income, toFen(cumulativeIncome), `${name} on ${today}`);
  const held = await holdingsOf(customer);
  assert.equal(addFen(...held.map(({ marketValue }) => toFen(marketValue))), toFen(holdings));
  const sums = new Set(Object.values((await sandbox.ledger()).sums));
  assert.deepEqual([...sums], ['0'], `${name} on ${today}`);
};

describe('the persona who invests', () => {
  it('has what the screens show', async () => {
    const customer = await loggedIn(startOn('2026-11-22'), 'investor');
    const held = await holdingsOf(customer);
    assert.deepEqual(
      held.map(({ name, kind, latestIncome }) => [name, kind, latestIncome.amount]),
      [
        ['星桥稳和债券A', 'BOND_FUND', '2.76'],
        ['星桥日添货币A', 'MONEY_FUND', '0.36'],
        ['星桥中证宽基指数', 'INDEX_FUND', '4.41'],
      ],
    );
    const [bond, money, index] = held.map(({ marketValue }) => Number(marketValue.amount));
    assert.ok(Math.abs((bond ?? 0) - 9993.96) < 10 && Math.abs((money ?? 0) - 8012.4) < 10);
    assert.ok(Math.abs((index ?? 0) - 1976.52) < 10);
    const { latestIncomeDate, latestIncome, positions, suitability } = await summaryOf(customer);
    // A Sunday: the funds have their last value of Friday.
    assert.deepEqual(
      [latestIncomeDate, latestIncome.amount, positions, suitability],
      ['2026-11-20', '7.53', 3, 'VALID'],
    );
    const [account] = (await customer.ok<AccountPage>('GET', '/v1/account/accounts')).data;
    assert.equal(account?.balance.available.amount, '12680.35');
    const { data } = await customer.ok<WealthOrderPage>('GET', '/v1/wealth/orders');
    const times = data.map(({ createdAt }) => createdAt);
    assert.deepEqual(times, [...times].sort().reverse(), 'newest first');
    assert.deepEqual(data.map(({ code, status }) => [code, status]).sort(), [
      ['990001', 'CONFIRMED'],
      ['990021', 'CONFIRMED'],
      ['990035', 'CONFIRMED'],
    ]);
  });

  it('keeps what an erasure would take, as long as something is invested', async () => {
    const customer = await loggedIn(startOn('2026-11-22'), 'investor');
    const wish = { understood: true };
    const erasure = await customer.confirmed<Erasure>('/v1/identity/erasures', wish, freshKey('erase'));
    const part = erasure.parts.find(({ rule }) => rule.purpose === 'INVESTMENT');
    assert.deepEqual([part?.status, part?.waitsFor, erasure.status], ['KEPT', 'OPEN_INVESTMENT', 'WAITING']);
  });
});

describe('stories of investors', () => {
  const investing = Object.keys(personas).filter((name) => personas[name]?.wealth !== undefined);

  it('can be told on any day, with right books, and go on from there', async () => {
    assert.equal(investing.length, 5);
    for (let day = 0; day < 40; day += 1) {
      const date = addDays('2026-11-22', day * 19);
      const name = investing.filter((one) => one !== 'saver-300')[day % 4] ?? '';
      const sandbox = startOn(date);
      await requireSound(sandbox, name, date);
      await sandbox.advance('P11D');
      await requireSound(sandbox, name, addDays(date, 11));
    }
  });

  it('are of the type, the age and the terms that they name', async () => {
    const sandbox = startOn('2026-11-22');
    const types: unknown[] = [];
    for (const name of [...investing, 'first-purchase']) {
      const customer = await loggedIn(sandbox, name);
      const path = '/v1/wealth/assessments/current';
      const { status, assessment } = await customer.ok<Suitability>('GET', path);
      types.push([name, status, assessment?.level ?? null, assessment?.lowest ?? null]);
    }
    assert.deepEqual(types, [
      ['investor', 'VALID', 'C3', false],
      ['cautious-investor', 'VALID', 'C1', true],
      ['expired-investor', 'EXPIRED', 'C5', false],
      ['retiree', 'VALID', 'C3', false],
      ['saver-300', 'VALID', 'C5', false],
      ['first-purchase', 'NONE', null, null],
    ]);
    const retiree = await loggedIn(sandbox, 'retiree');
    const { data } = await retiree.ok<DepositPage>('GET', '/v1/wealth/deposits?state=ACTIVE');
    assert.deepEqual(
      data.map(({ kind, principal, renewal }) => [kind, principal.amount, renewal]),
      [
        ['TERM_DEPOSIT', '50000.00', 'PRINCIPAL_AND_INTEREST'],
        ['LARGE_CD', '200000.00', 'NONE'],
      ],
    );
  });

  it('are told without what a bank does not have', async () => {
    const { generatedProducts: _, ...small } = withoutCustomers;
    const sandbox = startOn('2026-11-22', [small]);
    assert.deepEqual(await holdingsOf(await loggedIn(sandbox, 'saver-300')), []);
    await requireSound(sandbox, 'saver-300', '2026-11-22');
  });

  it('are refused when somebody sends one that cannot be', async () => {
    const sandbox = startOn('2026-11-23');
    const amount = { amount: '1000.00', currency: 'CNY' };
    const send = async (wealth: unknown, age = 40): Promise<readonly unknown[]> => {
      const persona = { ...personas['first-purchase'], age, wealth };
      const body = { customerRef: freshKey('story'), persona };
      const problem = await sandbox.refused('validation-failed', 'POST', '/v1/sandbox/customers', body);
      return (problem.errors ?? []).map(({ pointer }) => pointer);
    };
    const holding = (code: string, boughtAgo: string) => ({ holdings: [{ code, amount, boughtAgo }] });
    const deposit = (code: string, openedAgo: string) => ({ deposits: [{ code, amount, openedAgo }] });
    assert.deepEqual(await send(holding('999999', 'P30D')), ['/persona/wealth/holdings/0']);
    assert.deepEqual(await send(holding('990102', 'P30D')), ['/persona/wealth/holdings/0'], 'a deposit');
    assert.deepEqual(await send(holding('990021', 'P0D')), ['/persona/wealth/holdings/0'], 'today');
    assert.deepEqual(await send(holding('990021', 'P9000D')), ['/persona/wealth/holdings/0'], 'too old');
    assert.deepEqual(await send(holding('982609', 'P5D')), ['/persona/wealth/holdings/0'], 'with an end');
    assert.deepEqual(await send(deposit('990021', 'P30D')), ['/persona/wealth/deposits/0'], 'a fund');
    assert.deepEqual(await send(deposit('990100', 'P92D')), ['/persona/wealth/deposits/0'], 'over');
    const bold = { assessment: { level: 'C5', ago: 'P9D' } };
    assert.deepEqual(await send(bold, 70), ['/persona/wealth/assessment']);
    const lowest = { assessment: { level: 'C2', lowest: true, ago: 'P9D' } };
    assert.deepEqual(await send(lowest), ['/persona/wealth/assessment']);
  });

  it('have answers that lead to their type', () => {
    for (const age of [0, 68]) {
      for (const level of LEVELS) {
        for (const lowest of [false, true]) {
          const answers = answersFor({ level, lowest }, age);
          const possible = (!lowest || level === 'C1') && (age < 65 || level !== 'C5');
          assert.equal(answers !== undefined, possible, `${level} ${lowest} ${age}`);
          if (answers !== undefined) assert.equal(scoreAnswers(answers, age).level, level);
        }
      }
    }
  });
});

describe('the persona with 300 products', () => {
  it('has them on one page, and every day closes for all of them', async () => {
    const sandbox = startOn('2026-11-22');
    const customer = await loggedIn(sandbox, 'saver-300');
    const held = await holdingsOf(customer);
    assert.equal(held.length, 300);
    const values = held.map(({ marketValue }) => toFen(marketValue));
    assert.deepEqual(
      values,
      [...values].sort((a, b) => (a > b ? -1 : 1)),
    );
    await requireSound(sandbox, 'saver-300', '2026-11-22');
    await sandbox.advance('P2D');
    await requireSound(sandbox, 'saver-300', '2026-11-24');
    const { accounts } = await sandbox.ok<SandboxLedger>('GET', '/v1/sandbox/ledger');
    assert.ok(accounts.length > 300);
    const later = await holdingsOf(await loggedIn(sandbox, 'saver-300'));
    const units = new Map(
      accounts.map(({ id, creditsPosted, debitsPosted }) => [id, [creditsPosted, debitsPosted]]),
    );
    const { id } = (await sandbox.ok<{ data: { id: string }[] }>('GET', '/v1/sandbox/customers')).data[0] ?? {
      id: '',
    };
    const found = later.flatMap(({ code, shares }) => {
      const account = units.get(`holding/${id}/${code}`);
      return account === undefined ? [] : [[shares.total.replace('.', ''), '0', ...account]];
    });
    assert.ok(found.length > 100, 'the first thousand accounts have some of them');
    for (const [total, none, credits, debits] of found)
      assert.deepEqual([Number(total), none], [Number(credits), debits]);
  });
});
