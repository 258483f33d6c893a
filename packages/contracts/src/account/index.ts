import type { AccountOperations } from '../generated/account.js';
import { bindCard, lookUpCard, prepareBinding, unbindCard } from './account-bind.contract.js';
import { listCards } from './account-cards.contract.js';
import { listAccounts } from './account-home.contract.js';
import {
  changeLimit,
  closeAccount,
  freezeAccount,
  getLimits,
  unfreezeAccount,
} from './account-limits.contract.js';
import { openAccount, submitDetails } from './account-open.contract.js';
import { getStatement, listTransactions } from './account-statement.contract.js';
import { getTransfer, listTransfers, transfer } from './account-transfer.contract.js';

/** Accounts: opened, read, limited, frozen, closed; and the cards that are bound to them. */
export const account: AccountOperations = {
  listAccounts,
  listTransactions,
  getStatement,
  getLimits,
  changeLimit,
  freezeAccount,
  unfreezeAccount,
  closeAccount,
  submitDetails,
  openAccount,
  listCards,
  lookUpCard,
  prepareBinding,
  bindCard,
  unbindCard,
  transfer,
  listTransfers,
  getTransfer,
};

export * from '../generated/account.js';
