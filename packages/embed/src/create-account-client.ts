import { createClient } from '@weidongli/client';
import { fetchTransport } from '@weidongli/client/fetch';
import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';
import { wealth } from '@weidongli/contracts/wealth';
import type { LoanClient, VerifyClient, WealthClient } from '@weidongli/widgets';
import type { ClientOptions } from './create-client.js';

/**
 * Creates the client of a page that loads a screen of verification or accounts from one file: with the platform's `fetch` and every
 * feature, so that it serves the other screens of the page, too.
 */
export const createAccountClient = ({
  baseUrl,
  fetchSession,
}: ClientOptions): VerifyClient & LoanClient & WealthClient =>
  createClient({
    transport: fetchTransport({ baseUrl }),
    fetchSession,
    features: { account, identity, loan, partner, wealth },
  });
