import { nothing, html, type TemplateResult } from 'lit';
import { TextsController } from '../i18n/texts.controller.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { ReadingTime } from '../screen/reading-time.js';
import type { AssessSession } from './wealth-assess.effects.js';
import {
  stepDetail,
  type WealthAssessCompleteDetail,
  type WealthAssessStepDetail,
} from './wealth-assess.events.js';
import { readAssess } from './wealth-assess.first.js';
import { loaded } from './wealth-assess.loaded.js';
import { wealthAssessCatalogue, type WealthAssessMessages } from './wealth-assess.messages.js';
import { startAssess, type AssessEvent, type AssessState } from './wealth-assess.state.js';
import { renderStep, type AssessLater } from './wealth-assess.steps.js';
import type { AssessView } from './wealth-assess.view.js';
import type { WealthClient } from './wealth.client.js';

/**
 * Asks a customer how much risk they can bear, one question at a time, and explains the result.
 *
 * @tagname wdl-wealth-assess
 * @fires {CustomEvent<WealthAssessStepDetail>} wdl-wealth-assess-ready - The first screen can be used.
 * @fires {CustomEvent<WealthAssessStepDetail>} wdl-wealth-assess-step - Another screen or question is shown.
 * @fires {CustomEvent<WealthAssessCompleteDetail>} wdl-wealth-assess-complete - There is a result; fired once for each.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-assess-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<WealthAssessStepDetail>} wdl-wealth-assess-cancel - The customer leaves without a result.
 * @fires {CustomEvent<WealthAssessCompleteDetail>} wdl-wealth-assess-exit - The customer leaves the result.
 * @fires {CustomEvent<undefined>} wdl-wealth-assess-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthAssessElement extends FlowElement<
  AssessState,
  AssessEvent,
  WealthAssessMessages,
  AssessLater
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listCards',
    'wealth.assess',
    'wealth.getQuestionnaire',
    'wealth.getSuitability',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<AssessLater> = () => import('./wealth-assess.later.js');

  protected override readonly slug = 'wealth-assess';
  protected override readonly texts = new TextsController(this, wealthAssessCatalogue);
  protected override readonly later = new LaterController(this, () => WealthAssessElement.later());
  private readonly answering = new ReadingTime();
  private completed = '';

  protected override start(): AssessState {
    return startAssess;
  }

  protected override async first(client: WealthClient): Promise<AssessState> {
    return loaded(this.flow, await readAssess(client));
  }

  protected override run(
    later: AssessLater,
    surroundings: Surroundings<AssessState, WealthClient>,
  ): AssessSession {
    return later.runAssess(surroundings);
  }

  protected override standIn({ problem, step }: AssessState): FlowProblem | undefined {
    if (problem === undefined || step === 'unknown') return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ missing }: AssessState): unknown {
    return missing ? 'missing' : undefined;
  }

  protected override problemText(later: AssessLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  /** Every question is a place of its own. */
  protected override placeOf(state: AssessState): string {
    const place = super.placeOf(state);
    return place === 'question' ? `question ${String(state.place)}` : place;
  }

  protected override bar(): FrameBar {
    return { heading: this.texts.t.title, leave: this.flow.step === 'result' ? 'close' : 'back' };
  }

  protected override renderStep(later: AssessLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderSheet(): TemplateResult {
    return html`${nothing}`;
  }

  protected override entered(_before: AssessState, first: boolean): void {
    const { step, assessment } = this.flow;
    // Time counts from the first question that is shown.
    if (step === 'question' && !this.answering.isOpen) this.answering.opened('questionnaire');
    this.emit<WealthAssessStepDetail>(
      first ? 'wdl-wealth-assess-ready' : 'wdl-wealth-assess-step',
      stepDetail(this.flow),
    );
    if (step !== 'result' || assessment === undefined || this.completed === assessment.id) return;
    this.completed = assessment.id;
    this.emit<WealthAssessCompleteDetail>('wdl-wealth-assess-complete', { assessment });
  }

  protected override leave(): void {
    const { step, assessment } = this.flow;
    if (step === 'result' && assessment !== undefined)
      this.emit<WealthAssessCompleteDetail>('wdl-wealth-assess-exit', { assessment });
    else this.emit<WealthAssessStepDetail>('wdl-wealth-assess-cancel', stepDetail(this.flow));
  }

  protected override mayLeave(): boolean {
    return this.flow.step === 'unknown' || super.mayLeave();
  }

  private view(): AssessView {
    return {
      state: this.flow,
      t: this.texts.t,
      act: (event) => {
        this.act(event);
      },
      send: () => {
        const answered = this.answering.closed();
        this.act({ type: 'send', ...(answered === undefined ? {} : { seconds: answered.seconds }) });
      },
      leave: () => {
        this.leave();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-assess': WealthAssessElement;
  }
}
