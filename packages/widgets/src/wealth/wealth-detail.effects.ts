import { addDays } from '@weidongli/finance';
import { flowProblem, isSignedOut } from '../screen/flow-problem.js';
import { FlowRunner, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { businessDate } from '../screen/show-date.js';
import { readProduct } from './wealth-detail.first.js';
import { reduceDetail } from './wealth-detail.flow.js';
import { isDeposit, startDetail, type DetailEvent, type DetailState } from './wealth-detail.state.js';
import type { WealthClient } from './wealth.client.js';

/** What a running page of a product needs of its surroundings. */
export interface DetailSurroundings extends Surroundings<DetailState, WealthClient> {
  /** Product, six digits. */
  readonly code: string;
}

/** A running page of a product. */
export type DetailSession = FlowSession<DetailState, DetailEvent>;

/** Days of the calendar that hold every date of an order of now, long holidays included. */
const calendarDays = 60;

/** Runs the page of a product against a client. */
export const runDetail = (surroundings: DetailSurroundings): DetailSession => new RunningDetail(surroundings);

class RunningDetail extends FlowRunner<DetailState, DetailEvent, WealthClient> {
  private readonly code: string;

  constructor(surroundings: DetailSurroundings) {
    super(surroundings, { start: surroundings.from ?? startDetail, reduce: reduceDetail });
    this.code = surroundings.code;
  }

  override act(event: DetailEvent): void {
    super.act(event);
    if (event.type === 'nav-wanted') void this.readNav();
    if (event.type === 'days-wanted') void this.readDays();
  }

  /** Reads the unit values behind what is shown, unless the latest one is there. */
  override begin(): void {
    const { product, nav } = this.state;
    if (product === undefined || product.latest === null || isDeposit(product)) return;
    const isLatest = typeof nav !== 'string' && nav.at(-1)?.date === product.latest.date;
    if (!isLatest) void this.readNav();
  }

  protected override read(): Promise<DetailEvent> {
    return readProduct(this.client, this.code);
  }

  private readNav(): Promise<void> {
    return this.behind(
      async () => {
        const { data } = await this.client.wealth.listNav({ code: this.code });
        this.act({ type: 'nav-read', nav: data });
      },
      { type: 'nav-read', nav: 'failed' },
    );
  }

  /** Reads the product again with the calendar: what an order of now means follows from the bank's present time. */
  private readDays(): Promise<void> {
    return this.behind(
      async () => {
        const read = await readProduct(this.client, this.code);
        const from = businessDate(read.product.asOf);
        const { data } = await this.client.wealth.listTradingDays({ from, to: addDays(from, calendarDays) });
        this.act(read);
        this.act({ type: 'days-read', days: data });
      },
      { type: 'days-read', days: 'failed' },
    );
  }

  /** Reads something behind what is shown: what fails says so in its own place, and the rest of the page can be used. */
  private async behind(read: () => Promise<void>, failure: DetailEvent): Promise<void> {
    try {
      await read();
    } catch (error) {
      this.act(failure);
      const problem = flowProblem(error);
      if (isSignedOut(problem)) this.act({ type: 'load-failed', problem });
    }
  }
}
