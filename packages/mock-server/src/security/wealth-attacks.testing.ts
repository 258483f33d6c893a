import type { CustomerCaller } from '../testing/caller.js';
import { keyFor } from '../testing/outcome-steps.js';
import {
  acceptQuote,
  assessAs,
  FUNDS,
  investorOf,
  newInvestor,
  PATHS,
  prepareOrder,
  quoteBuy,
} from '../testing/wealth-steps.js';
import { saidBy, type AttackWorld } from './attack-world.testing.js';
import type { Attack } from './attack.testing.js';

const newcomer = async ({ sandbox }: AttackWorld): Promise<CustomerCaller> =>
  investorOf(sandbox, await newInvestor(sandbox));

/** Buys by the API alone, whatever the quote has said about the risk, and confirms if it is asked to. */
const buyAnyway = async (customer: CustomerCaller, code: string): Promise<string> => {
  const { body, key } = await prepareOrder(customer, await quoteBuy(customer, code, '1000.00'));
  const headers = { 'idempotency-key': key };
  const said = await saidBy(customer, 'POST', PATHS.orders, body, headers);
  if (said !== '403 step-up-required') return said;
  const { status } = await customer.confirmed<{ status: string }>(PATHS.orders, body, `${key}-confirmed`);
  return `201 ${status}`;
};

/** Attacks on suitability: buying past the screen that says no. */
export const wealthAttacks: readonly Attack[] = [
  {
    ...{ threat: 'T8', attack: 'a purchase by somebody who has not answered the questionnaire' },
    ...{ expected: '403 suitability-required', without: ['suitability'] },
    attempt: async (world) => buyAnyway(await newcomer(world), FUNDS.money),
  },
  {
    ...{ threat: 'T8', attack: 'a purchase of a product that is too risky for the lowest type' },
    ...{ expected: '403 risk-mismatch', without: ['suitability'] },
    attempt: async (world) => {
      const customer = await newcomer(world);
      await assessAs(customer, 'a');
      return buyAnyway(customer, FUNDS.index);
    },
  },
  {
    ...{ threat: 'T8', attack: 'a riskier product on the day of the warning' },
    ...{ expected: '403 cool-off-pending', without: ['suitability'] },
    attempt: async (world) => {
      const customer = await newcomer(world);
      await assessAs(customer, 'b');
      const accepted = await acceptQuote(customer, await quoteBuy(customer, FUNDS.index, '1000.00'));
      await customer.ok('POST', PATHS.warnings, { code: FUNDS.index, ...accepted }, keyFor('warn'));
      return buyAnyway(customer, FUNDS.index);
    },
  },
];
