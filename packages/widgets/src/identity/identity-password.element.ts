import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { VerifyClient } from '../provider/verify.client.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { secureInput } from '../screen/secure-input.js';
import type { PasswordSession } from './identity-password.effects.js';
import type {
  IdentityPasswordCompleteDetail,
  IdentityPasswordStepDetail,
} from './identity-password.events.js';
import { readPassword } from './identity-password.first.js';
import { loaded, wiped } from './identity-password.loaded.js';
import { identityPasswordCatalogue, type IdentityPasswordMessages } from './identity-password.messages.js';
import { startPassword, type PasswordEvent, type PasswordState } from './identity-password.state.js';
import { renderStep, type PasswordLater } from './identity-password.steps.js';
import type { PasswordView } from './identity-password.view.js';

/**
 * Sets or changes the payment password. The bank has it confirmed in as many other ways as its policy asks for. The app's
 * certified keyboard goes first, where `setSecureInput` names one.
 *
 * @tagname wdl-identity-password
 * @fires {CustomEvent<IdentityPasswordStepDetail>} wdl-identity-password-ready - The first screen can be used.
 * @fires {CustomEvent<IdentityPasswordStepDetail>} wdl-identity-password-step - Another screen is shown.
 * @fires {CustomEvent<IdentityPasswordCompleteDetail>} wdl-identity-password-complete - The password is set.
 * @fires {CustomEvent<undefined>} wdl-identity-password-open - There is no account yet, and the customer wants to open one; cancelable, else `open-href` opens.
 * @fires {CustomEvent<FlowProblem>} wdl-identity-password-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<IdentityPasswordStepDetail>} wdl-identity-password-cancel - The customer leaves before anything was sent.
 * @fires {CustomEvent<IdentityPasswordStepDetail>} wdl-identity-password-exit - The customer leaves afterwards.
 * @fires {CustomEvent<undefined>} wdl-identity-password-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class IdentityPasswordElement extends FlowElement<
  PasswordState,
  PasswordEvent,
  IdentityPasswordMessages,
  PasswordLater
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = ['identity.getCustomer', 'identity.setPassword'];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<PasswordLater> = () => import('./identity-password.later.js');

  /** Where an account is opened, unless the host hears `wdl-identity-password-open` and cancels it. */
  @property({ attribute: 'open-href' }) openHref = '';

  protected override readonly slug = 'identity-password';
  protected override readonly texts = new TextsController(this, identityPasswordCatalogue);
  protected override readonly later = new LaterController(this, () => IdentityPasswordElement.later());

  protected override start(): PasswordState {
    return { ...startPassword, hasKeyboard: secureInput() !== undefined };
  }

  protected override async first(client: VerifyClient): Promise<PasswordState> {
    return loaded(this.flow, await readPassword(client));
  }

  protected override run(
    later: PasswordLater,
    surroundings: Surroundings<PasswordState, VerifyClient>,
  ): PasswordSession {
    return later.runPassword({ ...surroundings, keyboard: secureInput() });
  }

  /** What was typed does not outlive the screen. */
  protected override detachClient(): void {
    super.detachClient();
    this.flow = wiped(this.flow);
  }

  protected override standIn({ problem, step }: PasswordState): FlowProblem | undefined {
    if (problem === undefined || step === 'unknown') return undefined;
    return step === 'failed' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors, isChecked }: PasswordState): unknown {
    return isChecked && Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: PasswordLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override bar(): FrameBar {
    return { heading: this.texts.t.title, leave: this.isSent() ? 'close' : 'back' };
  }

  protected override renderStep(later: PasswordLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  /** This screen has no sheet but that of the confirmation. */
  protected override renderSheet(): TemplateResult {
    return html``;
  }

  protected override entered(_before: PasswordState, first: boolean): void {
    const { step, setAt } = this.flow;
    const name = first ? 'wdl-identity-password-ready' : 'wdl-identity-password-step';
    this.emit<IdentityPasswordStepDetail>(name, { step });
    if (step === 'done' && setAt !== undefined)
      this.emit<IdentityPasswordCompleteDetail>('wdl-identity-password-complete', { setAt });
  }

  protected override leave(): void {
    this.emit<IdentityPasswordStepDetail>(
      this.isSent() ? 'wdl-identity-password-exit' : 'wdl-identity-password-cancel',
      { step: this.flow.step },
    );
  }

  protected override mayLeave(): boolean {
    return this.isSent() || super.mayLeave();
  }

  private isSent(): boolean {
    return this.flow.step === 'done' || this.flow.step === 'unknown';
  }

  private view(): PasswordView {
    return {
      state: this.flow,
      t: this.texts.t,
      act: (event) => {
        this.act(event);
      },
      leave: () => {
        this.leave();
      },
      openAccount: () => {
        this.leadTo('wdl-identity-password-open', undefined, this.openHref);
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-password': IdentityPasswordElement;
  }
}
