import type { AccountLimits, AccountPage, AccountTransfer } from '@weidongli/contracts/account';
import type { RepaymentPage } from '@weidongli/contracts/loan';
import type { EventPage } from '@weidongli/contracts/partner';
import type { SandboxClock } from '@weidongli/contracts/sandbox';
import { addFen, subtractFen, toFen } from '@weidongli/finance';
import {
  ACCOUNTS,
  TRANSFERS,
  GOOD_PASSWORD,
  RICH,
  act,
  firstAccount,
  freeze,
  limitsOf,
  loginAgain,
  moveMoney,
  movementsOf,
  newHolder,
  pay,
  refusePay,
  statementOf,
  withCard,
  yuan,
} from './account-steps.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { answerByPassword, sealed } from './confirm-steps.js';
import { borrow, createCustomer, keyFor, newCustomer } from './outcome-steps.js';
import { FUNDS, assessedInvestor, investorOf, moveTo, quoteBuy, tryOrder } from './wealth-steps.js';

/** Cases of limits, freezing, closing and statements. */
export const accountMoneyCases: Cases = {
  'limits what goes out to others by the class of the account': async (tools) => {
    const { sandbox } = tools;
    const { customer, account, card } = await newHolder(tools);
    const { id: payee } = await firstAccount(await newCustomer(sandbox));
    const place = { accountId: account.id, cardId: card.id };
    const out = { from: account.id, to: payee };
    await moveMoney(customer, place, 'IN', '2000.00');
    await pay(sandbox, '1500.00', out);
    await moveMoney(customer, place, 'IN', '1500.00');
    await refusePay(sandbox, 'account-limit-exceeded', '500.01', out);
    await pay(sandbox, '500.00', out);
    const { limits, balanceCap, source } = await limitsOf(customer, account);
    equal(
      limits.map(({ window, cap, own, used }) => [window, cap?.amount, own, used.amount]),
      [
        ['DAY', '2000.00', null, '2000.00'],
        ['YEAR', '50000.00', null, '2000.00'],
      ],
      'limits',
    );
    equal([balanceCap?.amount, source], ['2000.00', 'PBOC_2018_16'], 'cap and rule');
    await moveMoney(customer, place, 'OUT', '100.00');
    equal((await limitsOf(customer, account)).limits[0]?.used.amount, '2000.00', 'own card counts nothing');
  },
  'begins anew at midnight, and names the day': async (tools) => {
    const { sandbox } = tools;
    const { customer, customerRef, account } = await newHolder(tools);
    const { id: payee } = await firstAccount(await newCustomer(sandbox));
    await pay(sandbox, '2000.00', { to: account.id });
    await pay(sandbox, '2000.00', { from: account.id, to: payee });
    const renewsOn = present((await limitsOf(customer, account)).limits[0], 'limit').renewsOn;
    await sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: `${renewsOn}T00:00:00.000+08:00` });
    const later = await loginAgain(sandbox, { customerRef });
    const [day, year] = (await limitsOf(later, account)).limits;
    equal(
      [day?.used.amount, year?.used.amount],
      ['0.00', renewsOn.endsWith('-01-01') ? '0.00' : '2000.00'],
      'used',
    );
  },
  'lowers a limit at once, and raises it with as many factors as the policy asks for': async ({
    sandbox,
    send,
  }) => {
    const { customerRef } = await createCustomer(sandbox, RICH);
    const customer = await sandbox.customer(customerRef);
    const account = await firstAccount(customer);
    const { id: payee } = await firstAccount(await newCustomer(sandbox));
    const path = `${ACCOUNTS}/${account.id}/limits`;
    const wish = (own: string) => ({ window: 'DAY', own: yuan(own) });
    const lowered = await customer.ok<AccountLimits>('POST', path, wish('100.00'), keyFor('limit'));
    equal(lowered.limits[0]?.own?.amount, '100.00', 'own');
    await refusePay(sandbox, 'account-limit-exceeded', '100.01', { from: account.id, to: payee });
    await pay(sandbox, '100.00', { from: account.id, to: payee });
    const key = keyFor('limit');
    const first = await customer.refused('step-up-required', 'POST', path, wish('300.00'), key);
    const code = present(first.challenge, 'first challenge');
    equal([code.purpose, code.confirms.amount?.amount], ['LIMIT_CHANGE', '300.00'], 'challenge');
    const verify = `/v1/identity/challenges/${code.id}/verify`;
    const { token } = await customer.ok<{ token: string }>('POST', verify, { code: '000000' });
    const half = { ...key, 'wdl-step-up': token };
    const second = await customer.refused('step-up-required', 'POST', path, wish('300.00'), half);
    const challenge = present(second.challenge, 'second challenge');
    equal(challenge.passed, ['OTP'], 'passed');
    const { body } = await answerByPassword(send, customer, challenge);
    const raised = await customer.ok<AccountLimits>('POST', path, wish('300.00'), {
      ...key,
      'wdl-step-up': body.token,
    });
    equal(raised.limits[0]?.own?.amount, '300.00', 'raised');
  },
  'refuses a limit beyond the cap of the class': async (tools) => {
    const { customer, account } = await newHolder(tools);
    const path = `${ACCOUNTS}/${account.id}/limits`;
    const body = { window: 'YEAR', own: yuan('50000.01') };
    await customer.refused('amount-out-of-range', 'POST', path, body, keyFor('limit'));
  },
  'freezes at once: nothing leaves by the customer’s order, what comes in comes': async (tools) => {
    const { sandbox } = tools;
    const { customer, account, place } = await withCard(tools);
    const { id: other } = await firstAccount(await newCustomer(sandbox));
    equal((await freeze(customer, account)).status, 'FROZEN', 'frozen');
    equal((await freeze(customer, account)).status, 'FROZEN', 'twice');
    const out = { ...place, direction: 'OUT', amount: yuan('1.00') };
    await customer.refused('account-restricted', 'POST', TRANSFERS, out, keyFor('move'));
    await refusePay(sandbox, 'account-restricted', '1.00', { from: account.id, to: other });
    await moveMoney(customer, place, 'IN', '1.00');
    await pay(sandbox, '1.00', { to: account.id });
    equal((await act(customer, account, 'unfreeze')).status, 'ACTIVE', 'lifted');
    await customer.refused(
      'invalid-state',
      'POST',
      `${ACCOUNTS}/${account.id}/unfreeze`,
      {},
      keyFor('unfreeze'),
    );
    equal((await moveMoney(customer, place, 'OUT', '1.00')).status, 'SUCCEEDED', 'again');
    const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${account.id}`);
    equal(
      data.map(({ type }) => type),
      ['account.frozen', 'account.unfrozen'],
      'events',
    );
  },
  'lets nobody repay from a frozen account, but debits what is due': async ({ sandbox }) => {
    const { customerRef } = await createCustomer(sandbox);
    const customer = await sandbox.customer(customerRef);
    const loan = await borrow(sandbox, customer, '1000.00');
    const later = await sandbox.customer(customerRef);
    const quote = await later.quoteRepayment(loan.id, 'FULL');
    await freeze(later, await firstAccount(later));
    const body = { quoteId: quote.id, cardId: later.card.id };
    await later.refused('account-restricted', 'POST', '/v1/loan/repayments', body, keyFor('repay'));
    const path = `/v1/loan/repayments?drawId=${loan.id}`;
    equal((await later.ok<RepaymentPage>('GET', path)).data, [], 'nothing repaid');
    const due = present(loan.nextDue, 'next due');
    await moveTo(sandbox, due.date, '10:00:02');
    const then = await sandbox.customer(customerRef);
    equal((await firstAccount(then)).status, 'FROZEN', 'still frozen');
    equal(
      (await then.ok<RepaymentPage>('GET', path)).data.map(({ kind, amount }) => [kind, amount]),
      [['AUTO_DEBIT', due.amount]],
      'debited by the bank',
    );
  },
  'invests nothing from a frozen account': async (tools) => {
    const { sandbox } = tools;
    const { person, customer } = await assessedInvestor(sandbox);
    const account = await firstAccount(customer);
    await freeze(customer, account);
    equal(
      (await tryOrder(customer, await quoteBuy(customer, FUNDS.bond, '100.00'))).body.code,
      'account-restricted',
      'frozen',
    );
    await act(await investorOf(sandbox, person), account, 'unfreeze');
  },
  'closes an empty account for good, once nothing hangs on it': async (tools) => {
    const { sandbox } = tools;
    const { customer, customerRef, account, card } = await newHolder(tools);
    const place = { accountId: account.id, cardId: card.id };
    const path = `${ACCOUNTS}/${account.id}/close`;
    await moveMoney(customer, place, 'IN', '10.00');
    equal(
      (await limitsOf(customer, account)).closingObstacles,
      ['BALANCE', 'LAST_DAY_MOVEMENT'],
      'obstacles',
    );
    await customer.refused('account-not-empty', 'POST', path, {}, keyFor('close'));
    await moveMoney(customer, place, 'OUT', '10.00');
    const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
    await customer.refused('account-not-empty', 'POST', path, {}, keyFor('close'));
    await sandbox.advance('P1D');
    const later = await loginAgain(sandbox, { customerRef });
    equal((await limitsOf(later, account)).closingObstacles, [], 'nothing in the way');
    equal((await act(later, account, 'close')).status, 'CLOSED', 'closed');
    equal((await later.ok<AccountPage>('GET', ACCOUNTS)).data, [], 'in no list');
    const { credits, debits, closing } = await statementOf(later, account, now.slice(0, 7));
    equal([credits.amount, debits.amount, closing.amount], ['10.00', '10.00', '0.00'], 'its statement stays');
    await refusePay(sandbox, 'account-restricted', '1.00', { to: account.id });
    for (const what of ['freeze', 'unfreeze', 'close'])
      await later.refused('invalid-state', 'POST', `${ACCOUNTS}/${account.id}/${what}`, {}, keyFor(what));
    const limit = { window: 'DAY', own: yuan('1.00') };
    await later.refused(
      'account-restricted',
      'POST',
      `${ACCOUNTS}/${account.id}/limits`,
      limit,
      keyFor('limit'),
    );
    const gone = { ...place, direction: 'IN', amount: yuan('1.00') };
    await later.refused('account-restricted', 'POST', TRANSFERS, gone, keyFor('move'));
  },
  'keeps an account open while a loan or an investment hangs on it': async ({ sandbox }) => {
    const { customerRef } = await createCustomer(sandbox);
    const customer = await sandbox.customer(customerRef);
    await borrow(sandbox, customer, '1000.00');
    const later = await sandbox.customer(customerRef);
    const { closingObstacles } = await limitsOf(later, await firstAccount(later));
    equal(closingObstacles, ['BALANCE', 'OPEN_LOAN', 'LAST_DAY_MOVEMENT'], 'loan');
  },
  'adds up each month so that it continues the one before': async ({ sandbox }) => {
    const { customerRef } = await createCustomer(sandbox, {
      ...RICH,
      income: [
        { amount: yuan('111.11'), ago: 'P40D' },
        { amount: yuan('222.22'), ago: 'P9D' },
      ],
    });
    const customer = await sandbox.customer(customerRef);
    const account = await firstAccount(customer);
    const months = [
      ...new Set((await movementsOf(customer, account)).map(({ bookedAt }) => bookedAt.slice(0, 7))),
    ];
    let closing = '0.00';
    for (const month of months.reverse()) {
      const sum = await statementOf(customer, account, month);
      const rows = await movementsOf(customer, account, `&from=${sum.from}&to=${sum.to}`);
      equal(
        [sum.opening.amount, sum.movements],
        [closing, rows.length],
        `${month} opens as the one before closed`,
      );
      const flow = subtractFen(toFen(sum.credits), toFen(sum.debits));
      equal(String(addFen(toFen(sum.opening), flow)), String(toFen(sum.closing)), `${month} adds up`);
      closing = sum.closing.amount;
    }
    equal(closing, account.balance.ledger.amount, 'the last one is the balance');
    await customer.refused('not-found', 'GET', `${ACCOUNTS}/${account.id}/statements/1999-01`);
    await customer.refused('not-found', 'GET', `${ACCOUNTS}/${account.id}/statements/2999-01`);
  },
  'changes the payment password, and refuses one that is easily guessed': async ({ sandbox, send }) => {
    const { customerRef } = await createCustomer(sandbox);
    const customer = await sandbox.customer(customerRef);
    const path = '/v1/identity/payment-password';
    const body = async (password: string) => ({
      password: await sealed(send, password),
      typedIn: 'HOST_KEYBOARD',
    });
    await customer.refused('password-too-simple', 'POST', path, await body('123123'), keyFor('password'));
    const wanted = await body(GOOD_PASSWORD);
    const key = keyFor('password');
    let headers: Readonly<Record<string, string>> = key;
    let reply = await customer.call<AccountTransfer>('POST', path, wanted, headers);
    for (let ways = 0; reply.status === 403 && ways < 3; ways += 1) {
      const { challenge } = await customer.refused('step-up-required', 'POST', path, wanted, headers);
      const asked = present(challenge, 'challenge');
      const answered =
        asked.method === 'OTP'
          ? (
              await customer.ok<{ token: string }>('POST', `/v1/identity/challenges/${asked.id}/verify`, {
                code: '000000',
              })
            ).token
          : (await answerByPassword(send, customer, asked)).body.token;
      headers = { ...key, 'wdl-step-up': answered };
      reply = await customer.call('POST', path, wanted, headers);
    }
    equal([reply.status, 'typedIn' in reply.body ? reply.body.typedIn : ''], [200, 'HOST_KEYBOARD'], 'set');
    const challenge = await customer.challenge(await customer.prepare('500.00'));
    equal((await answerByPassword(send, customer, challenge)).body.code, 'password-incorrect', 'the old one');
    equal((await answerByPassword(send, customer, challenge, GOOD_PASSWORD)).status, 200, 'the new one');
  },
};
