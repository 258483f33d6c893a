import { createClient as createCoreClient, type FetchSession } from '@weidongli/client';
import { fetchTransport } from '@weidongli/client/fetch';
import { account } from '@weidongli/contracts/account-page';
import { identity } from '@weidongli/contracts/identity-page';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';
import type { LoanClient } from '@weidongli/widgets';

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** Address of the API without a path, for example `https://api.bank.example`. */
  readonly baseUrl: string;
  /** Asks your server for an embed session. */
  readonly fetchSession: FetchSession;
}

/**
 * Creates the client of a page that loads the screens from one file: with the platform's `fetch` and every feature that
 * the loan screens need.
 *
 * One client serves all screens of the page, also those of other files of this package.
 */
export const createClient = ({ baseUrl, fetchSession }: ClientOptions): LoanClient =>
  createCoreClient({
    transport: fetchTransport({ baseUrl }),
    fetchSession,
    features: { account, identity, loan, partner },
  });
