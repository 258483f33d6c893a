import type { Problem } from '@weidongli/contracts';
import type { SandboxClock, SandboxCustomer } from '@weidongli/contracts/sandbox';
import type {
  Deposit,
  DepositPage,
  DepositQuote,
  WealthSummary,
  WithdrawalQuote,
} from '@weidongli/contracts/wealth';
import type { AccountPage } from '@weidongli/contracts/account';
import type { Agreement, EventPage } from '@weidongli/contracts/partner';
import { addFen, addMonths, subtractFen, toFen } from '@weidongli/finance';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { keyFor, simulate } from './outcome-steps.js';
import { acceptQuote, investorOf, moveTo, newInvestor, PATHS } from './wealth-steps.js';

const DEPOSITS = PATHS.deposits;
/** A deposit of three months at 1.05 %, and a certificate of a year from 200,000.00. */
const [THREE_MONTHS, LARGE] = ['990100', '990110'];
const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });

const started = async (sandbox: SandboxCaller) => {
  const person = await newInvestor(sandbox);
  const customer = await investorOf(sandbox, person);
  const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
  return { person, customer, today: now.slice(0, 10) };
};

const quoteOf = (
  customer: CustomerCaller,
  amount: string,
  renewal = 'NONE',
  code = THREE_MONTHS,
): Promise<DepositQuote> =>
  customer.ok('POST', '/v1/wealth/deposit-quotes', { code, amount: yuan(amount), renewal });

const openingOf = async (customer: CustomerCaller, quote: DepositQuote) => ({
  ...{ quoteId: quote.id, cardId: customer.card.id, ...(await acceptQuote(customer, quote)) },
});

const open = async (
  customer: CustomerCaller,
  amount: string,
  renewal = 'NONE',
  code = THREE_MONTHS,
): Promise<Deposit> => {
  const quote = await quoteOf(customer, amount, renewal, code);
  return customer.confirmed<Deposit>(DEPOSITS, await openingOf(customer, quote), `deposit-${quote.id}`);
};

const balanceOf = async (customer: CustomerCaller): Promise<bigint> => {
  const { data } = await customer.ok<AccountPage>('GET', '/v1/account/accounts');
  return toFen(present(data[0], 'account').balance.available);
};

const withdrawalQuote = (
  customer: CustomerCaller,
  { id }: Deposit,
  amount?: string,
): Promise<WithdrawalQuote> =>
  customer.ok('POST', '/v1/wealth/withdrawal-quotes', {
    depositId: id,
    ...(amount === undefined ? {} : { amount: yuan(amount) }),
  });

const withdraw = (customer: CustomerCaller, { id }: Deposit, quote: WithdrawalQuote): Promise<Deposit> =>
  customer.confirmed(`${DEPOSITS}/${id}/withdraw`, { quoteId: quote.id }, `withdraw-${quote.id}`);

const eventsOf = async (sandbox: SandboxCaller, { id }: Deposit): Promise<string[]> => {
  const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${id}`);
  return data.map(({ type }) => type);
};

/** Lets a deposit end and reads it. */
const untilMature = async (
  sandbox: SandboxCaller,
  person: SandboxCustomer,
  { id, maturityDate }: Deposit,
) => {
  await moveTo(sandbox, maturityDate, '00:00:01');
  const customer = await investorOf(sandbox, person);
  return { customer, ended: await customer.ok<Deposit>('GET', `${DEPOSITS}/${id}`) };
};

const openingCases: Cases = {
  'opens a deposit under a contract that was sealed, and pays it back with interest': async ({ sandbox }) => {
    const { person, customer, today } = await started(sandbox);
    const before = await balanceOf(customer);
    const quote = await quoteOf(customer, '10000.00');
    equal([quote.startDate, quote.maturityDate], [today, addMonths(today, 3)], 'days');
    // 10,000.00 at 1.05 % for a quarter of a year.
    equal(quote.interest.amount, '26.25', 'interest');
    equal(quote.insured.amount, '300000.00', 'insured with the rest of the account');
    const [contract] = quote.agreements;
    const text = await customer.ok<Agreement>('GET', `/v1/partner/agreements/${contract?.id ?? ''}`);
    equal([text.kind, text.sha256], ['DEPOSIT_CONTRACT', contract?.sha256], 'contract');
    const body = await openingOf(customer, quote);
    const deposit = await customer.confirmed<Deposit>(DEPOSITS, body, `deposit-${quote.id}`);
    equal(
      [deposit.status, deposit.quoteId, deposit.principal.amount],
      ['ACTIVE', quote.id, '10000.00'],
      'open',
    );
    equal(String(await balanceOf(customer)), String(subtractFen(before, 1_000_000n)), 'paid in');
    const summary = await customer.ok<WealthSummary>('GET', '/v1/wealth/summary');
    equal([summary.deposits.amount, summary.total.amount], ['10000.00', '10000.00'], 'summary');
    const { customer: later, ended } = await untilMature(sandbox, person, deposit);
    equal([ended.status, ended.interestPaid.amount, ended.renewedAs], ['MATURED', '26.25', null], 'ended');
    equal(String(await balanceOf(later)), String(addFen(before, 2_625n)), 'paid back');
    equal(
      (await eventsOf(sandbox, deposit)).sort(),
      ['wealth.deposit.matured', 'wealth.deposit.opened'],
      'events',
    );
    equal((await later.ok<DepositPage>('GET', `${DEPOSITS}?state=ACTIVE`)).data, [], 'none runs');
  },
  'goes on with principal, or with interest too, as the customer last said': async ({ sandbox }) => {
    const { person, customer } = await started(sandbox);
    const plain = await open(customer, '10000.00', 'PRINCIPAL');
    const whole = await open(customer, '20000.00');
    const path = `${DEPOSITS}/${whole.id}/renewal`;
    const changed = await customer.ok<Deposit>('POST', path, { renewal: 'PRINCIPAL_AND_INTEREST' });
    equal([changed.renewal, changed.version], ['PRINCIPAL_AND_INTEREST', 2], 'changed');
    const before = await balanceOf(customer);
    const { customer: later, ended } = await untilMature(sandbox, person, plain);
    const { data } = await later.ok<DepositPage>('GET', `${DEPOSITS}?state=ACTIVE`);
    const followers = data.map(({ principal, startDate, quoteId }) => [principal.amount, startDate, quoteId]);
    equal(
      followers.sort(),
      [
        ['10000.00', ended.maturityDate, null],
        ['20052.50', ended.maturityDate, null],
      ],
      'deposits that follow',
    );
    equal(data.map(({ id }) => id).includes(ended.renewedAs ?? ''), true, 'named');
    equal(ended.status, 'RENEWED', 'state');
    equal(String(await balanceOf(later)), String(addFen(before, 2_625n)), 'interest of the plain one');
    const late = { renewal: 'NONE' };
    await later.refused('invalid-state', 'POST', `${DEPOSITS}/${ended.id}/renewal`, late);
  },
  'pays back when the product takes no deposits any more': async ({ sandbox }) => {
    const { person, customer } = await started(sandbox);
    const deposit = await open(customer, '5000.00', 'PRINCIPAL');
    await simulate(sandbox, 'wealth-product', THREE_MONTHS, 'suspend-all');
    await customer.refused('trading-suspended', 'POST', '/v1/wealth/deposit-quotes', {
      ...{ code: THREE_MONTHS, amount: yuan('100.00'), renewal: 'NONE' },
    });
    const { ended } = await untilMature(sandbox, person, deposit);
    await simulate(sandbox, 'wealth-product', THREE_MONTHS, 'resume');
    equal([ended.status, ended.renewedAs], ['MATURED', null], 'paid back');
  },
  'refuses amounts, codes and quotes that do not fit': async ({ sandbox }) => {
    const { person, customer } = await started(sandbox);
    const ask = (code: string, amount: string): Promise<Problem> =>
      customer
        .call<Problem>('POST', '/v1/wealth/deposit-quotes', { code, amount: yuan(amount), renewal: 'NONE' })
        .then(({ body }) => body);
    equal((await ask(THREE_MONTHS, '49.99')).code, 'amount-out-of-range', 'too little');
    equal((await ask(LARGE, '199999.99')).code, 'amount-out-of-range', 'too little for a certificate');
    equal((await ask(LARGE, '205000.00')).code, 'amount-out-of-range', 'no multiple');
    equal((await ask('990021', '1000.00')).code, 'not-found', 'a fund');
    const tooMuch = await quoteOf(customer, '300000.01');
    const body = await openingOf(customer, tooMuch);
    await customer.refused('insufficient-funds', 'POST', DEPOSITS, body, keyFor('poor'));
    const opened = await quoteOf(customer, '1000.00');
    const once = await openingOf(customer, opened);
    await customer.confirmed<Deposit>(DEPOSITS, once, `deposit-${opened.id}`);
    await customer.refused('invalid-state', 'POST', DEPOSITS, once, keyFor('twice'));
    const old = await quoteOf(customer, '1000.00');
    const late = await openingOf(customer, old);
    await sandbox.advance('PT15M');
    const again = await investorOf(sandbox, person);
    await again.refused('quote-expired', 'POST', DEPOSITS, late, keyFor('late'));
    const found = await again.ok<DepositPage>('GET', `${DEPOSITS}?quoteId=${opened.id}`);
    equal(
      found.data.map(({ quoteId }) => quoteId),
      [opened.id],
      'found by its quote',
    );
  },
};

const withdrawalCases: Cases = {
  'pays the early rate for a part, and keeps the rest as it was': async ({ sandbox }) => {
    const { person, customer, today } = await started(sandbox);
    const deposit = await open(customer, '10000.00');
    await sandbox.advance('P30D');
    const later = await investorOf(sandbox, person);
    const before = await balanceOf(later);
    const quote = await withdrawalQuote(later, deposit, '4000.00');
    // 4,000.00 at 0.05 % for 30 days of 360, instead of 10.50 at the end.
    equal([quote.days, quote.interest.amount, quote.interestLost.amount], [30, '0.17', '10.33'], 'lost');
    equal([quote.payout.amount, quote.remaining.amount], ['4000.17', '6000.00'], 'figures');
    const kept = await withdraw(later, deposit, quote);
    equal(
      [kept.status, kept.principal.amount, kept.interestAtMaturity.amount],
      ['ACTIVE', '6000.00', '15.75'],
      'rest',
    );
    equal([kept.maturityDate, kept.interestPaid.amount], [addMonths(today, 3), '0.17'], 'terms');
    equal(String(await balanceOf(later)), String(addFen(before, 400_017n)), 'arrived');
    const all = await withdraw(later, deposit, await withdrawalQuote(later, deposit));
    equal(
      [all.status, all.principal.amount, all.endedAt === null],
      ['EARLY_WITHDRAWN', '0.00', false],
      'ended',
    );
    const path = '/v1/wealth/withdrawal-quotes';
    await later.refused('invalid-state', 'POST', path, { depositId: deposit.id });
  },
  'uses a withdrawal quote once, and not for a deposit that has changed since': async ({ sandbox }) => {
    const { customer } = await started(sandbox);
    const deposit = await open(customer, '10000.00');
    const [first, second] = [
      await withdrawalQuote(customer, deposit, '1000.00'),
      await withdrawalQuote(customer, deposit, '2000.00'),
    ];
    await withdraw(customer, deposit, first);
    const send = (quoteId: string, code: string): Promise<unknown> =>
      customer.refused(code, 'POST', `${DEPOSITS}/${deposit.id}/withdraw`, { quoteId }, keyFor('again'));
    await send(first.id, 'invalid-state');
    await send(second.id, 'quote-expired');
    const other = await open(customer, '500.00');
    const third = await withdrawalQuote(customer, other);
    await send(third.id, 'not-found');
  },
  'keeps the smallest amount of a deposit, or nothing': async ({ sandbox }) => {
    const { customer } = await started(sandbox);
    const { id: depositId } = await open(customer, '200000.00', 'NONE', LARGE);
    const ask = (amount: string): Promise<{ body: Problem }> =>
      customer.call('POST', '/v1/wealth/withdrawal-quotes', { depositId, amount: yuan(amount) });
    equal((await ask('10000.00')).body.code, 'amount-out-of-range', 'too little would stay');
    equal((await ask('200000.01')).body.code, 'amount-out-of-range', 'more than there is');
    await customer.ok('POST', '/v1/wealth/withdrawal-quotes', { depositId, amount: yuan('200000.00') });
  },
};

/** Cases of deposits. */
export const wealthDepositCases: Cases = { ...openingCases, ...withdrawalCases };
