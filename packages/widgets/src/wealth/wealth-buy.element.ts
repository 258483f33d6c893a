import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { ReadingTime } from '../screen/reading-time.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { StandIn } from '../screen/trouble-view.js';
import type { BuySession } from './wealth-buy.effects.js';
import {
  isOrdered,
  stepDetail,
  type WealthBuyAssessDetail,
  type WealthBuyBrowseDetail,
  type WealthBuyCompleteDetail,
  type WealthBuyExitDetail,
  type WealthBuyStepDetail,
} from './wealth-buy.events.js';
import { readBuy } from './wealth-buy.first.js';
import { loaded } from './wealth-buy.loaded.js';
import { wealthBuyCatalogue, type WealthBuyMessages } from './wealth-buy.messages.js';
import { startBuy, type BuyEvent, type BuyState } from './wealth-buy.state.js';
import { renderStep, type BuyLater } from './wealth-buy.steps.js';
import type { BuySheet, BuyView } from './wealth-buy.view.js';
import type { WealthClient } from './wealth.client.js';

/**
 * Lets a customer buy a fund or wealth product: how much, what it costs and when it counts, check, agree and confirm.
 *
 * @tagname wdl-wealth-buy
 * @fires {CustomEvent<WealthBuyStepDetail>} wdl-wealth-buy-ready - The first screen can be used.
 * @fires {CustomEvent<WealthBuyStepDetail>} wdl-wealth-buy-step - Another screen is shown.
 * @fires {CustomEvent<WealthBuyCompleteDetail>} wdl-wealth-buy-complete - The order was taken; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-buy-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<WealthBuyAssessDetail>} wdl-wealth-buy-assess - The questionnaire about risk comes first; come back afterwards.
 * @fires {CustomEvent<WealthBuyBrowseDetail>} wdl-wealth-buy-browse - The customer wants to see products that suit.
 * @fires {CustomEvent<WealthBuyStepDetail>} wdl-wealth-buy-cancel - The customer leaves before confirming.
 * @fires {CustomEvent<WealthBuyExitDetail>} wdl-wealth-buy-exit - The customer leaves after confirming.
 * @fires {CustomEvent<undefined>} wdl-wealth-buy-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthBuyElement extends FlowElement<BuyState, BuyEvent, WealthBuyMessages, BuyLater, BuySheet> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listAccounts',
    'account.listCards',
    'partner.acceptAgreements',
    'partner.getAgreement',
    'wealth.acknowledgeWarning',
    'wealth.cancelOrder',
    'wealth.getOrder',
    'wealth.getProduct',
    'wealth.getSuitability',
    'wealth.listOrders',
    'wealth.order',
    'wealth.quoteOrder',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<BuyLater> = () => import('./wealth-buy.later.js');

  /** Product, six digits. Required. */
  @property() code = '';
  /** Amount to begin with, such as `1000.00`; empty for none. */
  @property() amount = '';

  protected override readonly slug = 'wealth-buy';
  protected override readonly texts = new TextsController(this, wealthBuyCatalogue);
  protected override readonly later = new LaterController(this, () => WealthBuyElement.later());
  private readonly reading = new ReadingTime();
  private completed = '';

  /** Reads everything again, for example after the questionnaire was answered. What was entered stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): BuyState {
    return startBuy;
  }

  protected override async first(client: WealthClient): Promise<BuyState> {
    return loaded(this.flow, await readBuy(client, this));
  }

  protected override run(later: BuyLater, surroundings: Surroundings<BuyState, WealthClient>): BuySession {
    return later.runBuy({ ...surroundings, code: this.code, amount: this.amount });
  }

  protected override subject(): string {
    return this.code;
  }

  protected override standIn({ problem, step }: BuyState): FlowProblem | undefined {
    if (problem === undefined || isOrdered(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors }: BuyState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: BuyLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    const isSent = this.isOrdering() || this.flow.work === 'query';
    return isSent ? { slow: t.slowOrder, leave: t.home } : t;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { step } = this.flow;
    return {
      heading: this.later.parts?.barTitle(step, t) ?? t.title,
      leave: isOrdered(step) ? 'close' : 'back',
    };
  }

  protected override renderStep(later: BuyLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderStandIn(later: BuyLater, standIn: StandIn): TemplateResult {
    return later.renderStandIn(this.flow, this.texts.t, standIn);
  }

  protected override renderSheet(later: BuyLater, sheet: SheetState<BuySheet>): TemplateResult {
    const close = (): void => {
      const read = this.reading.closed();
      if (read !== undefined) this.act({ type: 'document-shown', ...read });
      sheet.close();
    };
    return later.renderSheet(this.view(), { ...sheet, close });
  }

  protected override entered(_before: BuyState, first: boolean): void {
    const { step, order } = this.flow;
    this.emit<WealthBuyStepDetail>(first ? 'wdl-wealth-buy-ready' : 'wdl-wealth-buy-step', stepDetail(step));
    if (step !== 'progress' || order === undefined || this.completed === order.id) return;
    this.completed = order.id;
    // An order that was opened from the list was not made here.
    if (order.quoteId !== null && order.quoteId === this.flow.quote?.id)
      this.emit<WealthBuyCompleteDetail>('wdl-wealth-buy-complete', { order });
  }

  /** Another quote in place of the one that was being checked must not go unnoticed: its news stand at the top. */
  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as BuyState | undefined;
    const { quote, before: expired } = this.flow;
    if (before !== undefined && expired !== undefined && quote !== before.quote)
      this.showNotice('[data-requoted]');
  }

  /** The first thing to do is to type an amount. */
  protected override focusFirst(): boolean {
    const field = this.field('amount');
    field?.focus();
    return field !== null;
  }

  protected override leave(): void {
    const { step, order } = this.flow;
    if (isOrdered(step) || this.isOrdering())
      this.emit<WealthBuyExitDetail>('wdl-wealth-buy-exit', { orderId: order?.id });
    else this.emit<WealthBuyStepDetail>('wdl-wealth-buy-cancel', stepDetail(step));
  }

  protected override mayLeave(): boolean {
    return isOrdered(this.flow.step) || super.mayLeave();
  }

  private isOrdering(): boolean {
    return this.flow.work === 'order' || this.flow.work === 'verify';
  }

  private view(): BuyView {
    return {
      state: this.flow,
      t: this.texts.t,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        if (typeof sheet === 'object') this.reading.opened(sheet.agreementId);
        this.open(sheet, typeof sheet === 'object' ? sheet.agreementId : undefined);
      },
      leave: () => {
        this.leave();
      },
      assess: () => {
        this.emit<WealthBuyAssessDetail>('wdl-wealth-buy-assess', { code: this.code });
      },
      browse: () => {
        const maxRisk = this.flow.suitability?.assessment?.maxRisk;
        this.emit<WealthBuyBrowseDetail>('wdl-wealth-buy-browse', { maxRisk });
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-buy': WealthBuyElement;
  }
}
