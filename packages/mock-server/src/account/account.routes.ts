import type { account } from '@weidongli/contracts/account';
import type { RoutesOf } from '../engine/context.js';
import { bindCard, lookUpCard, prepareBinding, unbindCard } from './account-bind.route.js';
import { listCards } from './account-cards.route.js';
import { listAccounts } from './account-home.route.js';
import {
  changeLimit,
  closeAccount,
  freezeAccount,
  getLimits,
  unfreezeAccount,
} from './account-limits.route.js';
import { createOpenAccount, submitDetails, type CustomerOpened } from './account-open.route.js';
import { getStatement, listTransactions } from './account-statement.route.js';
import { getTransfer, listTransfers, transfer } from './account-transfer.route.js';

/** Creates the routes of the account feature; other features bring what they give the owner of a new account. */
export const createAccountRoutes = (customerOpened: CustomerOpened): RoutesOf<typeof account> => ({
  listAccounts,
  listTransactions,
  getStatement,
  getLimits,
  changeLimit,
  freezeAccount,
  unfreezeAccount,
  closeAccount,
  submitDetails,
  openAccount: createOpenAccount(customerOpened),
  listCards,
  lookUpCard,
  prepareBinding,
  bindCard,
  unbindCard,
  transfer,
  listTransfers,
  getTransfer,
});
