import type { Problem } from '@weidongli/contracts';
import type { SandboxCustomer } from '@weidongli/contracts/sandbox';
import type { WealthOrder } from '@weidongli/contracts/wealth';
import { outcomes, type OrderOutcome } from '../outcomes/outcomes.js';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { CaseTools } from './cases.js';
import { present } from './check.js';
import type { Brought, Recipes } from './outcome-recipes.js';
import { confirmedWith, keyFor, scenarioOf, simulate } from './outcome-steps.js';
import {
  acceptQuote,
  assessedInvestor,
  awayFromCutOff,
  FUNDS,
  holdUnits,
  investorOf,
  newInvestor,
  orderQuote,
  PATHS,
  prepareOrder,
  quoteBuy,
  quoteSale,
  readOrder,
  tryOrder,
  tryQuote,
  untilConfirmed,
  untilSettled,
} from './wealth-steps.js';

type Story = Readonly<Record<string, unknown>>;

/** Somebody who may buy everything. */
const investor = async (sandbox: SandboxCaller, story: Story = {}) => {
  await awayFromCutOff(sandbox);
  return assessedInvestor(sandbox, 'd', story);
};

/** Reads where an order has come to, after its confirmation and, where it has one, its settlement. */
const ended = async (
  sandbox: SandboxCaller,
  person: SandboxCustomer,
  order: WealthOrder,
): Promise<Brought> => {
  await untilConfirmed(sandbox, order);
  const confirmed = await readOrder(await investorOf(sandbox, person), order);
  if (confirmed.status === 'DELAYED') await untilConfirmed(sandbox, confirmed);
  if (confirmed.amount === null) await untilSettled(sandbox, confirmed);
  const { status, id } = await readOrder(await investorOf(sandbox, person), order);
  return { status, subjects: [id] };
};

/** Orders a quote with headers of its own; a refusal comes before the second factor, or with it. */
const orderWith = async (
  customer: CustomerCaller,
  quote: Parameters<typeof prepareOrder>[1],
  headers: Readonly<Record<string, string>>,
): Promise<WealthOrder | Problem> => {
  const { body } = await prepareOrder(customer, quote);
  const first = await customer.call<Problem>('POST', PATHS.orders, body, { ...keyFor('asked'), ...headers });
  return first.body.code === 'step-up-required'
    ? confirmedWith<WealthOrder>(customer, PATHS.orders, body, headers)
    : first.body;
};

const bought = async (
  { sandbox }: CaseTools,
  amount: string,
  headers: Readonly<Record<string, string>> = {},
  story: Story = {},
): Promise<Brought> => {
  const { person, customer } = await investor(sandbox, story);
  const came = await orderWith(customer, await quoteBuy(customer, FUNDS.bond, amount), headers);
  return 'number' in came ? ended(sandbox, person, came) : { code: came.code };
};

const sold = async (
  { sandbox }: CaseTools,
  shares: string,
  headers: Readonly<Record<string, string>> = {},
  story: Story = {},
): Promise<Brought> => {
  const { person } = await investor(sandbox, story);
  await holdUnits(sandbox, person, FUNDS.bond, '2000.00');
  await awayFromCutOff(sandbox);
  const customer = await investorOf(sandbox, person);
  const quote = await quoteSale(customer, FUNDS.bond, shares);
  const came = await orderWith(customer, quote, headers);
  return 'number' in came ? ended(sandbox, person, came) : { code: came.code };
};

/** An order: by the decimals of its amount or of its units, by header, and by the story of the customer. */
export const orderRecipes = (id: OrderOutcome): Recipes => {
  const decimals = outcomes[id].magic?.value ?? '00';
  const done = id === 'order.delayed' ? sold : bought;
  return {
    [`.${decimals}`]: (tools) => done(tools, `500.${decimals}`),
    header: (tools) => done(tools, '500.50', scenarioOf(id)),
    story: (tools) => done(tools, '500.00', {}, { outcomes: { order: id } }),
  };
};

/** What a purchase is refused with, if with anything. */
const refusal = async (customer: CustomerCaller, code: string): Promise<Brought> => ({
  code: (await tryOrder(customer, await quoteBuy(customer, code, '1000.00'))).body.code,
});

/** Outcomes of orders that follow from what is done, each with its one way. */
export const orderDoneRecipes: Readonly<Record<string, (tools: CaseTools) => Promise<Brought>>> = {
  'order.settled': (tools) => sold(tools, '500.00'),
  'order.fast-redeemed': async ({ sandbox }) => {
    const { person } = await investor(sandbox);
    await holdUnits(sandbox, person, FUNDS.money, '1000.00');
    const customer = await investorOf(sandbox, person);
    const order = await orderQuote(customer, await quoteSale(customer, FUNDS.money, '500.00', 'FAST_REDEEM'));
    return { status: order.status, subjects: [order.id] };
  },
  'order.fast-limit': async ({ sandbox }) => {
    const { person } = await investor(sandbox);
    await holdUnits(sandbox, person, FUNDS.money, '20000.00');
    const customer = await investorOf(sandbox, person);
    const wanted = { side: 'FAST_REDEEM', code: FUNDS.money, shares: '10000.01' } as const;
    return { code: (await tryQuote(customer, wanted)).body.code };
  },
  'order.cancelled': async ({ sandbox }) => {
    const { customer } = await investor(sandbox);
    const { id } = await orderQuote(customer, await quoteBuy(customer, FUNDS.bond, '500.00'));
    const { status } = await customer.ok<WealthOrder>('POST', `${PATHS.orders}/${id}/cancel`, {});
    return { status, subjects: [id] };
  },
  'order.after-cut-off': async ({ sandbox }) => {
    const { person, customer: early } = await investor(sandbox);
    const { dates } = await quoteBuy(early, FUNDS.bond, '500.00');
    const before = new Date(Date.parse(dates.cancelUntil) - 120_000);
    const advanceTo = before.toISOString().replace('Z', '+00:00');
    await sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo });
    const customer = await investorOf(sandbox, person);
    const quote = await quoteBuy(customer, FUNDS.bond, '500.00');
    const { body } = await prepareOrder(customer, quote);
    await sandbox.advance('PT3M');
    return {
      code: (await customer.call<Problem>('POST', PATHS.orders, body, keyFor('late'))).body.code,
    };
  },
  'order.suspended': async ({ sandbox }) => {
    const { person, customer } = await investor(sandbox);
    const order = await orderQuote(customer, await quoteBuy(customer, FUNDS.mixed, '500.00'));
    await simulate(sandbox, 'wealth-product', FUNDS.mixed, 'suspend-all');
    try {
      return await ended(sandbox, person, order);
    } finally {
      await simulate(sandbox, 'wealth-product', FUNDS.mixed, 'resume');
    }
  },
  'order.not-assessed': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    return refusal(await investorOf(sandbox, await newInvestor(sandbox)), FUNDS.money);
  },
  'order.assessment-expired': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const assessment = { level: 'C5', ago: 'P400D' };
    return refusal(
      await investorOf(sandbox, await newInvestor(sandbox, { wealth: { assessment } })),
      FUNDS.money,
    );
  },
  'order.risk-mismatch': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    return refusal((await assessedInvestor(sandbox, 'a')).customer, FUNDS.bond);
  },
  'order.cool-off': async ({ sandbox }) => {
    await awayFromCutOff(sandbox);
    const { customer } = await assessedInvestor(sandbox, 'b');
    const { acceptanceId } = await acceptQuote(customer, await quoteBuy(customer, FUNDS.index, '1000.00'));
    const body = { code: FUNDS.index, acceptanceId: present(acceptanceId, 'acceptance') };
    await customer.ok('POST', PATHS.warnings, body, keyFor('warn'));
    return refusal(customer, FUNDS.index);
  },
};
