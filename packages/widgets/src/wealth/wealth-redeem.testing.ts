import type { Challenge } from '@weidongli/contracts';
import type { TestBank } from './wealth-bank.testing.js';

/** Buys units as the customer does elsewhere, and lets the morning come on which they are confirmed. */
export const buyUnits = async ({ client, control }: TestBank, code: string, yuan: string): Promise<void> => {
  const [card] = (await client.account.listCards()).data;
  const amount = { amount: yuan, currency: 'CNY' as const };
  const quote = await client.wealth.quoteOrder({ side: 'BUY', code, amount });
  const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const acceptance = await client.partner.acceptAgreements({
    subject: quote.id,
    documents,
    method: 'CHECKBOX',
  });
  const input = { quoteId: quote.id, cardId: card!.id, acceptanceId: acceptance.id };
  const send = (proof: { readonly stepUpToken?: string }): Promise<unknown> =>
    client.wealth.order(input, { idempotencyKey: `order-${quote.id}`, ...proof });
  try {
    await send({});
  } catch (error) {
    const { challenge } = error as { readonly challenge?: Challenge };
    if (challenge === undefined) throw error;
    const { token } = await client.identity.verifyChallenge({ challengeId: challenge.id, code: '000000' });
    await send({ stepUpToken: token });
  }
  await control.sandbox.setClock({ advanceTo: `${quote.dates.confirmDate}T09:00:00.000+08:00` });
};
