import type { SandboxGetLedgerInput, SandboxLedger } from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import {
  accountFromJson,
  accountToJson,
  transferToJson,
  transferFromJson,
  trialBalance,
} from '../engine/ledger.js';
import { systemKinds } from '../engine/store.js';

/** Reads all books of the tenant. */
export const getLedger = async (_: SandboxGetLedgerInput, ctx: Context): Promise<SandboxLedger> => {
  const [accountRecords, transferRecords] = await Promise.all([
    ctx.listAll(systemKinds.account, 'all', ''),
    ctx.listAll(systemKinds.transfer, 'all', ''),
  ]);
  const accounts = accountRecords.map(({ body }) => accountFromJson(body));
  const sums = Object.entries(trialBalance(accounts)).map(([unit, sum]) => [unit, sum.toString()] as const);
  return {
    accounts: accounts.map(
      (account) => accountToJson(account) as unknown as SandboxLedger['accounts'][number],
    ),
    transfers: transferRecords.map(
      ({ body }) => transferToJson(transferFromJson(body)) as unknown as SandboxLedger['transfers'][number],
    ),
    sums: Object.fromEntries(sums),
  };
};
