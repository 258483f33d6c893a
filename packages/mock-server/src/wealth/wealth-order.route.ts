import type { ConfirmedTerms } from '@weidongli/contracts';
import type {
  OrderDates,
  RiskMatch,
  WealthCancelOrderInput,
  WealthGetOrderInput,
  WealthListOrdersInput,
  WealthOrder,
  WealthOrderInput,
  WealthOrderPage,
} from '@weidongli/contracts/wealth';
import { fromFen, sharesFromDecimal, toFen } from '@weidongli/finance';
import { requireAccountCard } from '../engine/account-guard.js';
import type { Context } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds, type AccountCard } from '../engine/records.js';
import { isUnderWay, type WealthOrderRecord, type WealthQuoteRecord } from '../engine/records-wealth.js';
import { requireStepUp } from '../engine/step-up.js';
import { wishedOutcome } from '../engine/wished.js';
import type { OrderOutcome } from '../outcomes/outcomes.js';
import { submitPurchase } from './wealth-buy.js';
import { productOf } from './wealth-catalogue.js';
import { writeEvidence } from './wealth-evidence.route.js';
import { changeOrder, newOrder, releaseHolds } from './wealth-order.js';
import { quotaLeft } from './wealth-order.quota.js';
import { courseOf, faultsOfShown, refuseCancel, refuseOrder, wishOfShares } from './wealth-order.rules.js';
import { datesFor, refuseAtOnce, requireUnits } from './wealth-quote.route.js';
import { redeemAtOnce, submitRedemption } from './wealth-redeem.js';
import { requireSuitable, riskMatchOf } from './wealth-suitability.js';
import type { Product } from './wealth-terms.js';

/** An order whose every check but the second factor was passed. */
interface Ready {
  readonly quote: WealthQuoteRecord;
  readonly card: AccountCard;
  readonly product: Product;
  readonly dates: OrderDates;
  readonly match: RiskMatch;
  readonly course: OrderOutcome;
  readonly byHeader: boolean;
}

/** Orders a quote. Every check comes before the second factor; the token is used up with the order, or not at all. */
export const order = async (input: WealthOrderInput, ctx: Context): Promise<WealthOrder> => {
  const ready = await requireReady(input, ctx);
  const { quote, card, product, dates, match, course, byHeader } = ready;
  const buys = quote.amount !== null;
  await requireStepUp(ctx, {
    purpose: buys ? 'WEALTH_BUY' : 'WEALTH_REDEEM',
    confirms: termsOf(quote, card),
  });
  const made = newOrder(ctx, {
    ...{ customerId: ctx.customerId, product, card, quoteId: quote.id, planId: null, dates },
    ...{ amount: quote.amount, shares: quote.shares, wished: { course, byHeader } },
    side: buys && product.status === 'SUBSCRIBING' ? 'SUBSCRIBE' : quote.side,
  });
  ctx.put(kinds.wealthQuote, quote.id, { ...quote, usedAs: made.id });
  const { shown = [], acceptanceId = null } = input;
  await writeEvidence(ctx, { order: made, quote, match, acceptanceId, shown });
  if (buys) return submitPurchase(ctx, made, product, contractOf(quote)?.sha256);
  if (quote.side !== 'FAST_REDEEM') return submitRedemption(ctx, made);
  ctx.reached('order.fast-redeemed', made.id);
  return redeemAtOnce(ctx, made, product);
};

const requireReady = async (input: WealthOrderInput, ctx: Context): Promise<Ready> => {
  // Read in two waves: on a database each is one trip instead of four.
  const [quote, card, acceptance] = await Promise.all([
    ctx.own(kinds.wealthQuote, input.quoteId),
    ctx.own(kinds.card, input.cardId),
    input.acceptanceId === undefined ? undefined : ctx.own(kinds.acceptance, input.acceptanceId),
  ]);
  if (quote.side === 'PLAN')
    throw refuse('invalid-state', { detail: 'Start the plan of this quote with wealth.createPlan.' });
  const errors = faultsOfShown(input.shown ?? [], quote);
  if (errors.length > 0) throw refuse('validation-failed', { errors });
  const product = await productOf(ctx, quote.code);
  const dates = datesFor(ctx, product, quote.side);
  const { tradeDate } = dates;
  const reason = refuseOrder({ quote, product, acceptance, tradeDate, now: ctx.now });
  if (reason === 'invalid-state')
    throw refuse(reason, { detail: `The quote was ordered already as ${quote.usedAs ?? ''}.` });
  if (reason === 'after-cut-off') ctx.reached('order.after-cut-off', quote.id);
  if (reason !== undefined) throw refuse(reason);
  const buys = quote.amount !== null;
  const match = await (buys ? requireSuitable(ctx, product) : riskMatchOf(ctx, product));
  const own = await requireAccountCard(ctx, card, buys ? 'INVEST' : 'RECEIVE');
  const value = buys ? quote.amount.amount.slice(-2) : wishOfShares(quote.shares ?? '');
  const wished = await wishedOutcome(ctx, 'wealth.order', value);
  const course = courseOf(wished.course, buys);
  await (buys ? requireMoney(ctx, quote, own, product, course) : requireFree(ctx, quote, product));
  return { quote, card: own, product, dates, match, course, byHeader: wished.byHeader };
};

/** Requires quota and money for a purchase. What is read here only chooses the words: the ledger has the last one. */
const requireMoney = async (
  ctx: Context,
  quote: WealthQuoteRecord,
  card: AccountCard,
  product: Product,
  course: OrderOutcome,
): Promise<void> => {
  const amount = toFen(quote.amount ?? fromFen(0n));
  const left = await quotaLeft(ctx, product);
  if (course === 'order.quota-exhausted' || (left !== undefined && left < amount)) {
    ctx.reached('order.quota-exhausted', quote.id);
    throw refuse('quota-exhausted');
  }
  if (availableCredit(await ctx.ledger(`account/${card.accountId}`)) < amount)
    throw refuse('insufficient-funds');
};

/** Requires units for a redemption, and room in the day's limit for one at once. */
const requireFree = async (ctx: Context, quote: WealthQuoteRecord, product: Product): Promise<void> => {
  await requireUnits(ctx, product, sharesFromDecimal(quote.shares ?? '0'));
  if (quote.side !== 'FAST_REDEEM') return;
  const beyond = await refuseAtOnce(ctx, product, quote.estimate);
  if (beyond !== undefined) throw beyond;
};

const contractOf = ({ agreements }: WealthQuoteRecord) =>
  agreements.find(({ kind }) => kind === 'WEALTH_CONTRACT');

/** What the customer confirms: so much for this product under this contract, or about so much to this card. */
const termsOf = (quote: WealthQuoteRecord, { panMasked }: AccountCard): ConfirmedTerms => {
  const contract = contractOf(quote);
  return {
    amount: quote.amount ?? quote.estimate.payout ?? quote.estimate.net,
    payee: quote.amount === null ? panMasked : quote.name,
    ...(contract === undefined ? {} : { contractVersion: contract.sha256 }),
  };
};

/** Reads an order. */
export const getOrder = ({ orderId }: WealthGetOrderInput, ctx: Context): Promise<WealthOrder> =>
  ctx.own(kinds.wealthOrder, orderId);

/** Lists the orders of the customer, newest first. */
export const listOrders = async (input: WealthListOrdersInput, ctx: Context): Promise<WealthOrderPage> => {
  const { state, code, quoteId } = input;
  if (state !== undefined && code !== undefined) {
    const message = 'Ask for the orders of a product, or for those in progress.';
    throw refuse('validation-failed', { errors: [{ pointer: '/code', message }] });
  }
  const where = { kind: kinds.wealthOrder.name, ...place(input, ctx.customerId) };
  const page = await listPage(ctx, where, input, ({ body }) => body as WealthOrderRecord);
  if (quoteId === undefined) return page;
  // A quote is ordered once, so its list has one item at most.
  const fits = (one: WealthOrder): boolean =>
    (code === undefined || one.code === code) && (state === undefined || isUnderWay(one));
  return { ...page, data: page.data.filter(fits) };
};

const place = (
  { state, code, quoteId }: WealthListOrdersInput,
  customerId: string,
): { readonly index: string; readonly key: string } => {
  if (quoteId !== undefined) return { index: 'quote', key: `${customerId} ${quoteId}` };
  if (state !== undefined) return { index: 'state', key: `${customerId} ${state}` };
  if (code !== undefined) return { index: 'code', key: `${customerId} ${code}` };
  return { index: 'customer', key: customerId };
};

/** Cancels an order before its cut-off: money or units are free in the same moment. */
export const cancelOrder = async (
  { orderId }: WealthCancelOrderInput,
  ctx: Context,
): Promise<WealthOrder> => {
  const found = await ctx.own(kinds.wealthOrder, orderId);
  const reason = refuseCancel(found, ctx.now);
  if (reason !== undefined) throw refuse(reason, { detail: `The order is ${found.status}.` });
  ctx.reached('order.cancelled', orderId);
  return changeOrder(ctx, releaseHolds(ctx, found), 'CANCELLED', 'cancelled');
};
