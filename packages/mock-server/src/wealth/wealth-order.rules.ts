import type { ProblemCode, ProblemField } from '@weidongli/contracts';
import type { OrderDates, WealthOrderInput } from '@weidongli/contracts/wealth';
import { isPast } from '../engine/callers.js';
import { coversDocuments } from '../engine/documents.js';
import type { AcceptanceRecord } from '../engine/records.js';
import { ORDER_UNDER_WAY, type WealthOrderRecord, type WealthQuoteRecord } from '../engine/records-wealth.js';
import { instant, readInstant } from '../engine/time.js';
import type { OrderOutcome } from '../outcomes/outcomes.js';
import { refuseTrade } from './wealth-quote.rules.js';
import type { Product } from './wealth-terms.js';

/** Outcomes that a value or a story can ask of a purchase, and of a redemption; others do not concern it. */
const COURSES = {
  buys: ['order.confirmed', 'order.quota-exhausted', 'order.failed', 'order.partial'],
  sells: ['order.confirmed', 'order.failed', 'order.delayed'],
} as const satisfies Readonly<Record<string, readonly OrderOutcome[]>>;

/** Returns the outcome that an order leads to, of what was wished for. */
export const courseOf = (wished: OrderOutcome | undefined, buys: boolean): OrderOutcome =>
  COURSES[buys ? 'buys' : 'sells'].find((one) => one === wished) ?? 'order.confirmed';

/**
 * Returns the two decimals that a redemption can ask for an outcome with: those of a large redemption and no others, because
 * nobody chooses how many units they hold.
 */
export const wishOfShares = (shares: string): string | undefined => {
  const decimals = shares.slice(-2);
  return decimals === '34' ? decimals : undefined;
};

/** What the decision about an order rests on, besides suitability, money and units. */
export interface OrderQuestion {
  readonly quote: WealthQuoteRecord;
  readonly product: Product;
  readonly acceptance: AcceptanceRecord | undefined;
  /** Trade date of an order of now. */
  readonly tradeDate: string;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
}

/** Says why a quote cannot be ordered; `undefined` when nothing speaks against it so far. */
export const refuseOrder = (question: OrderQuestion): ProblemCode | undefined => {
  const { quote, product, acceptance, tradeDate, now } = question;
  if (quote.usedAs !== null) return 'invalid-state';
  // A later trade date comes before the age of the quote: it is what the customer has to see and confirm anew.
  if (quote.dates.tradeDate !== tradeDate) return 'after-cut-off';
  if (isPast(quote.expiresAt, now)) return 'quote-expired';
  const closed = refuseTrade(product, quote.side, tradeDate);
  if (closed !== undefined) return closed;
  if (quote.agreements.length === 0) return undefined;
  const covered = acceptance !== undefined && coversDocuments(quote.id, quote.agreements, acceptance);
  return covered ? undefined : 'agreement-version-changed';
};

/** Finds documents that are said to have been shown and are not of the quote, or are named twice. */
export const faultsOfShown = (
  shown: NonNullable<WealthOrderInput['shown']>,
  { agreements }: Pick<WealthQuoteRecord, 'agreements'>,
): readonly ProblemField[] =>
  shown.flatMap(({ agreementId }, index) => {
    const pointer = `/shown/${index}/agreementId`;
    if (!agreements.some(({ id }) => id === agreementId))
      return [{ pointer, message: 'This document is not of the quote.' }];
    const twice = shown.findIndex((other) => other.agreementId === agreementId) < index;
    return twice ? [{ pointer, message: 'This document is named twice.' }] : [];
  });

/** Moves an order to its next state at a moment. */
export const moveOrder = (
  order: WealthOrderRecord,
  to: WealthOrderRecord['status'],
  now: number,
): WealthOrderRecord => ({
  ...order,
  status: to,
  version: order.version + 1,
  statusHistory: [...order.statusHistory, { from: order.status, to, at: instant(now) }],
});

/** Says why an order cannot be cancelled; `undefined` when it can. */
export const refuseCancel = (
  { status, dates }: Pick<WealthOrderRecord, 'status' | 'dates'>,
  now: number,
): ProblemCode | undefined => {
  if (!ORDER_UNDER_WAY.includes(status)) return 'invalid-state';
  return status === 'SUBMITTED' && (readInstant(dates.cancelUntil) ?? 0) > now ? undefined : 'after-cut-off';
};

/** Days of an order that is done at once, on a day of the calendar: it cannot be cancelled. */
export const atOnce = (today: string, now: number): OrderDates => ({
  ...{ tradeDate: today, confirmDate: today, settleDate: today },
  cancelUntil: instant(now),
  provisional: false,
});

/** Tells whether a product is shut for what an order waits for; one that was raised is closed by its dates, as everybody knew. */
export const isShutFor = (
  { status, fixedTerm }: Pick<Product, 'status' | 'fixedTerm'>,
  buys: boolean,
): boolean => {
  if (status === 'CLOSED') return (fixedTerm?.raiseUntil ?? null) === null;
  return status === 'SUSPENDED_ALL' || (buys && status === 'SUSPENDED_BUY');
};
