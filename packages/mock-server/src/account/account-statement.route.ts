import type { AccountGetStatementInput, AccountStatement } from '@weidongli/contracts/account';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { businessDate } from '../engine/time.js';
import { transfersOf } from './account-home.route.js';
import { movementsOf } from './account-home.rules.js';
import { periodOf, statementOf } from './account-statement.rules.js';

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
