import type {
  LedgerAccount as WireAccount,
  LedgerTransfer as WireTransfer,
  SandboxGetLedgerInput,
  SandboxLedger,
} from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import {
  accountFromJson,
  accountToJson,
  sumAccounts,
  transferFromJson,
  transferToJson,
  trialBalance,
  type LedgerAccount,
  type LedgerTransfer,
} from '../engine/ledger.js';
import { systemKinds } from '../engine/store.js';

/** Accounts up to which the books are answered whole. */
const WHOLE = 20_000;
/** Accounts and transfers that are shown of larger books. */
const SHOWN = 1000;

/** Reads all books of the tenant; of large books the sums and the beginning. */
export const getLedger = async (_: SandboxGetLedgerInput, ctx: Context): Promise<SandboxLedger> => {
  const records = await ctx.listAll(systemKinds.account, 'all', '');
  const all = records.map(({ body }) => accountFromJson(body));
  const complete = all.length <= WHOLE;
  const transfers = complete
    ? await ctx.listAll(systemKinds.transfer, 'all', '')
    : (await ctx.list(systemKinds.transfer, 'all', '', { limit: SHOWN, order: 'oldest-first' })).records;
  const sums = Object.entries(trialBalance(all)).map(([unit, sum]) => [unit, sum.toString()] as const);
  return {
    complete,
    accounts: oneEach(complete ? all : all.slice(0, SHOWN)).map(wireAccount),
    transfers: transfers.map(({ body }) => wireTransfer(transferFromJson(body))),
    sums: Object.fromEntries(sums),
  };
};

/** Sums accounts of one name: every unit has books of its own, and the bank's accounts stand in each. */
const oneEach = (accounts: readonly LedgerAccount[]): readonly LedgerAccount[] => {
  const byId = new Map<string, LedgerAccount[]>();
  for (const account of accounts) byId.set(account.id, [...(byId.get(account.id) ?? []), account]);
  return [...byId.values()].map(sumAccounts);
};

/** Writes an account as it travels. */
export const wireAccount = (account: LedgerAccount): WireAccount =>
  accountToJson(account) as unknown as WireAccount;

/** Writes a transfer as it travels. */
export const wireTransfer = (transfer: LedgerTransfer): WireTransfer =>
  transferToJson(transfer) as unknown as WireTransfer;
