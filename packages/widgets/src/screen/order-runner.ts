import type { ScreenClient } from '../provider/screen.client.js';
import { FlowRunner, type ErrorLike, type RunnerState } from './flow-runner.js';

/** Events that an order adds to those of every runner. */
export type OrderEvent =
  { readonly type: 'order-unknown' } | { readonly type: 'query' } | { readonly type: 'not-found' };

/** Longest time that a timer can wait, in milliseconds. */
const longestWaitMs = 2 ** 31 - 1;

/**
 * Runs a flow that orders money to move: one order for one quote, never sent again while its outcome is unknown, and
 * watched until it ends.
 */
export abstract class OrderRunner<
  S extends RunnerState,
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the events of the flow go on to the base
  E,
  O extends { readonly id: string },
  C extends ScreenClient = ScreenClient,
> extends FlowRunner<S, E | OrderEvent, C> {
  /** Milliseconds between two looks at an order under way; the webhook tells the bank's own server, this only the screen. */
  protected readonly lookEveryMs: number = 1500;

  override resume(): void {
    if (this.state.step === 'unknown') this.act({ type: 'query' });
    else super.resume();
  }

  /** Sends the order; undefined when there is nothing to order. */
  protected abstract send(): Promise<O | undefined>;

  /** Looks for the order of the present quote. */
  protected abstract find(): Promise<O | undefined>;

  /** Reads an order again. */
  protected abstract look(id: string): Promise<O>;

  /** Makes the event that tells the flow how the order stands. */
  protected abstract told(order: O): E;

  /** Sends the order, and takes the three answers that are no failure: done, unknown, a code first. */
  protected async order(): Promise<void> {
    try {
      const order = await this.send();
      if (order !== undefined) this.found(order);
    } catch (error) {
      if ((error as ErrorLike).outcomeUnknown === true) this.act({ type: 'order-unknown' });
      else if (!this.isChallenged(error)) throw error;
    }
  }

  protected override sendConfirmed(): Promise<void> {
    return this.order();
  }

  /** Asks what became of an order whose reply never came; sends nothing. */
  protected async query(): Promise<void> {
    const order = await this.find();
    if (order === undefined) this.act({ type: 'not-found' });
    else this.found(order);
  }

  /** Takes an order and watches it until it ends. */
  protected found(order: O): void {
    this.act(this.told(order));
    this.watch(order);
  }

  /** Plans the next look while the order is under way. */
  protected watch(order: O): void {
    this.forgetLater();
    if (this.state.step === 'progress') this.later(() => void this.lookAgain(order), this.lookEveryMs);
  }

  /** Does something at a moment of the bank's clock, in place of what was planned before. */
  protected whenItIs(moment: string, run: () => void): void {
    const wait = Date.parse(moment) - this.client.bankNow();
    this.later(run, Math.min(Math.max(wait, 0), longestWaitMs));
  }

  private async lookAgain(order: O): Promise<void> {
    try {
      this.found(await this.look(order.id));
    } catch {
      // A look that fails changes nothing: the next one follows, and the screen says what was last known.
      this.watch(order);
    }
  }
}
