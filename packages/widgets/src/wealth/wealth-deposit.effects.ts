import type { Deposit, DepositQuote } from '@weidongli/contracts/wealth';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { FlowSession, RunnerEvent, Surroundings } from '../screen/flow-runner.js';
import { OrderRunner, type OrderEvent } from '../screen/order-runner.js';
import type { Money } from '@weidongli/finance/money';
import { acceptDocuments } from './order-acceptance.js';
import type { Renewal } from './deposit-renewal.js';
import { amountToQuote } from './wealth-buy.amount.js';
import type { WealthClient } from './wealth.client.js';
import { readDeposit, type DepositWish } from './wealth-deposit.first.js';
import { reduceDeposit } from './wealth-deposit.flow.js';
import { resumedDeposit } from './wealth-deposit.loaded.js';
import {
  startDeposit,
  type DepositEvent,
  type DepositState,
  type DepositWork,
} from './wealth-deposit.state.js';

/** What the opening of a deposit needs of its surroundings, and what it is about. */
export type DepositSurroundings = Surroundings<DepositState, WealthClient> & DepositWish;

/** A deposit that is being opened. */
export type DepositSession = FlowSession<DepositState, DepositEvent>;

/** Opens a deposit against a client. */
export const runDeposit = (surroundings: DepositSurroundings): DepositSession =>
  new RunningDeposit(surroundings);

/** Milliseconds without a digit after which figures are asked for. */
const previewAfterMs = 300;

class RunningDeposit extends OrderRunner<DepositState, DepositEvent, Deposit, WealthClient> {
  private readonly wish: DepositWish;
  private acceptanceId = '';

  constructor(surroundings: DepositSurroundings) {
    super(surroundings, { start: resumedDeposit(surroundings.from ?? startDeposit), reduce: reduceDeposit });
    this.wish = surroundings;
  }

  override act(event: DepositEvent | OrderEvent | RunnerEvent): void {
    const before = this.state;
    super.act(event);
    this.plan(before);
  }

  override begin(): void {
    if (this.state.amountText !== '') this.planPreview();
  }

  protected override read(): Promise<DepositEvent> {
    return readDeposit(this.client, this.wish);
  }

  protected override perform(work: DepositWork): Promise<void> {
    return work === 'order' ? this.openQuoted() : this[work]();
  }

  protected async quote(): Promise<void> {
    const amount = amountToQuote(this.state);
    const { renewal } = this.state;
    if (amount === undefined || renewal === undefined) return;
    this.act({ type: 'quoted', quote: await this.ask(amount, renewal) });
  }

  /** The key comes from the quote: every repeat, from whatever device, is the same deposit. */
  protected override async send(): Promise<Deposit | undefined> {
    const { quote, card } = this.state;
    if (quote === undefined || card === undefined) return undefined;
    return this.client.wealth.openDeposit(
      { quoteId: quote.id, cardId: card.id, acceptanceId: this.acceptanceId },
      { idempotencyKey: `deposit-${quote.id}`, ...this.stepUp },
    );
  }

  protected override async find(): Promise<Deposit | undefined> {
    const { quote } = this.state;
    return quote === undefined
      ? undefined
      : (await this.client.wealth.listDeposits({ quoteId: quote.id })).data[0];
  }

  protected override look(depositId: string): Promise<Deposit> {
    return this.client.wealth.getDeposit({ depositId });
  }

  protected override told(deposit: Deposit): DepositEvent {
    return { type: 'opened', deposit };
  }

  /** What is on sale, or what can be spent, is not what the screen shows. */
  protected override async afterFailure({ code }: FlowProblem): Promise<void> {
    if (code !== 'trading-suspended' && code !== 'insufficient-funds') return;
    const { problem } = this.state;
    await this.load();
    // Why it was read again must stay to be read.
    if (problem !== undefined && this.state.step === 'amount') this.act({ type: 'failed', problem });
  }

  /** Accepts the documents of the quote and opens it. */
  private async openQuoted(): Promise<void> {
    const { quote } = this.state;
    if (quote === undefined) return;
    this.forgetProof();
    this.acceptanceId = await acceptDocuments(this.client, quote);
    await this.order();
  }

  /** Plans what follows from a new state: figures for a new amount, another quote when this one has expired. */
  private plan(before: DepositState): void {
    const { step, quote, amountText, work } = this.state;
    if (step === 'amount' && quote === undefined && amountText !== before.amountText) this.planPreview();
    else if (step === 'confirm' && work === undefined && quote !== undefined && quote !== before.quote)
      this.whenItIs(quote.expiresAt, () => {
        this.act({ type: 'expired' });
      });
  }

  private planPreview(): void {
    this.later(() => void this.preview(), previewAfterMs);
  }

  private async preview(): Promise<void> {
    const { step, quote, renewal = 'NONE' } = this.state;
    const amount = amountToQuote(this.state);
    if (amount === undefined || step !== 'amount' || quote !== undefined) return;
    try {
      this.act({ type: 'previewed', quote: await this.ask(amount, renewal) });
    } catch {
      // Figures that do not come are asked for again with the next step, which says what is wrong.
    }
  }

  private ask(amount: Money, renewal: Renewal): Promise<DepositQuote> {
    return this.client.wealth.quoteDeposit({ code: this.wish.code, amount, renewal });
  }
}
