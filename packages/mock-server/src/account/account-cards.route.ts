import type { AccountListCardsInput, BoundCard, BoundCardPage } from '@weidongli/contracts/account';
import type { Context } from '../engine/context.js';
import { listPage } from '../engine/page.js';
import { kinds } from '../engine/records.js';

/** Lists the bound cards of the customer. */
export const listCards = (input: AccountListCardsInput, ctx: Context): Promise<BoundCardPage> =>
  listPage(
    ctx,
    { kind: kinds.card.name, index: 'customer', key: ctx.customerId, order: 'oldest-first' },
    input,
    ({ body }) => body as BoundCard,
  );
