import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Suitability, WealthEvidence, WealthOrder } from '@weidongli/contracts/wealth';
import { createBank } from '../create-bank.js';
import { sha256OfJson } from '../engine/digest.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { SandboxCaller } from '../testing/caller.js';
import { present } from '../testing/check.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import {
  assessAs,
  assessedInvestor,
  FUNDS,
  holdUnits,
  investorOf,
  moveTo,
  orderQuote,
  PATHS,
  prepareOrder,
  quoteBuy,
  quoteSale,
  readOrder,
  tryOrder,
  tryQuote,
  untilConfirmed,
  untilSettled,
} from '../testing/wealth-steps.js';
import { valueProduct } from './wealth-catalogue.kinds.js';

/** A wealth product that is raised until the Wednesday after the test begins. */
const RAISED = valueProduct(
  {
    ...{ code: '991600', name: '封闭理财', kind: 'BANK_WMP', riskLevel: 'R2', invests: '债券。' },
    ...{ inceptionDate: '2026-11-27', announced: '2026-11-01', drift: 0, volatility: 0 },
    fixedTerm: {
      ...{ months: 3, annualRate: '0.028000', earlyRate: null, raiseUntil: '2026-11-25' },
      ...{ valueDate: '2026-11-27', maturityDate: '2027-02-26' },
    },
  },
  { bank: '星桥银行', brand: '星桥' },
);

// A Monday: the market is open.
const newSandbox = (at = '2026-11-23T10:00:00+08:00'): SandboxCaller => {
  const tenants = sandboxTenants.map((tenant) => ({ ...tenant, extraProducts: [RAISED] }));
  const bank = createBank({ ports: fixedPorts(Date.parse(at)), tenants });
  return new SandboxCaller(bank.handle, 'sk_test_xingqiao');
};

describe('a product that is raised', () => {
  it('is subscribed to at 1.0000, confirmed on its value date, and sold to nobody afterwards', async () => {
    const sandbox = newSandbox();
    const { person, customer } = await assessedInvestor(sandbox);
    const order = await orderQuote(customer, await quoteBuy(customer, RAISED.code, '50000.00'));
    assert.deepEqual([order.side, order.dates.confirmDate], ['SUBSCRIBE', '2026-11-27']);
    await moveTo(sandbox, '2026-11-26', '10:00:00');
    const later = await investorOf(sandbox, person);
    const input = {
      side: 'BUY',
      code: RAISED.code,
      amount: { amount: '50000.00', currency: 'CNY' },
    } as const;
    assert.equal((await tryQuote(later, input)).body.code, 'trading-suspended');
    await untilConfirmed(sandbox, order);
    const confirmed = await readOrder(await investorOf(sandbox, person), order);
    const { nav, shares } = present(confirmed.confirmation, 'confirmation');
    assert.deepEqual([confirmed.status, nav, shares], ['CONFIRMED', '1.0000', '50000.00']);
    const locked = { side: 'REDEEM', code: RAISED.code, shares: '100.00' } as const;
    const holder = await investorOf(sandbox, person);
    assert.equal((await tryQuote(holder, locked)).body.code, 'trading-suspended');
  });

  it('is no deposit, and is forbidden above the type whatever is insisted on', async () => {
    const sandbox = newSandbox();
    const { customer } = await assessedInvestor(sandbox, 'd', {});
    await assessAs(customer, 'a', { loss: 'b' });
    const quote = await quoteBuy(customer, RAISED.code, '50000.00');
    assert.deepEqual([quote.riskMatch.status, quote.riskMatch.reason], ['FORBIDDEN', 'WEALTH_PRODUCT']);
    assert.equal((await tryOrder(customer, quote)).body.code, 'risk-mismatch');
    const amount = { amount: '1000.00', currency: 'CNY' } as const;
    const deposit = await tryQuote(customer, { side: 'BUY', code: '990102', amount });
    assert.equal(deposit.body.code, 'not-found');
  });
});

describe('what happens at the registrar', () => {
  it('confirms 60 % of a purchase of such an amount and gives the rest back', async () => {
    const sandbox = newSandbox();
    const { person, customer } = await assessedInvestor(sandbox);
    const order = await orderQuote(customer, await quoteBuy(customer, FUNDS.money, '1000.33'));
    await untilConfirmed(sandbox, order);
    const { status, confirmation } = await readOrder(await investorOf(sandbox, person), order);
    const { shares, net, fee, paidOut } = present(confirmation, 'confirmation');
    assert.equal(status, 'PARTIALLY_CONFIRMED');
    assert.deepEqual(
      [shares, net.amount, fee.amount, paidOut.amount],
      ['600.20', '600.20', '0.00', '400.13'],
    );
    await sandbox.balanced();
  });

  it('lets a large redemption wait for the next trading day, whose value counts', async () => {
    const sandbox = newSandbox();
    const { person } = await assessedInvestor(sandbox);
    await holdUnits(sandbox, person, FUNDS.mixed, '5000.00');
    await moveTo(sandbox, '2026-11-26', '10:00:00');
    const customer = await investorOf(sandbox, person);
    const order = await orderQuote(customer, await quoteSale(customer, FUNDS.mixed, '1000.34'));
    await untilConfirmed(sandbox, order);
    const waiting = await readOrder(await investorOf(sandbox, person), order);
    assert.deepEqual([waiting.status, waiting.dates.tradeDate], ['DELAYED', '2026-11-27']);
    assert.ok(waiting.dates.settleDate > order.dates.settleDate);
    await untilConfirmed(sandbox, waiting);
    await untilSettled(sandbox, waiting);
    const { status, confirmation, statusHistory } = await readOrder(await investorOf(sandbox, person), order);
    assert.deepEqual([status, confirmation?.navDate], ['SETTLED', '2026-11-27']);
    assert.deepEqual(
      statusHistory.map(({ to }) => to),
      ['SUBMITTED', 'ACCEPTED', 'DELAYED', 'CONFIRMED', 'SETTLED'],
    );
  });
});

describe('an assessment', () => {
  it('stops counting after twelve months of the clock, for the quote and for an order in between', async () => {
    const sandbox = newSandbox();
    const { person } = await assessedInvestor(sandbox);
    await moveTo(sandbox, '2027-11-23', '09:58:00');
    const customer = await investorOf(sandbox, person);
    const quote = await quoteBuy(customer, FUNDS.bond, '1000.00');
    assert.equal(quote.riskMatch.status, 'MATCH');
    await moveTo(sandbox, '2027-11-23', '10:00:01');
    assert.equal((await tryOrder(customer, quote)).body.code, 'suitability-expired');
    const { status } = await customer.ok<Suitability>('GET', `${PATHS.assessments}/current`);
    assert.equal(status, 'EXPIRED');
  });
});

describe('the evidence of an order', () => {
  it('carries the digest of everything in it, and only documents of the quote', async () => {
    const { customer } = await assessedInvestor(newSandbox());
    const quote = await quoteBuy(customer, FUNDS.bond, '1000.00');
    const { body, key } = await prepareOrder(customer, quote);
    const foreign = { ...body, shown: [{ agreementId: `agr_${'0'.repeat(26)}`, seconds: 3 }] };
    const headers = { 'idempotency-key': `${key}-foreign` };
    const problem = await customer.refused('validation-failed', 'POST', PATHS.orders, foreign, headers);
    assert.equal(problem.errors?.[0]?.pointer, '/shown/0/agreementId');
    const order = await customer.confirmed<WealthOrder>(PATHS.orders, body, key);
    const path = `${PATHS.orders}/${order.id}/evidence`;
    const { sha256, ...rest } = await customer.ok<WealthEvidence>('GET', path);
    assert.equal(sha256, sha256OfJson(rest));
    assert.notEqual(sha256, sha256OfJson({ ...rest, investorLevel: 'C1' }));
  });

  it('is needed: an order without the documents of its quote is refused', async () => {
    const { customer } = await assessedInvestor(newSandbox());
    const quote = await quoteBuy(customer, FUNDS.bond, '1000.00');
    const body = { quoteId: quote.id, cardId: customer.card.id };
    const headers = { 'idempotency-key': `order-${quote.id}` };
    await customer.refused('agreement-version-changed', 'POST', PATHS.orders, body, headers);
  });
});
