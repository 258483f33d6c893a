import type { WealthPlan, WealthQuote } from '@weidongli/contracts/wealth';
import { flowProblem } from '../screen/flow-problem.js';
import type { FlowSession, RunnerEvent, Surroundings } from '../screen/flow-runner.js';
import { OrderRunner, type OrderEvent } from '../screen/order-runner.js';
import type { WealthClient } from './wealth.client.js';
import { readPlans } from './wealth-plan.first.js';
import { reducePlan } from './wealth-plan.flow.js';
import {
  resumedPlan,
  startPlan,
  type PlanEvent,
  type PlanState,
  type PlanWish,
  type PlanWork,
} from './wealth-plan.state.js';
import { wishOf } from './wealth-plan.wish.js';

/** What running plans need of their surroundings. */
export interface PlanSurroundings extends Surroundings<PlanState, WealthClient> {
  /** Product of a new plan, six digits; empty for the list. */
  readonly code: string;
}

/** Running plans. */
export type PlanSession = FlowSession<PlanState, PlanEvent>;

/** Runs the plans against a client. */
export const runPlan = (surroundings: PlanSurroundings): PlanSession => new RunningPlan(surroundings);

/** Milliseconds without a change after which the bank is asked what it would cost. */
const restMs = 300;

/** Most seconds that a document is said to have been on the screen: a day. */
const mostSeconds = 86_400;

/** Most purchases of a product that are looked through. */
const most = 100;

class RunningPlan extends OrderRunner<PlanState, PlanEvent, WealthPlan, WealthClient> {
  private readonly code: string;
  private acceptanceId = '';
  /** What was last asked for while the customer was choosing. */
  private asked = '';

  constructor(surroundings: PlanSurroundings) {
    super(surroundings, { start: resumedPlan(surroundings.from ?? startPlan), reduce: reducePlan });
    this.code = surroundings.code;
  }

  override begin(): void {
    this.planEstimate();
    if (this.state.step === 'detail') void this.readPurchases(this.state.planId);
  }

  override act(event: PlanEvent | RunnerEvent | OrderEvent): void {
    const { step, quote } = this.state;
    super.act(event);
    const { state } = this;
    if (state.step === 'confirm' && (step !== 'confirm' || quote !== state.quote))
      this.watchQuote(state.quote);
    if (event.type === 'plan-opened' || event.type === 'made-opened')
      void this.readPurchases(this.state.planId);
    this.planEstimate();
  }

  protected override read(): Promise<PlanEvent> {
    // The figures may have changed meanwhile: what is entered is asked for anew.
    this.asked = '';
    return readPlans(this.client, this.code);
  }

  protected override perform(work: PlanWork): Promise<void> {
    return this[work]();
  }

  protected refresh(): Promise<void> {
    return this.load();
  }

  protected async quote(): Promise<void> {
    const wish = wishOf(this.state);
    if (wish !== undefined) this.take(await this.ask(wish));
  }

  protected requote(): Promise<void> {
    return this.quote();
  }

  /** Tells the bank that the warning was read, and asks until when the customer thinks it over. */
  protected async warn(): Promise<void> {
    const { quote } = this.state;
    if (quote === undefined) return;
    const acceptanceId = await this.accept(quote);
    await this.client.wealth.acknowledgeWarning(
      { code: quote.code, acceptanceId },
      { idempotencyKey: `warning-${quote.id}` },
    );
    await this.quote();
  }

  protected override async order(): Promise<void> {
    const { quote, work } = this.state;
    if (quote === undefined) return;
    if (work === 'order') {
      this.forgetProof();
      this.acceptanceId = await this.accept(quote);
    }
    await super.order();
  }

  /** The key comes from the quote: every repeat, from whatever device, is the same plan. */
  protected override async send(): Promise<WealthPlan | undefined> {
    const { quote, card, shown } = this.state;
    if (quote === undefined || card === undefined) return undefined;
    const input = {
      ...{ quoteId: quote.id, cardId: card.id, acceptanceId: this.acceptanceId },
      shown: quote.agreements.map(({ id }) => ({
        agreementId: id,
        seconds: Math.min(shown[id] ?? 0, mostSeconds),
      })),
    };
    return this.client.wealth.createPlan(input, { idempotencyKey: `plan-${quote.id}`, ...this.stepUp });
  }

  protected override async find(): Promise<WealthPlan | undefined> {
    const { quote } = this.state;
    const { data } = await this.client.wealth.listPlans({ limit: most });
    return data.find(({ quoteId }) => quoteId === quote?.id);
  }

  protected override async look(id: string): Promise<WealthPlan> {
    const { data } = await this.client.wealth.listPlans({ limit: most });
    const plan = data.find((one) => one.id === id);
    if (plan === undefined) throw new Error(`The plan ${id} is not in the list.`);
    return plan;
  }

  protected override told(plan: WealthPlan): PlanEvent {
    return { type: 'plan-made', plan };
  }

  protected async pause(): Promise<void> {
    await this.change((planId) => this.client.wealth.pausePlan({ planId }));
  }

  protected async resumePlan(): Promise<void> {
    await this.change((planId) => this.client.wealth.resumePlan({ planId }));
  }

  protected async end(): Promise<void> {
    await this.change((planId) => this.client.wealth.endPlan({ planId }));
  }

  private async change(send: (planId: string) => Promise<WealthPlan>): Promise<void> {
    const { planId } = this.state;
    if (planId !== undefined) this.act({ type: 'plan-changed', plan: await send(planId) });
  }

  private async accept({ id, agreements }: WealthQuote): Promise<string> {
    const documents = agreements.map((one) => ({ agreementId: one.id, sha256: one.sha256 }));
    const acceptance = await this.client.partner.acceptAgreements(
      { subject: id, documents, method: 'CHECKBOX' },
      { idempotencyKey: `accept-${id}` },
    );
    return acceptance.id;
  }

  private take(quote: WealthQuote): void {
    this.act({ type: 'quoted', quote, now: this.client.bankNow() });
  }

  private ask({ amount, rhythm }: PlanWish): Promise<WealthQuote> {
    return this.client.wealth.quoteOrder({ side: 'PLAN', code: this.code, amount, rhythm });
  }

  /** Asks what the present choice would cost once the customer rests; nothing waits for it. */
  private planEstimate(): void {
    const { step, work, quote } = this.state;
    if (step !== 'create' || work !== undefined) return;
    const wish = quote === undefined ? wishOf(this.state) : undefined;
    const key = wish === undefined ? '' : JSON.stringify(wish);
    if (key === this.asked) return;
    this.asked = key;
    this.forgetLater();
    if (wish !== undefined) this.later(() => void this.estimate(wish), restMs);
  }

  /** Asks anew when the quote that is shown has expired by the bank's clock. */
  private watchQuote(quote: WealthQuote | undefined): void {
    if (quote === undefined) return;
    const wait = Math.max(Date.parse(quote.expiresAt) - this.client.bankNow(), 0);
    this.later(() => {
      this.act({ type: 'expired' });
    }, wait);
  }

  private async estimate(wish: PlanWish): Promise<void> {
    try {
      this.take(await this.ask(wish));
    } catch (error) {
      this.act({ type: 'estimate-failed', wish, problem: flowProblem(error) });
    }
  }

  /** Reads what a plan has bought; the rest of the page does not wait for it. */
  private async readPurchases(planId: string | undefined): Promise<void> {
    const plan = this.state.plans.find(({ id }) => id === planId);
    if (plan === undefined) return;
    try {
      const { data } = await this.client.wealth.listOrders({ code: plan.code, limit: most });
      this.act({
        type: 'purchases-read',
        planId: plan.id,
        orders: data.filter((one) => one.planId === plan.id),
      });
    } catch {
      this.act({ type: 'purchases-failed', planId: plan.id });
    }
  }
}
