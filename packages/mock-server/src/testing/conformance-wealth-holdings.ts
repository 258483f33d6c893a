import type { TransactionPage } from '@weidongli/contracts/account';
import type { SandboxClock, SandboxCustomer } from '@weidongli/contracts/sandbox';
import type {
  DividendPage,
  Holding,
  HoldingDetail,
  HoldingPage,
  IncomeCalendar,
  WealthPlan,
  WealthPlanPage,
  WealthQuote,
  WealthSummary,
} from '@weidongli/contracts/wealth';
import { addDays, addFen, fromFen, sharesFromDecimal, toFen } from '@weidongli/finance';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { keyFor } from './outcome-steps.js';
import {
  acceptQuote,
  FUNDS,
  investorOf,
  moveTo,
  newInvestor,
  orderQuote,
  PATHS,
  quoteSale,
  untilConfirmed,
} from './wealth-steps.js';

const HOLDINGS = '/v1/wealth/holdings';
const PLANS = PATHS.plans;
const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });

/** A bond fund of R2 that pays no dividend. */
const BOND = '990026';

/** An investor of type C4 with a bond fund and a money fund. */
const STORY = {
  openingBalance: yuan('500.00'),
  wealth: {
    assessment: { level: 'C4', ago: 'P30D' },
    holdings: [
      { code: BOND, amount: yuan('9000.00'), boughtAgo: 'P100D' },
      { code: BOND, amount: yuan('1000.00'), boughtAgo: 'P60D' },
      { code: FUNDS.money, amount: yuan('5000.00'), boughtAgo: 'P50D' },
    ],
  },
};

interface Started {
  readonly person: SandboxCustomer;
  readonly customer: CustomerCaller;
  readonly today: string;
}

const started = async (
  sandbox: SandboxCaller,
  story: Readonly<Record<string, unknown>> = STORY,
): Promise<Started> => {
  const person = await newInvestor(sandbox, story);
  return { person, customer: await investorOf(sandbox, person), today: await todayOf(sandbox) };
};

const todayOf = async (sandbox: SandboxCaller): Promise<string> =>
  (await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock')).now.slice(0, 10);

const incomeFrom = (customer: CustomerCaller, from: string, to: string, code = ''): Promise<IncomeCalendar> =>
  customer.ok('GET', `/v1/wealth/income?from=${from}&to=${to}${code === '' ? '' : `&code=${code}`}`);

const sumOf = (amounts: readonly { readonly amount: string; readonly currency: 'CNY' }[]): string =>
  String(addFen(...amounts.map(toFen)));

/** Adds the income of two years up, as it is listed day by day. */
const incomeOf = async (customer: CustomerCaller, today: string, code = '') => {
  const [before, last] = [
    await incomeFrom(customer, addDays(today, -733), addDays(today, -367), code),
    await incomeFrom(customer, addDays(today, -366), today, code),
  ];
  return fromFen(addFen(toFen(before.total), toFen(last.total)));
};

/** Requires that a position is the same whichever way it is looked at: by lots, by days of income, and in the sum of all. */
const requireWhole = async (customer: CustomerCaller, today: string): Promise<void> => {
  const { data } = await customer.ok<HoldingPage>('GET', HOLDINGS);
  for (const holding of data) {
    const { lots, holding: same } = await customer.ok<HoldingDetail>('GET', `${HOLDINGS}/${holding.code}`);
    equal(same, holding, 'listed as read alone');
    const units = addFen(...lots.map(({ shares }) => sharesFromDecimal(shares)));
    equal(String(units), String(sharesFromDecimal(holding.shares.total)), 'lots');
    equal(
      await incomeOf(customer, today, holding.code),
      holding.cumulativeIncome,
      `income of ${holding.code}`,
    );
  }
  const summary = await customer.ok<WealthSummary>('GET', '/v1/wealth/summary');
  equal(String(toFen(summary.holdings)), sumOf(data.map(({ marketValue }) => marketValue)), 'value of all');
  equal(await incomeOf(customer, today), summary.cumulativeIncome, 'income of all');
};

const holdingCases: Cases = {
  'shows positions by lots, by days and as one figure that all agree': async ({ sandbox }) => {
    const { customer, today } = await started(sandbox);
    const { data } = await customer.ok<HoldingPage>('GET', HOLDINGS);
    equal(
      data.map(({ code }) => code),
      [BOND, FUNDS.money],
      'the largest first',
    );
    await requireWhole(customer, today);
    const first = await customer.ok<HoldingPage>('GET', `${HOLDINGS}?limit=1`);
    const cursor = present(first.page.nextCursor, 'cursor');
    const second = await customer.ok<HoldingPage>('GET', `${HOLDINGS}?limit=1&cursor=${cursor}`);
    equal([...first.data, ...second.data], data, 'pages');
    equal(second.page.nextCursor, null, 'end');
    const { lots, annualReturn } = await customer.ok<HoldingDetail>('GET', `${HOLDINGS}/${BOND}`);
    equal(lots.length, 2, 'lots');
    equal(annualReturn === null, false, 'a return a year');
    await customer.refused('not-found', 'GET', `${HOLDINGS}/${FUNDS.index}`);
  },
  'credits the income of a money fund every morning, weekends too': async ({ sandbox }) => {
    const { person, customer, today } = await started(sandbox);
    const read = (caller: CustomerCaller): Promise<HoldingDetail> =>
      caller.ok<HoldingDetail>('GET', `${HOLDINGS}/${FUNDS.money}`);
    const { holding: before } = await read(customer);
    await moveTo(sandbox, addDays(today, 7), '06:00:01');
    const later = await investorOf(sandbox, person);
    const { holding: after } = await read(later);
    const week = await incomeFrom(
      later,
      addDays(before.latestIncomeDate, 1),
      after.latestIncomeDate,
      FUNDS.money,
    );
    equal(week.data.length, 7 - (before.latestIncomeDate === addDays(today, -1) ? 0 : -1), 'one a day');
    const gained = addFen(toFen(before.marketValue), toFen(week.total));
    equal(String(toFen(after.marketValue)), String(gained), 'income as units');
    equal(after.costBasis, before.costBasis, 'income costs nothing');
    await requireWhole(later, addDays(today, 7));
  },
  'freezes what is sold, and keeps what was gained when it is gone': async ({ sandbox }) => {
    const { person, customer } = await started(sandbox);
    const path = `${HOLDINGS}/${BOND}`;
    const { holding } = await customer.ok<HoldingDetail>('GET', path);
    const order = await orderQuote(customer, await quoteSale(customer, BOND, holding.shares.total));
    const { holding: frozen } = await customer.ok<HoldingDetail>('GET', path);
    equal([frozen.shares.available, frozen.shares.frozen], ['0.00', holding.shares.total], 'frozen');
    await untilConfirmed(sandbox, order);
    const later = await investorOf(sandbox, person);
    const { holding: sold, lots } = await later.ok<HoldingDetail>('GET', path);
    equal([sold.shares.total, sold.averageCost, lots], ['0.00', null, []], 'gone');
    const { data } = await later.ok<HoldingPage>('GET', HOLDINGS);
    equal(
      data.map(({ code }) => code),
      [FUNDS.money],
      'listed no more',
    );
    await moveTo(sandbox, order.dates.confirmDate, '20:00:01');
    const evening = await investorOf(sandbox, person);
    const { holding: ended } = await evening.ok<HoldingDetail>('GET', path);
    equal(ended.cumulativeIncome, ended.realisedProfit, 'what was gained was paid');
    await requireWhole(evening, order.dates.confirmDate);
  },
  'asks for at most 366 days of income, in their order': async ({ sandbox }) => {
    const { customer, today } = await started(sandbox);
    const path = (from: string, to: string): string => `/v1/wealth/income?from=${from}&to=${to}`;
    await customer.ok('GET', path(addDays(today, -366), today));
    await customer.refused('validation-failed', 'GET', path(addDays(today, -367), today));
    await customer.refused('validation-failed', 'GET', path(today, addDays(today, -1)));
    for (const never of ['2026-02-30', '0000-01-01'])
      await customer.refused('validation-failed', 'GET', path(never, never));
  },
  'pays dividends as units, or out when the customer says so': async ({ sandbox }) => {
    const holdings = ['990021', '990022'].map((code) => ({
      ...{ code, amount: yuan('10000.00'), boughtAgo: 'P60D' },
    }));
    const { person, customer, today } = await started(sandbox, {
      wealth: { ...STORY.wealth, holdings },
    });
    const mode = `${HOLDINGS}/990022/dividend-mode`;
    const asked = await customer.ok<Holding>('POST', mode, { mode: 'CASH' });
    equal(asked.dividendMode, 'CASH', 'mode');
    // Both pay once a year, on 15 December or the next trading day.
    const year = today.slice(5) < '12-10' ? today.slice(0, 4) : String(Number(today.slice(0, 4)) + 1);
    await moveTo(sandbox, `${year}-12-28`, '09:00:00');
    const later = await investorOf(sandbox, person);
    const { data } = await later.ok<DividendPage>('GET', '/v1/wealth/dividends');
    const paid = data.filter(({ recordDate }) => recordDate.startsWith(`${year}-12`));
    const units = paid.find(({ code }) => code === '990021');
    const money = paid.find(({ code }) => code === '990022');
    equal([paid.length, units?.mode, money?.mode], [2, 'REINVEST', 'CASH'], 'modes');
    const { lots } = await later.ok<HoldingDetail>('GET', `${HOLDINGS}/990021`);
    equal(lots.at(-1)?.shares, units?.reinvestedShares, 'a lot of their own');
    equal(money?.reinvestedShares, null, 'no units');
    const account = `/v1/account/accounts/${present(person.accounts[0], 'account').id}/transactions`;
    const [row] = (await later.ok<TransactionPage>('GET', account)).data;
    equal([row?.purpose, row?.amount], ['WEALTH_DIVIDEND', money?.amount], 'paid out');
    await requireWhole(later, `${year}-12-28`);
  },
  'does not offer money where there is no dividend': async ({ sandbox }) => {
    const { customer } = await started(sandbox);
    const path = `${HOLDINGS}/${FUNDS.money}/dividend-mode`;
    await customer.refused('invalid-state', 'POST', path, { mode: 'CASH' });
    await customer.refused('not-found', 'POST', `${HOLDINGS}/${FUNDS.index}/dividend-mode`, { mode: 'CASH' });
  },
};

const quotePlan = (customer: CustomerCaller, code: string = BOND): Promise<WealthQuote> =>
  customer.ok('POST', '/v1/wealth/quotes', {
    ...{ side: 'PLAN', code, amount: yuan('200.00') },
    rhythm: { frequency: 'WEEKLY', day: 3 },
  });

const startPlan = async (customer: CustomerCaller): Promise<{ plan: WealthPlan; quote: WealthQuote }> => {
  const quote = await quotePlan(customer);
  const body = { quoteId: quote.id, cardId: customer.card.id, ...(await acceptQuote(customer, quote)) };
  return { quote, plan: await customer.confirmed<WealthPlan>(PLANS, body, `plan-${quote.id}`) };
};

const readPlan = async (customer: CustomerCaller): Promise<WealthPlan> =>
  present((await customer.ok<WealthPlanPage>('GET', PLANS)).data[0], 'plan');

const planCases: Cases = {
  'buys by plan on its days, until there is not enough money three times': async ({ sandbox }) => {
    const { person, customer } = await started(sandbox);
    const { plan, quote } = await startPlan(customer);
    equal(plan.nextDate, quote.planDates[0], 'the day that was shown');
    // The account has 500.00: two purchases, then three that fail.
    for (const [turn, [purchases, failures, status]] of [
      [1, 0, 'ACTIVE'],
      [2, 0, 'ACTIVE'],
      [2, 1, 'ACTIVE'],
      [2, 2, 'ACTIVE'],
      [2, 3, 'SUSPENDED'],
    ].entries()) {
      const { nextDate } = await readPlan(await investorOf(sandbox, person));
      await moveTo(sandbox, present(nextDate, 'next day'), '10:00:01');
      const now = await readPlan(await investorOf(sandbox, person));
      equal([now.purchases, now.failures, now.status], [purchases, failures, status], `turn ${turn + 1}`);
    }
    const later = await investorOf(sandbox, person);
    const ended = await readPlan(later);
    equal(
      [ended.suspension, ended.nextDate, ended.invested.amount],
      ['PAYMENT_FAILED', null, '400.00'],
      'why',
    );
    const orders = `/v1/wealth/orders?code=${BOND}`;
    const { data } = await later.ok<{ data: { planId: string | null; status: string }[] }>('GET', orders);
    equal(data.filter(({ planId }) => planId === plan.id).length, 5, 'orders of the plan');
  },
  'pauses, resumes and ends a plan': async ({ sandbox }) => {
    const { customer } = await started(sandbox);
    const { plan } = await startPlan(customer);
    const act = (what: string): Promise<WealthPlan> => customer.ok('POST', `${PLANS}/${plan.id}/${what}`, {});
    const paused = await act('pause');
    equal([paused.status, paused.nextDate], ['PAUSED', null], 'paused');
    await customer.refused('invalid-state', 'POST', `${PLANS}/${plan.id}/pause`, {});
    const resumed = await act('resume');
    // On its own day it goes on a week later, because the hour at which plans buy may be over.
    equal([resumed.status, (resumed.nextDate ?? '') >= (plan.nextDate ?? '-')], ['ACTIVE', true], 'resumed');
    const ended = await customer.ok<WealthPlan>('POST', `${PLANS}/${plan.id}/end`, {});
    equal(ended.status, 'ENDED', 'ended');
    await customer.refused('invalid-state', 'POST', `${PLANS}/${plan.id}/resume`, {});
  },
  'makes one plan of a quote, and none of a quote of an order': async ({ sandbox }) => {
    const { customer } = await started(sandbox);
    const { plan, quote } = await startPlan(customer);
    const accepted = await acceptQuote(customer, quote);
    const body = { quoteId: quote.id, cardId: customer.card.id, ...accepted };
    const problem = await customer.refused('invalid-state', 'POST', PLANS, body, keyFor('again'));
    equal(problem.detail?.includes(plan.id), true, 'names the plan');
    const sale = await quoteSale(customer, BOND, '100.00');
    await customer.refused('invalid-state', 'POST', PLANS, { ...body, quoteId: sale.id }, keyFor('sale'));
  },
  'suspends a plan at once when the risk type does not count any more': async ({ sandbox }) => {
    const assessment = { level: 'C4', ago: 'P364D' };
    const { person, customer } = await started(sandbox, { wealth: { assessment } });
    const { plan } = await startPlan(customer);
    await sandbox.advance('P15D');
    const later = await investorOf(sandbox, person);
    const stopped = await readPlan(later);
    equal([stopped.status, stopped.suspension], ['SUSPENDED', 'SUITABILITY'], 'suspended');
    await later.refused('suitability-expired', 'POST', `${PLANS}/${plan.id}/resume`, {});
  },
  'refuses a plan for somebody who was never assessed': async ({ sandbox }) => {
    const { customer } = await started(sandbox, {});
    const quote = await quotePlan(customer);
    const body = { quoteId: quote.id, cardId: customer.card.id, ...(await acceptQuote(customer, quote)) };
    await customer.refused('suitability-required', 'POST', PLANS, body, keyFor('plan'));
  },
};

/** Cases of positions, income, dividends and plans. */
export const wealthHoldingCases: Cases = { ...holdingCases, ...planCases };
