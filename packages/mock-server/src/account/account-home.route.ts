import type { Account, AccountListAccountsInput, AccountPage } from '@weidongli/contracts/account';
import type { Context } from '../engine/context.js';
import { transferFromJson, type LedgerTransfer } from '../engine/ledger.js';
import { listPage } from '../engine/page.js';
import { kinds, type AccountRecord } from '../engine/records.js';
import { systemKinds } from '../engine/store.js';
import { balanceOf } from './account-home.rules.js';

/** Lists the accounts of the customer with their balances; a closed one is left out. */
export const listAccounts = (input: AccountListAccountsInput, ctx: Context): Promise<AccountPage> =>
  listPage(
    ctx,
    { kind: kinds.account.name, index: 'customer', key: ctx.customerId, order: 'oldest-first' },
    input,
    ({ body }) => publicAccount(ctx, body as AccountRecord),
  );

/** Shows an account with its balance. It changes with what moves on it and with what its owner does to it. */
export const publicAccount = async (ctx: Context, account: AccountRecord): Promise<Account> => {
  const { id, class: its, status, accountNumberMasked, openedAt, changes } = account;
  const ledger = await ctx.ledger(`account/${id}`);
  return {
    ...{ id, class: its, status, openedAt, accountNumberMasked, currency: 'CNY' },
    balance: balanceOf(ledger),
    version: ledger.version + changes,
  };
};

/** Reads everything that was booked on an account, or is on its way, in no order. */
export const transfersOf = async (ctx: Context, accountId: string): Promise<readonly LedgerTransfer[]> => {
  const lists = await Promise.all(
    ['debit', 'credit'].map((index) => ctx.listAll(systemKinds.transfer, index, `account/${accountId}`)),
  );
  return lists.flat().map(({ body }) => transferFromJson(body));
};
