import type { Kind } from './records.js';
import { MAIN, type Scope } from './store.js';

/** Where records lie that belong to no tenant: tenants that were forked, which tenant a client is of, the bank's own keys. */
export const BANK: Scope = { tenant: '~bank', unit: MAIN };

/** Finds the tenant of an OAuth client: a request for a token names nothing else. */
export const clientPlaceKind: Kind<{ readonly tenant: string }> = {
  name: 'client-place',
  keysOf: () => ({}),
};
