import type { AccountOperations } from '../generated/account.js';
import { listCards } from './account-bind.contract.js';
import { listAccounts, listTransactions } from './account-home.contract.js';

/** Accounts, their movements, and bound cards. */
export const account: AccountOperations = { listAccounts, listTransactions, listCards };

export * from '../generated/account.js';
