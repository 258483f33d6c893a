import { listCards } from './account-bind.contract.js';
import { listAccounts, listTransactions } from './account-home.contract.js';

/** Accounts, their movements, and bound cards. */
export const account = { listAccounts, listTransactions, listCards };

export type * from '../generated/account.js';
