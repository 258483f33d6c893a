import { createClient, type CustomerClient, type FetchSession } from '@weidongli/client';
import { axiosTransport } from '@weidongli/client/axios';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';
import { wealth } from '@weidongli/contracts/wealth';

const features = { account, identity, loan, partner, wealth };

/** The client of the pages of verification and accounts: it knows every operation of these features, and serves all else, too. */
export type FullClient = CustomerClient<typeof features>;

/** Creates it. It is loaded with those pages: who only borrows does not load its contracts. */
export const createFullClient = (baseUrl: string, fetchSession: FetchSession): FullClient =>
  createClient({ transport: axiosTransport({ baseUrl }), fetchSession, features });
