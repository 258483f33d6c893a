import type { IdentityApplication } from '@weidongli/contracts';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { SheetState } from '../screen/document-view.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { SlowTexts } from '../screen/slow-view.js';
import { ApplicationScreen } from './application-screen.js';
import type { AppointmentSession } from './identity-appointment.effects.js';
import {
  appointmentStepDetail,
  type IdentityAppointmentCompleteDetail,
  type IdentityAppointmentExitDetail,
  type IdentityAppointmentStepDetail,
} from './identity-appointment.events.js';
import {
  identityAppointmentCatalogue,
  type IdentityAppointmentMessages,
} from './identity-appointment.messages.js';
import {
  startAppointment,
  withApplication,
  type AppointmentEvent,
  type AppointmentState,
} from './identity-appointment.state.js';
import { renderStep, type AppointmentLater } from './identity-appointment.steps.js';
import { appointmentStyles } from './identity-appointment.styles.js';
import type { AppointmentView } from './identity-appointment.view.js';

/**
 * Books a video call with an agent, or with a sign-language interpreter beside the agent: who sits there, day and time, what to have
 * at hand. A booked call can be moved and cancelled. The call itself comes from the bank's app.
 *
 * @tagname wdl-identity-appointment
 * @slot header - As a part: the bar of the screen around it.
 * @fires {CustomEvent<IdentityAppointmentStepDetail>} wdl-identity-appointment-ready - The first screen can be used.
 * @fires {CustomEvent<IdentityAppointmentStepDetail>} wdl-identity-appointment-step - Another screen is shown.
 * @fires {CustomEvent<ApplicationChangedDetail>} wdl-identity-appointment-changed - The application has changed: a call was booked, moved, cancelled or held.
 * @fires {CustomEvent<IdentityAppointmentCompleteDetail>} wdl-identity-appointment-complete - A call was booked; fired once for each. A hint: the truth is the webhook.
 * @fires {CustomEvent<ApplicationWayDetail>} wdl-identity-appointment-way - As a part: the customer wants to give the application up.
 * @fires {CustomEvent<FlowProblem>} wdl-identity-appointment-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<IdentityAppointmentStepDetail>} wdl-identity-appointment-cancel - The customer leaves without a call.
 * @fires {CustomEvent<IdentityAppointmentExitDetail>} wdl-identity-appointment-exit - The customer leaves with a call booked.
 * @fires {CustomEvent<undefined>} wdl-identity-appointment-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class IdentityAppointmentElement extends ApplicationScreen<
  AppointmentState,
  AppointmentEvent,
  IdentityAppointmentMessages,
  AppointmentLater,
  'cancel'
> {
  static override styles: CSSResultGroup = [kitStyles, layoutStyles, appointmentStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'identity.bookVideo',
    'identity.cancelVideo',
    'identity.getApplication',
    'identity.listApplications',
    'identity.listVideoSlots',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<AppointmentLater> = () => import('./identity-appointment.later.js');

  protected override readonly slug = 'identity-appointment';
  protected override readonly texts = new TextsController(this, identityAppointmentCatalogue);
  protected override readonly later = new LaterController(this, () => IdentityAppointmentElement.later());

  protected override start(): AppointmentState {
    return startAppointment;
  }

  protected override show(
    state: AppointmentState,
    application: IdentityApplication | undefined,
  ): AppointmentState {
    return withApplication(state, application);
  }

  protected override run(
    later: AppointmentLater,
    surroundings: Surroundings<AppointmentState, VerifyClient>,
  ): AppointmentSession {
    return later.runAppointment(surroundings);
  }

  protected override errorsOf({ errors }: AppointmentState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: AppointmentLater, problem: FlowProblem): string {
    return later.appointmentProblemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.flow.work === 'book' || this.flow.work === 'cancel' ? { slow: t.slowWork, leave: t.home } : t;
  }

  protected override bar(): FrameBar {
    const { step } = this.flow;
    return { heading: this.texts.t.title, leave: step === 'booked' || step === 'none' ? 'close' : 'back' };
  }

  protected override renderStep(later: AppointmentLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderSheet(later: AppointmentLater, sheet: SheetState<'cancel'>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(before: AppointmentState, first: boolean): void {
    const { step, application } = this.flow;
    const name = first ? 'wdl-identity-appointment-ready' : 'wdl-identity-appointment-step';
    this.emit<IdentityAppointmentStepDetail>(name, appointmentStepDetail(step));
    const isNew = before.application?.appointment?.id !== application?.appointment?.id;
    if (first || step !== 'booked' || application === undefined || !isNew) return;
    this.emit<IdentityAppointmentCompleteDetail>('wdl-identity-appointment-complete', { application });
  }

  protected override leave(): void {
    const { step, application } = this.flow;
    if (application?.status === 'AWAITING_VIDEO' || step === 'unknown')
      this.emit<IdentityAppointmentExitDetail>('wdl-identity-appointment-exit', {
        applicationId: application?.id,
      });
    else
      this.emit<IdentityAppointmentStepDetail>(
        'wdl-identity-appointment-cancel',
        appointmentStepDetail(step),
      );
  }

  private view(): AppointmentView {
    return {
      ...{ state: this.flow, t: this.texts.t, now: this.usedClient?.bankNow() ?? 0 },
      isPart: this.presentation === 'part',
      act: (event) => {
        this.act(event);
      },
      askCancel: () => {
        this.open('cancel');
      },
      takeWay: (way) => {
        this.takeWay(way);
      },
      leave: () => {
        this.leave();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-appointment': IdentityAppointmentElement;
  }
}
