import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Loan, RepaymentPage } from '@weidongli/contracts/loan';
import type { EventPage } from '@weidongli/contracts/partner';
import { createBank } from '../create-bank.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';

const newSandbox = (): SandboxCaller =>
  new SandboxCaller(createBank({ ports: fixedPorts() }).handle, 'sk_test_xingqiao');

const moveTo = (sandbox: SandboxCaller, at: string): Promise<unknown> =>
  sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: `${at}+08:00` });

/** Draws an amount whose first instalment ends in .11, which no automatic debit can take. */
const drawHopeless = async (sandbox: SandboxCaller): Promise<Loan> => {
  const customer = await sandbox.customer();
  for (let fen = 75_008; fen < 75_600; fen += 5) {
    const amount = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
    const quote = await customer.quote(amount);
    if (quote.schedule[0]?.total.amount.endsWith('.11') !== true) continue;
    const { loan } = await customer.draw(amount);
    await sandbox.advance('PT40S');
    return loan;
  }
  throw new Error('No amount was found.');
};

describe('the calendar of a loan', () => {
  it('debits at ten, three and eight on the due day and the day of grace', async () => {
    const sandbox = newSandbox();
    const loan = await drawHopeless(sandbox);
    await moveTo(sandbox, '2026-12-25T00:00:00');
    const customer = await sandbox.customer();
    const { data } = await customer.ok<RepaymentPage>('GET', `/v1/loan/repayments?drawId=${loan.id}`);
    assert.deepEqual(data.map(({ createdAt }) => createdAt.slice(8, 16)).reverse(), [
      '22T10:00',
      '22T15:00',
      '22T20:00',
      '23T10:00',
      '23T15:00',
      '23T20:00',
    ]);
    assert.ok(data.every(({ status, failure }) => status === 'FAILED' && failure === 'INSUFFICIENT_FUNDS'));
  });

  it('counts the day of grace as the due date, and penalty from the due date once it is missed', async () => {
    const sandbox = newSandbox();
    const loan = await drawHopeless(sandbox);
    const at = async (moment: string): Promise<unknown[]> => {
      await moveTo(sandbox, moment);
      const customer = await sandbox.customer();
      const { status, daysPastDue } = await customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`);
      const quote = await customer.quoteRepayment(loan.id, 'DUE');
      return [status, daysPastDue, quote.allocation.penalty.amount === '0.00'];
    };
    assert.deepEqual(await at('2026-12-22T09:00:00'), ['ACTIVE', 0, true]);
    assert.deepEqual(await at('2026-12-23T23:50:00'), ['ACTIVE', 0, true]);
    assert.deepEqual(await at('2026-12-24T00:00:00'), ['OVERDUE', 2, false]);
  });

  it('waits for an outcome across midnight before it calls a loan overdue', async () => {
    const sandbox = newSandbox();
    const loan = await drawHopeless(sandbox);
    await moveTo(sandbox, '2026-12-23T23:59:58.500');
    const customer = await sandbox.customer();
    const repayment = await customer.repay(await customer.quoteRepayment(loan.id, 'FULL'));
    await moveTo(sandbox, '2026-12-24T00:00:00');
    assert.equal((await customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`)).status, 'ACTIVE');
    await sandbox.advance('PT2S');
    assert.equal((await customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`)).status, 'SETTLED');
    assert.equal(repayment.allocation.penalty.amount, '0.00');
    const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${loan.id}`);
    assert.ok(!data.some(({ type }) => type === 'loan.overdue'));
  });

  it('runs five months of eight loans in less than two seconds', async () => {
    const sandbox = newSandbox();
    for (let n = 0; n < 8; n += 1) {
      await (await sandbox.customer()).draw(`${600 + n}.00`);
      await sandbox.advance('P1D');
    }
    const started = performance.now();
    await sandbox.advance('P153D');
    const took = performance.now() - started;
    const customer = await sandbox.customer();
    const { data } = await customer.ok<{ data: Loan[] }>('GET', '/v1/loan/draws?state=OPEN');
    assert.deepEqual(data, []);
    assert.ok(took < 2000, `${Math.round(took)} ms`);
  });
});
