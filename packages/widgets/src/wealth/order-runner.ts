import type { WealthOrder } from '@weidongli/contracts/wealth';
import { OrderRunner } from '../screen/order-runner.js';
import { acceptDocuments } from './order-acceptance.js';
import type { OrderFlowState } from './order-state.js';
import type { WealthClient } from './wealth.client.js';

/** Most seconds that a document is said to have been on the screen: a day. */
const mostSeconds = 86_400;

/**
 * Runs a flow that orders by a quote: accepts its documents, orders it once, watches the order, cancels it.
 *
 * A subclass says how to load, what it quotes, and makes the event that tells of an order.
 */
export abstract class WealthOrderRunner<S extends OrderFlowState, E> extends OrderRunner<
  S,
  E,
  WealthOrder,
  WealthClient
> {
  private acceptanceId: string | undefined;

  /** A fund answers in days: a look now and then is enough while the page stays open. */
  protected override readonly lookEveryMs = 15_000;

  override begin(): void {
    if (this.state.order !== undefined) this.watch(this.state.order);
  }

  /** Accepts the documents of the quote, as far as it has some, and orders it. */
  protected async orderQuote(): Promise<void> {
    const { quote } = this.state;
    if (quote === undefined) return;
    this.forgetProof();
    await this.accept();
    await this.order();
  }

  /** Accepts the documents of the quote; gives the id, undefined where it has none. */
  protected async accept(): Promise<string | undefined> {
    const { quote } = this.state;
    this.acceptanceId = undefined;
    if (quote === undefined || quote.agreements.length === 0) return undefined;
    const id = await acceptDocuments(this.client, quote);
    this.acceptanceId = id;
    return id;
  }

  /** The key comes from the quote: every repeat, from whatever device, is the same order. */
  protected override async send(): Promise<WealthOrder | undefined> {
    const { quote, card, shown } = this.state;
    if (quote === undefined || card === undefined) return undefined;
    const { acceptanceId } = this;
    const seconds = (id: string): number => Math.min(shown[id] ?? 0, mostSeconds);
    const input = {
      quoteId: quote.id,
      cardId: card.id,
      ...(acceptanceId === undefined ? {} : { acceptanceId }),
      shown: quote.agreements.map(({ id }) => ({ agreementId: id, seconds: seconds(id) })),
    };
    return this.client.wealth.order(input, { idempotencyKey: `order-${quote.id}`, ...this.stepUp });
  }

  protected override async find(): Promise<WealthOrder | undefined> {
    const { quote } = this.state;
    return quote === undefined
      ? undefined
      : (await this.client.wealth.listOrders({ quoteId: quote.id })).data[0];
  }

  protected override look(orderId: string): Promise<WealthOrder> {
    return this.client.wealth.getOrder({ orderId });
  }

  /** Cancels the order; safe to repeat, because an order is cancelled once. */
  protected async cancel(): Promise<void> {
    const { order } = this.state;
    if (order !== undefined) this.found(await this.client.wealth.cancelOrder({ orderId: order.id }));
  }

  /** Does something when the quote has expired by the bank's clock. */
  protected whenExpired(run: () => void): void {
    const { quote } = this.state;
    if (quote !== undefined) this.whenItIs(quote.expiresAt, run);
  }
}
