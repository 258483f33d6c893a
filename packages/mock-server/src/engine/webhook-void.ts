import type { Context } from './context.js';
import { voided } from './outbox.js';
import { kinds } from './records.js';

/**
 * Voids every delivery in the unit of a context that is still to be made, because the past it tells of has been undone.
 *
 * @returns How many.
 */
export const voidPendingDeliveries = async (ctx: Context): Promise<number> => {
  const found = await ctx.listAll(kinds.delivery.name, 'state', 'PENDING');
  let count = 0;
  for (const { id } of found) {
    const delivery = await ctx.get(kinds.delivery, id);
    if (delivery?.status !== 'PENDING') continue;
    ctx.put(kinds.delivery, id, voided(delivery, 'CLOCK_RESTORED'));
    count += 1;
  }
  return count;
};
