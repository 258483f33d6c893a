import type {
  AccountGetStatementInput,
  AccountListTransactionsInput,
  AccountStatement,
  TransactionPage,
} from '@weidongli/contracts/account';
import type { Context } from '../engine/context.js';
import { nextCursor, pageRequest } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { businessDate } from '../engine/time.js';
import { transfersOf } from './account-home.route.js';
import { isWithin, movementsOf } from './account-home.rules.js';
import { periodOf, statementOf } from './account-statement.rules.js';

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

/** Adds up what a month has brought and taken. */
export const getStatement = async (
  { accountId, month }: AccountGetStatementInput,
  ctx: Context,
): Promise<AccountStatement> => {
  const { id, openedAt } = await ctx.own(kinds.account, accountId);
  const period = periodOf(month, openedAt.slice(0, 10), businessDate(ctx.now));
  if (period === undefined)
    throw refuse('not-found', { detail: 'The account has no statement of this month.' });
  return { accountId: id, ...statementOf(movementsOf(`account/${id}`, await transfersOf(ctx, id)), period) };
};
