import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@weidongli/contracts';
import { createBank } from '../create-bank.js';
import {
  ACCOUNTS,
  act,
  cardEnding,
  firstAccount,
  freeze,
  moveMoney,
  newHolder,
  pay,
  readyTransfer,
  RICH,
  throughCard,
  withCard,
  yuan,
} from '../testing/account-steps.js';
import { SandboxCaller, type Reply } from '../testing/caller.js';
import type { CaseTools } from '../testing/cases.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { keyFor, newCustomer } from '../testing/outcome-steps.js';

const open = (): CaseTools => {
  const send = createBank({ ports: fixedPorts() }).handle;
  return { send, sandbox: new SandboxCaller(send, 'sk_test_xingqiao') };
};

const codesOf = async (calls: readonly (() => Promise<Reply<unknown>>)[]): Promise<string[]> => {
  const replies = await Promise.all(calls.map((call) => call()));
  return replies
    .map(({ status, body }) => (status < 400 ? String(status) : (body as Problem).code))
    .sort((one, other) => one.localeCompare(other));
};

describe('payments at once', () => {
  it('never pass the limit of a day of an account together', async () => {
    const { sandbox, send } = open();
    const { account } = await newHolder({ sandbox, send });
    const { id: to } = await firstAccount(await newCustomer(sandbox));
    await pay(sandbox, '2000.00', { to: account.id });
    await pay(sandbox, '1000.00', { from: account.id, to });
    await pay(sandbox, '1000.00', { to: account.id });
    const calls = ['700.00', '700.01', '700.02'].map((amount) => () => {
      const body = { from: account.id, to, amount: yuan(amount) };
      return sandbox.call('POST', '/v1/sandbox/transfers', body, keyFor('pay'));
    });
    assert.deepEqual(await codesOf(calls), ['201', 'account-limit-exceeded', 'account-limit-exceeded']);
    await sandbox.balanced();
  });

  it('never pass the agreement of a card together, in whichever direction', async () => {
    const { sandbox, send } = open();
    const { customer, place } = await withCard({ sandbox, send });
    const calls = [
      await readyTransfer(customer, place, 'OUT', '30000.00'),
      await readyTransfer(customer, place, 'IN', '30000.01'),
      await readyTransfer(customer, place, 'OUT', '30000.02'),
    ];
    assert.deepEqual(await codesOf(calls), ['201', 'account-limit-exceeded', 'account-limit-exceeded']);
    await sandbox.balanced();
  });

  it('never fill an account of class III beyond its cap together', async () => {
    const { sandbox, send } = open();
    const { customer, account, card } = await newHolder({ sandbox, send });
    const place = { accountId: account.id, cardId: card.id };
    const calls = [
      await readyTransfer(customer, place, 'IN', '1500.00'),
      await readyTransfer(customer, place, 'IN', '1500.01'),
      () => {
        const body = { to: account.id, amount: yuan('1500.02') };
        return sandbox.call('POST', '/v1/sandbox/transfers', body, keyFor('pay'));
      },
    ];
    assert.deepEqual(await codesOf(calls), ['201', 'balance-cap-exceeded', 'balance-cap-exceeded']);
  });

  it('never spend the same money twice', async () => {
    const { sandbox, send } = open();
    const { customer, account, card } = await newHolder({ sandbox, send });
    const place = { accountId: account.id, cardId: card.id };
    await moveMoney(customer, place, 'IN', '100.00');
    const calls = [
      await readyTransfer(customer, place, 'OUT', '60.00'),
      await readyTransfer(customer, place, 'OUT', '60.01'),
    ];
    assert.deepEqual(await codesOf(calls), ['201', 'insufficient-funds']);
  });

  it('leave a frozen account before the freeze or not at all', async () => {
    const { sandbox, send } = open();
    const { customer, account, place } = await withCard({ sandbox, send });
    const out = await readyTransfer(customer, place, 'OUT', '10.00');
    const [frozen, sent] = await Promise.all([freeze(customer, account), out()]);
    assert.equal(frozen.status, 'FROZEN');
    assert.ok([201, 403, 409, 422].includes(sent.status), sent.text);
    const { balance } = await firstAccount(customer);
    const left = sent.status === 201 ? '899990.00' : RICH.openingBalance.amount;
    assert.equal(balance.ledger.amount, left);
  });
});

describe('closing an account', () => {
  it('never loses money that comes in at the same moment', async () => {
    const { sandbox, send } = open();
    const { customer, account } = await newHolder({ sandbox, send });
    const path = `${ACCOUNTS}/${account.id}/close`;
    const key = keyFor('close');
    const { challenge } = await customer.refused('step-up-required', 'POST', path, {}, key);
    const verify = `/v1/identity/challenges/${challenge?.id ?? ''}/verify`;
    const { token } = await customer.ok<{ token: string }>('POST', verify, { code: '000000' });
    const codes = await codesOf([
      () => customer.call('POST', path, {}, { ...key, 'wdl-step-up': token }),
      () => {
        const body = { to: account.id, amount: yuan('5.00') };
        return sandbox.call('POST', '/v1/sandbox/transfers', body, keyFor('pay'));
      },
    ]);
    const both = [
      ['200', 'account-restricted'],
      ['201', 'account-not-empty'],
    ];
    assert.ok(
      both.some((pair) => pair.join() === codes.join()),
      codes.join(),
    );
  });

  it('is done once, and the same card can be bound to the next account', async () => {
    const tools = open();
    const number = cardEnding();
    const { customer, account } = await newHolder(tools, {}, number);
    assert.equal((await act(customer, account, 'close')).status, 'CLOSED');
    await customer.refused('invalid-state', 'POST', `${ACCOUNTS}/${account.id}/close`, {}, keyFor('close'));
    assert.equal((await throughCard(tools.send, customer)).status, 'ACTIVE');
  });
});
