import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { LoanClient } from './loan.client.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { StandIn } from '../screen/trouble-view.js';
import type { RepaySession } from './loan-repay.effects.js';
import {
  isOrdered,
  stepDetail,
  type LoanRepayCompleteDetail,
  type LoanRepayExitDetail,
  type LoanRepayStepDetail,
} from './loan-repay.events.js';
import { startRepay, type RepayEvent, type RepayState } from './loan-repay.state.js';
import { readRepay } from './loan-repay.first.js';
import { loaded } from './loan-repay.loaded.js';
import { loanRepayCatalogue, type LoanRepayMessages } from './loan-repay.messages.js';
import { renderStep, type RepayLater } from './loan-repay.steps.js';
import type { RepaySheet, RepayView } from './loan-repay.view.js';

/**
 * Lets a customer pay back a loan: what is due, a part ahead of time, or all of it.
 *
 * @tagname wdl-loan-repay
 * @fires {CustomEvent<LoanRepayStepDetail>} wdl-loan-repay-ready - The first screen can be used.
 * @fires {CustomEvent<LoanRepayStepDetail>} wdl-loan-repay-step - Another screen is shown.
 * @fires {CustomEvent<LoanRepayCompleteDetail>} wdl-loan-repay-complete - The money was taken; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-repay-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<LoanRepayStepDetail>} wdl-loan-repay-cancel - The customer leaves before ordering.
 * @fires {CustomEvent<LoanRepayExitDetail>} wdl-loan-repay-exit - The customer leaves after ordering.
 * @fires {CustomEvent<undefined>} wdl-loan-repay-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanRepayElement extends FlowElement<
  RepayState,
  RepayEvent,
  LoanRepayMessages,
  RepayLater,
  RepaySheet
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listCards',
    'loan.getDraw',
    'loan.getRepayment',
    'loan.getSchedule',
    'loan.listRepayments',
    'loan.quoteRepayment',
    'loan.repay',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<RepayLater> = () => import('./loan-repay.later.js');

  /** Loan, `loa_…`. Required. */
  @property({ attribute: 'draw-id' }) drawId = '';

  protected override readonly slug = 'loan-repay';
  protected override readonly texts = new TextsController(this, loanRepayCatalogue);
  protected override readonly later = new LaterController(this, () => LoanRepayElement.later());
  private completed = '';

  /** Reads the loan again, for example after something was paid elsewhere. What was entered stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): RepayState {
    return startRepay;
  }

  protected override async first(client: LoanClient): Promise<RepayState> {
    return loaded(this.flow, (await readRepay(client, this.drawId)).reads);
  }

  protected override run(
    later: RepayLater,
    surroundings: Surroundings<RepayState, LoanClient>,
  ): RepaySession {
    return later.runRepay({ ...surroundings, drawId: this.drawId });
  }

  protected override subject(): string {
    return this.drawId;
  }

  protected override standIn({ problem, step }: RepayState): FlowProblem | undefined {
    if (problem === undefined || isOrdered(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors }: RepayState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: RepayLater, problem: FlowProblem): string {
    return later.problemText(problem, this.flow, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.isOrdering() || this.flow.work === 'query' ? { slow: t.slowOrder, leave: t.home } : t;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { parts } = this.later;
    return {
      heading: parts?.barTitle(this.flow, t) ?? t.title,
      leave: isOrdered(this.flow.step) ? 'close' : 'back',
    };
  }

  protected override renderStep(later: RepayLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderStandIn(later: RepayLater, standIn: StandIn): TemplateResult {
    return later.renderStandIn(this.flow, this.texts.t, standIn);
  }

  protected override renderSheet(later: RepayLater, sheet: SheetState<RepaySheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: RepayState, first: boolean): void {
    const { step, repayment } = this.flow;
    this.emit<LoanRepayStepDetail>(first ? 'wdl-loan-repay-ready' : 'wdl-loan-repay-step', stepDetail(step));
    if (step !== 'done' || repayment === undefined || this.completed === repayment.id) return;
    this.completed = repayment.id;
    this.emit<LoanRepayCompleteDetail>('wdl-loan-repay-complete', { repayment });
  }

  protected override leave(): void {
    const { step } = this.flow;
    if (isOrdered(step) || this.isOrdering()) this.exit('home');
    else this.emit<LoanRepayStepDetail>('wdl-loan-repay-cancel', stepDetail(step));
  }

  protected override mayLeave(): boolean {
    return true;
  }

  private isOrdering(): boolean {
    return this.flow.work === 'repay' || this.flow.work === 'verify';
  }

  private exit(to: LoanRepayExitDetail['to']): void {
    this.emit<LoanRepayExitDetail>('wdl-loan-repay-exit', { to, drawId: this.drawId });
  }

  private view(): RepayView {
    return {
      state: this.flow,
      t: this.texts.t,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        this.open(sheet);
      },
      retry: () => {
        this.resume();
      },
      cancel: () => {
        this.leave();
      },
      leave: (to) => {
        this.exit(to);
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-repay': LoanRepayElement;
  }
}
