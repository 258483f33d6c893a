import * as z from 'zod/mini';
import type { AccountListCardsInput, BoundCardPage } from '../generated/account.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, MoneyShape, openEnum, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** What the quick-pay agreement 快捷支付 of a card allows. */
export const QuickPayLimitsShape = shape(
  'QuickPayLimits',
  z.object({
    /** Most that one payment may move. */
    perTransaction: MoneyShape,
    /** Most on one day. */
    perDay: MoneyShape,
    /** Most in one month. */
    perMonth: MoneyShape,
  }),
);

/** A bank card that the customer has bound. */
export const BoundCardShape = shape(
  'BoundCard',
  z.object({
    /** Id, `crd_…`. */
    id: id('crd'),
    /** Account behind the card at this bank; null for another bank's card. */
    accountId: z.nullable(id('acc')),
    /** Number, masked: `999999******2600`. */
    panMasked: text(30),
    /** Last four digits. */
    last4: z.string().check(z.regex(/^\d{4}$/)),
    /** Bank that issued it. */
    issuer: text(60),
    /** Kind of card. */
    cardType: openEnum(['DEBIT', 'CREDIT']),
    /** State. */
    status: openEnum(['ACTIVE', 'SUSPENDED', 'TERMINATED']),
    /** Limits of its quick-pay agreement; null for the card of an account at this bank, which needs none. */
    quickPay: z.optional(z.nullable(QuickPayLimitsShape)),
    /**
     * What the card can be used for at this bank: `REPAY` a loan, `INVEST`, `RECEIVE` a loan or what an investment brings. Empty
     * for the card of another bank; that of an account of class III only repays. A frozen account keeps them, and refuses.
     */
    uses: z.optional(z.array(openEnum(['REPAY', 'INVEST', 'RECEIVE']))),
  }),
);

/** Lists the bound cards. */
export const AccountListCardsInputShape = shape('AccountListCardsInput', z.strictObject({ ...paging }));

/** Bound cards of the customer. */
export const BoundCardPageShape = shape('BoundCardPage', pageOf(BoundCardShape));

/** Lists the customer's bound cards. */
export const listCards: Operation<AccountListCardsInput, BoundCardPage> = operation({
  id: 'account.listCards',
  summary: 'List the bound cards of the customer',
  method: 'GET',
  path: '/v1/account/cards',
  actor: 'customer',
  scope: 'accounts:read',
  numericQuery: ['limit'],
  input: AccountListCardsInputShape,
  output: BoundCardPageShape,
});
