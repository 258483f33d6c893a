import type { CustomerClient } from '@weidongli/client';
import type { account } from '@weidongli/contracts/account-page';
import type { identity } from '@weidongli/contracts/identity-page';
import type { loan } from '@weidongli/contracts/loan';
import type { partner } from '@weidongli/contracts/partner-page';

/** The client that the loan screens need: `createClient` with the features account, identity, loan and partner. */
export type LoanClient = CustomerClient<{
  readonly account: typeof account;
  readonly identity: typeof identity;
  readonly loan: typeof loan;
  readonly partner: typeof partner;
}>;
