import { createClient } from '@weidongli/client';
import type { IdentityApplication } from '@weidongli/contracts';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity';
import { partner } from '@weidongli/contracts/partner-page';
import { syntheticPhone, syntheticResidentId } from '@weidongli/finance/identifiers';
import { proofFor } from '../screen/proof.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';

/** The moment at which the bank's clock begins: a Monday, five past two in the afternoon. */
export const monday = '2026-11-23T14:05:00+08:00';

/** How the person of a test gets on: the end of a name that the sandbox knows, the face, and when it begins. */
export interface Way {
  /** End of the name, such as `·人工`. */
  readonly end?: string;
  readonly mode?: 'SIMPLE' | 'STANDARD';
  readonly face?: 'ALLOW' | 'DECLINE';
  readonly scene?: 'VERIFICATION' | 'ACCOUNT_OPENING';
  readonly bank?: TestBank;
}

const seal = (client: TestBank['client'], text: string) => client.sealField(new TextEncoder().encode(text));

/** Somebody new begins an application and confirms a phone. */
export const beginApplication = async ({
  mode = 'SIMPLE',
  face = 'ALLOW',
  scene = 'ACCOUNT_OPENING',
  bank = openTestBank('new-customer', monday),
}: Way = {}): Promise<{ readonly bank: TestBank; readonly application: IdentityApplication }> => {
  const { client } = bank;
  const { id, documents } = await client.identity.startApplication({
    ...{ scene, mode },
    ...(scene === 'VERIFICATION' ? {} : { accountClass: 'III' as const }),
  });
  const shown = documents.filter(({ separate }) => !separate || face === 'ALLOW');
  const { id: acceptanceId } = await client.partner.acceptAgreements({
    subject: id,
    documents: shown.map((document) => ({ agreementId: document.id, sha256: document.sha256 })),
    method: 'CHECKBOX',
  });
  await client.identity.giveConsents({ applicationId: id, acceptanceId, face });
  const input = { applicationId: id, phone: await seal(client, syntheticPhone(123)) };
  const idempotencyKey = `phone-of-the-test-${id}`;
  try {
    await client.identity.submitPhone(input, { idempotencyKey });
  } catch (error) {
    const stepUpToken = await proofFor(client, (error as { challenge?: never }).challenge);
    await client.identity.submitPhone(input, { idempotencyKey, stepUpToken });
  }
  return { bank, application: await client.identity.getApplication({ applicationId: id }) };
};

/** Sends name and number; by the end of the name the sandbox sends somebody to a person. */
export const sendElements = async (
  { client }: TestBank,
  { id }: Pick<IdentityApplication, 'id'>,
  name: string,
): Promise<IdentityApplication> =>
  client.identity.submitElements({
    applicationId: id,
    elements: await seal(
      client,
      JSON.stringify({ name, idNumber: syntheticResidentId({ birthDate: '1990-06-12', serial: 7 }) }),
    ),
  });

/** Somebody waits for a person. */
export const openReview = async (
  way: Way = {},
): Promise<{ readonly bank: TestBank; readonly application: IdentityApplication }> => {
  const { bank, application } = await beginApplication(way);
  return { bank, application: await sendElements(bank, application, `林知夏${way.end ?? '·人工'}`) };
};

/** Moves an application on, as a reviewer or the clock does; the transitions are those of `identity-application`. */
export const simulate = async (
  { control }: TestBank,
  { id }: Pick<IdentityApplication, 'id'>,
  transition: Parameters<TestBank['control']['sandbox']['simulate']>[0]['transition'],
): Promise<void> => {
  await control.sandbox.simulate({ object: 'identity-application', objectId: id, transition });
};

/** Somebody else at the same bank. */
export const neighbourOf = (bank: TestBank): TestBank => ({
  ...bank,
  client: createClient({
    transport: bank.transport,
    features: { account, identity, partner },
    fetchSession: () =>
      bank.control.partner.createSession({
        ...{ customerRef: 'neighbour', newCustomer: true, modules: ['account', 'identity'] },
        origins: ['http://127.0.0.1:4000'],
      }),
  }),
});
