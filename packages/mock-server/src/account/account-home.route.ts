import type {
  Account,
  AccountListAccountsInput,
  AccountListTransactionsInput,
  AccountPage,
  TransactionPage,
} from '@weidongli/contracts/account';
import type { Context } from '../engine/context.js';
import { transferFromJson, type LedgerTransfer } from '../engine/ledger.js';
import { listPage, nextCursor, pageRequest } from '../engine/page.js';
import { kinds, type AccountRecord } from '../engine/records.js';
import { systemKinds } from '../engine/store.js';
import { balanceOf, isWithin, movementsOf } from './account-home.rules.js';

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

/** Lists the booked movements on an account, newest first. */
export const listTransactions = async (
  input: AccountListTransactionsInput,
  ctx: Context,
): Promise<TransactionPage> => {
  const { id } = await ctx.own(kinds.account, input.accountId);
  const all = movementsOf(`account/${id}`, await transfersOf(ctx, id));
  const rows = all.filter(({ bookedAt }) => isWithin(bookedAt, input));
  const { limit, after } = pageRequest(input, ctx);
  const start = after === undefined ? 0 : rows.findIndex((row) => row.id === after) + 1;
  const data = rows.slice(start, start + limit);
  const next = start + limit < rows.length ? (data.at(-1)?.id ?? null) : null;
  return { data, page: { nextCursor: nextCursor(next, ctx) } };
};
