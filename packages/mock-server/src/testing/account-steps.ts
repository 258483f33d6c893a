import type { IdentityApplication, Problem } from '@weidongli/contracts';
import type {
  Account,
  AccountLimits,
  AccountPage,
  AccountStatement,
  AccountSubmitDetailsInput,
  AccountTransfer,
  BoundCard,
  BoundCardPage,
  CardBinding,
  Transaction,
  TransactionPage,
} from '@weidongli/contracts/account';
import type { StepUp } from '@weidongli/contracts/identity';
import type { SandboxTransfer } from '@weidongli/contracts/sandbox';
import { isBankCard, syntheticPhone } from '@weidongli/finance/identifiers';
import { SANDBOX_PASSWORD } from '../sandbox/sandbox-password.js';
import type { CustomerCaller, Reply, SandboxCaller, Send } from './caller.js';
import type { CaseTools } from './cases.js';
import { present } from './check.js';
import { sealed } from './confirm-steps.js';
import {
  acceptShown,
  joinAs,
  newPerson,
  newProspect,
  readApplication,
  startApplication,
  throughConsents,
  throughDocument,
  throughElements,
  throughFace,
  throughPhone,
  type TestPerson,
} from './onboarding-steps.js';
import { createCustomer, keyFor } from './outcome-steps.js';

/** Where accounts, cards and transfers live. */
export const ACCOUNTS = '/v1/account/accounts';
/** See {@link ACCOUNTS}. */
export const CARDS = '/v1/account/cards';
/** See {@link ACCOUNTS}. */
export const BINDINGS = '/v1/account/card-bindings';
/** See {@link ACCOUNTS}. */
export const TRANSFERS = '/v1/account/transfers';

/** A payment password that nobody guesses at once. */
export const GOOD_PASSWORD = '271828';

/** What most account holders say. */
export const DETAILS: Omit<AccountSubmitDetailsInput, 'applicationId'> = {
  occupation: 'DRIVER_OR_COURIER',
  taxResidency: 'CN',
  purpose: 'DAILY',
};

/** Writes an amount. */
export const yuan = (amount: string) => ({ amount, currency: 'CNY' }) as const;

let cards = 0;

/**
 * Makes a card number of an issuer that ends as it is told, with the right check digit.
 *
 * @param end - Last four digits. Default: some that ask for nothing.
 * @param prefix - First eight digits. Default: those of an invented bank.
 */
export const cardEnding = (end?: string, prefix = '99999901'): string => {
  cards += 1;
  const last = end ?? String(5000 + (cards % 4000));
  for (let middle = 0; middle < 1000; middle += 1) {
    const number = `${prefix}${String((cards * 31 + middle) % 10_000).padStart(4, '0')}${last}`;
    if (isBankCard(number)) return number;
  }
  throw new Error(`No card number ends with ${last}.`);
};

/** Passes the details. */
export const throughDetails = (
  customer: CustomerCaller,
  { id }: Pick<IdentityApplication, 'id'>,
  details = DETAILS,
): Promise<IdentityApplication> =>
  customer.ok('POST', `/v1/account/applications/${id}/details`, details, keyFor('details'));

/** Prepares a binding and accepts its contract. */
export const preparedBinding = async (
  customer: CustomerCaller,
  application?: Pick<IdentityApplication, 'id'>,
): Promise<{ readonly binding: CardBinding; readonly acceptanceId: string }> => {
  const body = application === undefined ? {} : { applicationId: application.id };
  const binding = await customer.ok<CardBinding>('POST', BINDINGS, body);
  const documents = binding.agreements.map(({ id: agreementId, sha256 }) => ({ agreementId, sha256 }));
  const path = '/v1/partner/agreement-acceptances';
  const asked = { subject: binding.id, documents, method: 'CHECKBOX' };
  const { id } = await customer.ok<{ id: string }>('POST', path, asked, keyFor('accept'));
  return { binding, acceptanceId: id };
};

/** Members of a call that binds a card. */
export const bindingBody = async (
  send: Send,
  { binding, acceptanceId }: { readonly binding: CardBinding; readonly acceptanceId: string },
  cardNumber: string,
  phone = syntheticPhone(1),
) => ({
  ...{ bindingId: binding.id, acceptanceId },
  cardNumber: await sealed(send, cardNumber),
  phone: await sealed(send, phone),
});

/** Binds a card, up to the answer without a code. */
export const tryCard = async (
  send: Send,
  customer: CustomerCaller,
  cardNumber: string,
  application?: Pick<IdentityApplication, 'id'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<Problem>> => {
  const body = await bindingBody(send, await preparedBinding(customer, application), cardNumber);
  return customer.call('POST', CARDS, body, { ...keyFor('bind'), ...headers });
};

/** Binds a card with its code. */
export const throughCard = async (
  send: Send,
  customer: CustomerCaller,
  cardNumber = cardEnding(),
  application?: Pick<IdentityApplication, 'id'>,
): Promise<BoundCard> => {
  const body = await bindingBody(send, await preparedBinding(customer, application), cardNumber);
  return customer.confirmed(CARDS, body, `bind-${body.bindingId}`);
};

/** Members of a call that opens an account. */
export const openingBody = async (
  send: Send,
  customer: CustomerCaller,
  application: Pick<IdentityApplication, 'id'>,
  password = GOOD_PASSWORD,
) => ({
  applicationId: application.id,
  acceptanceId: await acceptShown(customer, await readApplication(customer, application)),
  password: await sealed(send, password),
  typedIn: 'PAGE_FIELD' as const,
});

/** Opens the account of an application whose other steps are passed. */
export const throughOpening = async (
  send: Send,
  customer: CustomerCaller,
  application: Pick<IdentityApplication, 'id'>,
  password = GOOD_PASSWORD,
): Promise<Account> =>
  customer.ok('POST', ACCOUNTS, await openingBody(send, customer, application, password), keyFor('open'));

/** Somebody whose identity is confirmed and who is to open an account of class III. */
export interface Applicant {
  readonly customerRef: string;
  readonly customer: CustomerCaller;
  readonly person: TestPerson;
  readonly application: IdentityApplication;
}

/** Brings somebody new to the details of a small account: typed elements are enough for class III. */
export const newApplicant = async (
  { send, sandbox }: CaseTools,
  known: Partial<TestPerson> = {},
): Promise<Applicant> => {
  const { customerRef, customer } = await newProspect(sandbox);
  const person = { ...(await newPerson(sandbox)), ...known };
  const application = await identified({ send, sandbox }, customer, person);
  return { customerRef, customer, person, application };
};

/** Brings somebody from the start to the details. */
const identified = async (
  { send }: CaseTools,
  customer: CustomerCaller,
  person: TestPerson,
): Promise<IdentityApplication> => {
  const input = { scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'SIMPLE' } as const;
  const consented = await throughConsents(customer, await startApplication(customer, input));
  const reached = await throughPhone(send, customer, consented, person);
  return throughElements(send, customer, reached, person);
};

/** Somebody with an account that was opened by phone. */
export interface Holder extends Applicant {
  readonly account: Account;
  readonly card: BoundCard;
}

/** Opens a small account for somebody new, with a bound card of another bank. */
export const newHolder = async (
  tools: CaseTools,
  known: Partial<TestPerson> = {},
  cardNumber = cardEnding(),
): Promise<Holder> => {
  const applicant = await newApplicant(tools, known);
  const { customer, application } = applicant;
  await throughDetails(customer, application);
  const card = await throughCard(tools.send, customer, cardNumber, application);
  const account = await throughOpening(tools.send, customer, application);
  return { ...applicant, account, card };
};

/** Logs somebody in again, with all features. */
export const loginAgain = (
  sandbox: SandboxCaller,
  { customerRef }: Pick<Holder, 'customerRef'>,
): Promise<CustomerCaller> =>
  joinAs(sandbox, customerRef, { modules: ['account', 'identity', 'loan', 'wealth'] });

/** Moves money between an account and a card. */
export const moveMoney = (
  customer: CustomerCaller,
  { accountId, cardId }: { readonly accountId: string; readonly cardId: string },
  direction: 'IN' | 'OUT',
  amount: string,
): Promise<AccountTransfer> => {
  const body = { accountId, cardId, direction, amount: yuan(amount) };
  return customer.confirmed(TRANSFERS, body, keyFor('move')['idempotency-key'] ?? '');
};

/** Makes a transfer that only lacks to be sent: its second factor is given. */
export const readyTransfer = async (
  customer: CustomerCaller,
  { accountId, cardId }: { readonly accountId: string; readonly cardId: string },
  direction: 'IN' | 'OUT',
  amount: string,
): Promise<(more?: Readonly<Record<string, string>>) => Promise<Reply<AccountTransfer & Problem>>> => {
  const body = { accountId, cardId, direction, amount: yuan(amount) };
  const key = keyFor('move');
  const problem = await customer.refused('step-up-required', 'POST', TRANSFERS, body, key);
  const { id } = present(problem.challenge, 'challenge');
  const verify = `/v1/identity/challenges/${id}/verify`;
  const { token } = await customer.ok<StepUp>('POST', verify, { code: '000000' });
  return (more = {}) => customer.call('POST', TRANSFERS, body, { ...key, 'wdl-step-up': token, ...more });
};

/** Reads the first account of the customer. */
export const firstAccount = async (customer: CustomerCaller): Promise<Account> => {
  const { data } = await customer.ok<AccountPage>('GET', ACCOUNTS);
  return present(data[0], 'account');
};

/** Somebody with money on an account of class I. */
export const RICH = {
  ...{ story: 'A customer of a test.', nameMasked: '测*试', phone: '10000000900', kycLevel: 3 },
  openingBalance: yuan('900000.00'),
};

/** Reads the limits of an account. */
export const limitsOf = (customer: CustomerCaller, { id }: Pick<Account, 'id'>): Promise<AccountLimits> =>
  customer.ok('GET', `${ACCOUNTS}/${id}/limits`);

/** Does something to an account that takes a second factor. */
export const act = (customer: CustomerCaller, { id }: Pick<Account, 'id'>, what: string): Promise<Account> =>
  customer.confirmed(`${ACCOUNTS}/${id}/${what}`, {}, keyFor(what)['idempotency-key'] ?? '');

/** Freezes an account. */
export const freeze = (customer: CustomerCaller, { id }: Pick<Account, 'id'>): Promise<Account> =>
  customer.ok('POST', `${ACCOUNTS}/${id}/freeze`, {});

/** Moves money from an account to another, or from nowhere. */
export const pay = (
  sandbox: SandboxCaller,
  amount: string,
  { from, to }: { readonly from?: string; readonly to: string },
): Promise<SandboxTransfer> =>
  sandbox.ok('POST', '/v1/sandbox/transfers', { from, to, amount: yuan(amount) }, keyFor('pay'));

/** Requires such a payment to be refused. */
export const refusePay = async (
  sandbox: SandboxCaller,
  code: string,
  amount: string,
  { from, to }: { readonly from?: string; readonly to: string },
): Promise<void> => {
  await sandbox.refused(
    code,
    'POST',
    '/v1/sandbox/transfers',
    { from, to, amount: yuan(amount) },
    keyFor('pay'),
  );
};

/** Reads the statement of a month. */
export const statementOf = (
  customer: CustomerCaller,
  { id }: Pick<Account, 'id'>,
  month: string,
): Promise<AccountStatement> => customer.ok('GET', `${ACCOUNTS}/${id}/statements/${month}`);

/** Lists movements, newest first. */
export const movementsOf = async (
  customer: CustomerCaller,
  { id }: Pick<Account, 'id'>,
  query = '',
): Promise<readonly Transaction[]> =>
  (await customer.ok<TransactionPage>('GET', `${ACCOUNTS}/${id}/transactions?limit=100${query}`)).data;

/** A rich customer with a bound card of another bank. */
export const withCard = async ({ send, sandbox }: CaseTools, cardNumber = cardEnding()) => {
  const { customerRef } = await createCustomer(sandbox, RICH);
  const customer = await sandbox.customer(customerRef);
  const account = await firstAccount(customer);
  const card = await throughCard(send, customer, cardNumber);
  return { customerRef, customer, account, place: { accountId: account.id, cardId: card.id } };
};

/** Lets a customer of a story open one more account, up to the last step. The name has to fit the masked one of the story. */
export const anotherFor = async (
  tools: CaseTools,
  customer: CustomerCaller,
  known?: TestPerson,
): Promise<IdentityApplication> => {
  const person = known ?? (await newPerson(tools.sandbox, '测小试'));
  const application = await identified(tools, customer, person);
  await throughDetails(customer, application);
  await throughCard(tools.send, customer, cardEnding(), application);
  return application;
};

/** Lists the cards of the customer. */
export const cardsOf = async (customer: CustomerCaller): Promise<readonly BoundCard[]> =>
  (await customer.ok<BoundCardPage>('GET', CARDS)).data;

/** Opens a further account of class III for a customer of a story, and finds its card. The masked name has to be 测*试. */
export const smallCard = async (tools: CaseTools, customer: CustomerCaller): Promise<BoundCard> => {
  const application = await anotherFor(tools, customer);
  const { id } = await throughOpening(tools.send, customer, application, SANDBOX_PASSWORD);
  const card = (await cardsOf(customer)).find(({ accountId }) => accountId === id);
  return present(card, 'card of the small account');
};

/** Opens an account of class II for somebody new: with pictures of the document and of the face. */
export const newClassTwo = async (
  { send, sandbox }: CaseTools,
  known: Partial<TestPerson> = {},
): Promise<Holder> => {
  const { customerRef, customer } = await newProspect(sandbox);
  const person = { ...(await newPerson(sandbox)), ...known };
  const input = { scene: 'ACCOUNT_OPENING', accountClass: 'II', mode: 'STANDARD' } as const;
  const consented = await throughConsents(customer, await startApplication(customer, input));
  const reached = await throughPhone(send, customer, consented, person);
  await throughDocument(send, customer, reached, person);
  const application = await throughFace(send, customer, reached);
  await throughDetails(customer, application);
  const card = await throughCard(send, customer, cardEnding(), application);
  const account = await throughOpening(send, customer, application);
  return { customerRef, customer, person, application, card, account };
};
