import type { AccountListCardsInput, BoundCard, BoundCardPage } from '@weidongli/contracts/account';
import { accountBehind } from '../engine/account-guard.js';
import { usesOf } from '../engine/account.rules.js';
import type { Context } from '../engine/context.js';
import { listPage } from '../engine/page.js';
import { kinds, type CardRecord } from '../engine/records.js';

/** Lists the bound cards of the customer. */
export const listCards = (input: AccountListCardsInput, ctx: Context): Promise<BoundCardPage> =>
  listPage(
    ctx,
    { kind: kinds.card.name, index: 'customer', key: ctx.customerId, order: 'oldest-first' },
    input,
    ({ body }) => publicCard(ctx, body as CardRecord),
  );

/** Shows a card with what it can be used for, which changes with the account behind it. */
export const publicCard = async (ctx: Context, card: CardRecord): Promise<BoundCard> => ({
  ...card,
  uses: usesOf(card, await accountBehind(ctx, card)),
});
