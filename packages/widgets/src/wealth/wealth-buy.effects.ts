import type { WealthOrder } from '@weidongli/contracts/wealth';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { FlowSession, RunnerEvent, Surroundings } from '../screen/flow-runner.js';
import type { OrderEvent } from '../screen/order-runner.js';
import { WealthOrderRunner } from './order-runner.js';
import { riskObstacle } from './risk-obstacle.js';
import { amountToQuote } from './wealth-buy.amount.js';
import { readBuy, type BuyWish } from './wealth-buy.first.js';
import { changedCodes, reduceBuy } from './wealth-buy.flow.js';
import { resumedBuy } from './wealth-buy.loaded.js';
import { startBuy, type BuyEvent, type BuyState, type BuyWork } from './wealth-buy.state.js';
import type { WealthClient } from './wealth.client.js';

/** What a running purchase needs of its surroundings, and what it is about. */
export type BuySurroundings = Surroundings<BuyState, WealthClient> & BuyWish;

/** A running purchase. */
export type BuySession = FlowSession<BuyState, BuyEvent>;

/** Runs a purchase against a client. */
export const runBuy = (surroundings: BuySurroundings): BuySession => new RunningBuy(surroundings);

/** Milliseconds without a digit after which figures are asked for. */
const previewAfterMs = 300;

class RunningBuy extends WealthOrderRunner<BuyState, BuyEvent> {
  private readonly wish: BuyWish;

  constructor(surroundings: BuySurroundings) {
    super(surroundings, { start: resumedBuy(surroundings.from ?? startBuy), reduce: reduceBuy });
    this.wish = surroundings;
  }

  override act(event: BuyEvent | OrderEvent | RunnerEvent): void {
    const before = this.state;
    super.act(event);
    this.plan(before);
  }

  override begin(): void {
    super.begin();
    const { step, quote, amountText, match, now } = this.state;
    if (step === 'amount' && quote === undefined && amountText !== '') this.planPreview();
    if (step === 'blocked' && match !== undefined && riskObstacle(match, now) === 'cooling')
      this.whenItIs(match.coolOffUntil ?? '', () => {
        this.resume();
      });
  }

  protected override read(): Promise<BuyEvent> {
    return readBuy(this.client, this.wish);
  }

  protected override perform(work: BuyWork): Promise<void> {
    return work === 'order' ? this.orderQuote() : this[work]();
  }

  protected async quote(): Promise<void> {
    const amount = amountToQuote(this.state);
    if (amount === undefined) return;
    const quote = await this.client.wealth.quoteOrder({ side: 'BUY', code: this.wish.code, amount });
    this.act({ type: 'quoted', quote, now: this.client.bankNow() });
  }

  protected async acknowledge(): Promise<void> {
    const { code } = this.wish;
    const acceptanceId = await this.accept();
    if (acceptanceId === undefined) return;
    const warning = await this.client.wealth.acknowledgeWarning(
      { code, acceptanceId },
      { idempotencyKey: `warning-${acceptanceId}` },
    );
    this.act({ type: 'acknowledged', warning, now: this.client.bankNow() });
  }

  protected override told(order: WealthOrder): BuyEvent {
    return { type: 'order-read', order, now: this.client.bankNow() };
  }

  protected override afterFailure({ code }: FlowProblem): Promise<void> {
    return changedCodes.includes(code) ? this.load() : Promise.resolve();
  }

  /** Plans what follows from a new state: figures for a new amount, another quote when this one has expired. */
  private plan(before: BuyState): void {
    const { step, quote, amountText, work } = this.state;
    const isChecking = step === 'confirm' || step === 'warning';
    if (step === 'amount' && quote === undefined && amountText !== before.amountText) this.planPreview();
    else if (isChecking && work === undefined && quote !== before.quote && quote !== undefined)
      this.whenExpired(() => {
        this.act({ type: 'expired' });
      });
  }

  private planPreview(): void {
    this.later(() => void this.preview(), previewAfterMs);
  }

  private async preview(): Promise<void> {
    const amount = amountToQuote(this.state);
    if (amount === undefined || this.state.step !== 'amount') return;
    try {
      const quote = await this.client.wealth.quoteOrder({ side: 'BUY', code: this.wish.code, amount });
      this.act({ type: 'previewed', quote, now: this.client.bankNow() });
    } catch {
      // Figures that do not come are asked for again with the next step, which says what is wrong.
    }
  }
}
