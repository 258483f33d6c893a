import type { Account } from '@weidongli/contracts/account';
import {
  ACCOUNTS,
  cardsOf,
  firstAccount,
  freeze,
  limitsOf,
  loginAgain,
  moveMoney,
  smallCard,
  throughCard,
  yuan,
} from './account-steps.js';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { Cases, CaseTools } from './cases.js';
import { equal } from './check.js';
import { PLAIN } from './outcome-recipes.js';
import { borrow, createCustomer, keyFor } from './outcome-steps.js';
import {
  assessedInvestor,
  FUNDS,
  holdUnits,
  investorOf,
  newInvestor,
  opening,
  orderQuote,
  PATHS,
  planOf,
  prepareOrder,
  quoteBuy,
  quoteSale,
  untilConfirmed,
} from './wealth-steps.js';

const TOO_SMALL = 'account-class-not-eligible';
/** Somebody whose account holds just what the case moves. */
const BORROWER = { ...PLAIN, openingBalance: yuan('0.00'), line: {} };
const THOUSAND = { openingBalance: yuan('1000.00') };

/** Requires that an account cannot be closed, for reasons that it names in advance and in the refusal. */
const staysOpen = async (
  customer: CustomerCaller,
  account: Account,
  reasons: readonly string[],
): Promise<void> => {
  equal((await limitsOf(customer, account)).closingObstacles, reasons, 'told in advance');
  const path = `${ACCOUNTS}/${account.id}/close`;
  const { detail } = await customer.refused('account-not-empty', 'POST', path, {}, keyFor('close'));
  equal(detail, `In the way: ${reasons.join(', ')}.`, 'told when refused');
};

/** Lets a day pass since the last movement. */
const aDayLater = (sandbox: SandboxCaller): Promise<unknown> => sandbox.advance('P1DT1H');

/** An investor with a large account, and a card of a small one. */
const withSmallAccount = async (tools: CaseTools) => {
  const { person, customer } = await assessedInvestor(tools.sandbox);
  return { person, customer, small: (await smallCard(tools, customer)).id };
};

/** Cases of what the class of an account is good for. */
const classCases: Cases = {
  'says what each card can be used for: one of another bank for nothing, one of class III to repay': async (
    tools,
  ) => {
    const { customerRef } = await createCustomer(tools.sandbox, { ...PLAIN, line: {} });
    const customer = await tools.sandbox.customer(customerRef);
    await smallCard(tools, customer);
    const uses = async () => (await cardsOf(customer)).map((card) => card.uses);
    equal(await uses(), [['REPAY', 'INVEST', 'RECEIVE'], [], ['REPAY']], 'uses');
    equal(customer.card.uses, ['REPAY', 'INVEST', 'RECEIVE'], 'first read');
    await freeze(customer, await firstAccount(customer));
    equal((await uses())[0], ['REPAY', 'INVEST', 'RECEIVE'], 'a freeze is told by the account');
  },
  'pays no loan out to an account of class III': async (tools) => {
    const { customerRef } = await createCustomer(tools.sandbox, { ...PLAIN, line: {} });
    const customer = await tools.sandbox.customer(customerRef);
    const { id: cardId } = await smallCard(tools, customer);
    const { body, key } = await customer.prepare('500.00');
    await customer.refused(TOO_SMALL, 'POST', '/v1/loan/draws', { ...body, cardId }, key);
    await customer.refused('step-up-required', 'POST', '/v1/loan/draws', body, keyFor('draw'));
  },
  'invests nothing from an account of class III, at once or by a plan, and sells nothing to it': async (
    tools,
  ) => {
    const { person, customer, small: cardId } = await withSmallAccount(tools);
    const { body } = await prepareOrder(customer, await quoteBuy(customer, FUNDS.bond, '100.00'));
    await customer.refused(TOO_SMALL, 'POST', PATHS.orders, { ...body, cardId }, keyFor('buy'));
    const plan = { ...(await planOf(customer)), cardId };
    await customer.refused(TOO_SMALL, 'POST', PATHS.plans, plan, keyFor('plan'));
    await holdUnits(tools.sandbox, person, FUNDS.bond, '100.00');
    const later = await investorOf(tools.sandbox, person);
    const sale = await prepareOrder(later, await quoteSale(later, FUNDS.bond, '10.00'));
    await later.refused(TOO_SMALL, 'POST', PATHS.orders, { ...sale.body, cardId }, keyFor('sell'));
  },
  'opens no deposit from an account of class III': async (tools) => {
    const { customer, small: cardId } = await withSmallAccount(tools);
    const deposit = { ...(await opening(customer)), cardId };
    await customer.refused(TOO_SMALL, 'POST', PATHS.deposits, deposit, keyFor('deposit'));
  },
};

/** Cases of what keeps an account open. */
const closingCases: Cases = {
  'keeps an empty account open while its loan runs': async ({ elsewhere }) => {
    const { send, sandbox } = await elsewhere();
    const { customerRef } = await createCustomer(sandbox, BORROWER);
    const customer = await sandbox.customer(customerRef);
    await borrow(sandbox, customer, '1000.00');
    const account = await firstAccount(customer);
    await staysOpen(customer, account, ['BALANCE', 'OPEN_LOAN', 'LAST_DAY_MOVEMENT']);
    const { id: cardId } = await throughCard(send, customer);
    await moveMoney(customer, { accountId: account.id, cardId }, 'OUT', '1000.00');
    await aDayLater(sandbox);
    await staysOpen(await loginAgain(sandbox, { customerRef }), account, ['OPEN_LOAN']);
  },
  'keeps an account open while an order is on its way, and then for the investment': async ({
    elsewhere,
  }) => {
    const { sandbox } = await elsewhere();
    const { person, customer } = await assessedInvestor(sandbox, 'd', THOUSAND);
    const account = await firstAccount(customer);
    const order = await orderQuote(customer, await quoteBuy(customer, FUNDS.bond, '1000.00'));
    await staysOpen(customer, account, ['BALANCE', 'HELD_MONEY', 'OPEN_ORDER']);
    await untilConfirmed(sandbox, order);
    await aDayLater(sandbox);
    await staysOpen(await investorOf(sandbox, person), account, ['OPEN_INVESTMENT']);
  },
  'keeps an account open while a deposit runs': async ({ elsewhere }) => {
    const { sandbox } = await elsewhere();
    const person = await newInvestor(sandbox, THOUSAND);
    const customer = await investorOf(sandbox, person);
    const body = await opening(customer, '1000.00');
    await customer.confirmed(PATHS.deposits, body, `deposit-${body.quoteId}`);
    await aDayLater(sandbox);
    const later = await investorOf(sandbox, person);
    await staysOpen(later, await firstAccount(later), ['OPEN_INVESTMENT']);
  },
  'keeps an account open while a plan would buy from it': async ({ sandbox }) => {
    const { customer } = await assessedInvestor(sandbox, 'd', { openingBalance: yuan('0.00') });
    const body = await planOf(customer);
    await customer.confirmed(PATHS.plans, body, `plan-${body.quoteId}`);
    await staysOpen(customer, await firstAccount(customer), ['OPEN_INVESTMENT']);
  },
};

/** Cases of what an account is good for, and of what keeps it open. */
export const accountUseCases: Cases = { ...classCases, ...closingCases };
