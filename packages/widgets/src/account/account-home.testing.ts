import type { BoundCard } from '@weidongli/contracts/account';
import type { TestBank } from '../screen/onboarding-bank.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import { cardEnding, phone } from './account-steps.testing.js';

/** Binds a card of another bank for somebody who has an account. */
export const bindTo = async ({ client }: TestBank, end?: string): Promise<BoundCard> => {
  const { account, partner } = client;
  const seal = (text: string) => client.sealField(new TextEncoder().encode(text));
  const { id: bindingId, agreements } = await account.prepareBinding({});
  const documents = agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const { id: acceptanceId } = await partner.acceptAgreements({
    ...{ subject: bindingId, documents, method: 'CHECKBOX' },
  });
  const input = {
    ...{ bindingId, acceptanceId },
    ...{ cardNumber: await seal(cardEnding(end)), phone: await seal(phone) },
  };
  const idempotencyKey = `card-${bindingId}`;
  try {
    return await account.bindCard(input, { idempotencyKey });
  } catch (error) {
    const { challenge } = error as { readonly challenge?: Parameters<typeof proofFor>[1] };
    const stepUpToken = await proofFor(client, challenge);
    return account.bindCard(input, { idempotencyKey, stepUpToken });
  }
};
