import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Loan } from '@weidongli/contracts/loan';
import type { SandboxCustomer, SandboxCustomerPage } from '@weidongli/contracts/sandbox';
import { createBank } from '../create-bank.js';
import { unitNumberOf } from '../engine/ids.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';

const CUSTOMERS = '/v1/sandbox/customers';

const withTwoUnits = async (): Promise<SandboxCaller> => {
  const sandbox = new SandboxCaller(createBank({ ports: fixedPorts() }).handle, 'sk_test_xingqiao');
  await sandbox.ok('POST', '/v1/sandbox/units', {});
  return sandbox;
};

describe('a story', () => {
  it('begins in the newest unit, by name or by session, and its customer can do everything', async () => {
    const sandbox = await withTwoUnits();
    const body = { customerRef: 'named', persona: 'almost-settled' };
    const created = await sandbox.ok<SandboxCustomer>('POST', CUSTOMERS, body);
    assert.equal(unitNumberOf(created.id), 1);
    assert.equal((await sandbox.ok<SandboxCustomer>('GET', `${CUSTOMERS}/${created.id}`)).loans.length, 1);
    const { loan } = await (await sandbox.customer('named')).draw('500.00');
    assert.equal(unitNumberOf(loan.id), 1);
    const first = await sandbox.customer('overdue-90');
    const { data } = await first.ok<{ data: Loan[] }>('GET', '/v1/loan/draws');
    assert.deepEqual([unitNumberOf(data[0]?.id ?? ''), data[0]?.status], [1, 'OVERDUE']);
    const { data: all } = await sandbox.ok<SandboxCustomerPage>('GET', `${CUSTOMERS}?limit=100`);
    assert.equal(all.length, 9, 'customers of both units');
    await sandbox.ok('POST', '/v1/sandbox/faults', {
      ...{ operation: 'loan.*', customerRef: 'named', status: 503 },
    });
    await (await sandbox.customer('named')).refused('service-unavailable', 'GET', '/v1/loan/lines');
    const ledger = await sandbox.ledger();
    assert.deepEqual(ledger.sums, { CNY: '0', CNY_LIMIT: '0' });
  });

  it('begins once, however many sessions are asked for at the same moment', async () => {
    const sandbox = await withTwoUnits();
    const customers = await Promise.all(Array.from({ length: 6 }, () => sandbox.customer('due-soon')));
    assert.equal(new Set(customers.map(({ line }) => line.id)).size, 1);
    const found = await sandbox.ok<SandboxCustomerPage>('GET', `${CUSTOMERS}?customerRef=due-soon`);
    assert.equal(found.data.length, 1);
  });
});
