import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { StandIn } from '../screen/trouble-view.js';
import type { WealthClient } from './wealth.client.js';
import type { RedeemSession } from './wealth-redeem.effects.js';
import {
  isOrdered,
  stepDetail,
  type WealthRedeemCompleteDetail,
  type WealthRedeemExitDetail,
  type WealthRedeemStepDetail,
} from './wealth-redeem.events.js';
import { readRedeem } from './wealth-redeem.first.js';
import { loaded } from './wealth-redeem.loaded.js';
import { wealthRedeemCatalogue, type WealthRedeemMessages } from './wealth-redeem.messages.js';
import { startRedeem, type RedeemEvent, type RedeemState } from './wealth-redeem.state.js';
import { renderStep, type RedeemLater } from './wealth-redeem.steps.js';
import type { RedeemSheet, RedeemView } from './wealth-redeem.view.js';

/**
 * Lets a customer redeem units of a fund: normally or at once, with the fee of each lot and the days of the order.
 *
 * @tagname wdl-wealth-redeem
 * @fires {CustomEvent<WealthRedeemStepDetail>} wdl-wealth-redeem-ready - The first screen can be used.
 * @fires {CustomEvent<WealthRedeemStepDetail>} wdl-wealth-redeem-step - Another screen is shown.
 * @fires {CustomEvent<WealthRedeemCompleteDetail>} wdl-wealth-redeem-complete - The order was taken; fired once for each. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-redeem-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<WealthRedeemStepDetail>} wdl-wealth-redeem-cancel - The customer leaves before ordering.
 * @fires {CustomEvent<WealthRedeemExitDetail>} wdl-wealth-redeem-exit - The customer leaves after ordering.
 * @fires {CustomEvent<undefined>} wdl-wealth-redeem-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthRedeemElement extends FlowElement<
  RedeemState,
  RedeemEvent,
  WealthRedeemMessages,
  RedeemLater,
  RedeemSheet
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listCards',
    'wealth.cancelOrder',
    'wealth.getHolding',
    'wealth.getOrder',
    'wealth.getProduct',
    'wealth.listOrders',
    'wealth.order',
    'wealth.quoteOrder',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<RedeemLater> = () => import('./wealth-redeem.later.js');

  /** Product, six digits. Required. */
  @property() code = '';

  protected override readonly slug = 'wealth-redeem';
  protected override readonly texts = new TextsController(this, wealthRedeemCatalogue);
  protected override readonly later = new LaterController(this, () => WealthRedeemElement.later());
  private completed = '';

  /** Reads the position again, for example after something was bought elsewhere. What was entered stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): RedeemState {
    return startRedeem;
  }

  protected override async first(client: WealthClient): Promise<RedeemState> {
    return loaded(this.flow, (await readRedeem(client, this.code)).reads);
  }

  protected override run(
    later: RedeemLater,
    surroundings: Surroundings<RedeemState, WealthClient>,
  ): RedeemSession {
    return later.runRedeem({ ...surroundings, code: this.code });
  }

  protected override subject(): string {
    return this.code;
  }

  protected override standIn({ problem, step }: RedeemState): FlowProblem | undefined {
    if (problem === undefined || isOrdered(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors }: RedeemState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: RedeemLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.isOrdering() || this.flow.work === 'query' ? { slow: t.slowOrder, leave: t.home } : t;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { step, looking } = this.flow;
    return {
      heading: this.later.parts?.barTitle(this.flow, t) ?? t.title,
      leave: isOrdered(step) && !looking ? 'close' : 'back',
    };
  }

  protected override renderStep(later: RedeemLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderStandIn(later: RedeemLater, standIn: StandIn): TemplateResult {
    return later.renderStandIn(this.flow, this.texts.t, standIn);
  }

  protected override renderSheet(later: RedeemLater, sheet: SheetState<RedeemSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: RedeemState, first: boolean): void {
    const { step, order, looking } = this.flow;
    const name = first ? 'wdl-wealth-redeem-ready' : 'wdl-wealth-redeem-step';
    this.emit<WealthRedeemStepDetail>(name, stepDetail(step));
    const isTaken = step === 'progress' || step === 'done';
    if (!isTaken || looking || order === undefined || this.completed === order.id) return;
    this.completed = order.id;
    this.emit<WealthRedeemCompleteDetail>('wdl-wealth-redeem-complete', { order });
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as RedeemState | undefined;
    // The days have changed: that is said aloud before anything can be ordered.
    if (before?.work === 'requote' && this.flow.work === undefined && this.flow.before !== undefined)
      this.showNotice('[data-requoted]');
  }

  /** The first thing to do is to type units. */
  protected override focusFirst(): boolean {
    const field = this.field('shares');
    field?.focus();
    return field !== null;
  }

  protected override leave(): void {
    const { step } = this.flow;
    if (isOrdered(step) || this.isOrdering()) this.exit();
    else this.emit<WealthRedeemStepDetail>('wdl-wealth-redeem-cancel', stepDetail(step));
  }

  protected override mayLeave(): boolean {
    return isOrdered(this.flow.step) || super.mayLeave();
  }

  private isOrdering(): boolean {
    return this.flow.work === 'order' || this.flow.work === 'verify';
  }

  private exit(): void {
    this.emit<WealthRedeemExitDetail>('wdl-wealth-redeem-exit', { orderId: this.flow.order?.id });
  }

  private view(): RedeemView {
    return {
      state: this.flow,
      t: this.texts.t,
      now: (this.usedClient as WealthClient | undefined)?.bankNow() ?? 0,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        this.open(sheet);
      },
      cancel: () => {
        this.leave();
      },
      leave: () => {
        this.exit();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-redeem': WealthRedeemElement;
  }
}
