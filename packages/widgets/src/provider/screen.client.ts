import type { CustomerClient } from '@weidongli/client';
import type { account } from '@weidongli/contracts/account-page';
import type { identity } from '@weidongli/contracts/identity-page';
import type { partner } from '@weidongli/contracts/partner-page';

/**
 * What every screen needs of a client: `createClient` with the features account, identity and partner. The screens of a feature
 * need that feature besides: `LoanClient`, `WealthClient`.
 */
export type ScreenClient = CustomerClient<{
  readonly account: typeof account;
  readonly identity: typeof identity;
  readonly partner: typeof partner;
}>;
