import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@weidongli/contracts';
import type { AccountPage } from '@weidongli/contracts/account';
import type { StepUp } from '@weidongli/contracts/identity';
import type { Deposit, DepositPage, DepositQuote, WithdrawalQuote } from '@weidongli/contracts/wealth';
import { toFen } from '@weidongli/finance';
import { createBank } from '../create-bank.js';
import { freshKey, SandboxCaller, type CustomerCaller, type Reply } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { acceptQuote } from '../testing/wealth-steps.js';

const DEPOSITS = '/v1/wealth/deposits';
const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });

const begin = async (): Promise<{ sandbox: SandboxCaller; customer: CustomerCaller }> => {
  const sandbox = new SandboxCaller(createBank({ ports: fixedPorts() }).handle, 'sk_test_xingqiao');
  return { sandbox, customer: await sandbox.customer('first-purchase', ['account', 'identity', 'wealth']) };
};

/** Goes as far as a call that has its second factor, under a key of its own. */
const ready = async (customer: CustomerCaller, path: string, body: unknown) => {
  const headers = { 'idempotency-key': freshKey('race') };
  const problem = await customer.refused('step-up-required', 'POST', path, body, headers);
  const verify = `/v1/identity/challenges/${problem.challenge?.id ?? ''}/verify`;
  const { token } = await customer.ok<StepUp>('POST', verify, { code: '000000' });
  return (): Promise<Reply<Deposit | Problem>> =>
    customer.call('POST', path, body, { ...headers, 'wdl-step-up': token });
};

const together = async (
  calls: readonly (() => Promise<Reply<Deposit | Problem>>)[],
): Promise<readonly string[]> => {
  const replies = await Promise.all(calls.map((call) => call()));
  return replies
    .map(({ status, body }) => ('code' in body && 'title' in body ? body.code : String(status)))
    .sort();
};

const opening = async (customer: CustomerCaller, amount: string) => {
  const input = { code: '990100', amount: yuan(amount), renewal: 'NONE' };
  const quote = await customer.ok<DepositQuote>('POST', '/v1/wealth/deposit-quotes', input);
  return { quoteId: quote.id, cardId: customer.card.id, ...(await acceptQuote(customer, quote)) };
};

const open = async (customer: CustomerCaller, amount: string): Promise<Deposit> =>
  customer.confirmed(DEPOSITS, await opening(customer, amount), freshKey('open'));

const balanceOf = async (customer: CustomerCaller): Promise<bigint> => {
  const [account] = (await customer.ok<AccountPage>('GET', '/v1/account/accounts')).data;
  return toFen(account?.balance.available ?? yuan('0.00'));
};

describe('deposits at once', () => {
  it('are opened once of a quote, and with money that is there once', async () => {
    const { sandbox, customer } = await begin();
    const body = await opening(customer, '5000.00');
    const twice = [await ready(customer, DEPOSITS, body), await ready(customer, DEPOSITS, body)];
    assert.deepEqual(await together(twice), ['201', 'invalid-state']);
    // 15,000.00 are left, and three want 6,000.00 each.
    const calls = [];
    for (let n = 0; n < 3; n += 1)
      calls.push(await ready(customer, DEPOSITS, await opening(customer, '6000.00')));
    assert.deepEqual(await together(calls), ['201', '201', 'insufficient-funds']);
    assert.equal(await balanceOf(customer), 300_000n);
    const { data } = await customer.ok<DepositPage>('GET', `${DEPOSITS}?state=ACTIVE`);
    assert.equal(data.length, 3);
    assert.equal((await sandbox.ledger()).sums['CNY'], '0');
  });

  it('pay once, however many ask for the same money', async () => {
    const { sandbox, customer } = await begin();
    const { id: depositId } = await open(customer, '8000.00');
    await sandbox.advance('PT1M');
    const path = `${DEPOSITS}/${depositId}/withdraw`;
    const quote = (amount: string): Promise<WithdrawalQuote> =>
      customer.ok('POST', '/v1/wealth/withdrawal-quotes', { depositId, amount: yuan(amount) });
    const [one, other] = [await quote('8000.00'), await quote('5000.00')];
    const before = await balanceOf(customer);
    const calls = [
      await ready(customer, path, { quoteId: one.id }),
      await ready(customer, path, { quoteId: one.id }),
      await ready(customer, path, { quoteId: other.id }),
    ];
    const codes = await together(calls);
    assert.equal(codes.filter((code) => code === '200').length, 1, codes.join());
    const deposit = await customer.ok<Deposit>('GET', `${DEPOSITS}/${depositId}`);
    const gone = 800_000n - toFen(deposit.principal);
    assert.equal(await balanceOf(customer), before + gone);
    assert.equal((await sandbox.ledger()).sums['CNY'], '0');
  });
});
