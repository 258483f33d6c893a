import type { CustomerClient } from '@weidongli/client';
import type { account } from '@weidongli/contracts/account';
import type { identity } from '@weidongli/contracts/identity';
import type { partner } from '@weidongli/contracts/partner-page';

/**
 * The client that verification and accounts need: `createClient` with all of the features account and identity, and partner. It
 * serves the other screens, too.
 */
export type VerifyClient = CustomerClient<{
  readonly account: typeof account;
  readonly identity: typeof identity;
  readonly partner: typeof partner;
}>;
