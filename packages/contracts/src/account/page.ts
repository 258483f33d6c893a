import type { AccountOperations } from '../generated/account.js';
import { listCards } from './account-cards.contract.js';
import { listAccounts } from './account-home.contract.js';

/**
 * What the screens of loans and wealth call of the account feature. A page that takes this instead of the whole feature carries no
 * contracts of opening and managing accounts.
 */
export const account: Pick<AccountOperations, 'listAccounts' | 'listCards'> = { listAccounts, listCards };
