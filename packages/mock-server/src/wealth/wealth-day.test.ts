import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AccountPage, TransactionPage } from '@weidongli/contracts/account';
import type { SandboxClock, SandboxLedger } from '@weidongli/contracts/sandbox';
import type {
  DividendPage,
  HoldingDetail,
  IncomeCalendar,
  WealthOrderPage,
  WealthSummary,
} from '@weidongli/contracts/wealth';
import { toFen } from '@weidongli/finance';
import { createBank } from '../create-bank.js';
import { personas } from '../sandbox/personas.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { SandboxCaller, type CustomerCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { moveTo, orderQuote, quoteBuy, quoteSale } from '../testing/wealth-steps.js';

const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });

/** A customer of type C5 who holds some products, on Sunday 2026-11-22. */
const begin = async (holdings: readonly { code: string; amount: string }[], start = '2026-11-22') => {
  const [tenant] = sandboxTenants;
  assert.ok(tenant !== undefined);
  const ports = fixedPorts(Date.parse(`${start}T10:00:00+08:00`));
  const bank = createBank({ ports, tenants: [{ ...tenant, customers: [] }] });
  const sandbox = new SandboxCaller(bank.handle, 'sk_test_xingqiao');
  const wealth = {
    assessment: { level: 'C5', ago: 'P20D' },
    holdings: holdings.map(({ code, amount }) => ({ code, amount: yuan(amount), boughtAgo: 'P60D' })),
  };
  const persona = { ...personas['first-purchase'], openingBalance: yuan('50000.00'), wealth };
  await sandbox.ok('POST', '/v1/sandbox/customers', { customerRef: 'day', persona });
  const login = (): Promise<CustomerCaller> => sandbox.customer('day', ['account', 'identity', 'wealth']);
  return { sandbox, login };
};

const holdingOf = (customer: CustomerCaller, code: string): Promise<HoldingDetail> =>
  customer.ok('GET', `/v1/wealth/holdings/${code}`);
const dividendsOf = async (customer: CustomerCaller) =>
  (await customer.ok<DividendPage>('GET', '/v1/wealth/dividends')).data;
const summaryOf = (customer: CustomerCaller) => customer.ok<WealthSummary>('GET', '/v1/wealth/summary');
const transactionsOf = async (customer: CustomerCaller) => {
  const [account] = (await customer.ok<AccountPage>('GET', '/v1/account/accounts')).data;
  const path = `/v1/account/accounts/${account?.id ?? ''}/transactions`;
  return (await customer.ok<TransactionPage>('GET', path)).data;
};

/** Returns the units that the ledger has of a product, as the wire writes them. */
const unitsInLedger = async (sandbox: SandboxCaller, code: string): Promise<string> => {
  const { accounts } = await sandbox.ok<SandboxLedger>('GET', '/v1/sandbox/ledger');
  const account = accounts.find(({ id }) => id.startsWith('holding/') && id.endsWith(`/${code}`));
  const units = BigInt(account?.creditsPosted ?? 0) - BigInt(account?.debitsPosted ?? 0);
  return `${units / 100n}.${String(units % 100n).padStart(2, '0')}`;
};

describe('the close of a day', () => {
  it('credits each day once, on weekends and holidays too, and the ledger has the same units', async () => {
    const { sandbox, login } = await begin([{ code: '990001', amount: '10000.00' }]);
    await moveTo(sandbox, '2027-01-22', '09:00:00');
    const customer = await login();
    const path = '/v1/wealth/income?from=2026-11-22&to=2027-01-21';
    const { data } = await customer.ok<IncomeCalendar>('GET', path);
    assert.equal(data.length, 61);
    const { holding, lots } = await holdingOf(customer, '990001');
    assert.equal(await unitsInLedger(sandbox, '990001'), holding.shares.total);
    assert.deepEqual(
      lots.map(({ shares }) => shares),
      [holding.shares.total],
      'income is no lot of its own',
    );
    const { latestIncomeDate } = await summaryOf(customer);
    assert.equal(latestIncomeDate, '2027-01-21');
  });

  it('pays the last income of a money fund out when all units are gone in the morning', async () => {
    const { sandbox, login } = await begin([{ code: '990001', amount: '100000.00' }]);
    await moveTo(sandbox, '2026-11-24', '09:00:00');
    const seller = await login();
    const { holding } = await holdingOf(seller, '990001');
    const order = await orderQuote(seller, await quoteSale(seller, '990001', holding.shares.total));
    assert.equal(order.dates.confirmDate, '2026-11-25');
    await moveTo(sandbox, '2026-11-27', '09:00:00');
    const customer = await login();
    const { holding: sold, lots } = await holdingOf(customer, '990001');
    assert.deepEqual([sold.shares.total, lots], ['0.00', []]);
    const rows = await transactionsOf(customer);
    const last = rows.filter(({ purpose }) => purpose === 'WEALTH_DIVIDEND');
    const { data } = await customer.ok<IncomeCalendar>(
      'GET',
      '/v1/wealth/income?from=2026-11-24&to=2026-11-26',
    );
    assert.deepEqual(
      data,
      [{ date: '2026-11-24', income: last[0]?.amount }],
      'the day of the sale is the last one that earns',
    );
    assert.equal(last.length, 1);
    assert.equal(await unitsInLedger(sandbox, '990001'), '0.00');
  });

  it('is planned earlier by a purchase, and still pays the dividend that it was planned for, once', async () => {
    const { sandbox, login } = await begin([{ code: '990021', amount: '10000.00' }]);
    await moveTo(sandbox, '2026-11-23', '09:00:00');
    const buyer = await login();
    await orderQuote(buyer, await quoteBuy(buyer, '990001', '5000.00'));
    await moveTo(sandbox, '2026-12-17', '09:00:00');
    const customer = await login();
    const dividends = await dividendsOf(customer);
    assert.deepEqual(
      dividends.map(({ code, recordDate, perUnit, mode }) => [code, recordDate, perUnit, mode]),
      [['990021', '2026-12-15', '0.0250', 'REINVEST']],
    );
    const path = '/v1/wealth/income?code=990001&from=2026-11-23&to=2026-12-16';
    const { data } = await customer.ok<IncomeCalendar>('GET', path);
    assert.deepEqual([data[0]?.date, data.length], ['2026-11-24', 23], 'from the confirmation on');
    assert.equal(
      await unitsInLedger(sandbox, '990021'),
      (await holdingOf(customer, '990021')).holding.shares.total,
    );
  });

  it('shows no loss between the evening on which a dividend leaves the value and the morning that books it', async () => {
    for (const mode of ['REINVEST', 'CASH']) {
      const { sandbox, login } = await begin([{ code: '990021', amount: '10000.00' }]);
      await (await login()).ok('POST', '/v1/wealth/holdings/990021/dividend-mode', { mode });
      await moveTo(sandbox, '2026-12-15', '20:00:01');
      const evening = await holdingOf(await login(), '990021');
      await moveTo(sandbox, '2026-12-16', '06:00:01');
      const customer = await login();
      const morning = await holdingOf(customer, '990021');
      const difference = toFen(evening.holding.cumulativeIncome) - toFen(morning.holding.cumulativeIncome);
      assert.ok(difference <= 1n && difference >= -1n, String(difference));
      assert.equal(morning.holding.latestIncomeDate, '2026-12-15');
      const paid = (await transactionsOf(customer)).filter(({ purpose }) => purpose === 'WEALTH_DIVIDEND');
      assert.equal(paid.length, mode === 'CASH' ? 1 : 0);
    }
  });

  it('pays everything back when a wealth product ends, as an order that the customer sees', async () => {
    const { sandbox, login } = await begin([], '2026-11-23');
    const buyer = await login();
    const bought = await orderQuote(buyer, await quoteBuy(buyer, '982611', '20000.00'));
    assert.equal(bought.side, 'SUBSCRIBE');
    await moveTo(sandbox, bought.dates.confirmDate, '06:00:01');
    const { holding } = await holdingOf(await login(), '982611');
    assert.equal(holding.costBasis.amount, '20000.00');
    await moveTo(sandbox, '2027-03-31', '09:00:00');
    const customer = await login();
    const { data } = await customer.ok<WealthOrderPage>('GET', '/v1/wealth/orders?code=982611');
    const ended = data.find(({ side }) => side === 'MATURITY');
    assert.deepEqual(
      [ended?.status, ended?.shares, ended?.statusHistory.map(({ to }) => to)],
      ['SETTLED', holding.shares.total, ['SUBMITTED', 'CONFIRMED', 'SETTLED']],
    );
    const rows = await transactionsOf(customer);
    const back = rows.filter(({ purpose }) => purpose === 'WEALTH_REDEMPTION');
    assert.deepEqual(
      back.map(({ amount }) => amount),
      [ended?.confirmation?.paidOut],
    );
    const after = await holdingOf(customer, '982611');
    const paid = toFen(ended?.confirmation?.paidOut ?? yuan('0.00'));
    assert.equal(toFen(after.holding.cumulativeIncome), paid - 2_000_000n);
    assert.deepEqual(after.lots, []);
    const sums = Object.values((await sandbox.ledger()).sums);
    assert.deepEqual([...new Set(sums)], ['0']);
  });

  it('is not planned for somebody who holds nothing that gives anything by day', async () => {
    const { sandbox } = await begin([{ code: '990026', amount: '1000.00' }]);
    const until = { advanceBy: 'P400D' };
    const { events } = await sandbox.ok<SandboxClock>('POST', '/v1/sandbox/clock', until);
    assert.deepEqual(events, []);
  });
});
