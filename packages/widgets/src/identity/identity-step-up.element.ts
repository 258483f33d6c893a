import type { Challenge } from '@weidongli/contracts';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import { WdlElement } from '../kit/wdl-element.js';
import type { IdentityClient } from './identity.client.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { FrameElement } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { secureInput } from '../screen/secure-input.js';
import { ResendWatch } from '../screen/resend-watch.js';
import { renderSlow } from '../screen/slow-view.js';
import { SlowWatch } from '../screen/watches.js';
import { runStepUp, type StepUpSession } from './identity-step-up.effects.js';
import {
  stepDetail,
  type IdentityStepUpCompleteDetail,
  type IdentityStepUpStepDetail,
} from './identity-step-up.events.js';
import type * as laterParts from './identity-step-up.later.js';
import { identityStepUpCatalogue, type IdentityStepUpMessages } from './identity-step-up.messages.js';
import { stepUpPorts } from './identity-step-up.ports.js';
import { problemText } from './identity-step-up.problem.js';
import { startStepUp, type StepUpEvent, type StepUpState } from './identity-step-up.state.js';
import {
  headingOf,
  renderCode,
  renderSecond,
  renderTerms,
  renderWays,
  type StepUpView,
} from './identity-step-up.view.js';

/** The parts that come with another way than a code. */
type StepUpLater = typeof laterParts;

/**
 * Lets a customer confirm what the bank asks a second factor for: by a code, the payment password, a face or the phone's
 * own lock, always beside the amount and the payee that are confirmed.
 *
 * Give it the `challenge` of a `step-up-required` error; send the call again with the token that it gives. The loan
 * screens do so by themselves.
 *
 * @tagname wdl-identity-step-up
 * @slot - What stands below the answer, such as word of a long wait.
 * @fires {CustomEvent<IdentityStepUpStepDetail>} wdl-identity-step-up-ready - The challenge is shown and can be answered.
 * @fires {CustomEvent<IdentityStepUpStepDetail>} wdl-identity-step-up-step - The answer was right, or no try is left.
 * @fires {CustomEvent<IdentityStepUpCompleteDetail>} wdl-identity-step-up-complete - The answer was right; carries the single-use token.
 * @fires {CustomEvent<FlowProblem>} wdl-identity-step-up-error - An answer was refused or did not arrive; the screen says so.
 * @fires {CustomEvent<IdentityStepUpStepDetail>} wdl-identity-step-up-cancel - The customer leaves without confirming.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class IdentityStepUpElement extends FrameElement<IdentityStepUpMessages> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = ['identity.resendChallenge', 'identity.verifyChallenge'];

  /** Where the other ways come from. The module that defines the element adds their own elements. */
  static later: () => Promise<StepUpLater> = () => import('./identity-step-up.later.js');

  /** The bank's challenge. Without one a page shows that it waits, and a sheet is closed. */
  @property({ attribute: false }) challenge: Challenge | undefined;
  /** A page of its own, or a sheet over the screen around it, whose events do not leave that screen. */
  @property() presentation: 'page' | 'sheet' = 'page';
  /** What was confirmed is under way: keeps the sheet open. */
  @property({ type: Boolean }) busy = false;
  /** Why what was confirmed did not go through, in the customer's words; a button hands the token on once more. */
  @property({ attribute: false }) error = '';

  @state() private flow: StepUpState | undefined;

  protected override readonly texts = new TextsController(this, identityStepUpCatalogue);
  private readonly later = new LaterController(this, () => IdentityStepUpElement.later());
  private readonly patience = new SlowWatch(
    this,
    () => this.flow?.work,
    (slow) => {
      this.announce(slow ? this.texts.t.slow : '');
    },
  );
  private readonly resend = new ResendWatch(
    this,
    () =>
      this.flow?.step === 'answer' && this.flow.method === 'OTP'
        ? this.flow.challenge.resendAfter
        : undefined,
    () => this.usedClient?.bankNow() ?? 0,
  );
  private session: StepUpSession | undefined;
  /** The focus is to move to what has taken the place of the answer before. */
  private isMoving = false;

  protected override attachClient(client: IdentityClient): void {
    this.begin(client);
  }

  protected override detachClient(): void {
    this.session?.stop();
    this.session = undefined;
  }

  protected override forget(): void {
    this.flow = undefined;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const { parts } = this.later;
    if (parts !== undefined) this.texts.complete(parts.messages);
    const client = this.usedClient;
    if (this.challenge?.id === this.flow?.challenge.id || client === undefined || !this.isConnected) return;
    this.detachClient();
    this.forget();
    this.begin(client);
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as StepUpState | undefined;
    if (this.flow !== undefined && before !== this.flow && (changes as PropertyValues).has('flow'))
      this.follow(before, this.flow);
    if (changes.has('error') && this.flow?.step === 'done') this.announce(this.error, 'assertive');
    void this.focusAnswer();
  }

  protected override render(): TemplateResult {
    const { t } = this.texts;
    const heading = this.flow === undefined ? t.titleDone : headingOf(this.flow, t);
    if (this.presentation === 'page')
      return this.renderFrame(
        { heading },
        html`<h1 class="vh">${heading}</h1>
          ${this.renderBody()}`,
      );
    return html`<wdl-sheet
      .open=${this.flow !== undefined && this.challenge !== undefined}
      .heading=${heading}
      .closeLabel=${t.close}
      @wdl-close-request=${(event: Event) => {
        // An order under way is not abandoned by a tap beside the sheet.
        if (this.isWorking) event.preventDefault();
      }}
      @wdl-close=${() => {
        if (this.challenge !== undefined) this.leave();
      }}
    >
      ${this.renderBody()}
    </wdl-sheet>`;
  }

  protected override onBack(): void {
    if (!this.isWorking) this.leave();
  }

  private get isWorking(): boolean {
    return this.busy || this.flow?.work !== undefined;
  }

  private begin(client: IdentityClient): void {
    if (this.challenge === undefined) return;
    const ports = { ...stepUpPorts(), keyboard: secureInput() };
    this.flow ??= startStepUp(this.challenge, ports);
    this.session = runStepUp({
      ...{ client, ports, from: this.flow },
      onState: (next) => {
        this.flow = next;
      },
    });
  }

  private renderBody(): TemplateResult {
    const { flow } = this;
    const { t } = this.texts;
    if (flow === undefined)
      return this.presentation === 'page' ? html`<wdl-skeleton .label=${t.working}></wdl-skeleton>` : html``;
    const view = this.view(flow);
    const slow = renderSlow(this.patience.slow, { slow: t.slow, leave: t.close }, () => {
      this.leave();
    });
    return html`${renderSecond(view)} ${renderTerms(view)} ${this.renderAnswer(view)} ${renderWays(view)}
      ${slow} <slot></slot>`;
  }

  /** Renders the present way; all but the code come with the later part. */
  private renderAnswer(view: StepUpView): TemplateResult {
    const { step, method, proof } = view.state;
    if (step === 'answer' && method === 'OTP') return renderCode(view);
    const { parts, failed } = this.later;
    if (parts === undefined) return this.renderLater(failed);
    if (step === 'over')
      return parts.renderOver(view, () => {
        this.leave();
      });
    if (step === 'answer' || proof === undefined) return parts.renderWay(view);
    return parts.renderDone(view, {
      ...{ busy: this.busy, error: this.error },
      again: () => {
        this.complete(proof);
      },
    });
  }

  private renderLater(failed: boolean): TemplateResult {
    const { t } = this.texts;
    if (!failed) {
      void this.later.load();
      return html`<wdl-skeleton .label=${t.working}></wdl-skeleton>`;
    }
    return html`<wdl-notice data-problem kind="warning" .text=${t.problemNetwork}></wdl-notice>
      <wdl-button
        .label=${t.tryAgain}
        @click=${() => {
          void this.later.load();
        }}
      ></wdl-button>`;
  }

  private view(flow: StepUpState): StepUpView {
    return {
      ...{ state: flow, t: this.texts.t, wait: this.resend.wait, error: problemText(flow, this.texts.t) },
      act: (event) => {
        this.act(event);
      },
    };
  }

  private act(event: StepUpEvent): void {
    this.session?.act(event);
  }

  /** Tells the host what has changed, and moves the focus to what is to be done next. */
  private follow(before: StepUpState | undefined, flow: StepUpState): void {
    const isNew = before?.challenge.id !== flow.challenge.id;
    if (isNew) this.tell('ready', stepDetail(flow.step));
    else if (before.step !== flow.step) this.tell('step', stepDetail(flow.step));
    if (flow.proof !== undefined && flow.proof !== before?.proof) this.complete(flow.proof);
    if (flow.problem !== undefined && flow.problem !== before?.problem) {
      this.tell('error', flow.problem);
      this.announce(problemText(flow, this.texts.t), 'assertive');
    }
    // A second way follows the first one in the same sheet.
    if (isNew && before !== undefined) {
      this.isMoving = true;
      if ((flow.challenge.passed ?? []).length > 0) this.announce(this.texts.t.secondWay);
    }
    const isResent = before?.work === 'resend' && flow.work === undefined;
    const isOther = !isNew && (before.method !== flow.method || before.step !== flow.step);
    // The keyboard has failed: a field has taken the place of its button.
    const isField = before?.hasKeyboard === true && !flow.hasKeyboard;
    if (isOther || isField) this.isMoving = true;
    else if (isResent || flow.problem !== before?.problem) this.field('answer')?.focus();
  }

  /** Moves the focus to what is to be done next, as soon as it is drawn: the part with the other ways may still load. */
  private async focusAnswer(): Promise<void> {
    const isCode = this.flow?.step === 'answer' && this.flow.method === 'OTP';
    if (!this.isMoving || (!isCode && this.later.parts === undefined)) return;
    this.isMoving = false;
    const target = this.field('answer') ?? this.renderRoot.querySelector<HTMLElement>('wdl-button');
    if (target instanceof WdlElement) await target.updateComplete;
    target?.focus();
  }

  private complete(proof: IdentityStepUpCompleteDetail): void {
    this.tell('complete', proof);
  }

  private leave(): void {
    this.tell('cancel', stepDetail(this.flow?.step ?? 'answer'));
  }

  /** Sends an event; inside another screen it does not leave that one. */
  private tell(
    what: 'ready' | 'step' | 'complete' | 'error' | 'cancel',
    detail: IdentityStepUpStepDetail | IdentityStepUpCompleteDetail | FlowProblem,
  ): void {
    this.emit(`wdl-identity-step-up-${what}`, detail, { composed: this.presentation === 'page' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-step-up': IdentityStepUpElement;
  }
}
