import { createClient } from '@weidongli/client';
import { fetchTransport } from '@weidongli/client/fetch';
import { account } from '@weidongli/contracts/account-page';
import { identity } from '@weidongli/contracts/identity-page';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';
import { wealth } from '@weidongli/contracts/wealth';
import type { LoanClient, WealthClient } from '@weidongli/widgets';
import type { ClientOptions } from './create-client.js';

/**
 * Creates the client of a page that loads a wealth screen from one file: with the platform's `fetch` and every feature, so that
 * it serves the loan screens of the page, too.
 */
export const createWealthClient = ({ baseUrl, fetchSession }: ClientOptions): WealthClient & LoanClient =>
  createClient({
    transport: fetchTransport({ baseUrl }),
    fetchSession,
    features: { account, identity, loan, partner, wealth },
  });
