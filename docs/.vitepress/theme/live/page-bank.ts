import { createClient, createPartnerClient, isWdlError } from '@weidongli/client';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { wealth } from '@weidongli/contracts/wealth';
import { createPageBank, inPageTransport } from '@weidongli/mock-server/in-page';
import type { LoanClient, VerifyClient, WealthClient } from '@weidongli/widgets';

/** A bank of this page's own, with one customer logged in. */
export interface PageBank {
  readonly client: LoanClient & WealthClient & VerifyClient;
  /** Moves the bank's clock by an ISO 8601 duration such as `P7D`; answers with the moment it shows then. */
  readonly advance: (duration: string) => Promise<string>;
  /** Reads the bank's clock. */
  readonly now: () => Promise<string>;
  /** Id of the customer's latest loan. */
  readonly latestLoan: () => Promise<string | undefined>;
  /** Id of the customer's latest deposit. */
  readonly latestDeposit: () => Promise<string | undefined>;
  /** Borrows 8,000.00 in five instalments, and lets the money arrive. */
  readonly borrow: () => Promise<void>;
}

/** Opens a bank in the page. Nothing leaves the browser, and nothing is left when the page goes. */
export const openPageBank = (customerRef: string): PageBank => {
  const transport = inPageTransport(createPageBank());
  const control = createPartnerClient({
    transport,
    sandboxKey: 'sk_test_xingqiao',
    features: { partner, sandbox },
  });
  const client = createClient({
    transport,
    features: { account, identity, loan, partner, wealth },
    fetchSession: () =>
      control.partner.createSession({
        customerRef,
        newCustomer: true,
        modules: ['account', 'identity', 'loan', 'wealth'],
        origins: [location.origin],
      }),
  });
  const advance = async (advanceBy: string): Promise<string> =>
    (await control.sandbox.setClock({ advanceBy })).now;
  return {
    client,
    advance,
    now: async () => (await control.sandbox.getClock({})).now,
    latestLoan: async () => (await client.loan.listDraws({ limit: 1 })).data[0]?.id,
    latestDeposit: async () => (await client.wealth.listDeposits({ limit: 1 })).data[0]?.id,
    borrow: async () => {
      await draw(client);
      await advance('PT41S');
    },
  };
};

/** Does what the customer does on the screen: quote, accept, order, code, order again with the proof. */
const draw = async (client: LoanClient): Promise<void> => {
  const [line] = (await client.loan.listLines()).data;
  const [card] = (await client.account.listCards()).data;
  if (line === undefined || card === undefined) return;
  const quote = await client.loan.quoteDraw({
    lineId: line.id,
    principal: { amount: '8000.00', currency: 'CNY' },
    tenor: 5,
  });
  const { id: acceptanceId } = await client.partner.acceptAgreements({
    subject: quote.id,
    documents: quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 })),
    method: 'CHECKBOX',
  });
  const order = { quoteId: quote.id, purpose: 'DAILY_CONSUMPTION', cardId: card.id, acceptanceId } as const;
  const idempotencyKey = `draw-${quote.id}`;
  try {
    await client.loan.draw(order, { idempotencyKey });
  } catch (error) {
    if (!isWdlError(error, 'step-up-required') || error.challenge === undefined) throw error;
    const proof = { challengeId: error.challenge.id, code: '000000' };
    const { token } = await client.identity.verifyChallenge(proof);
    await client.loan.draw(order, { idempotencyKey, stepUpToken: token });
  }
};
