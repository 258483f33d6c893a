import type { LoanClient } from './loan.client.js';
import type { Repayment } from '@weidongli/contracts/loan';
import { fromFen, parseMoneyInput } from '@weidongli/finance/money';
import type { FlowSession, Surroundings } from '../screen/flow-runner.js';
import { OrderRunner } from '../screen/order-runner.js';
import { readRepay } from './loan-repay.first.js';
import { reduceRepay } from './loan-repay.flow.js';
import {
  chosenQuote,
  payingCard,
  resumedRepay,
  startRepay,
  type RepayEvent,
  type RepayState,
  type RepayWork,
} from './loan-repay.state.js';

/** What a running repayment needs of its surroundings. */
export interface RepaySurroundings extends Surroundings<RepayState, LoanClient> {
  /** Loan that is paid back, `loa_…`. */
  readonly drawId: string;
}

/** A running repayment. */
export type RepaySession = FlowSession<RepayState, RepayEvent>;

/** Runs a repayment against a client. */
export const runRepay = (surroundings: RepaySurroundings): RepaySession => new RunningRepay(surroundings);

class RunningRepay extends OrderRunner<RepayState, RepayEvent, Repayment, LoanClient> {
  private readonly drawId: string;

  constructor(surroundings: RepaySurroundings) {
    super(surroundings, { start: resumedRepay(surroundings.from ?? startRepay), reduce: reduceRepay });
    this.drawId = surroundings.drawId;
  }

  override begin(): void {
    if (this.state.repayment !== undefined) this.watch(this.state.repayment);
  }

  protected override read(): Promise<RepayEvent> {
    return readRepay(this.client, this.drawId);
  }

  protected override perform(work: RepayWork): Promise<void> {
    return this[work]();
  }

  protected refresh(): Promise<void> {
    return this.load();
  }

  protected async quote(): Promise<void> {
    const { choice, amountText, recalculation } = this.state;
    const { drawId } = this;
    const amount = parseMoneyInput(amountText);
    if (choice === undefined) return;
    const part =
      choice === 'PARTIAL' && amount.ok && recalculation !== undefined
        ? { amount: fromFen(amount.fen), recalculation }
        : {};
    const quote = await this.client.loan.quoteRepayment({ drawId, kind: choice, ...part });
    this.act({ type: 'quoted', quote });
  }

  protected async repay(): Promise<void> {
    this.forgetProof();
    await this.order();
  }

  /** The key comes from the quote: every repeat, from whatever device, is the same order. */
  protected override async send(): Promise<Repayment | undefined> {
    const quote = chosenQuote(this.state);
    const card = payingCard(this.state);
    if (quote === undefined || card === undefined) return undefined;
    const options = { idempotencyKey: `repay-${quote.id}`, ...this.stepUp };
    return this.client.loan.repay({ quoteId: quote.id, cardId: card.id }, options);
  }

  protected override async find(): Promise<Repayment | undefined> {
    const quote = chosenQuote(this.state);
    return quote === undefined
      ? undefined
      : (await this.client.loan.listRepayments({ quoteId: quote.id })).data[0];
  }

  protected override look(repaymentId: string): Promise<Repayment> {
    return this.client.loan.getRepayment({ repaymentId });
  }

  protected override told(repayment: Repayment): RepayEvent {
    return { type: 'repayment-read', repayment };
  }

  protected override found(repayment: Repayment): void {
    super.found(repayment);
    if (this.state.step === 'done') void this.readLoan();
  }

  /** Reads what is left of the loan, for the receipt; without it the receipt is shorter. */
  private async readLoan(): Promise<void> {
    try {
      this.act({ type: 'loan-read', loan: await this.client.loan.getDraw({ drawId: this.drawId }) });
    } catch {
      // The money has arrived: what is left can be seen on the plan.
    }
  }
}
