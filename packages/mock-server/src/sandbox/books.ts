import type { Context } from '../engine/context.js';

/** Opens the bank's own ledger accounts in a unit; in one that has them it changes nothing. */
export const openBooks = async (ctx: Pick<Context, 'open'>): Promise<void> => {
  for (const id of ['bank/cash', 'bank/interest-income', 'bank/penalty-income', 'bank/fee-income'])
    ctx.open({ id, currency: 'CNY' });
  ctx.open({ id: 'bank/limits', currency: 'CNY_LIMIT' });
};
