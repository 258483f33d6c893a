import type { Problem } from '@weidongli/contracts';
import type { AccountTransfer, AccountTransferPage } from '@weidongli/contracts/account';
import { syntheticPhone } from '@weidongli/finance/identifiers';
import {
  ACCOUNTS,
  bindingBody,
  CARDS,
  cardEnding,
  DETAILS,
  firstAccount,
  freeze,
  GOOD_PASSWORD,
  newApplicant,
  openingBody,
  preparedBinding,
  RICH,
  throughCard,
  throughDetails,
  TRANSFERS,
  yuan,
  type Applicant,
} from './account-steps.js';
import type { CustomerCaller } from './caller.js';
import { present } from './check.js';
import { answer, answerByPassword, sealed } from './confirm-steps.js';
import { by, confirmed, type Draft, type Recipe, type Recipes } from './fuzz-draft.testing.js';
import type { Input } from './fuzz-schema.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { keyFor } from './outcome-steps.js';

/** Customers of their own: what is changed about one account or card stays out of the way of the others. */
const CAREFUL = { ...RICH, phone: '10000000922' };
const FROZEN = { ...RICH, phone: '10000000923' };
const PAYER = { ...RICH, phone: '10000000924' };
/** Somebody with an account that nothing was ever on. */
export const EMPTY = { ...RICH, phone: '10000000925', openingBalance: yuan('0.00') };
export const PASSWORD = '/v1/identity/payment-password';

const ofAccount =
  (story: unknown, members: Input = {}): Recipe =>
  (tenant, slot) =>
    by(
      story,
      async (customer) => ({ accountId: (await firstAccount(customer)).id, ...members }),
      true,
    )(tenant, slot);

const pathOf =
  (what: string) =>
  ({ accountId }: Input): string =>
    `${ACCOUNTS}/${String(accountId)}/${what}`;

/** Makes a call about the account of somebody new with a story. */
const ofNew =
  (
    story: unknown,
    before: (customer: CustomerCaller) => Promise<unknown> = () => Promise.resolve(),
  ): Recipe =>
  async (tenant): Promise<Draft> => {
    const customerRef = await tenant.create(story);
    const customer = await tenant.login(customerRef);
    await before(customer);
    return { tenant, customerRef, only: true, fixed: { accountId: (await firstAccount(customer)).id } };
  };

/** Brings somebody new to the details, or past them to the last step. */
const joining = (tenant: Tenant): Promise<Applicant> =>
  newApplicant({ send: tenant.send, sandbox: tenant.sandbox });

/** Somebody new at the last step. */
export const atOpening = async (tenant: Tenant): Promise<Applicant> => {
  const applicant = await joining(tenant);
  await throughDetails(applicant.customer, applicant.application);
  await throughCard(tenant.send, applicant.customer, cardEnding(), applicant.application);
  return applicant;
};

const details: Recipe = async (tenant) => {
  const { customerRef, application } = await joining(tenant);
  return { tenant, customerRef, only: true, fixed: { applicationId: application.id, ...DETAILS } };
};

const opening: Recipe = async (tenant) => {
  const { customerRef, customer, application } = await atOpening(tenant);
  return { tenant, customerRef, only: true, fixed: await openingBody(tenant.send, customer, application) };
};

/** Members that bind a card of somebody new. */
export const bindingOf = async (
  { send }: Tenant,
  customer: CustomerCaller,
  end?: string,
  prefix?: string,
): Promise<Input> =>
  bindingBody(send, await preparedBinding(customer), cardEnding(end, prefix), syntheticPhone(7));

/** A binding that only lacks its code. */
export const unconfirmedBinding =
  (end?: string, prefix?: string): Recipe =>
  async (tenant) => {
    const customerRef = await tenant.create(RICH);
    const fixed = await bindingOf(tenant, await tenant.login(customerRef), end, prefix);
    return { tenant, customerRef, only: true, fixed };
  };

const boundCard: Recipe = async (tenant) => {
  const customerRef = await tenant.create(RICH);
  const { id: cardId } = await throughCard(tenant.send, await tenant.login(customerRef));
  return { tenant, customerRef, only: true, fixed: { cardId } };
};

/** Members of a transfer of somebody who has a bound card. */
export const transferOf = async (
  { send }: Tenant,
  customer: CustomerCaller,
  direction: 'IN' | 'OUT' = 'OUT',
  amount = '0.01',
): Promise<Input> => {
  const { data } = await customer.ok<{ data: { id: string; accountId: string | null }[] }>('GET', CARDS);
  const cardId =
    data.find(({ accountId }) => accountId === null)?.id ?? (await throughCard(send, customer)).id;
  const { id: accountId } = await firstAccount(customer);
  return { accountId, cardId, direction, amount: yuan(amount) };
};

/** Members of a call that sets the payment password. */
export const passwordOf = async ({ send }: Tenant, digits = GOOD_PASSWORD): Promise<Input> => ({
  password: await sealed(send, digits),
  typedIn: 'PAGE_FIELD',
});

/** Confirms a request in as many ways as the bank asks for: by code, then by the password of the stories. */
export const tokenInTwo = async (
  { send }: Tenant,
  customer: CustomerCaller,
  path: string,
  body: Input,
): Promise<string> => {
  const key = keyFor('two');
  let token = '';
  for (let ways = 0; ways < 2; ways += 1) {
    const headers = token === '' ? key : { ...key, 'wdl-step-up': token };
    const { body: problem } = await customer.call<Problem>('POST', path, body, headers);
    const challenge = present(problem.challenge, 'challenge');
    const reply = await (challenge.method === 'OTP'
      ? answer(customer, challenge, { code: '000000' })
      : answerByPassword(send, customer, challenge));
    token = reply.body.token;
  }
  return token;
};

const transferred: Recipe = by(
  PAYER,
  async (customer, tenant) => {
    const { data } = await customer.ok<AccountTransferPage>('GET', `${TRANSFERS}?limit=1`);
    if (data[0] !== undefined) return { transferId: data[0].id };
    const key = keyFor('move')['idempotency-key'] ?? '';
    const body = await transferOf(tenant, customer);
    return { transferId: (await customer.confirmed<AccountTransfer>(TRANSFERS, body, key)).id };
  },
  true,
);

const newPassword: Recipe = async (tenant) => {
  const customerRef = await tenant.create(RICH);
  const customer = await tenant.login(customerRef);
  const fixed = await passwordOf(tenant);
  const token = await tokenInTwo(tenant, customer, PASSWORD, fixed);
  return { tenant, customerRef, only: true, fixed, headers: { 'wdl-step-up': token } };
};

const month: Recipe = by(
  'borrower',
  async (customer) => {
    const { id, openedAt } = await firstAccount(customer);
    return { accountId: id, month: openedAt.slice(0, 7) };
  },
  true,
);

/** Prepares every call of accounts and cards, and the change of the payment password. */
export const accountRecipes: Recipes = {
  'account.getStatement': month,
  'account.getLimits': ofAccount('borrower'),
  'account.changeLimit': ofAccount(CAREFUL, { window: 'DAY', own: yuan('5.00') }),
  'account.freezeAccount': ofAccount(FROZEN),
  'account.unfreezeAccount': confirmed(
    ofNew(RICH, async (customer) => freeze(customer, await firstAccount(customer))),
    pathOf('unfreeze'),
    'accountId',
  ),
  'account.closeAccount': confirmed(ofNew(EMPTY), pathOf('close'), 'accountId'),
  'account.submitDetails': details,
  'account.openAccount': opening,
  'account.lookUpCard': by('borrower', () => ({ prefix: '99999901' })),
  'account.prepareBinding': by('borrower', () => ({}), true),
  'account.bindCard': confirmed(unconfirmedBinding(), () => CARDS),
  'account.unbindCard': confirmed(boundCard, ({ cardId }) => `${CARDS}/${String(cardId)}/unbind`, 'cardId'),
  'account.transfer': confirmed(
    by(PAYER, (customer, tenant) => transferOf(tenant, customer), true),
    () => TRANSFERS,
  ),
  'account.listTransfers': ofAccount(PAYER),
  'account.getTransfer': transferred,
  'identity.setPassword': newPassword,
};
