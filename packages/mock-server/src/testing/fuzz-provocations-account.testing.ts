import type { Problem } from '@weidongli/contracts';
import {
  act,
  anotherFor,
  ACCOUNTS,
  CARDS,
  cardEnding,
  firstAccount,
  freeze,
  newHolder,
  openingBody,
  RICH,
  smallCard,
  throughCard,
  TRANSFERS,
  tryCard,
  yuan,
} from './account-steps.js';
import type { CustomerCaller } from './caller.js';
import { answer, sealed } from './confirm-steps.js';
import {
  crossed,
  prepared,
  sendDraft,
  UNKNOWN,
  withInput,
  type Provocation,
  type Provocations,
} from './fuzz-provoke.testing.js';
import {
  atOpening,
  bindingOf,
  EMPTY,
  passwordOf,
  tokenInTwo,
  transferOf,
  unconfirmedBinding,
} from './fuzz-recipes-account.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { acceptShown, newProspect, startApplication } from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';

type Members = (customer: CustomerCaller, tenant: Tenant) => Promise<Input>;

/** Somebody who confirms by code or password only, so that both are soon used up. */
const PLAINLY = { ...RICH, phone: '10000000931', kycLevel: 2 };

/** Sends for somebody new with a story, who prepares the call. */
const asNew =
  (story: unknown, members: Members): Provocation =>
  async (operation, tenant) => {
    const customerRef = await tenant.create(story);
    const fixed = await members(await tenant.login(customerRef), tenant);
    await sendDraft(operation, { tenant, customerRef, only: true, fixed });
  };

/** Sends for the owner of a small account. */
const asHolder =
  (members: (holder: Awaited<ReturnType<typeof newHolder>>) => Input, end?: string): Provocation =>
  async (operation, tenant) => {
    const holder = await newHolder({ send: tenant.send, sandbox: tenant.sandbox }, {}, cardEnding(end));
    const { customerRef } = holder;
    await sendDraft(operation, { tenant, customerRef, only: true, fixed: members(holder) });
  };

const accountOf: Members = async (customer) => ({ accountId: (await firstAccount(customer)).id });

/** Prepares a call, then does something to the account. */
const after =
  (what: 'freeze' | 'close', members: Members): Members =>
  async (customer, tenant) => {
    const input = await members(customer, tenant);
    const account = await firstAccount(customer);
    await (what === 'freeze' ? freeze(customer, account) : act(customer, account, 'close'));
    return input;
  };

/** A request of the customer that takes a second factor: it is never obeyed. */
const spare = async ({ send }: Tenant, customer: CustomerCaller): Promise<() => Promise<Problem>> => {
  const { id } = await throughCard(send, customer);
  const path = `${CARDS}/${id}/unbind`;
  return async () => (await customer.call<Problem>('POST', path, {}, keyFor('spare'))).body;
};

/** Answers wrongly until no way to confirm is left. */
const useUp = async (
  ask: () => Promise<Problem>,
  { send }: Tenant,
  customer: CustomerCaller,
): Promise<void> => {
  for (let problem = await ask(); problem.challenge !== undefined; problem = await ask()) {
    const { challenge } = problem;
    const wrong =
      challenge.method === 'OTP' ? { code: '000001' } : { password: await sealed(send, '999999') };
    await answer(customer, challenge, wrong);
  }
};

/** Lets somebody use up all ways to confirm between preparing and sending. */
const exhausted =
  (members: Members, story: unknown = PLAINLY): Provocation =>
  (operation, tenant) =>
    asNew(story, async (customer) => {
      const input = await members(customer, tenant);
      await useUp(await spare(tenant, customer), tenant, customer);
      return input;
    })(operation, tenant);

/** Sends with a token that confirms another request. */
const withOtherToken =
  (story: unknown, members: Members): Provocation =>
  async (operation, tenant) => {
    const customerRef = await tenant.create(story);
    const customer = await tenant.login(customerRef);
    const fixed = await members(customer, tenant);
    const { challenge } = await (await spare(tenant, customer))();
    if (challenge === undefined) return;
    const { body } = await answer(customer, challenge, { code: '000000' });
    const headers = { 'wdl-step-up': body.token };
    await sendDraft(operation, { tenant, customerRef, only: true, fixed, headers });
  };

/** A wish for a higher limit, after one for a lower one. */
const raise: Members = async (customer) => {
  const { id: accountId } = await firstAccount(customer);
  const path = `${ACCOUNTS}/${accountId}/limits`;
  await customer.ok('POST', path, { window: 'DAY', own: yuan('1.00') }, keyFor('limit'));
  return { accountId, window: 'DAY', own: yuan('2.00') };
};

/** Confirms a higher limit in both ways, and sends it when the token is too old. */
const raisedLate: Provocation = async (operation, tenant) => {
  const customerRef = await tenant.create(RICH);
  const customer = await tenant.login(customerRef);
  const { accountId, ...body } = await raise(customer, tenant);
  const token = await tokenInTwo(tenant, customer, `${ACCOUNTS}/${String(accountId)}/limits`, body);
  await tenant.wait('PT6M');
  const fixed = { accountId, ...body };
  await sendDraft(operation, { tenant, customerRef, only: true, fixed, headers: { 'wdl-step-up': token } });
};

const lower =
  (members: Members): Members =>
  async (customer, tenant) => ({
    ...(await members(customer, tenant)),
    ...{ window: 'DAY', own: yuan('1.00') },
  });

const LIMITS: Readonly<Record<string, Provocations>> = {
  'account.getStatement': { 'not-found': withInput({ month: '1999-01' }) },
  'account.changeLimit': {
    'amount-out-of-range': asHolder(({ account }) => ({
      ...{ accountId: account.id, window: 'DAY', own: yuan('2000.01') },
    })),
    'account-restricted': asNew(EMPTY, after('close', lower(accountOf))),
    'step-up-required': asNew(RICH, raise),
    'otp-context-mismatch': withOtherToken(RICH, raise),
    'otp-expired': raisedLate,
    'attempts-exhausted': exhausted(raise),
  },
  'account.freezeAccount': { 'invalid-state': asNew(EMPTY, after('close', accountOf)) },
  'account.unfreezeAccount': {
    'invalid-state': asNew(RICH, accountOf),
    'otp-context-mismatch': withOtherToken(RICH, after('freeze', accountOf)),
    'attempts-exhausted': exhausted(after('freeze', accountOf)),
  },
  'account.closeAccount': {
    'invalid-state': asNew(EMPTY, after('freeze', accountOf)),
    'account-not-empty': asNew(RICH, accountOf),
    'otp-context-mismatch': withOtherToken(EMPTY, accountOf),
    'attempts-exhausted': exhausted(accountOf, { ...EMPTY, kycLevel: 2 }),
  },
};

/** Somebody who has a payment password opens one more account with another one, once or until no try is left. */
const withPassword =
  (tries: number): Provocation =>
  async (operation, tenant) => {
    const customerRef = await tenant.create({ ...PLAINLY, nameMasked: '测*试' });
    const customer = await tenant.login(customerRef);
    const application = await anotherFor({ send: tenant.send, sandbox: tenant.sandbox }, customer);
    const fixed = await openingBody(tenant.send, customer, application, '314159');
    for (let n = 0; n < tries; n += 1) await sendDraft(operation, { tenant, customerRef, only: true, fixed });
  };

const sameAgain: Provocations = {
  'password-incorrect': withPassword(1),
  'attempts-exhausted': withPassword(6),
};

const cardOf: Members = async (customer, { send }) => ({ cardId: (await throughCard(send, customer)).id });

const OPENING: Readonly<Record<string, Provocations>> = {
  'account.openAccount': {
    'consent-required': async (operation, tenant) => {
      const { customerRef, customer, application } = await atOpening(tenant);
      const fixed = await openingBody(tenant.send, customer, application);
      const notices = await startApplication(customer, { scene: 'VERIFICATION', mode: 'SIMPLE' });
      const acceptanceId = await acceptShown(customer, notices);
      await sendDraft(operation, { tenant, customerRef, only: true, fixed: { ...fixed, acceptanceId } });
    },
    ...sameAgain,
    'password-too-simple': async (operation, tenant) => {
      const { customerRef, customer, application } = await atOpening(tenant);
      const fixed = await openingBody(tenant.send, customer, application, '123456');
      await sendDraft(operation, { tenant, customerRef, only: true, fixed });
    },
  },
  'identity.setPassword': {
    'invalid-state': async (operation, tenant) => {
      const { customerRef } = await newProspect(tenant.sandbox);
      await sendDraft(operation, { tenant, customerRef, only: true, fixed: await passwordOf(tenant) });
    },
    'password-too-simple': async (operation, tenant) =>
      sendDraft(operation, await prepared(operation, tenant), await passwordOf(tenant, '111111')),
    'otp-context-mismatch': withOtherToken(RICH, (_, tenant) => passwordOf(tenant)),
    'attempts-exhausted': exhausted((_, tenant) => passwordOf(tenant)),
  },
};

const binding =
  (end?: string, prefix?: string): Provocation =>
  async (operation, tenant) =>
    sendDraft(operation, await unconfirmedBinding(end, prefix)(tenant, 0));

const CARD: Readonly<Record<string, Provocations>> = {
  'account.prepareBinding': {
    'verification-required': async (operation, tenant) => {
      const { customerRef } = await newProspect(tenant.sandbox);
      await sendDraft(operation, { tenant, customerRef, only: true, fixed: {} });
    },
    'not-found': withInput({ applicationId: `onb_${UNKNOWN}` }),
    'invalid-state': asHolder(({ application }) => ({ applicationId: application.id })),
  },
  'account.bindCard': {
    'consent-required': async (operation, tenant) => {
      const customerRef = await tenant.create(RICH);
      const customer = await tenant.login(customerRef);
      const [one, other] = [await bindingOf(tenant, customer), await bindingOf(tenant, customer)];
      const fixed = { ...one, acceptanceId: other['acceptanceId'] };
      await sendDraft(operation, { tenant, customerRef, only: true, fixed });
    },
    'card-not-accepted': binding(undefined, '99999908'),
    'card-mismatch': binding('0013'),
    'attempts-exhausted': asNew(RICH, async (customer, tenant) => {
      for (let tries = 0; tries < 5; tries += 1) await tryCard(tenant.send, customer, cardEnding('0013'));
      return bindingOf(tenant, customer);
    }),
    'otp-context-mismatch': withOtherToken(RICH, (customer, tenant) => bindingOf(tenant, customer)),
  },
  'account.unbindCard': {
    'attempts-exhausted': exhausted(cardOf),
    'otp-context-mismatch': withOtherToken(RICH, cardOf),
  },
};

const TRANSFER: Readonly<Record<string, Provocations>> = {
  'account.transfer': {
    'invalid-state': asNew(RICH, async (customer, tenant) => ({
      ...(await transferOf(tenant, customer)),
      cardId: customer.card.id,
    })),
    'amount-out-of-range': withInput({ amount: yuan('0.00') }),
    'insufficient-funds': asNew(EMPTY, (customer, tenant) => transferOf(tenant, customer)),
    'account-restricted': asNew(
      RICH,
      after('freeze', (customer, tenant) => transferOf(tenant, customer)),
    ),
    'account-limit-exceeded': asNew(RICH, async (customer, tenant) => {
      const most = await transferOf(tenant, customer, 'OUT', '50000.00');
      await customer.confirmed(TRANSFERS, most, keyFor('most')['idempotency-key'] ?? '');
      return { ...most, amount: yuan('0.01') };
    }),
    'balance-cap-exceeded': asHolder(({ account, card }) => ({
      ...{ accountId: account.id, cardId: card.id, direction: 'IN', amount: yuan('2000.01') },
    })),
    'otp-context-mismatch': crossed(
      () => TRANSFERS,
      async ({ tenant, customerRef }) =>
        transferOf(tenant, await tenant.login(customerRef ?? ''), 'OUT', '0.02'),
    ),
    'attempts-exhausted': exhausted((customer, tenant) => transferOf(tenant, customer)),
  },
};

/** Provocations of accounts, cards and the payment password. */
export const accountProvocations: Readonly<Record<string, Provocations>> = {
  ...{ ...LIMITS, ...OPENING, ...CARD, ...TRANSFER },
};

/** Refusals of payments that the limits of an account bring. */
export const paymentProvocations: Provocations = {
  'account-restricted': async (operation, tenant) => {
    const customer = await tenant.login(await tenant.create(RICH));
    const account = await firstAccount(customer);
    await freeze(customer, account);
    const to = (await tenant.login(await tenant.borrower(0))).card.accountId;
    const fixed = { from: account.id, to, amount: yuan('1.00') };
    await sendDraft(operation, { tenant, only: true, fixed });
  },
  'account-limit-exceeded': async (operation, tenant) => {
    const customer = await tenant.login(await tenant.create(RICH));
    const { accountId } = await raise(customer, tenant);
    const to = (await tenant.login(await tenant.borrower(0))).card.accountId;
    const fixed = { from: accountId, to, amount: yuan('1.01') };
    await sendDraft(operation, { tenant, only: true, fixed });
  },
  'balance-cap-exceeded': async (operation, tenant) => {
    const { account } = await newHolder({ send: tenant.send, sandbox: tenant.sandbox });
    const fixed = { to: account.id, amount: yuan('2000.01') };
    await sendDraft(operation, { tenant, only: true, fixed });
  },
};

/** Names the card of a further account, which is too small for loans and investments. */
export const bySmallCard = (
  story: unknown,
  members: (customer: CustomerCaller) => Promise<Input>,
): Provocation =>
  asNew(story, async (customer, tenant) => {
    const { id: cardId } = await smallCard(tenant, customer);
    return { ...(await members(customer)), cardId };
  });

/** Freezes the account between preparing and sending, and lifts that again. */
export const whenFrozen: Provocation = async (operation, tenant) => {
  const draft = await prepared(operation, tenant);
  const customer = await tenant.login(draft.customerRef ?? '');
  const account = await firstAccount(customer);
  await freeze(customer, account);
  await sendDraft(operation, draft);
  await act(customer, account, 'unfreeze');
};
