import { fromFen, toFen, type Fen } from '@weidongli/finance';
import type {
  SandboxCreateTransferInput,
  SandboxGetTransferInput,
  SandboxTransfer,
} from '@weidongli/contracts/sandbox';
import { requireRoom, requireUnfrozen, spendFrom } from '../engine/account-guard.js';
import type { Context } from '../engine/context.js';
import { unitNumberOf } from '../engine/ids.js';
import { availableCredit } from '../engine/ledger.js';
import { refuse } from '../engine/problem.js';
import { kinds, type AccountRecord, type TransferRecord } from '../engine/records.js';
import { instant } from '../engine/time.js';
import { clearingAccount } from './sandbox-transfer.jobs.js';

/** Moves money to an account; to a customer of another unit it goes by way of the clearing accounts. */
export const createTransfer = async (
  input: SandboxCreateTransferInput,
  ctx: Context,
): Promise<SandboxTransfer> => {
  const amount = toFen(input.amount);
  if (amount <= 0n) throw invalid('/amount/amount', 'Send more than 0.00.');
  if (input.from === input.to) throw invalid('/to', 'Name two accounts.');
  const target = ctx.runtime.units[unitNumberOf(input.to)];
  if (target === undefined) throw refuse('not-found', { detail: 'No account with this id.' });
  const here = target === ctx.scope.unit;
  const payer = input.from === undefined ? 'bank/cash' : await payFrom(ctx, input.from, amount);
  if (here) await requirePayee(ctx, input.to, amount);
  const id = ctx.newId('trf');
  const credit = here ? `account/${input.to}` : clearingAccount(target);
  if (!here) ctx.open({ id: credit, currency: 'CNY' });
  const transferId = ctx.transfer({
    ...{ debit: payer, credit, amount, currency: 'CNY', purpose: 'TRANSFER', reference: id },
    state: here ? 'POSTED' : 'PENDING',
  });
  const record: TransferRecord = {
    ...{ id, from: input.from ?? null, to: input.to, amount: fromFen(amount), remark: input.remark ?? null },
    ...{ status: here ? 'SUCCEEDED' : 'PROCESSING', createdAt: instant(ctx.now), version: 1 },
    ...{ transferId, target },
  };
  ctx.put(kinds.transfer, id, record);
  if (here) ctx.emit('transfer.succeeded', record);
  else ctx.schedule('transfer.deliver', id, 0);
  return record;
};

/** Reads a transfer. */
export const getTransfer = async (
  { transferId }: SandboxGetTransferInput,
  ctx: Context,
): Promise<SandboxTransfer> => {
  const found = await ctx.get(kinds.transfer, transferId);
  if (found === undefined) throw refuse('not-found', { detail: 'No transfer with this id.' });
  return found;
};

/** Counts what goes out by the limits of the account, and names its ledger account. */
const payFrom = async (ctx: Context, id: string, amount: Fen): Promise<string> => {
  const account = await requireAccount(ctx, id);
  requireUnfrozen(account);
  if (availableCredit(await ctx.ledger(`account/${id}`)) < amount) throw refuse('insufficient-funds');
  await spendFrom(ctx, account, amount);
  return `account/${id}`;
};

const requirePayee = async (ctx: Context, id: string, amount: Fen): Promise<void> => {
  const account = await requireAccount(ctx, id);
  if (account.status === 'CLOSED') throw refuse('account-restricted', { detail: 'The account is closed.' });
  await requireRoom(ctx, account, amount);
};

const requireAccount = async (ctx: Context, id: string): Promise<AccountRecord> => {
  const found = await ctx.get(kinds.account, id);
  if (found === undefined) throw refuse('not-found', { detail: 'No account with this id.' });
  return found;
};

const invalid = (pointer: string, message: string): Error =>
  refuse('validation-failed', { errors: [{ pointer, message }] });
