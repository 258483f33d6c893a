import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@weidongli/contracts';
import type { StepUp } from '@weidongli/contracts/identity';
import type { Loan, Repayment, RepaymentPage, RepaymentQuote } from '@weidongli/contracts/loan';
import { toFen } from '@weidongli/finance';
import { createBank } from '../create-bank.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { SandboxCaller, type CustomerCaller, type Reply } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';

const PATH = '/v1/loan/repayments';

const newSandbox = (): SandboxCaller => {
  const openingBalance = { amount: '1.00', currency: 'CNY' } as const;
  const tenants = sandboxTenants.map((tenant) => ({
    ...tenant,
    customers: tenant.customers.map((seed) => ({ ...seed, openingBalance })),
  }));
  return new SandboxCaller(createBank({ ports: fixedPorts(), tenants }).handle, 'sk_test_xingqiao');
};

/** Goes as far as a repayment that has its second factor. */
const ready = async (customer: CustomerCaller, { id }: RepaymentQuote) => {
  const body = { quoteId: id, cardId: customer.card.id };
  const headers = { 'idempotency-key': `repay-${id}` };
  const problem = await customer.refused('step-up-required', 'POST', PATH, body, headers);
  const verify = `/v1/identity/challenges/${problem.challenge?.id ?? ''}/verify`;
  const { token } = await customer.ok<StepUp>('POST', verify, { code: '000000' });
  return (): Promise<Reply<Repayment | Problem>> =>
    customer.call('POST', PATH, body, { ...headers, 'wdl-step-up': token });
};

const codes = (replies: readonly Reply<Repayment | Problem>[]): string[] =>
  replies.map(({ status, body }) => ('code' in body ? body.code : String(status))).sort();

describe('repayments at once', () => {
  it('take the money of a loan once, whichever is first', async () => {
    const sandbox = newSandbox();
    const customer = await sandbox.customer();
    const { loan } = await customer.draw('2000.00');
    await sandbox.advance('PT40S');
    const quotes = [
      await customer.quoteRepayment(loan.id, 'FULL'),
      await customer.quoteRepayment(loan.id, 'PARTIAL', '500.00'),
      await customer.quoteRepayment(loan.id, 'PARTIAL', '600.00', 'REDUCE_TERM'),
    ];
    const calls = [];
    for (const quote of quotes) calls.push(await ready(customer, quote));
    const replies = await Promise.all(calls.map((call) => call()));
    assert.deepEqual(codes(replies), ['201', 'invalid-state', 'invalid-state']);
    await sandbox.advance('PT2S');
    const { data } = await customer.ok<RepaymentPage>('GET', `${PATH}?drawId=${loan.id}`);
    assert.equal(data.length, 1);
    assert.deepEqual((await sandbox.ledger()).sums, { CNY: '0', CNY_LIMIT: '0' });
  });

  it('give the same answer to the same key', async () => {
    const sandbox = newSandbox();
    const customer = await sandbox.customer();
    const { loan } = await customer.draw('2000.00');
    await sandbox.advance('PT40S');
    const call = await ready(customer, await customer.quoteRepayment(loan.id, 'PARTIAL', '500.00'));
    const first = await call();
    const again = await call();
    assert.deepEqual([again.status, again.text], [201, first.text]);
    assert.equal(again.headers['idempotency-replayed'], 'true');
  });

  it('never spend the same money twice', async () => {
    const sandbox = newSandbox();
    const customer = await sandbox.customer();
    const loans: Loan[] = [];
    for (const amount of ['1000.00', '1100.00', '20000.00']) loans.push((await customer.draw(amount)).loan);
    await sandbox.advance('PT40S');
    const [first, second, large] = loans;
    assert.ok(first !== undefined && second !== undefined && large !== undefined);
    // Of 22,101.00 on the account 19,900.00 go. 2,201.00 are left for payments of 1,000.40, 1,100.44 and some 108.00.
    await customer.repay(await customer.quoteRepayment(large.id, 'PARTIAL', '19900.00'));
    await sandbox.advance('PT2S');
    const quotes: RepaymentQuote[] = [];
    for (const { id } of [first, second, large]) quotes.push(await customer.quoteRepayment(id, 'FULL'));
    const wanted = quotes.reduce((sum, { amount }) => sum + toFen(amount), 0n);
    assert.ok(wanted > 220_100n && quotes.every(({ amount }) => toFen(amount) < 220_100n), String(wanted));
    const calls = [];
    for (const quote of quotes) calls.push(await ready(customer, quote));
    const replies = await Promise.all(calls.map((call) => call()));
    assert.deepEqual(codes(replies), ['201', '201', 'insufficient-funds']);
    assert.deepEqual((await sandbox.ledger()).sums, { CNY: '0', CNY_LIMIT: '0' });
  });
});
