import { flowProblem, isSignedOut } from '../screen/flow-problem.js';
import { FlowRunner, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { without } from '../screen/without.js';
import { onSale, readBrowse } from './wealth-browse.first.js';
import { reduceBrowse } from './wealth-browse.flow.js';
import { startBrowse, type BrowseEvent, type BrowseState } from './wealth-browse.state.js';
import type { WealthClient } from './wealth.client.js';

/** What a running catalogue needs of its surroundings. */
export type BrowseSurroundings = Surroundings<BrowseState, WealthClient>;

/** A running catalogue. */
export type BrowseSession = FlowSession<BrowseState, BrowseEvent>;

/** Products of each page after the first. */
const pageSize = 500;

/** Runs the catalogue against a client. */
export const runBrowse = (surroundings: BrowseSurroundings): BrowseSession => new RunningBrowse(surroundings);

class RunningBrowse extends FlowRunner<BrowseState, BrowseEvent, WealthClient> {
  /** Counts the readings of the rest: only the latest one goes on. */
  private reading = 0;

  constructor(surroundings: BrowseSurroundings) {
    const { from = startBrowse } = surroundings;
    super(surroundings, { start: without(from, 'work', 'problem'), reduce: reduceBrowse });
  }

  override act(event: BrowseEvent): void {
    super.act(event);
    if (event.type === 'rest-wanted') this.begin();
  }

  /** Reads the rest of the catalogue behind what is shown, and a comparison that was cut short. */
  override begin(): void {
    const { page, compared } = this.state;
    if (page === 'compare' && compared === undefined) this.act({ type: 'compare' });
    void this.readRest();
  }

  protected override read(): Promise<BrowseEvent> {
    // What an earlier reading still brings belongs to another list.
    this.reading += 1;
    return readBrowse(this.client);
  }

  protected override perform(): Promise<void> {
    return this.compare();
  }

  private async readRest(): Promise<void> {
    const reading = (this.reading += 1);
    const isCurrent = (): boolean => reading === this.reading && !this.stopped;
    try {
      for (let { next } = this.state; next !== null; { next } = this.state) {
        const { data, page } = await this.client.wealth.listProducts({ limit: pageSize, cursor: next });
        if (!isCurrent()) return;
        this.act({ type: 'more-loaded', products: onSale(data), next: page.nextCursor });
      }
    } catch (error) {
      if (!isCurrent()) return;
      const problem = flowProblem(error);
      // What is there can be used on; only a log-in that has ended stands in the way of everything.
      this.act(isSignedOut(problem) ? { type: 'load-failed', problem } : { type: 'rest-failed' });
    }
  }

  private async compare(): Promise<void> {
    const products = await Promise.all(
      this.state.picked.map((code) => this.client.wealth.getProduct({ code })),
    );
    this.act({ type: 'compared', products });
  }
}
