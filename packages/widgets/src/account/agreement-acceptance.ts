import type { CardBinding } from '@weidongli/contracts/account';
import type { VerifyClient } from '../provider/verify.client.js';

/** What is agreed to: a binding or an application, and the documents that the customer has ticked. */
export interface Agreed {
  /** Id of what the documents are about. */
  readonly subject: string;
  readonly documents: CardBinding['agreements'];
}

/** Letters of a digest that tell versions of a document apart. */
const digestLength = 6;

/** Accepts documents and gives the id of the acceptance. The key comes from what is accepted: repeats are one acceptance. */
export const acceptDocuments = async (
  { partner }: Pick<VerifyClient, 'partner'>,
  { subject, documents }: Agreed,
): Promise<string> => {
  const marks = documents.map(({ sha256 }) => sha256.slice(0, digestLength)).join('');
  const { id } = await partner.acceptAgreements(
    {
      subject,
      documents: documents.map(({ id: agreementId, sha256 }) => ({ agreementId, sha256 })),
      method: 'CHECKBOX',
    },
    { idempotencyKey: `accept-${subject}-${marks}` },
  );
  return id;
};
