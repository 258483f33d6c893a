import type { EncryptedField, IdentityApplication } from '@weidongli/contracts';
import type { Account } from '@weidongli/contracts/account';
import { isBankCard, syntheticPhone, syntheticResidentId } from '@weidongli/finance/identifiers';
import type { TestBank } from '../screen/onboarding-bank.testing.js';
import { proofFor } from '../screen/proof.testing.js';

/** The moment at which the bank's clock begins: a Monday noon. */
export const monday = '2026-11-23T12:00:00+08:00';

/** A phone that nobody has. */
export const phone = syntheticPhone(123);

/** A payment password that nobody guesses at once. */
export const goodPassword = '271828';

/**
 * Makes a card number with the right check digit.
 *
 * @param end - Last four digits; they say what comes of it. Default: it is bound.
 * @param prefix - First eight digits. Default: a debit card of an invented bank.
 */
export const cardEnding = (end = '2600', prefix = '99999901'): string => {
  for (let middle = 0; middle < 10_000; middle += 1) {
    const number = `${prefix}${String(middle).padStart(4, '0')}${end}`;
    if (isBankCard(number)) return number;
  }
  throw new Error(`No card number ends with ${end}.`);
};

type Client = TestBank['client'];

const seal = (client: Client, text: string): Promise<EncryptedField> =>
  client.sealField(new TextEncoder().encode(text));

/** Does something that has to be confirmed, with the right code. */
const confirmed = async <T>(
  client: Client,
  call: (options: { readonly stepUpToken?: string }) => Promise<T>,
): Promise<T> => {
  try {
    return await call({});
  } catch (error) {
    const { challenge } = error as { readonly challenge?: Parameters<typeof proofFor>[1] };
    if (challenge === undefined) throw error;
    return call({ stepUpToken: await proofFor(client, challenge) });
  }
};

const accept = async (
  client: Client,
  subject: string,
  agreements: IdentityApplication['documents'],
): Promise<string> => {
  const documents = agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  return (await client.partner.acceptAgreements({ subject, documents, method: 'CHECKBOX' })).id;
};

/** Brings somebody new to the details of a class III account: consents, phone and typed elements. */
export const toDetails = async ({ client }: TestBank, name = '陈小立'): Promise<IdentityApplication> => {
  const { identity } = client;
  const started = await identity.startApplication({
    ...{ scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'SIMPLE' },
  });
  const applicationId = started.id;
  const acceptanceId = await accept(client, applicationId, started.documents);
  await identity.giveConsents({ applicationId, acceptanceId, face: 'ALLOW' });
  const sealedPhone = await seal(client, phone);
  await confirmed(client, (options) =>
    identity.submitPhone(
      { applicationId, phone: sealedPhone },
      { idempotencyKey: `phone-${applicationId}`, ...options },
    ),
  );
  const idNumber = syntheticResidentId({ birthDate: '1990-06-12', serial: 7 });
  const elements = await seal(client, JSON.stringify({ name, idNumber }));
  return identity.submitElements({ applicationId, elements });
};

/** Brings somebody new to the card. */
export const toCard = async (bank: TestBank): Promise<IdentityApplication> => {
  const { id: applicationId } = await toDetails(bank);
  return bank.client.account.submitDetails({
    ...{ applicationId, occupation: 'WORKER', taxResidency: 'CN', purpose: 'DAILY' },
  });
};

/** Brings somebody to the contracts, with a card that ends as it is told. */
export const toOpening = async (bank: TestBank, end?: string): Promise<IdentityApplication> => {
  const { client } = bank;
  const { id: applicationId } = await toCard(bank);
  const binding = await client.account.prepareBinding({ applicationId });
  const input = {
    bindingId: binding.id,
    acceptanceId: await accept(client, binding.id, binding.agreements),
    cardNumber: await seal(client, cardEnding(end)),
    phone: await seal(client, phone),
  };
  await confirmed(client, (options) =>
    client.account.bindCard(input, { idempotencyKey: `card-${binding.id}`, ...options }),
  );
  return client.identity.getApplication({ applicationId });
};

/** Makes somebody new the owner of a class III account. */
export const toAccount = async (bank: TestBank): Promise<Account> => {
  const { client } = bank;
  const { id: applicationId, documents } = await toOpening(bank);
  return client.account.openAccount({
    ...{ applicationId, typedIn: 'PAGE_FIELD' },
    acceptanceId: await accept(client, applicationId, documents),
    password: await seal(client, goodPassword),
  });
};

/** Lists what reached the bank at a path. */
export const posts = ({ requests }: TestBank, path: string): number =>
  requests.filter((request) => request === `POST ${path}`).length;
