import type { CustomerClient } from '@weidongli/client';
import type { identity } from '@weidongli/contracts/identity-page';

/** The client that answering a challenge needs: `createClient` with the feature identity, and whatever else. */
export type IdentityClient = CustomerClient<{ readonly identity: typeof identity }>;
