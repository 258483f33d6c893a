import type { DepositQuote } from '@weidongli/contracts/wealth';
import type { WealthClient } from './wealth.client.js';

/** What the customer has ticked: a quote and its documents. */
export type Agreed = Pick<DepositQuote, 'id' | 'agreements'>;

/** Accepts the documents of a quote, and gives the id of the acceptance. Repeats are one acceptance: the key comes from the quote. */
export const acceptDocuments = async (
  { partner }: Pick<WealthClient, 'partner'>,
  { id: subject, agreements }: Agreed,
): Promise<string> => {
  const documents = agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const { id } = await partner.acceptAgreements(
    { subject, documents, method: 'CHECKBOX' },
    { idempotencyKey: `accept-${subject}` },
  );
  return id;
};
