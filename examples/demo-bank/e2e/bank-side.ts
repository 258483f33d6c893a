import assert from 'node:assert/strict';
import { createClient, createPartnerClient, isWdlError, type CustomerClient } from '@weidongli/client';
import { axiosTransport } from '@weidongli/client/axios';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner';
import { wealth } from '@weidongli/contracts/wealth';
import {
  sandbox,
  type SandboxAddFaultInput,
  type SandboxDecideReviewInput,
  type SandboxSimulateInput,
} from '@weidongli/contracts/sandbox';
import type { DemoUrls } from './demo-process.js';

const features = { account, identity, loan, partner, wealth };

/** Customers who have loans, or may get them; the first one is the repeat borrower. */
const borrowers = ['repeat-borrower', 'first-time', 'declined', 'referred', 'overdue'] as const;

/** The bank as a test sees it, past the screens: what is really in its books. */
export const bankSide = ({ apiUrl, bankUrl, sandboxKey }: DemoUrls) => {
  const transport = axiosTransport({ baseUrl: apiUrl });
  const server = createPartnerClient({ transport, sandboxKey, features: { partner, sandbox } });
  const customer = (customerRef = 'repeat-borrower') =>
    createClient({
      transport,
      fetchSession: () =>
        server.partner.createSession({
          customerRef,
          modules: ['account', 'identity', 'loan', 'wealth'],
          origins: [bankUrl],
        }),
      features,
    });
  return {
    customer,
    advance: (duration: string) => server.sandbox.setClock({ advanceBy: duration }),
    /** Borrows for five months at the API, past the screens; gives the loan once its money is there. */
    borrow: (customerRef: string, amount: string): Promise<string> =>
      borrowFor(customer(customerRef), amount, () => server.sandbox.setClock({ advanceBy: 'PT40S' })),
    /** Decides as a person at the bank; `reviewer` says who. */
    decideReview: (input: SandboxDecideReviewInput) => server.sandbox.decideReview(input),
    plant: (fault: SandboxAddFaultInput) => server.sandbox.addFault(fault),
    events: async () => (await server.partner.listEvents()).data,
    ledger: () => server.sandbox.getLedger({}),
    now: async () => (await server.sandbox.getClock({})).now,
    simulate: (input: SandboxSimulateInput) => server.sandbox.simulate(input),
    /** Loans of the repeat borrower. Those of all borrowers that are paid out have to be the ones in the books. */
    loans: async () => {
      const all = await Promise.all(
        borrowers.map(async (ref) => (await customer(ref).loan.listDraws({ limit: 100 })).data),
      );
      const { transfers } = await server.sandbox.getLedger({});
      const booked = new Set(
        transfers.filter((one) => one.contractSha256 !== null).map((one) => one.reference),
      );
      const paid = all.flat().flatMap(({ id, disbursedAt }) => (disbursedAt === null ? [] : [id]));
      assert.deepEqual([...booked].sort(), paid.sort(), 'list and books name the same loans');
      return all[0]!;
    },
    balance: async (customerRef?: string) => {
      const { data } = await customer(customerRef).account.listAccounts();
      return data[0]!.balance.available.amount;
    },
  };
};

type Customer = CustomerClient<typeof features>;

const borrowFor = async (client: Customer, amount: string, wait: () => Promise<unknown>): Promise<string> => {
  const [lines, cards] = await Promise.all([client.loan.listLines(), client.account.listCards()]);
  const principal = { amount, currency: 'CNY' } as const;
  const quote = await client.loan.quoteDraw({ lineId: lines.data[0]!.id, principal, tenor: 5 });
  const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const signed = await client.partner.acceptAgreements({ subject: quote.id, documents, method: 'CHECKBOX' });
  const order = { quoteId: quote.id, purpose: 'DAILY_CONSUMPTION', cardId: cards.data[0]!.id } as const;
  const input = { ...order, acceptanceId: signed.id };
  const idempotencyKey = `draw-${quote.id}`;
  const refused: unknown = await client.loan.draw(input, { idempotencyKey }).catch((error: unknown) => error);
  assert.ok(isWdlError(refused, 'step-up-required'), 'the order asks for a second factor');
  const challenge = refused.challenge!.id;
  const proof = await client.identity.verifyChallenge({ challengeId: challenge, code: '000000' });
  const { id } = await client.loan.draw(input, { idempotencyKey, stepUpToken: proof.token });
  await wait();
  return id;
};

/** See {@link bankSide}. */
export type BankSide = ReturnType<typeof bankSide>;
