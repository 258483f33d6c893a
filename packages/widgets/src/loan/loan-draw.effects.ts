import type { LoanClient } from './loan.client.js';
import type { Loan } from '@weidongli/contracts/loan';
import { fromFen, parseMoneyInput } from '@weidongli/finance/money';
import type { FlowSession, Surroundings } from '../screen/flow-runner.js';
import { OrderRunner } from '../screen/order-runner.js';
import { readDraw } from './loan-draw.first.js';
import { reduceDraw } from './loan-draw.flow.js';
import { resumedDraw, startDraw, type DrawEvent, type DrawState, type DrawWork } from './loan-draw.state.js';

/** What a running draw needs of its surroundings. */
export type DrawSurroundings = Surroundings<DrawState, LoanClient>;

/** A running draw. */
export type DrawSession = FlowSession<DrawState, DrawEvent>;

/** Runs a draw against a client. */
export const runDraw = (surroundings: DrawSurroundings): DrawSession => new RunningDraw(surroundings);

class RunningDraw extends OrderRunner<DrawState, DrawEvent, Loan, LoanClient> {
  private acceptanceId = '';

  constructor(surroundings: DrawSurroundings) {
    super(surroundings, { start: resumedDraw(surroundings.from ?? startDraw), reduce: reduceDraw });
  }

  override begin(): void {
    if (this.state.loan !== undefined) this.watch(this.state.loan);
  }

  protected override read(): Promise<DrawEvent> {
    return readDraw(this.client);
  }

  protected override perform(work: DrawWork): Promise<void> {
    return this[work]();
  }

  protected async quote(): Promise<void> {
    const { line, tenor, amountText } = this.state;
    const amount = parseMoneyInput(amountText);
    if (!amount.ok || line === undefined || tenor === undefined) return;
    const input = { lineId: line.id, principal: fromFen(amount.fen), tenor };
    this.act({ type: 'quoted', quote: await this.client.loan.quoteDraw(input) });
  }

  protected async draw(): Promise<void> {
    const { quote } = this.state;
    if (quote === undefined) return;
    this.forgetProof();
    const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
    const acceptance = await this.client.partner.acceptAgreements(
      { subject: quote.id, documents, method: 'CHECKBOX' },
      { idempotencyKey: `accept-${quote.id}` },
    );
    this.acceptanceId = acceptance.id;
    await this.order();
  }

  /** The key comes from the quote: every repeat, from whatever device, is the same order. */
  protected override async send(): Promise<Loan | undefined> {
    const { quote, card, purpose } = this.state;
    if (quote === undefined || card === undefined) return undefined;
    const input = { quoteId: quote.id, purpose, cardId: card.id, acceptanceId: this.acceptanceId };
    return this.client.loan.draw(input, { idempotencyKey: `draw-${quote.id}`, ...this.stepUp });
  }

  protected override async find(): Promise<Loan | undefined> {
    const { quote } = this.state;
    return quote === undefined
      ? undefined
      : (await this.client.loan.listDraws({ quoteId: quote.id })).data[0];
  }

  protected override look(drawId: string): Promise<Loan> {
    return this.client.loan.getDraw({ drawId });
  }

  protected override told(loan: Loan): DrawEvent {
    return { type: 'loan-read', loan };
  }
}
