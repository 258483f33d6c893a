import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Loan, RepaymentPage } from '@weidongli/contracts/loan';
import { toFen } from '@weidongli/finance';
import { createBank } from '../create-bank.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';

const tenants = sandboxTenants.slice(0, 1).map((tenant) => ({
  ...tenant,
  customers: tenant.customers.filter(({ customerRef }) => customerRef === 'overdue'),
}));

const startOn = (date: string): SandboxCaller => {
  const ports = fixedPorts(Date.parse(`${date}T10:00:00+08:00`));
  return new SandboxCaller(createBank({ ports, tenants }).handle, 'sk_test_xingqiao');
};

describe('the persona who is overdue', () => {
  it('is three days overdue on whatever day the sandbox starts, with right books', async () => {
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2027, 1, 1 + day)).toISOString().slice(0, 10);
      const sandbox = startOn(date);
      const customer = await sandbox.customer('overdue');
      const [loan] = (await customer.ok<{ data: Loan[] }>('GET', '/v1/loan/draws')).data;
      assert.ok(loan !== undefined);
      assert.deepEqual(
        [loan.status, loan.daysPastDue, customer.line.suspension],
        ['OVERDUE', 3, 'OVERDUE'],
        date,
      );
      assert.equal(toFen(customer.line.outstanding), toFen(loan.outstandingPrincipal), date);
      assert.deepEqual((await sandbox.ledger()).sums, { CNY: '0', CNY_LIMIT: '0' });
    }
  });

  it('goes on with the next due date: one debit takes what is overdue and what is due', async () => {
    const sandbox = startOn('2026-11-22');
    await sandbox.advance('P30D');
    const customer = await sandbox.customer('overdue');
    const { data } = await customer.ok<RepaymentPage>('GET', '/v1/loan/repayments');
    // Rows of 1,274.40 (74.40 interest) and 1,257.60, and 30 days of penalty on 1,200.00 at 0.06 %.
    assert.deepEqual(
      data.map(({ kind, status, amount }) => [kind, status, amount.amount]),
      [['AUTO_DEBIT', 'SUCCEEDED', '2553.60']],
    );
    const [loan] = (await customer.ok<{ data: Loan[] }>('GET', '/v1/loan/draws')).data;
    assert.equal(loan?.status, 'ACTIVE');
  });
});
