import { css, type TemplateResult } from 'lit';
import { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { LoanClient } from './loan.client.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { StandIn } from '../screen/trouble-view.js';
import type { ApplySession, ApplySurroundings } from './loan-apply.effects.js';
import {
  applyStepDetail,
  isPastApply,
  type LoanApplyCompleteDetail,
  type LoanApplyExitDetail,
  type LoanApplyStepDetail,
} from './loan-apply.events.js';
import { readApply } from './loan-apply.first.js';
import { loaded } from './loan-apply.loaded.js';
import { loanApplyCatalogue, type LoanApplyMessages } from './loan-apply.messages.js';
import { startApply, type ApplyEvent, type ApplyState } from './loan-apply.state.js';
import { renderStep, type ApplyLater } from './loan-apply.steps.js';
import type { ApplyExit, ApplySheet, ApplyView } from './loan-apply.view.js';

/**
 * Lets an invited customer apply for a credit line: authorise, say how one earns a living, wait, and take or leave
 * what the bank offers.
 *
 * @tagname wdl-loan-apply
 * @fires {CustomEvent<LoanApplyStepDetail>} wdl-loan-apply-ready - The first screen can be used.
 * @fires {CustomEvent<LoanApplyStepDetail>} wdl-loan-apply-step - Another screen is shown.
 * @fires {CustomEvent<LoanApplyCompleteDetail>} wdl-loan-apply-complete - The line was opened; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-apply-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<LoanApplyStepDetail>} wdl-loan-apply-cancel - The customer leaves before applying.
 * @fires {CustomEvent<LoanApplyExitDetail>} wdl-loan-apply-exit - The customer leaves after applying, or goes on to borrow.
 * @fires {CustomEvent<undefined>} wdl-loan-apply-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanApplyElement extends FlowElement<
  ApplyState,
  ApplyEvent,
  LoanApplyMessages,
  ApplyLater,
  ApplySheet
> {
  static override styles = [
    kitStyles,
    layoutStyles,
    css`
      .reasons {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-gap: var(--_space-3);
      }
    `,
  ];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'loan.acceptOffer',
    'loan.appeal',
    'loan.apply',
    'loan.getApplication',
    'loan.getInvitation',
    'loan.listApplications',
    'loan.withdrawApplication',
    'partner.acceptAgreements',
    'partner.getAgreement',
    'partner.grantConsent',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<ApplyLater> = () => import('./loan-apply.later.js');

  protected override readonly slug = 'loan-apply';
  protected override readonly texts = new TextsController(this, loanApplyCatalogue);
  protected override readonly later = new LaterController(this, () => LoanApplyElement.later());
  private completed = '';

  /** Reads the application again, for example after something changed elsewhere. What was entered stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): ApplyState {
    return startApply;
  }

  protected override async first(client: LoanClient): Promise<ApplyState> {
    return loaded(this.flow, await readApply(client));
  }

  protected override run(later: ApplyLater, surroundings: ApplySurroundings): ApplySession {
    return later.runApply({
      ...surroundings,
      schedule: (run, ms) =>
        surroundings.schedule(() => {
          run();
          // A decision may have become late meanwhile.
          this.requestUpdate();
        }, ms),
    });
  }

  protected override standIn({ problem, step }: ApplyState): FlowProblem | undefined {
    return problem !== undefined && (step === 'unavailable' || isSignedOut(problem)) ? problem : undefined;
  }

  protected override errorsOf({ errors }: ApplyState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: ApplyLater, problem: FlowProblem): string {
    return later.applyProblemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.flow.step === 'loading' ? t : { slow: t.slowWork, leave: t.leave };
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { parts } = this.later;
    const { step } = this.flow;
    return {
      heading: parts?.barTitle(step, t) ?? t.titleApply,
      leave: isPastApply(step) && step !== 'appeal' ? 'close' : 'back',
    };
  }

  protected override renderStep(later: ApplyLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderStandIn(later: ApplyLater, standIn: StandIn): TemplateResult {
    return later.renderStandIn(this.flow, this.texts.t, standIn);
  }

  protected override renderSheet(later: ApplyLater, sheet: SheetState<ApplySheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: ApplyState, first: boolean): void {
    const { step, application } = this.flow;
    this.emit<LoanApplyStepDetail>(
      first ? 'wdl-loan-apply-ready' : 'wdl-loan-apply-step',
      applyStepDetail(step),
    );
    // One that was already open when the screen was opened is not news.
    if (step !== 'done' || first || application === undefined || this.completed === application.id) return;
    this.completed = application.id;
    this.emit<LoanApplyCompleteDetail>('wdl-loan-apply-complete', { application });
  }

  protected override leave(): void {
    this.leaveFor('home');
  }

  /** Before applying nothing is left behind; while an application is being sent the customer waits, unless it takes long. */
  protected override mayLeave(): boolean {
    return isPastApply(this.flow.step) || super.mayLeave();
  }

  private leaveFor(to: ApplyExit): void {
    const { step, application } = this.flow;
    if (to === 'home' && !isPastApply(step))
      this.emit<LoanApplyStepDetail>('wdl-loan-apply-cancel', applyStepDetail(step));
    else this.emit<LoanApplyExitDetail>('wdl-loan-apply-exit', { to, applicationId: application?.id });
  }

  private view(): ApplyView {
    return {
      state: this.flow,
      t: this.texts.t,
      now: this.usedClient?.bankNow() ?? 0,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        this.open(sheet, typeof sheet === 'object' ? sheet.agreementId : undefined);
      },
      leave: (to) => {
        this.leaveFor(to);
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-apply': LoanApplyElement;
  }
}
