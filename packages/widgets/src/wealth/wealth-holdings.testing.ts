import { proofFor } from '../screen/proof.testing.js';
import type { ErrorLike } from '../screen/flow-runner.js';
import type { TestBank } from './wealth-bank.testing.js';

/** Buys as the customer of a test bank, in one go; gives the id of the order. */
export const buy = async ({ client }: TestBank, code: string, amount: string): Promise<string> => {
  const [card] = (await client.account.listCards()).data;
  const quote = await client.wealth.quoteOrder({ side: 'BUY', code, amount: { amount, currency: 'CNY' } });
  const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const accepted = await client.partner.acceptAgreements(
    { subject: quote.id, documents, method: 'CHECKBOX' },
    { idempotencyKey: `accept-${quote.id}` },
  );
  const input = { quoteId: quote.id, cardId: card!.id, acceptanceId: accepted.id };
  const idempotencyKey = `order-${quote.id}`;
  try {
    return (await client.wealth.order(input, { idempotencyKey })).id;
  } catch (error) {
    const stepUpToken = await proofFor(client, (error as ErrorLike).challenge);
    return (await client.wealth.order(input, { idempotencyKey, stepUpToken })).id;
  }
};
