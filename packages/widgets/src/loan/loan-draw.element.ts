import type { TemplateResult } from 'lit';
import { TextsController } from '../i18n/texts.controller.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { LoanClient } from './loan.client.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { StandIn } from '../screen/trouble-view.js';
import type { DrawSession, DrawSurroundings } from './loan-draw.effects.js';
import {
  isPastConfirm,
  stepDetail,
  type LoanDrawCompleteDetail,
  type LoanDrawExitDetail,
  type LoanDrawStepDetail,
} from './loan-draw.events.js';
import { startDraw, type DrawEvent, type DrawState, loaded } from './loan-draw.state.js';
import { readDraw } from './loan-draw.first.js';
import { loanDrawCatalogue, type LoanDrawMessages } from './loan-draw.messages.js';
import { renderStep, type DrawLater } from './loan-draw.steps.js';
import type { DrawSheet, DrawView } from './loan-draw.view.js';

/**
 * Lets a customer draw cash on a credit line: how much and how long, check and sign, watch the money arrive.
 *
 * @tagname wdl-loan-draw
 * @fires {CustomEvent<LoanDrawStepDetail>} wdl-loan-draw-ready - The first screen can be used.
 * @fires {CustomEvent<LoanDrawStepDetail>} wdl-loan-draw-step - Another screen is shown.
 * @fires {CustomEvent<LoanDrawCompleteDetail>} wdl-loan-draw-complete - The money has arrived; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-draw-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<LoanDrawStepDetail>} wdl-loan-draw-cancel - The customer leaves before confirming.
 * @fires {CustomEvent<LoanDrawExitDetail>} wdl-loan-draw-exit - The customer leaves after confirming.
 * @fires {CustomEvent<undefined>} wdl-loan-draw-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanDrawElement extends FlowElement<
  DrawState,
  DrawEvent,
  LoanDrawMessages,
  DrawLater,
  DrawSheet
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listCards',
    'loan.draw',
    'loan.getDraw',
    'loan.listDraws',
    'loan.listLines',
    'loan.quoteDraw',
    'partner.acceptAgreements',
    'partner.getAgreement',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<DrawLater> = () => import('./loan-draw.later.js');

  protected override readonly slug = 'loan-draw';
  protected override readonly texts = new TextsController(this, loanDrawCatalogue);
  protected override readonly later = new LaterController(this, () => LoanDrawElement.later());
  private completed = '';

  protected override start(): DrawState {
    return startDraw;
  }

  protected override async first(client: LoanClient): Promise<DrawState> {
    return loaded(this.flow, await readDraw(client));
  }

  protected override run(later: DrawLater, surroundings: DrawSurroundings): DrawSession {
    return later.runDraw(surroundings);
  }

  protected override standIn({ problem, step }: DrawState): FlowProblem | undefined {
    if (problem === undefined || isPastConfirm(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors }: DrawState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: DrawLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    const ordering = this.isOrdering() || this.flow.work === 'query';
    return ordering ? { slow: t.slowOrder, leave: t.home } : t;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { parts } = this.later;
    const { step } = this.flow;
    return {
      heading: parts?.barTitle(step, t) ?? t.titleAmount,
      leave: isPastConfirm(step) ? 'close' : 'back',
    };
  }

  protected override renderStep(later: DrawLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderStandIn(later: DrawLater, standIn: StandIn): TemplateResult {
    return later.renderStandIn(this.flow, this.texts.t, standIn);
  }

  protected override renderSheet(later: DrawLater, sheet: SheetState<DrawSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: DrawState, first: boolean): void {
    const { step, loan } = this.flow;
    this.emit<LoanDrawStepDetail>(first ? 'wdl-loan-draw-ready' : 'wdl-loan-draw-step', stepDetail(step));
    if (step !== 'done' || loan === undefined || this.completed === loan.id) return;
    this.completed = loan.id;
    this.emit<LoanDrawCompleteDetail>('wdl-loan-draw-complete', { loan });
  }

  /** The first thing to do is to type an amount. */
  protected override focusFirst(): boolean {
    const field = this.field('amount');
    field?.focus();
    return field !== null;
  }

  protected override leave(): void {
    const { step, loan } = this.flow;
    if (isPastConfirm(step) || this.isOrdering())
      this.emit<LoanDrawExitDetail>('wdl-loan-draw-exit', { to: 'home', drawId: loan?.id });
    else this.emit<LoanDrawStepDetail>('wdl-loan-draw-cancel', stepDetail(step));
  }

  protected override mayLeave(): boolean {
    return isPastConfirm(this.flow.step) || super.mayLeave();
  }

  private isOrdering(): boolean {
    return this.flow.work === 'draw' || this.flow.work === 'verify';
  }

  private view(): DrawView {
    return {
      state: this.flow,
      t: this.texts.t,
      preview: this.later.parts?.previewOf(this.flow),
      firstPayments: this.later.parts?.firstPaymentsOf(this.flow) ?? new Map(),
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        this.open(sheet, typeof sheet === 'object' ? sheet.agreementId : undefined);
      },
      leave: (to) => {
        this.emit<LoanDrawExitDetail>('wdl-loan-draw-exit', { to, drawId: this.flow.loan?.id });
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-draw': LoanDrawElement;
  }
}
