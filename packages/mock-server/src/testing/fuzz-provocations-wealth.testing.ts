import type { CustomerCaller } from './caller.js';
import type { Draft } from './fuzz-draft.testing.js';
import { bySmallCard, whenFrozen } from './fuzz-provocations-account.testing.js';
import {
  crossed,
  prepared,
  sendDraft,
  withInput,
  withStory,
  type Provocation,
  type Provocations,
} from './fuzz-provoke.testing.js';
import {
  answered,
  BOND,
  cny,
  depositOf,
  DEPOSITS,
  INVESTOR,
  LATE,
  LOWEST,
  newPlan,
  NOVICE,
  PLANS,
  purchase,
  SHUT,
  STEADY,
  TERM,
  warned,
  withdrawal,
  withdrawPath,
} from './fuzz-recipes-wealth.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { keyFor, simulate } from './outcome-steps.js';
import {
  assessAs,
  awayFromCutOff,
  FUNDS,
  opening,
  orderQuote,
  PATHS,
  planOf,
  quoteBuy,
  quoteSale,
} from './wealth-steps.js';

const CHILD = { ...NOVICE, age: 17 };
const noSuchCode = withInput({ code: '999999' });
const customerOf = ({ tenant, customerRef }: Draft): Promise<CustomerCaller> =>
  tenant.login(customerRef ?? '');

/** Sends for a customer of another story, who prepares the call as well. */
const asStory = (story: unknown, members: (customer: CustomerCaller) => Promise<Input>): Provocation =>
  withStory(story, async (draft) => members(await customerOf(draft)));

/** Lets so much time pass between preparing and sending, on a day of trading that does not end in it. */
const later =
  (duration: string): Provocation =>
  async (operation, tenant) => {
    await awayFromCutOff(tenant.sandbox);
    const draft = await prepared(operation, tenant);
    await tenant.wait(duration);
    await sendDraft(operation, draft);
  };

/** Lets the cut-off pass between preparing and sending. */
const afterCutOff: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  const { dates } = await quoteBuy(await customerOf(draft), BOND, '100.00');
  await tenant.sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: dates.cancelUntil });
  await sendDraft(operation, draft);
};

/** Shuts a product between preparing and sending. */
const shut =
  (code: string): Provocation =>
  async (operation, tenant) => {
    const draft = await prepared(operation, tenant);
    const say = (transition: string) => simulate(tenant.sandbox, 'wealth-product', code, transition);
    await say('suspend-all');
    await sendDraft(operation, draft);
    await say('resume');
  };

/** Sends the acceptance of another quote. */
const otherAcceptance =
  (members: (customer: CustomerCaller) => Promise<Input>): Provocation =>
  async (operation, tenant) => {
    const draft = await prepared(operation, tenant);
    const { acceptanceId } = await members(await customerOf(draft));
    await sendDraft(operation, draft, { acceptanceId });
  };

/** Refusals of whatever is bought, for want of suitability. */
const unsuitable = (members: (customer: CustomerCaller, code: string) => Promise<Input>): Provocations => ({
  'suitability-required': asStory(NOVICE, (customer) => members(customer, BOND)),
  'suitability-expired': asStory(LATE, (customer) => members(customer, BOND)),
  'risk-mismatch': asStory(LOWEST, (customer) => members(customer, FUNDS.index)),
});

/** Reads the warning and buys at once. */
const hasty = (members: (customer: CustomerCaller, code: string) => Promise<Input>): Provocation =>
  asStory(STEADY, async (customer) => {
    await customer.ok('POST', PATHS.warnings, await warned(customer), keyFor('warn'));
    return members(customer, FUNDS.index);
  });

/** What one sale leaves is too little for another that was quoted before. */
const soldTwice =
  (code: string, units: string, side: 'REDEEM' | 'FAST_REDEEM'): Provocation =>
  async (operation, tenant) => {
    await awayFromCutOff(tenant.sandbox);
    const customerRef = await tenant.create(INVESTOR);
    const customer = await tenant.login(customerRef);
    const [one, other] = [
      await quoteSale(customer, code, units, side),
      await quoteSale(customer, code, units, side),
    ];
    await orderQuote(customer, one);
    await sendDraft(operation, {
      ...{ tenant, customerRef, fixed: { quoteId: other.id, cardId: customer.card.id } },
    });
  };

const buying = (customer: CustomerCaller, code: string): Promise<Input> => purchase(customer, '100.00', code);

const BROWSE: Readonly<Record<string, Provocations>> = {
  'wealth.getProduct': { 'not-found': noSuchCode },
  'wealth.listNav': { 'not-found': noSuchCode },
  'wealth.assess': {
    'agreement-version-changed': withInput({ version: '2019.1' }),
    'not-eligible': async (operation, tenant) => sendDraft(operation, await answered(CHILD)(tenant, 0)),
    'attempts-exhausted': async (operation, tenant) => {
      const draft = await prepared(operation, tenant);
      for (let times = 0; times < 3; times += 1) await sendDraft(operation, draft);
    },
  },
  'wealth.acknowledgeWarning': {
    ...unsuitable(warned),
    'invalid-state': asStory(INVESTOR, (customer) => warned(customer)),
  },
};

const ORDER: Readonly<Record<string, Provocations>> = {
  'wealth.quoteOrder': {
    'not-found': noSuchCode,
    'amount-out-of-range': withInput({ amount: cny('0.01') }),
    'trading-suspended': withInput({ code: SHUT }),
    'shares-not-available': withInput({ side: 'REDEEM', amount: undefined, shares: '99999999.00' }),
    'fast-redeem-limit': withInput({
      ...{ side: 'FAST_REDEEM', code: FUNDS.money, amount: undefined, shares: '20000.00' },
    }),
    'not-eligible': withStory(CHILD, () => ({})),
  },
  'wealth.order': {
    'account-restricted': whenFrozen,
    'account-class-not-eligible': bySmallCard(INVESTOR, (customer) => purchase(customer, '100.00')),
    ...unsuitable(buying),
    'cool-off-pending': hasty(buying),
    'quote-expired': later('PT16M'),
    'otp-expired': later('PT6M'),
    'after-cut-off': afterCutOff,
    'trading-suspended': shut(BOND),
    'agreement-version-changed': otherAcceptance((customer) => purchase(customer, '100.00')),
    'insufficient-funds': asStory({ ...INVESTOR, openingBalance: cny('1.00') }, (customer) =>
      purchase(customer, '100.00'),
    ),
    'quota-exhausted': asStory(INVESTOR, (customer) => purchase(customer, '100.31')),
    'shares-not-available': soldTwice(BOND, '60000.00', 'REDEEM'),
    'fast-redeem-limit': soldTwice(FUNDS.money, '6000.00', 'FAST_REDEEM'),
    'otp-context-mismatch': crossed(
      () => PATHS.orders,
      async (draft) => purchase(await customerOf(draft), '200.00'),
    ),
  },
  'wealth.cancelOrder': { 'after-cut-off': afterCutOff },
};

const anotherPlan = async (draft: Draft): Promise<Input> => planOf(await customerOf(draft), FUNDS.mixed);

/** A plan that was made while it fitted, and is paused; then something happens. */
const resumedAfter =
  (story: unknown, happens: (customer: CustomerCaller, tenant: Tenant) => Promise<unknown>): Provocation =>
  async (operation, tenant) => {
    const customerRef = await tenant.create(story);
    const customer = await tenant.login(customerRef);
    const { id: planId } = await newPlan(customer);
    await customer.ok('POST', `${PLANS}/${planId}/pause`, {});
    await happens(customer, tenant);
    await sendDraft(operation, { tenant, customerRef, fixed: { planId } });
  };

const LAST_DAY = { ...INVESTOR, wealth: { assessment: { level: 'C5', ago: 'P364D' } } };

const PLAN: Readonly<Record<string, Provocations>> = {
  'wealth.createPlan': {
    'account-restricted': whenFrozen,
    'account-class-not-eligible': bySmallCard(INVESTOR, (customer) => planOf(customer)),
    ...unsuitable(planOf),
    'cool-off-pending': hasty(planOf),
    'quote-expired': later('PT16M'),
    'otp-expired': later('PT6M'),
    'trading-suspended': shut(BOND),
    'agreement-version-changed': otherAcceptance((customer) => planOf(customer)),
    'otp-context-mismatch': crossed(() => PLANS, anotherPlan),
  },
  'wealth.resumePlan': {
    'suitability-expired': resumedAfter(LAST_DAY, (_, tenant) => tenant.wait('P2D')),
    'risk-mismatch': resumedAfter(INVESTOR, (customer) => assessAs(customer, 'a')),
  },
  'wealth.getHolding': { 'not-found': noSuchCode },
  'wealth.setDividendMode': {
    'not-found': noSuchCode,
    'invalid-state': withInput({ code: FUNDS.money, mode: 'CASH' }),
  },
};

/** Takes everything out of a deposit, then sends about it. */
const emptied: Provocation = asStory(INVESTOR, async (customer) => {
  const deposit = await depositOf(customer);
  const { depositId, quoteId } = await withdrawal(customer, deposit.principal.amount);
  await customer.confirmed(withdrawPath({ depositId }), { quoteId }, `withdraw-${String(quoteId)}`);
  return { depositId };
});

const DEPOSIT: Readonly<Record<string, Provocations>> = {
  'wealth.quoteDeposit': {
    'not-found': noSuchCode,
    'amount-out-of-range': withInput({ amount: cny('0.01') }),
    'trading-suspended': shut(TERM),
  },
  'wealth.openDeposit': {
    'account-restricted': whenFrozen,
    'account-class-not-eligible': bySmallCard(INVESTOR, (customer) => opening(customer)),
    'quote-expired': later('PT16M'),
    'otp-expired': later('PT6M'),
    'trading-suspended': shut(TERM),
    'insufficient-funds': asStory({ ...INVESTOR, openingBalance: cny('1.00') }, (customer) =>
      opening(customer),
    ),
    'agreement-version-changed': otherAcceptance((customer) => opening(customer)),
    'otp-context-mismatch': crossed(
      () => DEPOSITS,
      async (draft) => opening(await customerOf(draft), '200.00'),
    ),
  },
  'wealth.setRenewal': { 'invalid-state': emptied },
  'wealth.quoteWithdrawal': {
    'amount-out-of-range': withInput({ amount: cny('99999999.00') }),
    'invalid-state': emptied,
  },
  'wealth.withdrawDeposit': {
    'quote-expired': later('PT16M'),
    'otp-expired': later('PT6M'),
    'otp-context-mismatch': crossed(withdrawPath, async (draft) => {
      const { quoteId } = await withdrawal(await customerOf(draft), '2.00');
      return { quoteId };
    }),
  },
};

/** Provocations of the wealth feature. */
export const wealthProvocations: Readonly<Record<string, Provocations>> = {
  ...{ ...BROWSE, ...ORDER, ...PLAN, ...DEPOSIT },
};
