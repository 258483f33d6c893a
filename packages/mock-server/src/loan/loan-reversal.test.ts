import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Loan, LoanSchedule, Repayment } from '@weidongli/contracts/loan';
import type { EventPage } from '@weidongli/contracts/partner';
import type { SandboxCustomer } from '@weidongli/contracts/sandbox';
import { createBank } from '../create-bank.js';
import type { CustomerCaller, SandboxCaller as Caller } from '../testing/caller.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { confirmedWith, repayWith, scenarioOf } from '../testing/outcome-steps.js';

const STORY = {
  story: 'A borrower of a test.',
  nameMasked: '测*试',
  phone: '10000000900',
  kycLevel: 3,
  openingBalance: { amount: '9000.00', currency: 'CNY' },
  line: { limit: { amount: '5000.00', currency: 'CNY' } },
};

const begin = async (paidOutAgo: string) => {
  const sandbox = new SandboxCaller(createBank({ ports: fixedPorts() }).handle, 'sk_test_xingqiao');
  const loans = [{ principal: { amount: '3000.00', currency: 'CNY' }, tenor: 5, paidOutAgo }];
  const body = { customerRef: 'returned', persona: { ...STORY, loans } };
  const created = await sandbox.ok<SandboxCustomer>('POST', '/v1/sandbox/customers', body);
  const id = created.loans[0]?.id ?? '';
  return { sandbox, id, login: () => sandbox.customer('returned') };
};

const read = (customer: CustomerCaller, id: string): Promise<Loan> =>
  customer.ok('GET', `/v1/loan/draws/${id}`);
const rowsOf = async (customer: CustomerCaller, id: string) =>
  (await customer.ok<LoanSchedule>('GET', `/v1/loan/draws/${id}/schedule`)).rows;
const repayFull = async (customer: CustomerCaller, id: string): Promise<Repayment> => {
  const quote = await customer.quoteRepayment(id, 'FULL');
  const body = { quoteId: quote.id, cardId: customer.card.id };
  return confirmedWith(customer, '/v1/loan/repayments', body, scenarioOf('repayment.reversed'));
};
const eventsOf = async (sandbox: Caller, id: string): Promise<readonly string[]> =>
  (await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${id}&limit=100`)).data.map(
    ({ type }) => type,
  );

/** Balances of all accounts but the bank's own, which other customers move, too. */
const balances = async (sandbox: Caller): Promise<ReadonlyMap<string, bigint>> =>
  new Map(
    (await sandbox.ledger()).accounts.map(({ id, debitsPosted, creditsPosted }) => [
      id,
      BigInt(debitsPosted) - BigInt(creditsPosted),
    ]),
  );

describe('a repayment that the paying bank takes back', () => {
  it('leaves books, plan and line as they were', async () => {
    const { sandbox, id, login } = await begin('P9D');
    let customer = await login();
    const [before, rows] = [await balances(sandbox), await rowsOf(customer, id)];
    const repayment = await repayWith(customer, id, '500.13');
    await sandbox.advance('PT2S');
    assert.notDeepEqual(await balances(sandbox), before);
    await sandbox.advance('P1D');
    customer = await login();
    assert.deepEqual(await balances(sandbox), before);
    assert.deepEqual(await rowsOf(customer, id), rows);
    const { status } = await customer.ok<Repayment>('GET', `/v1/loan/repayments/${repayment.id}`);
    assert.equal(status, 'REVERSED');
    assert.deepEqual((await sandbox.ledger()).sums, { CNY: '0', CNY_LIMIT: '0' });
  });

  it('opens a loan again that it had settled, and lets its instalments fall due', async () => {
    // The first instalment falls due on the day between repayment and return.
    const { sandbox, id, login } = await begin('P30D');
    let customer = await login();
    const due = (await read(customer, id)).nextDue?.date;
    assert.equal(due, '2026-11-23');
    await repayFull(customer, id);
    await sandbox.advance('PT3S');
    customer = await login();
    assert.equal((await read(customer, id)).status, 'SETTLED');
    await sandbox.advance('P1D');
    customer = await login();
    const open = await read(customer, id);
    assert.deepEqual([open.status, open.settledAt], ['ACTIVE', null]);
    assert.deepEqual((await eventsOf(sandbox, id)).slice(-2), ['loan.settled', 'loan.reopened']);
    await sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: '2026-11-23T15:00:05+08:00' });
    customer = await login();
    assert.equal((await rowsOf(customer, id))[0]?.status, 'PAID', 'debited in the next slot');
    await sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: '2026-12-23T10:00:05+08:00' });
    customer = await login();
    assert.equal((await rowsOf(customer, id))[1]?.status, 'PAID', 'and so is the next one');
  });

  it('grants on top what was drawn of the freed limit meanwhile', async () => {
    const { sandbox, id, login } = await begin('P9D');
    let customer = await login();
    await repayFull(customer, id);
    await sandbox.advance('PT3S');
    await customer.draw('4500.00');
    await sandbox.advance('P1D');
    customer = await login();
    const { limit, available, outstanding } = customer.line;
    assert.deepEqual([limit.amount, available.amount, outstanding.amount], ['7500.00', '0.00', '7500.00']);
    assert.deepEqual((await sandbox.ledger()).sums, { CNY: '0', CNY_LIMIT: '0' });
  });

  it('stays when another repayment was booked since', async () => {
    const { sandbox, id, login } = await begin('P9D');
    let customer = await login();
    const first = await repayWith(customer, id, '500.13');
    await sandbox.advance('PT3S');
    await repayWith(customer, id, '400.50');
    await sandbox.advance('P1DT5M');
    customer = await login();
    const { status } = await customer.ok<Repayment>('GET', `/v1/loan/repayments/${first.id}`);
    assert.equal(status, 'SUCCEEDED');
    const refused = await sandbox.refused(
      'invalid-state',
      'POST',
      `/v1/sandbox/simulate/repayment/${first.id}/reverse`,
      {},
    );
    assert.match(refused.detail ?? '', /SUCCEEDED, with a later repayment; possible: nothing/);
  });
});
