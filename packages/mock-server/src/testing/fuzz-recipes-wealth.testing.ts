import type {
  Deposit,
  DepositPage,
  Questionnaire,
  WealthOrderPage,
  WealthPlan,
  WealthPlanPage,
  WithdrawalQuote,
} from '@weidongli/contracts/wealth';
import type { CustomerCaller } from './caller.js';
import { present } from './check.js';
import { by, confirmed, type Recipe, type Recipes } from './fuzz-draft.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import { PLAIN } from './outcome-recipes.js';
import {
  acceptQuote,
  FUNDS,
  opening,
  orderQuote,
  PATHS,
  planOf,
  quoteBuy,
  THREE_MONTHS,
} from './wealth-steps.js';

export const PLANS = PATHS.plans;
export const DEPOSITS = PATHS.deposits;
export const cny = (amount: string) => ({ amount, currency: 'CNY' }) as const;

/** A fund that pays dividends out, and a product that is shut. */
export const [BOND, SHUT] = [FUNDS.bond, '990064'];
/** Three months, from 50.00. */
export const TERM = THREE_MONTHS;

/** A bold investor with money, funds to sell and a deposit to take money out of. */
export const INVESTOR = {
  ...PLAIN,
  openingBalance: cny('9000000.00'),
  wealth: {
    assessment: { level: 'C5', ago: 'P30D' },
    holdings: [
      { code: BOND, amount: cny('90000.00'), boughtAgo: 'P60D' },
      { code: FUNDS.money, amount: cny('90000.00'), boughtAgo: 'P50D' },
    ],
    deposits: [{ code: '990104', amount: cny('500000.00'), openedAgo: 'P100D', renewal: 'NONE' }],
  },
};
/** Somebody with money who has answered nothing, or long ago, or cautiously. */
export const NOVICE = { ...PLAIN, openingBalance: cny('100000.00') };
const assessed = (level: string, ago = 'P30D', lowest = false) => ({
  ...NOVICE,
  wealth: { assessment: { level, ago, ...(lowest ? { lowest } : {}) } },
});
export const LATE = assessed('C5', 'P400D');
export const LOWEST = assessed('C1', 'P30D', true);
export const STEADY = assessed('C3');
/** Customers of their own for what is made over and over: lists of others stay short. */
const PLANNER = { ...INVESTOR, phone: '10000000911' };
const SAVER = { ...INVESTOR, phone: '10000000912' };

/** Members of an order of a purchase. */
export const purchase = async (customer: CustomerCaller, amount: string, code: string = BOND) => {
  const quote = await quoteBuy(customer, code, amount);
  return { quoteId: quote.id, cardId: customer.card.id, ...(await acceptQuote(customer, quote)) };
};

/** Names the first deposit of the customer that runs. */
export const depositOf = async (customer: CustomerCaller): Promise<Deposit> => {
  const { data } = await customer.ok<DepositPage>('GET', `${DEPOSITS}?state=ACTIVE&limit=100`);
  return present(data.at(-1), 'deposit');
};

/** Members of a withdrawal of a little from the first deposit. */
export const withdrawal = async (customer: CustomerCaller, amount = '1.00'): Promise<Input> => {
  const { id: depositId } = await depositOf(customer);
  const body = { depositId, amount: cny(amount) };
  const quote = await customer.ok<WithdrawalQuote>('POST', '/v1/wealth/withdrawal-quotes', body);
  return { depositId, quoteId: quote.id };
};

/** Starts a plan. */
export const newPlan = async (customer: CustomerCaller): Promise<WealthPlan> => {
  const body = await planOf(customer);
  return customer.confirmed(PLANS, body, `plan-${body.quoteId}`);
};

/** A plan in a state; it is brought there when it is in the other one. */
const planIn = (status: 'ACTIVE' | 'PAUSED'): Recipe =>
  by(PLANNER, async (customer) => {
    const { data } = await customer.ok<WealthPlanPage>('GET', `${PLANS}?limit=1`);
    const plan = data[0]?.status === 'ENDED' ? undefined : data[0];
    const { id, status: now } = plan ?? (await newPlan(customer));
    if (now !== status)
      await customer.ok('POST', `${PLANS}/${id}/${status === 'ACTIVE' ? 'resume' : 'pause'}`, {});
    return { planId: id };
  });

const anOrder = by(INVESTOR, async (customer) => {
  const { data } = await customer.ok<WealthOrderPage>('GET', `${PATHS.orders}?limit=1`);
  return { orderId: (data[0] ?? (await orderQuote(customer, await quoteBuy(customer, BOND, '100.00')))).id };
});

/** Answers of a new customer: they count for a day. */
export const answered =
  (story: unknown): Recipe =>
  async (tenant) => {
    const customerRef = await tenant.create(story);
    const customer = await tenant.login(customerRef);
    const { version, questions } = await customer.ok<Questionnaire>('GET', PATHS.questionnaire);
    const answers = questions.map(({ id }) => ({ questionId: id, optionIds: ['c'] }));
    return { tenant, customerRef, only: true, fixed: { version, answers } };
  };

/** Members that say that the warning of a product was read. */
export const warned = async (customer: CustomerCaller, code: string = FUNDS.index) => ({
  ...{ code, ...(await acceptQuote(customer, await quoteBuy(customer, code, '100.00'))) },
});

const withdrawn = by(INVESTOR, (customer) => withdrawal(customer), true);
/** A withdrawal that only lacks its second factor. */
export const withdrawPath = ({ depositId }: Input): string => `${DEPOSITS}/${String(depositId)}/withdraw`;
const ofDeposit = (members: Input = {}): Recipe =>
  by(INVESTOR, async (customer) => ({ depositId: (await depositOf(customer)).id, ...members }), true);
const withCode = (members: Input = {}, only = false): Recipe =>
  by(INVESTOR, () => ({ code: BOND, ...members }), only);

/** Prepares every call of the wealth feature. */
export const wealthRecipes: Recipes = {
  'wealth.getProduct': withCode(),
  'wealth.listNav': withCode({ to: undefined }),
  'wealth.listTradingDays': by(INVESTOR, () => ({ from: '2026-09-01', to: '2026-10-31' })),
  'wealth.assess': answered(NOVICE),
  'wealth.acknowledgeWarning': by(STEADY, (customer) => warned(customer), true),
  'wealth.quoteOrder': withCode({ side: 'BUY', amount: cny('100.00') }, true),
  'wealth.order': confirmed(
    by(INVESTOR, (customer) => purchase(customer, '100.00'), true),
    () => PATHS.orders,
  ),
  'wealth.getOrder': anOrder,
  'wealth.getEvidence': anOrder,
  'wealth.listOrders': by(INVESTOR, () => ({ state: undefined })),
  'wealth.cancelOrder': by(INVESTOR, async (customer) => ({
    orderId: (await orderQuote(customer, await quoteBuy(customer, BOND, '100.00'))).id,
  })),
  'wealth.createPlan': confirmed(
    by(PLANNER, (customer) => planOf(customer), true),
    () => PLANS,
  ),
  'wealth.pausePlan': planIn('ACTIVE'),
  'wealth.resumePlan': planIn('PAUSED'),
  'wealth.endPlan': by(PLANNER, async (customer) => ({ planId: (await newPlan(customer)).id })),
  'wealth.getHolding': withCode(),
  'wealth.listIncome': by(INVESTOR, () => ({ from: '2026-09-01', to: '2026-10-31' })),
  'wealth.setDividendMode': withCode({ mode: 'CASH' }),
  'wealth.quoteDeposit': by(INVESTOR, () => ({ code: TERM, amount: cny('100.00') })),
  'wealth.openDeposit': confirmed(
    by(SAVER, (customer) => opening(customer), true),
    () => DEPOSITS,
  ),
  'wealth.getDeposit': ofDeposit(),
  'wealth.setRenewal': ofDeposit({ renewal: 'PRINCIPAL' }),
  'wealth.quoteWithdrawal': ofDeposit({ amount: cny('1.00') }),
  'wealth.withdrawDeposit': confirmed(withdrawn, withdrawPath, 'depositId'),
};
