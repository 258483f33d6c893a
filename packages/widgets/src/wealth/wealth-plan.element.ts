import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { ReadingTime } from '../screen/reading-time.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { StandIn } from '../screen/trouble-view.js';
import type { PlanSession } from './wealth-plan.effects.js';
import {
  isOrdered,
  type WealthPlanAssessDetail,
  type WealthPlanChangeDetail,
  type WealthPlanCompleteDetail,
  type WealthPlanExitDetail,
  type WealthPlanStepDetail,
} from './wealth-plan.events.js';
import { readPlans } from './wealth-plan.first.js';
import { loaded } from './wealth-plan.loaded.js';
import { wealthPlanCatalogue, type WealthPlanMessages } from './wealth-plan.messages.js';
import { shownPlan, startPlan, type PlanEvent, type PlanState } from './wealth-plan.state.js';
import { renderStep, type PlanLater } from './wealth-plan.steps.js';
import { planStyles } from './wealth-plan.styles.js';
import type { PlanSheet, PlanTarget, PlanView } from './wealth-plan.view.js';
import type { WealthClient } from './wealth.client.js';

/**
 * Lets a customer buy a fund regularly: the list of plans, a new one, and one plan to pause, resume or end.
 *
 * @tagname wdl-wealth-plan
 * @fires {CustomEvent<WealthPlanStepDetail>} wdl-wealth-plan-ready - The first screen can be used.
 * @fires {CustomEvent<WealthPlanStepDetail>} wdl-wealth-plan-step - Another screen is shown.
 * @fires {CustomEvent<WealthPlanCompleteDetail>} wdl-wealth-plan-complete - A plan was made; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<WealthPlanChangeDetail>} wdl-wealth-plan-change - A plan was paused, resumed or ended.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-plan-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<WealthPlanAssessDetail>} wdl-wealth-plan-assess - The questionnaire about risk comes first; come back afterwards.
 * @fires {CustomEvent<undefined>} wdl-wealth-plan-browse - The customer wants to choose a product.
 * @fires {CustomEvent<WealthPlanStepDetail>} wdl-wealth-plan-cancel - The customer leaves before ordering.
 * @fires {CustomEvent<WealthPlanExitDetail>} wdl-wealth-plan-exit - The customer leaves after ordering.
 * @fires {CustomEvent<undefined>} wdl-wealth-plan-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthPlanElement extends FlowElement<
  PlanState,
  PlanEvent,
  WealthPlanMessages,
  PlanLater,
  PlanSheet
> {
  static override styles = [kitStyles, layoutStyles, planStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listCards',
    'partner.acceptAgreements',
    'partner.getAgreement',
    'wealth.acknowledgeWarning',
    'wealth.createPlan',
    'wealth.endPlan',
    'wealth.getProduct',
    'wealth.listOrders',
    'wealth.listPlans',
    'wealth.pausePlan',
    'wealth.quoteOrder',
    'wealth.resumePlan',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<PlanLater> = () => import('./wealth-plan.later.js');

  /** Product of a new plan, six digits; without it the list of plans is shown. */
  @property() code = '';

  protected override readonly slug = 'wealth-plan';
  protected override readonly texts = new TextsController(this, wealthPlanCatalogue);
  protected override readonly later = new LaterController(this, () => WealthPlanElement.later());
  private readonly reading = new ReadingTime();
  private completed = '';

  /** Reads everything again, for example after the questionnaire was answered. What was entered stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): PlanState {
    return startPlan;
  }

  protected override async first(client: WealthClient): Promise<PlanState> {
    return loaded(this.flow, (await readPlans(client, this.code)).reads);
  }

  protected override run(later: PlanLater, surroundings: Surroundings<PlanState, WealthClient>): PlanSession {
    return later.runPlan({ ...surroundings, code: this.code });
  }

  protected override subject(): string {
    return this.code === '' ? 'plans' : this.code;
  }

  protected override standIn({ problem, step }: PlanState): FlowProblem | undefined {
    if (problem === undefined || isOrdered(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors }: PlanState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: PlanLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.isOrdering() || this.flow.work === 'query' ? { slow: t.slowOrder, leave: t.home } : t;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { step } = this.flow;
    const first = this.code === '' ? t.title : t.titleNew;
    return {
      heading: this.later.parts?.barTitle(step, t) ?? first,
      leave: isOrdered(step) ? 'close' : 'back',
    };
  }

  protected override renderStep(later: PlanLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderStandIn(later: PlanLater, standIn: StandIn): TemplateResult {
    return later.renderStandIn(this.flow, this.texts.t, standIn);
  }

  protected override renderSheet(later: PlanLater, sheet: SheetState<PlanSheet>): TemplateResult {
    const close = (): void => {
      const read = this.reading.closed();
      if (read !== undefined) this.act({ type: 'document-shown', ...read });
      sheet.close();
    };
    return later.renderSheet(this.view(), { ...sheet, close });
  }

  protected override entered(_before: PlanState, first: boolean): void {
    const { step, made } = this.flow;
    this.emit<WealthPlanStepDetail>(first ? 'wdl-wealth-plan-ready' : 'wdl-wealth-plan-step', { step });
    window.scrollTo(0, 0);
    if (step !== 'done' || made === undefined || this.completed === made.id) return;
    this.completed = made.id;
    this.emit<WealthPlanCompleteDetail>('wdl-wealth-plan-complete', { plan: made });
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as PlanState | undefined;
    if (before === undefined) return;
    const { news, work } = this.flow;
    // The days have changed: that is said aloud before anything can be ordered.
    if (before.work === 'requote' && work === undefined && this.flow.before !== undefined)
      this.showNotice('[data-requoted]');
    if (before.news === news || news === undefined) return;
    this.showNotice('[data-news]');
    const plan = shownPlan(this.flow);
    if (plan !== undefined) this.emit<WealthPlanChangeDetail>('wdl-wealth-plan-change', { plan });
  }

  /** The first thing to do on a new plan is to type an amount. */
  protected override focusFirst(): boolean {
    const field = this.field('amount');
    field?.focus();
    return field !== null;
  }

  protected override leave(): void {
    const { step, made } = this.flow;
    if (isOrdered(step) || this.isOrdering())
      this.emit<WealthPlanExitDetail>('wdl-wealth-plan-exit', { planId: made?.id });
    else this.emit<WealthPlanStepDetail>('wdl-wealth-plan-cancel', { step });
  }

  protected override mayLeave(): boolean {
    return isOrdered(this.flow.step) || super.mayLeave();
  }

  private isOrdering(): boolean {
    return this.flow.work === 'order' || this.flow.work === 'verify';
  }

  private go(to: PlanTarget): void {
    if (to === 'browse') this.emit('wdl-wealth-plan-browse', undefined);
    else this.emit<WealthPlanAssessDetail>('wdl-wealth-plan-assess', { code: this.code });
  }

  private view(): PlanView {
    return {
      state: this.flow,
      t: this.texts.t,
      now: (this.usedClient as WealthClient | undefined)?.bankNow() ?? 0,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        if (typeof sheet === 'object') this.reading.opened(sheet.agreementId);
        this.open(sheet, typeof sheet === 'object' ? sheet.agreementId : undefined);
      },
      go: (to) => {
        this.go(to);
      },
      leave: () => {
        this.leave();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-plan': WealthPlanElement;
  }
}
