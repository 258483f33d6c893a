import { css, type TemplateResult } from 'lit';
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
import type { LoanClient } from './loan.client.js';
import type { PlanSession } from './loan-plan.effects.js';
import { startPlan, type PlanEvent, type PlanState, loaded } from './loan-plan.state.js';
import { renderLoading, renderPlan } from './loan-plan.main-view.js';
import { readPlan } from './loan-plan.first.js';
import { loanPlanCatalogue, type LoanPlanMessages } from './loan-plan.messages.js';
import type * as laterParts from './loan-plan.later.js';

/** Parts of the screen that come after the plan is shown. */
type PlanLater = typeof laterParts;

/**
 * Shows the repayment plan of a loan: what is due next, every instalment, and how its interest comes about.
 *
 * @tagname wdl-loan-plan
 * @fires {CustomEvent<undefined>} wdl-loan-plan-ready - The plan is shown.
 * @fires {CustomEvent<undefined>} wdl-loan-plan-cancel - The customer leaves.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-plan-error - The plan could not be read.
 * @fires {CustomEvent<undefined>} wdl-loan-plan-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanPlanElement extends FlowElement<
  PlanState,
  PlanEvent,
  LoanPlanMessages,
  PlanLater,
  'formula'
> {
  static override styles = [
    kitStyles,
    layoutStyles,
    css`
      /* What is still owed is content, not a hint. */
      wdl-meter {
        font-size: var(--_font-size-2);
      }
    `,
  ];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = ['loan.getSchedule'];

  /** Where the later parts come from. The module that defines the element adds their own elements. */
  static later: () => Promise<PlanLater> = () => import('./loan-plan.later.js');

  /** Loan, `loa_…`. Required. */
  @property({ attribute: 'draw-id' }) drawId = '';

  protected override readonly slug = 'loan-plan';
  protected override readonly texts = new TextsController(this, loanPlanCatalogue);
  protected override readonly later = new LaterController(this, () => LoanPlanElement.later());

  /** Reads the plan again. */
  async refresh(): Promise<void> {
    await this.reload();
  }

  protected override start(): PlanState {
    return startPlan;
  }

  protected override async first(client: LoanClient): Promise<PlanState> {
    return loaded(await readPlan(client, this.drawId));
  }

  protected override run(later: PlanLater, surroundings: Surroundings<PlanState, LoanClient>): PlanSession {
    return later.runPlan({ ...surroundings, drawId: this.drawId });
  }

  protected override subject(): string {
    return this.drawId;
  }

  protected override standIn({ step, problem }: PlanState): FlowProblem | undefined {
    return problem !== undefined && (step === 'failed' || isSignedOut(problem)) ? problem : undefined;
  }

  protected override bar(): FrameBar {
    return { heading: this.texts.t.title };
  }

  protected override renderStep(): TemplateResult {
    const { plan } = this.flow;
    const { t } = this.texts;
    return plan === undefined
      ? renderLoading(t)
      : renderPlan(plan, t, () => {
          this.open('formula');
        });
  }

  protected override renderSheet(later: PlanLater, sheet: SheetState<'formula'>): TemplateResult {
    return later.renderSheet(this.flow.plan, this.texts.t, sheet);
  }

  protected override entered(): void {
    if (this.flow.step === 'ready') this.emit('wdl-loan-plan-ready', undefined);
  }

  protected override leave(): void {
    this.emit('wdl-loan-plan-cancel', undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-plan': LoanPlanElement;
  }
}
