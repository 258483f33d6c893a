import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@weidongli/contracts';
import type { StepUp } from '@weidongli/contracts/identity';
import type { WealthOrder, WealthOrderPage, WealthQuote } from '@weidongli/contracts/wealth';
import { createBank } from '../create-bank.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { SandboxCaller, type CustomerCaller, type Reply } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import {
  assessedInvestor,
  FUNDS,
  holdUnits,
  investorOf,
  PATHS,
  prepareOrder,
  quoteBuy,
  quoteSale,
} from '../testing/wealth-steps.js';
import { valueProduct } from './wealth-catalogue.kinds.js';

/** A fund that may take 1,500.00 altogether. */
const SCARCE = valueProduct(
  {
    ...{ code: '991400', name: '小额', kind: 'BOND_FUND', riskLevel: 'R2', invests: '额度很小。' },
    ...{ inceptionDate: '2015-01-05', drift: 0, volatility: 0, quota: '1500.00' },
  },
  { bank: '星桥银行', brand: '星桥' },
);

const newSandbox = (): SandboxCaller => {
  const tenants = sandboxTenants.map((tenant) => ({ ...tenant, extraProducts: [SCARCE] }));
  return new SandboxCaller(createBank({ ports: fixedPorts(), tenants }).handle, 'sk_test_xingqiao');
};

type Call = () => Promise<Reply<WealthOrder | Problem>>;

/** Goes as far as an order that has its second factor. */
const ready = async (customer: CustomerCaller, quote: WealthQuote): Promise<Call> => {
  const { body, key } = await prepareOrder(customer, quote);
  const headers = { 'idempotency-key': key };
  const problem = await customer.refused('step-up-required', 'POST', PATHS.orders, body, headers);
  const verify = `/v1/identity/challenges/${problem.challenge?.id ?? ''}/verify`;
  const { token } = await customer.ok<StepUp>('POST', verify, { code: '000000' });
  return () => customer.call('POST', PATHS.orders, body, { ...headers, 'wdl-step-up': token });
};

const codes = (replies: readonly Reply<WealthOrder | Problem>[]): string[] =>
  replies.map(({ status, body }) => ('code' in body && status >= 400 ? body.code : String(status))).sort();

const atOnce = async (calls: readonly Call[]): Promise<string[]> =>
  codes(await Promise.all(calls.map((call) => call())));

describe('orders at once', () => {
  it('never spend the same money twice', async () => {
    const sandbox = newSandbox();
    const { customer } = await assessedInvestor(sandbox, 'd', {
      openingBalance: { amount: '2500.00', currency: 'CNY' },
    });
    const calls: Call[] = [];
    for (const code of [FUNDS.bond, FUNDS.mixed, FUNDS.money])
      calls.push(await ready(customer, await quoteBuy(customer, code, '1000.00')));
    assert.deepEqual(await atOnce(calls), ['201', '201', 'insufficient-funds']);
    await sandbox.balanced();
  });

  it('never sell the same units twice', async () => {
    const sandbox = newSandbox();
    const { person } = await assessedInvestor(sandbox);
    await holdUnits(sandbox, person, FUNDS.money, '2500.00');
    const customer = await investorOf(sandbox, person);
    const calls: Call[] = [];
    for (const side of ['REDEEM', 'FAST_REDEEM', 'REDEEM'] as const)
      calls.push(await ready(customer, await quoteSale(customer, FUNDS.money, '1000.00', side)));
    assert.deepEqual(await atOnce(calls), ['201', '201', 'shares-not-available']);
    await sandbox.balanced();
  });

  it('never take more at once than a day allows', async () => {
    const sandbox = newSandbox();
    const { person } = await assessedInvestor(sandbox);
    await holdUnits(sandbox, person, FUNDS.money, '30000.00');
    const customer = await investorOf(sandbox, person);
    const calls: Call[] = [];
    for (const shares of ['6000.00', '6000.01', '6000.02'])
      calls.push(await ready(customer, await quoteSale(customer, FUNDS.money, shares, 'FAST_REDEEM')));
    assert.deepEqual(await atOnce(calls), ['201', 'fast-redeem-limit', 'fast-redeem-limit']);
  });

  it('never sell more of a product than its quota, whoever is first, and free it with a cancelled order', async () => {
    const sandbox = newSandbox();
    const calls: Call[] = [];
    const customers: CustomerCaller[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { customer } = await assessedInvestor(sandbox);
      customers.push(customer);
      calls.push(await ready(customer, await quoteBuy(customer, SCARCE.code, '700.00')));
    }
    assert.deepEqual(await atOnce(calls), ['201', '201', 'quota-exhausted']);
    for (const customer of customers) {
      const { data } = await customer.ok<WealthOrderPage>('GET', PATHS.orders);
      for (const { id } of data) await customer.ok('POST', `${PATHS.orders}/${id}/cancel`, {});
    }
    const { customer } = await assessedInvestor(sandbox);
    const again = await ready(customer, await quoteBuy(customer, SCARCE.code, '1500.00'));
    assert.deepEqual(await atOnce([again]), ['201']);
    await sandbox.balanced();
  });

  it('are one order when the same one is sent twice', async () => {
    const sandbox = newSandbox();
    const { customer } = await assessedInvestor(sandbox);
    const quote = await quoteBuy(customer, FUNDS.bond, '1000.00');
    const call = await ready(customer, quote);
    const replies = await Promise.all([call(), call()]);
    assert.ok(
      replies.some(({ status }) => status === 201),
      JSON.stringify(codes(replies)),
    );
    const again = await call();
    assert.deepEqual([again.status, again.headers['idempotency-replayed']], [201, 'true']);
    const { data } = await customer.ok<WealthOrderPage>('GET', `${PATHS.orders}?quoteId=${quote.id}`);
    assert.equal(data.length, 1);
  });
});
