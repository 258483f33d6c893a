import type { Money } from '@weidongli/finance/money';
import type { Deposit, WithdrawalQuote } from '@weidongli/contracts/wealth';
import { flowProblem } from '../screen/flow-problem.js';
import type { FlowSession, RunnerEvent, Surroundings } from '../screen/flow-runner.js';
import { OrderRunner, type OrderEvent } from '../screen/order-runner.js';
import type { WealthClient } from './wealth.client.js';
import { amountToWithdraw } from './wealth-withdraw-deposit.amount.js';
import { readWithdraw } from './wealth-withdraw-deposit.first.js';
import { reduceWithdraw } from './wealth-withdraw-deposit.flow.js';
import { resumedWithdraw } from './wealth-withdraw-deposit.loaded.js';
import {
  startWithdraw,
  type WithdrawEvent,
  type WithdrawState,
  type WithdrawWork,
} from './wealth-withdraw-deposit.state.js';

/** What a withdrawal needs of its surroundings, and what it is about. */
export interface WithdrawSurroundings extends Surroundings<WithdrawState, WealthClient> {
  /** Deposit, `dep_…`. */
  readonly depositId: string;
}

/** A deposit that is looked at, or taken out. */
export type WithdrawSession = FlowSession<WithdrawState, WithdrawEvent>;

/** Runs a withdrawal against a client. */
export const runWithdraw = (surroundings: WithdrawSurroundings): WithdrawSession =>
  new RunningWithdraw(surroundings);

/** Milliseconds without a change after which figures are asked for. */
const estimateAfterMs = 300;

class RunningWithdraw extends OrderRunner<WithdrawState, WithdrawEvent, Deposit, WealthClient> {
  private readonly depositId: string;
  /** Amount that was last asked for while the customer was choosing. */
  private asked = '';

  constructor(surroundings: WithdrawSurroundings) {
    super(surroundings, {
      start: resumedWithdraw(surroundings.from ?? startWithdraw),
      reduce: reduceWithdraw,
    });
    this.depositId = surroundings.depositId;
  }

  override act(event: WithdrawEvent | OrderEvent | RunnerEvent): void {
    const before = this.state;
    super.act(event);
    this.plan(before);
  }

  protected override read(): Promise<WithdrawEvent> {
    return readWithdraw(this.client, this.depositId);
  }

  protected override perform(work: WithdrawWork): Promise<void> {
    return work === 'order' ? this.sendAnew() : this[work]();
  }

  protected async quote(): Promise<void> {
    const amount = amountToWithdraw(this.state);
    if (amount !== undefined) this.act({ type: 'quoted', quote: await this.ask(amount) });
  }

  /** Safe to repeat: it says what shall be, not what to change. */
  protected async renew(): Promise<void> {
    const { renewal } = this.state;
    if (renewal === undefined) return;
    const deposit = await this.client.wealth.setRenewal({ depositId: this.depositId, renewal });
    this.act({ type: 'renewal-set', deposit });
  }

  protected async refresh(): Promise<void> {
    // The figures may have changed meanwhile: what is entered is asked for anew.
    this.asked = '';
    await this.load();
  }

  /** The key comes from the quote: every repeat, from whatever device, is the same withdrawal. */
  protected override async send(): Promise<Deposit | undefined> {
    const { quote } = this.state;
    if (quote === undefined) return undefined;
    return this.client.wealth.withdrawDeposit(
      { depositId: this.depositId, quoteId: quote.id },
      { idempotencyKey: `withdraw-${quote.id}`, ...this.stepUp },
    );
  }

  /** A quote pays once, so that a deposit with just what it would leave is one that has paid. */
  protected override async find(): Promise<Deposit | undefined> {
    const { quote } = this.state;
    const deposit = await this.look(this.depositId);
    const isPaid = deposit.status === 'ACTIVE' || deposit.status === 'EARLY_WITHDRAWN';
    if (isPaid && deposit.principal.amount === quote?.remaining.amount) return deposit;
    this.act({ type: 'deposit-read', deposit });
    return undefined;
  }

  protected override look(depositId: string): Promise<Deposit> {
    return this.client.wealth.getDeposit({ depositId });
  }

  protected override told(deposit: Deposit): WithdrawEvent {
    return { type: 'withdrawn', deposit };
  }

  private async sendAnew(): Promise<void> {
    this.forgetProof();
    await this.order();
  }

  /** Plans what follows from a new state: figures for a new choice, another quote when this one has expired. */
  private plan(before: WithdrawState): void {
    const { step, quote, work } = this.state;
    if (step === 'choose') this.planEstimate();
    else if (step === 'confirm' && work === undefined && quote !== undefined && quote !== before.quote)
      this.whenItIs(quote.expiresAt, () => {
        this.act({ type: 'expired' });
      });
  }

  /** Asks what the present choice would pay once the customer rests; nothing waits for it. */
  private planEstimate(): void {
    const { work, quote } = this.state;
    if (work !== undefined) return;
    const amount = quote === undefined ? amountToWithdraw(this.state) : undefined;
    const key = amount?.amount ?? '';
    if (key === this.asked) return;
    this.asked = key;
    this.forgetLater();
    if (amount !== undefined) this.later(() => void this.estimate(amount), estimateAfterMs);
  }

  private async estimate(amount: Money): Promise<void> {
    try {
      this.act({ type: 'quoted', quote: await this.ask(amount) });
    } catch (error) {
      this.act({ type: 'estimate-failed', wish: amount.amount, problem: flowProblem(error) });
    }
  }

  private ask(amount: Money): Promise<WithdrawalQuote> {
    return this.client.wealth.quoteWithdrawal({ depositId: this.depositId, amount });
  }
}
