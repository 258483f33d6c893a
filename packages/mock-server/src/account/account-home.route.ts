import type {
  Account,
  AccountListAccountsInput,
  AccountListTransactionsInput,
  AccountPage,
  TransactionPage,
} from '@weidongli/contracts/account';
import type { Context } from '../engine/context.js';
import { transferFromJson } from '../engine/ledger.js';
import { listPage, nextCursor, pageRequest } from '../engine/page.js';
import { kinds, type AccountRecord } from '../engine/records.js';
import { systemKinds } from '../engine/store.js';
import { balanceOf, statementOf } from './account-home.rules.js';

/** Lists the accounts of the customer with their balances. */
export const listAccounts = (input: AccountListAccountsInput, ctx: Context): Promise<AccountPage> =>
  listPage(
    ctx,
    { kind: kinds.account.name, index: 'customer', key: ctx.customerId, order: 'oldest-first' },
    input,
    ({ body }) => toPublic(body as AccountRecord, ctx),
  );

const toPublic = async ({ id, accountNumberMasked }: AccountRecord, ctx: Context): Promise<Account> => {
  const account = await ctx.ledger(`account/${id}`);
  return {
    id,
    class: 'I',
    status: 'ACTIVE',
    accountNumberMasked,
    currency: 'CNY',
    balance: balanceOf(account),
    version: account.version,
  };
};

/** Lists the booked movements on an account, newest first. */
export const listTransactions = async (
  input: AccountListTransactionsInput,
  ctx: Context,
): Promise<TransactionPage> => {
  const { id } = await ctx.own(kinds.account, input.accountId);
  const account = `account/${id}`;
  const lists = await Promise.all(
    ['debit', 'credit'].map((index) => ctx.listAll(systemKinds.transfer, index, account)),
  );
  const rows = statementOf(
    account,
    lists.flat().map(({ body }) => transferFromJson(body)),
  );
  const { limit, after } = pageRequest(input, ctx);
  const start = after === undefined ? 0 : rows.findIndex((row) => row.id === after) + 1;
  const data = rows.slice(start, start + limit);
  const next = start + limit < rows.length ? (data.at(-1)?.id ?? null) : null;
  return { data, page: { nextCursor: nextCursor(next, ctx) } };
};
