import { toFen } from '@weidongli/finance';
import { hasRoom, unspend } from '../engine/account-guard.js';
import type { Context, JobHandler } from '../engine/context.js';
import { kinds, type TransferRecord } from '../engine/records.js';
import { readInstant } from '../engine/time.js';

/** Returns the ledger account that stands, in one unit, for what it owes another and is owed by it. */
export const clearingAccount = (unit: string): string => `clearing/${unit}`;

/**
 * Carries money to another unit: first it is held here, then paid there, then booked or given back here. Each step can be
 * made again, so a process that dies in between leaves nothing lost and nothing paid twice; there is no commit over two
 * units.
 */
const deliver: JobHandler = async (id, ctx) => {
  const record = await ctx.get(kinds.transfer, id);
  if (record?.status !== 'PROCESSING') return;
  const { unit } = ctx.scope;
  const paid = await ctx.elsewhere(record.target, (there) => payThere(record, unit, there));
  if (paid) ctx.post(record.transferId);
  else {
    ctx.void(record.transferId);
    await unspend(ctx, record.from ?? '', toFen(record.amount), readInstant(record.createdAt) ?? 0);
  }
  const ended: TransferRecord = {
    ...record,
    status: paid ? 'SUCCEEDED' : 'FAILED',
    version: record.version + 1,
  };
  ctx.put(kinds.transfer, id, ended);
  ctx.emit(paid ? 'transfer.succeeded' : 'transfer.failed', ended);
};

/** Pays in the other unit, once; the answer to a repeat is the first. */
const payThere = async (record: TransferRecord, from: string, there: Context): Promise<boolean> => {
  const known = await there.get(kinds.arrival, record.id);
  if (known !== undefined) return known.paid;
  const account = await there.get(kinds.account, record.to);
  const amount = toFen(record.amount);
  const paid =
    account !== undefined && account.status !== 'CLOSED' && (await hasRoom(there, account, amount));
  if (paid) {
    there.open({ id: clearingAccount(from), currency: 'CNY' });
    there.transfer({
      ...{ debit: clearingAccount(from), credit: `account/${record.to}`, amount },
      ...{ currency: 'CNY', state: 'POSTED', purpose: 'TRANSFER', reference: record.id },
    });
  }
  there.put(kinds.arrival, record.id, { paid });
  return paid;
};

/** Jobs of transfers. */
export const transferJobs: Readonly<Record<string, JobHandler>> = { 'transfer.deliver': deliver };
