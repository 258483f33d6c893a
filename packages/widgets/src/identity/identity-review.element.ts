import type { IdentityApplication } from '@weidongli/contracts';
import { html, type TemplateResult } from 'lit';
import { TextsController } from '../i18n/texts.controller.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { SlowTexts } from '../screen/slow-view.js';
import { ApplicationScreen } from './application-screen.js';
import type { ReviewSession } from './identity-review.effects.js';
import type {
  IdentityReviewCompleteDetail,
  IdentityReviewExitDetail,
  IdentityReviewStepDetail,
} from './identity-review.events.js';
import { identityReviewCatalogue, type IdentityReviewMessages } from './identity-review.messages.js';
import { startReview, withApplication, type ReviewEvent, type ReviewState } from './identity-review.state.js';
import { renderStep, type ReviewLater } from './identity-review.steps.js';
import type { ReviewView } from './identity-review.view.js';

/**
 * Waits with the customer for a person of the bank: what is looked at and by when, what is wanted once more, the call that is booked,
 * and how it ended. It resumes by itself, on any device, and asks for no news while nobody sees the page.
 *
 * @tagname wdl-identity-review
 * @slot header - As a part: the bar of the screen around it.
 * @fires {CustomEvent<IdentityReviewStepDetail>} wdl-identity-review-ready - The first screen can be used.
 * @fires {CustomEvent<IdentityReviewStepDetail>} wdl-identity-review-step - Another screen is shown.
 * @fires {CustomEvent<ApplicationChangedDetail>} wdl-identity-review-changed - The application has changed: a person has decided, or wants more.
 * @fires {CustomEvent<ApplicationWayDetail>} wdl-identity-review-way - The customer wants a video call, or to begin anew; as a part also to give the application up.
 * @fires {CustomEvent<IdentityReviewCompleteDetail>} wdl-identity-review-complete - The customer goes on with the application.
 * @fires {CustomEvent<FlowProblem>} wdl-identity-review-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<IdentityReviewExitDetail>} wdl-identity-review-exit - The customer leaves; the bank goes on.
 * @fires {CustomEvent<undefined>} wdl-identity-review-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class IdentityReviewElement extends ApplicationScreen<
  ReviewState,
  ReviewEvent,
  IdentityReviewMessages,
  ReviewLater
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'identity.appeal',
    'identity.getApplication',
    'identity.listApplications',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<ReviewLater> = () => import('./identity-review.later.js');

  protected override readonly slug = 'identity-review';
  protected override readonly texts = new TextsController(this, identityReviewCatalogue);
  protected override readonly later = new LaterController(this, () => IdentityReviewElement.later());

  protected override start(): ReviewState {
    return startReview;
  }

  protected override show(state: ReviewState, application: IdentityApplication | undefined): ReviewState {
    return withApplication(state, application);
  }

  protected override run(
    later: ReviewLater,
    surroundings: Surroundings<ReviewState, VerifyClient>,
  ): ReviewSession {
    return later.runReview(surroundings);
  }

  protected override errorsOf({ errors }: ReviewState): unknown {
    return errors.statement === undefined ? undefined : errors;
  }

  protected override problemText(later: ReviewLater, problem: FlowProblem): string {
    return later.reviewProblemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.flow.work === undefined ? t : { slow: t.slowWork, leave: t.home };
  }

  protected override bar(): FrameBar {
    return { heading: this.texts.t.title, leave: this.flow.step === 'appeal' ? 'back' : 'close' };
  }

  protected override renderStep(later: ReviewLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  /** No sheet opens over this screen. */
  protected override renderSheet(): TemplateResult {
    return html``;
  }

  protected override entered(_before: ReviewState, first: boolean): void {
    const { step } = this.flow;
    this.emit<IdentityReviewStepDetail>(`wdl-identity-review-${first ? 'ready' : 'step'}`, { step });
  }

  protected override leave(): void {
    this.emit<IdentityReviewExitDetail>('wdl-identity-review-exit', {
      applicationId: this.flow.application?.id,
    });
  }

  private view(): ReviewView {
    return {
      ...{ state: this.flow, t: this.texts.t, now: this.usedClient?.bankNow() ?? 0 },
      isPart: this.presentation === 'part',
      act: (event) => {
        this.act(event);
      },
      takeWay: (way) => {
        this.takeWay(way);
      },
      goOn: () => {
        const { application } = this.flow;
        if (application !== undefined)
          this.emit<IdentityReviewCompleteDetail>('wdl-identity-review-complete', { application });
      },
      leave: () => {
        this.leave();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-review': IdentityReviewElement;
  }
}
