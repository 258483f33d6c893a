import { createClient, redeemHandOver, type CustomerClient, type FetchSession } from '@weidongli/client';
import { axiosTransport } from '@weidongli/client/axios';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity-page';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';
import { wealth } from '@weidongli/contracts/wealth';

const features = { account, identity, loan, partner, wealth };

/** The client that the bank's pages and most widgets share; see `full-client.ts` for the others. */
export type BankClient = CustomerClient<typeof features>;

/** Creates the client. It keeps its token in memory and asks `fetchSession` for another one when needed. */
export const createBankClient = (baseUrl: string, fetchSession: FetchSession): BankClient =>
  createClient({ transport: axiosTransport({ baseUrl }), fetchSession, features });

/** What the page of another device asks for: trades the token of its link and the code for a session. */
export type Redeem = (input: Parameters<typeof redeemHandOver>[1]) => ReturnType<typeof redeemHandOver>;

/** Creates it. Nobody is logged in on that device, so no client is needed. */
export const createRedeem = (baseUrl: string): Redeem => {
  const transport = axiosTransport({ baseUrl });
  return (input) => redeemHandOver(transport, input);
};
