import { toFen } from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { kinds } from '../engine/records.js';
import type { Product } from './wealth-terms.js';

// A quota is money that a product may still take, counted in a unit of its own: an account that cannot be overdrawn decides,
// not what somebody has read. Every unit of a tenant sells a quota of its own, so that no sale waits for another unit.

const quotaOf = (code: string): string => `quota/${code}`;
const soldOf = (code: string): string => `quota/${code}/sold`;

/** Returns what a product may still take, fen; `undefined` where it has no quota. */
export const quotaLeft = async (ctx: Context, { code, quota }: Product): Promise<bigint | undefined> => {
  if (quota === null) return undefined;
  const given = await ctx.get(kinds.wealthQuota, code);
  return given === undefined ? toFen(quota) : availableCredit(await ctx.ledger(quotaOf(code)));
};

/** Reserves a part of the quota; null where the product has none. More than is left fails in the ledger itself. */
export const holdQuota = async (
  ctx: Context,
  product: Product,
  amount: bigint,
  reference: string,
): Promise<string | null> => {
  if (product.quota === null) return null;
  const { code } = product;
  await giveQuota(ctx, code, toFen(product.quota));
  return move(ctx, { debit: quotaOf(code), credit: soldOf(code), amount, state: 'PENDING', reference });
};

/** Gives this unit its quota once: the record keeps two first orders from doing it twice. */
const giveQuota = async (ctx: Context, code: string, amount: bigint): Promise<void> => {
  if ((await ctx.get(kinds.wealthQuota, code)) !== undefined) return;
  ctx.put(kinds.wealthQuota, code, { code });
  ctx.open({ id: 'bank/quota', currency: 'CNY_QUOTA' });
  ctx.open({ id: quotaOf(code), currency: 'CNY_QUOTA', flag: 'debitsMustNotExceedCredits' });
  ctx.open({ id: soldOf(code), currency: 'CNY_QUOTA' });
  move(ctx, { debit: 'bank/quota', credit: quotaOf(code), amount, state: 'POSTED', reference: code });
};

/** Takes up what was reserved, but for what came back. */
export const settleQuota = (
  ctx: Context,
  order: { readonly id: string; readonly code: string; readonly quotaHoldId: string | null },
  refund: bigint,
): void => {
  if (order.quotaHoldId === null) return;
  ctx.post(order.quotaHoldId);
  if (refund === 0n) return;
  const { code, id } = order;
  move(ctx, { debit: soldOf(code), credit: quotaOf(code), amount: refund, state: 'POSTED', reference: id });
};

const move = (
  ctx: Context,
  order: {
    readonly debit: string;
    readonly credit: string;
    readonly amount: bigint;
    readonly state: 'PENDING' | 'POSTED';
    readonly reference: string;
  },
): string => ctx.transfer({ ...order, currency: 'CNY_QUOTA', purpose: 'WEALTH_QUOTA' });
