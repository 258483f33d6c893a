import type { WealthOrder, WealthQuote } from '@weidongli/contracts/wealth';
import { flowProblem } from '../screen/flow-problem.js';
import type { FlowSession, RunnerEvent, Surroundings } from '../screen/flow-runner.js';
import type { OrderEvent } from '../screen/order-runner.js';
import { WealthOrderRunner } from './order-runner.js';
import type { WealthClient } from './wealth.client.js';
import { readRedeem } from './wealth-redeem.first.js';
import { reduceRedeem } from './wealth-redeem.flow.js';
import { wantedShares } from './wealth-redeem.shares.js';
import {
  resumedRedeem,
  startRedeem,
  type RedeemEvent,
  type RedeemSide,
  type RedeemState,
  type RedeemWork,
} from './wealth-redeem.state.js';

/** What a running redemption needs of its surroundings. */
export interface RedeemSurroundings extends Surroundings<RedeemState, WealthClient> {
  /** Product that is redeemed, six digits. */
  readonly code: string;
}

/** A running redemption. */
export type RedeemSession = FlowSession<RedeemState, RedeemEvent>;

/** Runs a redemption against a client. */
export const runRedeem = (surroundings: RedeemSurroundings): RedeemSession => new RunningRedeem(surroundings);

/** Milliseconds without a change after which the bank is asked what it would cost. */
const restMs = 300;

/** What the bank is asked to quote. */
interface Wish {
  readonly side: RedeemSide;
  readonly shares: string;
}

class RunningRedeem extends WealthOrderRunner<RedeemState, RedeemEvent> {
  private readonly code: string;
  /** What was last asked for while the customer was choosing. */
  private asked = '';

  constructor(surroundings: RedeemSurroundings) {
    super(surroundings, { start: resumedRedeem(surroundings.from ?? startRedeem), reduce: reduceRedeem });
    this.code = surroundings.code;
  }

  override begin(): void {
    super.begin();
    this.planEstimate();
  }

  override act(event: RedeemEvent | RunnerEvent | OrderEvent): void {
    const { step, quote } = this.state;
    super.act(event);
    const { state } = this;
    if (state.step === 'confirm' && (step !== 'confirm' || quote !== state.quote))
      this.whenExpired(() => {
        this.act({ type: 'expired' });
      });
    else if (state.step === 'loading' && step !== 'loading' && event.type !== 'reload') void this.load();
    else this.planEstimate();
  }

  protected override read(): Promise<RedeemEvent> {
    // The figures may have changed meanwhile: what is entered is asked for anew.
    this.asked = '';
    return readRedeem(this.client, this.code);
  }

  protected override perform(work: RedeemWork): Promise<void> {
    return work === 'order' ? this.orderQuote() : this[work]();
  }

  protected refresh(): Promise<void> {
    return this.load();
  }

  protected async quote(): Promise<void> {
    const wish = this.wish();
    if (wish !== undefined) this.act({ type: 'quoted', quote: await this.ask(wish) });
  }

  protected requote(): Promise<void> {
    return this.quote();
  }

  protected override told(order: WealthOrder): RedeemEvent {
    return { type: 'order-read', order };
  }

  private wish(): Wish | undefined {
    const { side } = this.state;
    const shares = wantedShares(this.state);
    return side === undefined || shares === undefined ? undefined : { side, shares };
  }

  private ask(wish: Wish): Promise<WealthQuote> {
    return this.client.wealth.quoteOrder({ ...wish, code: this.code });
  }

  /** Asks what the present choice would cost once the customer rests; nothing waits for it. */
  private planEstimate(): void {
    const { step, work, quote } = this.state;
    if (step !== 'choose' || work !== undefined) return;
    const wish = quote === undefined ? this.wish() : undefined;
    const key = wish === undefined ? '' : `${wish.side} ${wish.shares}`;
    if (key === this.asked) return;
    this.asked = key;
    this.forgetLater();
    if (wish !== undefined) this.later(() => void this.estimate(wish), restMs);
  }

  private async estimate(wish: Wish): Promise<void> {
    try {
      this.act({ type: 'quoted', quote: await this.ask(wish) });
    } catch (error) {
      this.act({ type: 'estimate-failed', ...wish, problem: flowProblem(error) });
    }
  }
}
