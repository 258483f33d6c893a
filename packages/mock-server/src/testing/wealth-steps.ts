import type { Problem } from '@weidongli/contracts';
import type { AgreementAcceptance } from '@weidongli/contracts/partner';
import type { SandboxClock, SandboxCustomer } from '@weidongli/contracts/sandbox';
import type {
  DepositQuote,
  Questionnaire,
  SuitabilityAssessment,
  WealthOrder,
  WealthQuote,
  WealthQuoteOrderInput,
} from '@weidongli/contracts/wealth';
import type { CustomerCaller, Reply, SandboxCaller } from './caller.js';
import { PLAIN } from './outcome-recipes.js';
import { createCustomer, keyFor } from './outcome-steps.js';

/** Features of a session that invests. */
export const INVESTING = ['account', 'identity', 'wealth'];
/** Paths of the operations. */
export const PATHS = {
  assessments: '/v1/wealth/assessments',
  depositQuotes: '/v1/wealth/deposit-quotes',
  deposits: '/v1/wealth/deposits',
  orders: '/v1/wealth/orders',
  plans: '/v1/wealth/plans',
  questionnaire: '/v1/wealth/questionnaire',
  quotes: '/v1/wealth/quotes',
  warnings: '/v1/wealth/risk-warnings',
} as const;
/** Products of the sandbox that the cases trade: a money fund, a bond fund of R2, a mixed fund of R3, an index fund of R4. */
export const FUNDS = { money: '990001', bond: '990021', mixed: '990048', index: '990035' } as const;
/** A deposit of three months. */
export const THREE_MONTHS = '990100';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

/** Logs a customer in to invest. */
export const investorOf = (
  sandbox: SandboxCaller,
  { customerRef }: Pick<SandboxCustomer, 'customerRef'>,
): Promise<CustomerCaller> => sandbox.customer(customerRef, INVESTING);

/** Creates a customer with money, who has answered nothing yet. */
export const newInvestor = (
  sandbox: SandboxCaller,
  story: Readonly<Record<string, unknown>> = {},
): Promise<SandboxCustomer> =>
  createCustomer(sandbox, { ...PLAIN, openingBalance: yuan('300000.00'), ...story });

/** Answers every question with one letter, the nearest that it has, but for some. */
export const assessAs = async (
  customer: CustomerCaller,
  letter: 'a' | 'b' | 'c' | 'd',
  but: Readonly<Record<string, string>> = {},
): Promise<SuitabilityAssessment> => {
  const { version, questions } = await customer.ok<Questionnaire>('GET', PATHS.questionnaire);
  const answers = questions.map(({ id }) => ({ questionId: id, optionIds: [but[id] ?? letter] }));
  return customer.ok('POST', PATHS.assessments, { version, answers, seconds: 95 }, keyFor('assess'));
};

/** Creates a customer of a type, C5 with the boldest answers, and logs in. */
export const assessedInvestor = async (
  sandbox: SandboxCaller,
  letter: 'a' | 'b' | 'c' | 'd' = 'd',
  story: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly person: SandboxCustomer; readonly customer: CustomerCaller }> => {
  const person = await newInvestor(sandbox, story);
  const customer = await investorOf(sandbox, person);
  await assessAs(customer, letter);
  return { person, customer };
};

/** Quotes a purchase of an amount. */
export const quoteBuy = (customer: CustomerCaller, code: string, amount: string): Promise<WealthQuote> =>
  customer.ok('POST', PATHS.quotes, { side: 'BUY', code, amount: yuan(amount) });

/** Quotes a redemption of units. */
export const quoteSale = (
  customer: CustomerCaller,
  code: string,
  shares: string,
  side: 'REDEEM' | 'FAST_REDEEM' = 'REDEEM',
): Promise<WealthQuote> => customer.ok('POST', PATHS.quotes, { side, code, shares });

/** Accepts the documents of a quote; there are none of a redemption. */
export const acceptQuote = async (
  customer: CustomerCaller,
  { id, agreements }: Pick<WealthQuote, 'id' | 'agreements'>,
): Promise<{ readonly acceptanceId?: string }> => {
  if (agreements.length === 0) return {};
  const documents = agreements.map((document) => ({ agreementId: document.id, sha256: document.sha256 }));
  const body = { subject: id, documents, method: 'CHECKBOX' };
  const path = '/v1/partner/agreement-acceptances';
  const accepted = await customer.ok<AgreementAcceptance>('POST', path, body, keyFor('accept'));
  return { acceptanceId: accepted.id };
};

/** Members of a plan that buys every month. */
export const planOf = async (customer: CustomerCaller, code: string = FUNDS.bond) => {
  const rhythm = { frequency: 'MONTHLY', day: 28 };
  const asked = { side: 'PLAN', code, amount: yuan('10.00'), rhythm };
  const quote = await customer.ok<WealthQuote>('POST', PATHS.quotes, asked);
  return { quoteId: quote.id, cardId: customer.card.id, ...(await acceptQuote(customer, quote)) };
};

/** Members of a deposit of three months. */
export const opening = async (customer: CustomerCaller, amount = '100.00') => {
  const asked = { code: THREE_MONTHS, amount: yuan(amount), renewal: 'NONE' };
  const quote = await customer.ok<DepositQuote>('POST', PATHS.depositQuotes, asked);
  return { quoteId: quote.id, cardId: customer.card.id, ...(await acceptQuote(customer, quote)) };
};

/** Goes as far as an order that only lacks its second factor. */
export const prepareOrder = async (customer: CustomerCaller, quote: WealthQuote) => ({
  body: {
    ...{ quoteId: quote.id, cardId: customer.card.id, ...(await acceptQuote(customer, quote)) },
    shown: quote.agreements.map(({ id }, index) => ({ agreementId: id, seconds: 5 + index })),
  },
  key: `order-${quote.id}`,
});

/** Orders a quote, with everything that belongs to it. */
export const orderQuote = async (customer: CustomerCaller, quote: WealthQuote): Promise<WealthOrder> => {
  const { body, key } = await prepareOrder(customer, quote);
  return customer.confirmed<WealthOrder>(PATHS.orders, body, key);
};

/** Orders a quote without a second factor: what refuses it, if anything but that does. */
export const tryOrder = async (customer: CustomerCaller, quote: WealthQuote): Promise<Reply<Problem>> => {
  const { body } = await prepareOrder(customer, quote);
  return customer.call<Problem>('POST', PATHS.orders, body, keyFor('try'));
};

/** Asks for a quote and returns the reply, whatever it is. */
export const tryQuote = (
  customer: CustomerCaller,
  input: WealthQuoteOrderInput,
): Promise<Reply<Problem & WealthQuote>> => customer.call('POST', PATHS.quotes, input);

/** Reads an order. */
export const readOrder = (customer: CustomerCaller, { id }: Pick<WealthOrder, 'id'>): Promise<WealthOrder> =>
  customer.ok('GET', `${PATHS.orders}/${id}`);

/** Moves the bank's clock to a time of day; nothing where it is past. */
export const moveTo = async (sandbox: SandboxCaller, date: string, time: string): Promise<void> => {
  const advanceTo = `${date}T${time}.000+08:00`;
  const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
  if (Date.parse(advanceTo) > Date.parse(now)) await sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo });
};

/** Moves the clock away from the cut-off and from midnight, which a case on a running clock could run into. */
export const awayFromCutOff = async (sandbox: SandboxCaller): Promise<void> => {
  const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
  const time = now.slice(11, 16);
  if ((time >= '14:30' && time < '15:00') || time >= '23:00') await sandbox.advance('PT61M');
};

/** Lets an order be confirmed. */
export const untilConfirmed = (sandbox: SandboxCaller, { dates }: WealthOrder): Promise<void> =>
  moveTo(sandbox, dates.confirmDate, '06:00:01');

/** Lets the money of a redemption arrive. */
export const untilSettled = (sandbox: SandboxCaller, { dates }: WealthOrder): Promise<void> =>
  moveTo(sandbox, dates.settleDate, '10:00:01');

/** Buys and waits for the units. */
export const holdUnits = async (
  sandbox: SandboxCaller,
  person: SandboxCustomer,
  code: string,
  amount: string,
): Promise<WealthOrder> => {
  await awayFromCutOff(sandbox);
  const customer = await investorOf(sandbox, person);
  const order = await orderQuote(customer, await quoteBuy(customer, code, amount));
  await untilConfirmed(sandbox, order);
  return readOrder(await investorOf(sandbox, person), order);
};
