import type { Challenge } from '@weidongli/contracts';
import type { TestBank } from './loan-bank.testing.js';

const money = (amount: string) => ({ amount, currency: 'CNY' as const });

/** Does what needs a code, as the customer does elsewhere: the code is right. */
const withCode = async <T>(
  { client }: TestBank,
  order: (proof: { readonly stepUpToken?: string }) => Promise<T>,
): Promise<T> => {
  try {
    return await order({});
  } catch (error) {
    const { challenge } = error as { readonly challenge?: Challenge };
    if (challenge === undefined) throw error;
    const { token } = await client.identity.verifyChallenge({ challengeId: challenge.id, code: '000000' });
    return order({ stepUpToken: token });
  }
};

/** Borrows, lets the money arrive and gives the id of the loan. */
export const borrow = async (bank: TestBank, yuan = '8000.00'): Promise<string> => {
  const { client, control } = bank;
  const [line] = (await client.loan.listLines()).data;
  const [card] = (await client.account.listCards()).data;
  const quote = await client.loan.quoteDraw({ lineId: line!.id, principal: money(yuan), tenor: 5 });
  const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const acceptance = await client.partner.acceptAgreements({
    subject: quote.id,
    documents,
    method: 'CHECKBOX',
  });
  const input = {
    quoteId: quote.id,
    purpose: 'DAILY_CONSUMPTION' as const,
    cardId: card!.id,
    acceptanceId: acceptance.id,
  };
  const loan = await withCode(bank, (proof) =>
    client.loan.draw(input, { idempotencyKey: `draw-${quote.id}`, ...proof }),
  );
  await control.sandbox.setClock({ advanceBy: 'PT41S' });
  return loan.id;
};

/** Pays a loan off, and lets the money arrive. */
export const payOff = async (bank: TestBank, drawId: string): Promise<void> => {
  const { client, control } = bank;
  const [card] = (await client.account.listCards()).data;
  const quote = await client.loan.quoteRepayment({ drawId, kind: 'FULL' });
  await withCode(bank, (proof) =>
    client.loan.repay(
      { quoteId: quote.id, cardId: card!.id },
      { idempotencyKey: `repay-${quote.id}`, ...proof },
    ),
  );
  await control.sandbox.setClock({ advanceBy: 'PT3S' });
};

/** Lists every repayment of a loan. */
export const repaymentsOf = async ({ client }: TestBank, drawId: string) =>
  (await client.loan.listRepayments({ drawId })).data;
