import type { LedgerStatement, SandboxGetStatementInput } from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { accountFromJson, sumAccounts, transferFromJson } from '../engine/ledger.js';
import { mergePages } from '../engine/list-across.js';
import { nextCursor, pageRequest } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { systemKinds } from '../engine/store.js';
import { wireAccount, wireTransfer } from './sandbox-ledger.route.js';

/** Reads one account of the ledger with its transfers, newest first. An account of the bank is summed over all units. */
export const getStatement = async (
  input: SandboxGetStatementInput,
  ctx: Context,
): Promise<LedgerStatement> => {
  const found = await ctx.everywhere(systemKinds.account, input.account);
  if (found.length === 0) throw refuse('not-found', { detail: 'No ledger account with this name.' });
  const page = pageRequest(input, ctx);
  const sides = await Promise.all(
    ['debit', 'credit'].map((side) => ctx.list(systemKinds.transfer, side, input.account, page)),
  );
  const { records, next } = mergePages(sides, page);
  return {
    account: wireAccount(sumAccounts(found.map(({ body }) => accountFromJson(body)))),
    transfers: records.map(({ body }) => wireTransfer(transferFromJson(body))),
    page: { nextCursor: nextCursor(next, ctx) },
  };
};
