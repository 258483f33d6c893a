import type { CustomerClient } from '@weidongli/client';
import type { account } from '@weidongli/contracts/account-page';
import type { identity } from '@weidongli/contracts/identity-page';
import type { partner } from '@weidongli/contracts/partner-page';
import type { wealth } from '@weidongli/contracts/wealth';

/** The client that the wealth screens need: `createClient` with the features account, identity, partner and wealth. */
export type WealthClient = CustomerClient<{
  readonly account: typeof account;
  readonly identity: typeof identity;
  readonly partner: typeof partner;
  readonly wealth: typeof wealth;
}>;
