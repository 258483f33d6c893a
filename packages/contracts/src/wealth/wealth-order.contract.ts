import * as z from 'zod/mini';
import type {
  WealthCancelOrderInput,
  WealthGetOrderInput,
  WealthListOrdersInput,
  WealthOrder,
  WealthOrderInput,
  WealthOrderPage,
} from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyShape, openEnum, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { OrderDatesShape, perUnit, shares, wealthCode } from './wealth.shapes.js';

/** A document that was on the screen, and for how long. */
export const ShownDocumentInputShape = shape(
  'ShownDocumentInput',
  z.strictObject({
    /** Document, `agr_…`. */
    agreementId: id('agr'),
    /** Seconds that it was on the screen; 0 when it was not opened. */
    seconds: z.int().check(z.gte(0), z.lte(86_400)),
  }),
);

/** The customer's order. Send it with the idempotency key `order-<quoteId>`: a quote can be ordered once. */
export const WealthOrderInputShape = shape(
  'WealthOrderInput',
  z.strictObject({
    /** Quote that was shown, of a purchase or a redemption. */
    quoteId: id('wqt'),
    /** Bound card that pays, or receives the money. */
    cardId: id('crd'),
    /** Acceptance of the quote's documents; left out where it has none. */
    acceptanceId: z.optional(id('acp')),
    /** Documents that were on the screen, for the evidence. */
    shown: z.optional(z.array(ShownDocumentInputShape).check(z.maxLength(10))),
  }),
);

/** What was confirmed. */
export const OrderConfirmationShape = shape(
  'OrderConfirmation',
  z.object({
    /** Unit value that counts. */
    nav: perUnit(),
    /** Its day, the trade date. */
    navDate: localDate(),
    /** Units that came or went. */
    shares: shares(),
    /** Purchase: money that bought units. Redemption: what they were worth. */
    net: MoneyShape,
    /** Fee. */
    fee: MoneyShape,
    /** Purchase: money that came back, of a part that was not confirmed. Redemption: money that arrives. */
    paidOut: MoneyShape,
    /** When it was confirmed. */
    confirmedAt: instant(),
  }),
);

/** A change of state of an order. */
export const OrderStatusChangeShape = shape(
  'OrderStatusChange',
  z.object({
    /** State before; null at the start. */
    from: z.nullable(z.string()),
    /** State after. */
    to: z.string(),
    /** When it happened. */
    at: instant(),
  }),
);

/** An order 交易申请. */
export const WealthOrderShape = shape(
  'WealthOrder',
  z.object({
    /** Id, `wor_…`. */
    id: id('wor'),
    /** Number for people: sixteen digits. */
    number: text(20),
    /** What it is: `SUBSCRIBE` while a product is raised, `PLAN` when a plan ordered it, `MATURITY` when a product ended. */
    side: openEnum(['BUY', 'SUBSCRIBE', 'PLAN', 'REDEEM', 'FAST_REDEEM', 'MATURITY']),
    /** Product. */
    code: wealthCode(),
    /** Its name. */
    name: text(60),
    /** Quote that was ordered; null for an order of a plan or of the bank. */
    quoteId: z.nullable(id('wqt')),
    /** Plan that ordered it; null for others. */
    planId: z.nullable(id('wpl')),
    /** Money invested; null for a redemption. */
    amount: z.nullable(MoneyShape),
    /** Units sold; null for a purchase. */
    shares: z.nullable(shares()),
    /**
     * State. `SUBMITTED`: can be cancelled. `ACCEPTED`: past the cut-off. `CONFIRMED`, `PARTIALLY_CONFIRMED`: units are there, or gone.
     * `SETTLED`: the money of a redemption has arrived. `DELAYED`: a large redemption waits for its next trade date.
     */
    status: openEnum([
      'SUBMITTED',
      'CANCELLED',
      'ACCEPTED',
      'DELAYED',
      'CONFIRMED',
      'PARTIALLY_CONFIRMED',
      'FAILED',
      'REJECTED',
      'SETTLED',
    ]),
    /** Why it failed or was rejected; null for others. */
    failure: z.nullable(
      openEnum([
        'QUOTA_EXHAUSTED',
        'REGISTRAR_REFUSED',
        'TRADING_SUSPENDED',
        'INSUFFICIENT_FUNDS',
        'ACCOUNT_RESTRICTED',
        'SUITABILITY',
      ]),
    ),
    /** Card that pays or receives, masked. */
    cardMasked: text(30),
    /** Days of the order. */
    dates: OrderDatesShape,
    /** What was confirmed; null before. */
    confirmation: z.nullable(OrderConfirmationShape),
    /** When the customer ordered. */
    createdAt: instant(),
    /** Every change of state, oldest first. */
    statusHistory: z.array(OrderStatusChangeShape),
    /** Grows by one with each change; orders events. */
    version: z.int(),
  }),
);

/** Names an order. */
export const WealthGetOrderInputShape = shape(
  'WealthGetOrderInput',
  z.strictObject({
    /** Order, `wor_…`. */
    orderId: id('wor'),
  }),
);

/** Names the order to cancel. */
export const WealthCancelOrderInputShape = shape(
  'WealthCancelOrderInput',
  z.strictObject({
    /** Order, `wor_…`. */
    orderId: id('wor'),
  }),
);

/** Lists the customer's orders, newest first. */
export const WealthListOrdersInputShape = shape(
  'WealthListOrdersInput',
  z.strictObject({
    /** `IN_PROGRESS`: not confirmed, or its money has not arrived. Absent: all. */
    state: z.optional(z.enum(['IN_PROGRESS'])),
    /** Only orders of this product; not together with `state`. */
    code: z.optional(wealthCode()),
    /** Only the order of this quote. */
    quoteId: z.optional(id('wqt')),
    ...paging,
  }),
);

/** Orders, newest first. */
export const WealthOrderPageShape = shape('WealthOrderPage', pageOf(WealthOrderShape));

/** Orders what was quoted. Safe to repeat with the same key. */
export const order: Operation<WealthOrderInput, WealthOrder> = operation({
  id: 'wealth.order',
  summary: 'Order a purchase or a redemption',
  method: 'POST',
  path: '/v1/wealth/orders',
  actor: 'customer',
  scope: 'wealth:trade',
  idempotent: true,
  stepUp: true,
  successStatus: 201,
  audit: 'MONEY',
  input: WealthOrderInputShape,
  output: WealthOrderShape,
  errors: [
    'not-found',
    'quote-expired',
    'after-cut-off',
    'invalid-state',
    'insufficient-funds',
    'account-restricted',
    'account-class-not-eligible',
    'shares-not-available',
    'fast-redeem-limit',
    'quota-exhausted',
    'trading-suspended',
    'suitability-required',
    'suitability-expired',
    'risk-mismatch',
    'cool-off-pending',
    'not-eligible',
    'agreement-version-changed',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
  ],
});

/** Reads an order. */
export const getOrder: Operation<WealthGetOrderInput, WealthOrder> = operation({
  id: 'wealth.getOrder',
  summary: 'Read an order',
  method: 'GET',
  path: '/v1/wealth/orders/{orderId}',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthGetOrderInputShape,
  output: WealthOrderShape,
  errors: ['not-found'],
});

/** Lists orders. */
export const listOrders: Operation<WealthListOrdersInput, WealthOrderPage> = operation({
  id: 'wealth.listOrders',
  summary: 'List the orders of the customer',
  method: 'GET',
  path: '/v1/wealth/orders',
  actor: 'customer',
  scope: 'wealth:read',
  numericQuery: ['limit'],
  input: WealthListOrdersInputShape,
  output: WealthOrderPageShape,
});

/** Cancels an order before the cut-off of its trade date; the money comes back at once. */
export const cancelOrder: Operation<WealthCancelOrderInput, WealthOrder> = operation({
  id: 'wealth.cancelOrder',
  summary: 'Cancel an order',
  method: 'POST',
  path: '/v1/wealth/orders/{orderId}/cancel',
  actor: 'customer',
  scope: 'wealth:trade',
  audit: 'MONEY',
  input: WealthCancelOrderInputShape,
  output: WealthOrderShape,
  errors: ['not-found', 'invalid-state', 'after-cut-off'],
});
