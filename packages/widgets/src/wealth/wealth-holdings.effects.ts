import { addDays, addMonths } from '@weidongli/finance';
import { flowProblem, isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import { FlowRunner, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { readHoldings } from './wealth-holdings.first.js';
import { reduceHoldings, resumedHoldings } from './wealth-holdings.flow.js';
import {
  placeOf,
  readingOf,
  startHoldings,
  underWayOnly,
  type HoldingsEvent,
  type HoldingsRead,
  type HoldingsState,
  type HoldingsWork,
  type Listed,
} from './wealth-holdings.state.js';
import type { WealthClient } from './wealth.client.js';

/** What a running screen of holdings needs of its surroundings. */
export type HoldingsSurroundings = Surroundings<HoldingsState, WealthClient>;

/** A running screen of holdings. */
export type HoldingsSession = FlowSession<HoldingsState, HoldingsEvent>;

/** Runs the screen of what a customer holds against a client. */
export const runHoldings = (surroundings: HoldingsSurroundings): HoldingsSession =>
  new RunningHoldings(surroundings);

/** Positions of each page after the first. */
const pageSize = 500;
/** Orders and dividends of a page. */
const listed = 20;
/** Orders that a position shows before more are wanted. */
const listedWithPosition = 5;

/** A page of a list as the bank sends it. */
interface Page<T> {
  readonly data: readonly T[];
  readonly page: { readonly nextCursor: string | null };
}

const listOf = <T>({ data, page }: Page<T>): Listed<T> => ({ data, next: page.nextCursor });

class RunningHoldings extends FlowRunner<HoldingsState, HoldingsEvent, WealthClient> {
  /** Counts the readings of the rest: only the latest one goes on. */
  private readings = 0;

  constructor(surroundings: HoldingsSurroundings) {
    super(surroundings, {
      start: resumedHoldings(surroundings.from ?? startHoldings),
      reduce: reduceHoldings,
    });
  }

  override act(event: HoldingsEvent): void {
    super.act(event);
    if (event.type === 'rest-wanted') void this.readRest();
  }

  /** Reads the rest of the positions behind what is shown. */
  override begin(): void {
    void this.readRest();
  }

  protected override async read(): Promise<HoldingsEvent> {
    // What an earlier reading still brings belongs to another list.
    this.readings += 1;
    return { type: 'loaded', reads: await readHoldings(this.client) };
  }

  protected override async perform(work: HoldingsWork): Promise<void> {
    if (work === 'mode' || work === 'cancel') return this[work]();
    try {
      this.act(await this.readPage(work));
    } catch (error) {
      // What was left is no problem of the page that is shown now.
      if (this.state.work === work) throw error;
    }
  }

  /** A change without a reply may have been made: the bank is asked how things are. */
  protected override async afterFailure({ outcomeUnknown }: FlowProblem, work: HoldingsWork): Promise<void> {
    if (outcomeUnknown && (work === 'mode' || work === 'cancel')) await this.load();
  }

  protected async mode(): Promise<void> {
    const { choice, position } = this.state;
    if (choice === undefined || position === undefined) return;
    const { code } = position.holding;
    this.act({
      type: 'mode-changed',
      holding: await this.client.wealth.setDividendMode({ code, mode: choice }),
    });
  }

  /** Cancels the order; safe to repeat, because an order is cancelled once. */
  protected async cancel(): Promise<void> {
    const { order } = this.state;
    if (order === undefined) return;
    this.act({
      type: 'order-cancelled',
      order: await this.client.wealth.cancelOrder({ orderId: order.id }),
    });
    // The sum, and what is under way, follow from it; the bank works them out.
    await this.load();
  }

  private readPage(work: HoldingsWork): Promise<HoldingsRead> {
    const { page, id = '' } = placeOf(this.state);
    switch (page) {
      case 'position':
        return this.readPosition(work, id);
      case 'income':
        return this.readIncome(work, id === '' ? undefined : id);
      case 'order':
        return this.readOrder(work, id);
      case 'dividends':
        return this.readDividends(work);
      default:
        return this.readOrders(work, id);
    }
  }

  /** Where the rest begins that is wanted; nothing when a list is read from its start. */
  private rest(work: HoldingsWork, list: Listed<unknown> | undefined): { readonly cursor?: string } {
    const next = list?.next ?? null;
    return next !== null && work === readingOf(this.state, next) ? { cursor: next } : {};
  }

  private async readPosition(work: HoldingsWork, code: string): Promise<HoldingsRead> {
    const { wealth } = this.client;
    const rest = this.rest(work, this.state.positionOrders);
    const orders = wealth.listOrders({
      code,
      limit: 'cursor' in rest ? listed : listedWithPosition,
      ...rest,
    });
    if ('cursor' in rest) return { type: 'orders-read', work, orders: listOf(await orders) };
    const [position, first] = await Promise.all([wealth.getHolding({ code }), orders]);
    return { type: 'position-read', work, position, orders: listOf(first) };
  }

  private async readIncome(work: HoldingsWork, code: string | undefined): Promise<HoldingsRead> {
    const { month = '' } = this.state;
    const from = `${month}-01`;
    const calendar = await this.client.wealth.listIncome({
      from,
      to: addDays(addMonths(from, 1), -1),
      ...(code === undefined ? {} : { code }),
    });
    return { type: 'income-read', work, income: { month, code, calendar } };
  }

  private async readOrders(work: HoldingsWork, id: string): Promise<HoldingsRead> {
    const only = id === underWayOnly ? ({ state: underWayOnly } as const) : {};
    const rest = this.rest(work, this.state.orders);
    const page = await this.client.wealth.listOrders({ limit: listed, ...only, ...rest });
    return { type: 'orders-read', work, orders: listOf(page) };
  }

  private async readOrder(work: HoldingsWork, orderId: string): Promise<HoldingsRead> {
    return { type: 'order-read', work, order: await this.client.wealth.getOrder({ orderId }) };
  }

  private async readDividends(work: HoldingsWork): Promise<HoldingsRead> {
    const rest = this.rest(work, this.state.dividends);
    const page = await this.client.wealth.listDividends({ limit: listed, ...rest });
    return { type: 'dividends-read', work, dividends: listOf(page) };
  }

  private async readRest(): Promise<void> {
    const reading = (this.readings += 1);
    const isCurrent = (): boolean => reading === this.readings && !this.stopped;
    try {
      for (let next = this.nextOfHome(); next !== null; next = this.nextOfHome()) {
        const { data, page } = await this.client.wealth.listHoldings({ limit: pageSize, cursor: next });
        if (!isCurrent()) return;
        this.act({ type: 'rest-loaded', holdings: data, next: page.nextCursor });
      }
    } catch (error) {
      if (!isCurrent()) return;
      const problem = flowProblem(error);
      // What is there can be used on; only a log-in that has ended stands in the way of everything.
      this.act(isSignedOut(problem) ? { type: 'load-failed', problem } : { type: 'rest-failed' });
    }
  }

  private nextOfHome(): string | null {
    return this.state.home?.next ?? null;
  }
}
