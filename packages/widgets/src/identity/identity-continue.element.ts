import type { IdentityApplication } from '@weidongli/contracts';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import { warnOnce } from '../kit/warn.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { ResendWatch } from '../screen/resend-watch.js';
import { copyText } from './adapters/clipboard.js';
import { ApplicationScreen } from './application-screen.js';
import { arrivalProblemText, renderArrival } from './identity-continue.arrival-view.js';
import {
  redeemCode,
  startArrival,
  type ArrivalState,
  type RedeemHandOver,
} from './identity-continue.arrival.js';
import type { ContinueSession } from './identity-continue.effects.js';
import type {
  IdentityContinueCompleteDetail,
  IdentityContinueStepDetail,
} from './identity-continue.events.js';
import { identityContinueCatalogue, type IdentityContinueMessages } from './identity-continue.messages.js';
import {
  startContinue,
  withApplication,
  type ContinueEvent,
  type ContinueState,
} from './identity-continue.state.js';
import { renderStep, type ContinueLater } from './identity-continue.steps.js';
import { continueStyles } from './identity-continue.styles.js';
import type { ContinueView } from './identity-continue.view.js';

/**
 * Lets a customer go on with another device, and nothing is typed twice. The first device shows a link to scan or copy and six digits;
 * the second one, with the `token` of the link, asks for the digits and gives the secret of a session of the same customer.
 *
 * @tagname wdl-identity-continue
 * @slot header - As a part: the bar of the screen around it.
 * @fires {CustomEvent<IdentityContinueStepDetail>} wdl-identity-continue-ready - The first screen can be used.
 * @fires {CustomEvent<IdentityContinueStepDetail>} wdl-identity-continue-step - Another screen is shown.
 * @fires {CustomEvent<ApplicationChangedDetail>} wdl-identity-continue-changed - First device: the application has changed, the other one goes on.
 * @fires {CustomEvent<ApplicationWayDetail>} wdl-identity-continue-way - As a part: the customer wants to give the application up.
 * @fires {CustomEvent<IdentityContinueCompleteDetail>} wdl-identity-continue-complete - Second device: carries the secret of a new session, once.
 * @fires {CustomEvent<FlowProblem>} wdl-identity-continue-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<IdentityContinueStepDetail>} wdl-identity-continue-cancel - The customer goes back.
 * @fires {CustomEvent<undefined>} wdl-identity-continue-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class IdentityContinueElement extends ApplicationScreen<
  ContinueState,
  ContinueEvent,
  IdentityContinueMessages,
  ContinueLater
> {
  static override styles: CSSResultGroup = [kitStyles, layoutStyles, continueStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'identity.createHandOver',
    'identity.getApplication',
    'identity.listApplications',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<ContinueLater> = () => import('./identity-continue.later.js');

  /** First device: address of the page that goes on; the token follows it after `#`. Default: this page's own. */
  @property({ attribute: 'link-base' }) linkBase = '';
  /** Second device: what stood after the `#` of the link. With it the screen needs no client. */
  @property({ attribute: false }) token = '';
  /** Second device: trades token and code for a session, as `(input) => redeemHandOver(transport, input)`. */
  @property({ attribute: false }) redeem: RedeemHandOver | undefined;

  @state() private arrival: ArrivalState = startArrival;
  @state() private copied: boolean | undefined;

  protected override readonly slug = 'identity-continue';
  protected override readonly texts = new TextsController(this, identityContinueCatalogue);
  protected override readonly later = new LaterController(this, () => IdentityContinueElement.later());
  private readonly countdown = new ResendWatch(
    this,
    () => (this.flow.step === 'link' ? this.flow.shown?.expiresAt : undefined),
    () => this.usedClient?.bankNow() ?? 0,
  );

  protected override start(): ContinueState {
    return startContinue;
  }

  protected override needsClient(): boolean {
    return this.token === '';
  }

  /** On the second device nobody is logged in: nothing is read. */
  protected override subject(): string {
    return this.token === '' ? super.subject() : '';
  }

  protected override show(state: ContinueState, application: IdentityApplication | undefined): ContinueState {
    return withApplication(state, application);
  }

  protected override run(
    later: ContinueLater,
    surroundings: Surroundings<ContinueState, VerifyClient>,
  ): ContinueSession {
    const [linkBase = ''] = new URL(this.linkBase, document.baseURI).href.split('#');
    return later.runContinue({ ...surroundings, linkBase });
  }

  protected override problemText(later: ContinueLater, problem: FlowProblem): string {
    return later.continueProblemText(problem, this.texts.t);
  }

  protected override bar(): FrameBar {
    return { heading: this.texts.t.title };
  }

  protected override render(): TemplateResult {
    if (this.token === '') return super.render();
    return this.renderFrame(
      this.bar(),
      renderArrival({
        ...{ state: this.arrival, t: this.texts.t },
        typed: (code) => {
          this.arrival = { step: 'code', code };
        },
        submit: () => void this.submit(),
      }),
    );
  }

  protected override renderStep(later: ContinueLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  /** No sheet opens over this screen. */
  protected override renderSheet(): TemplateResult {
    return html``;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    // Another link is another customer's: what was typed for the first one is gone.
    if (changes.has('token')) this.arrival = startArrival;
    super.willUpdate(changes);
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    if (this.token === '') return;
    const before = (changes as PropertyValues).get('arrival') as ArrivalState | undefined;
    if (changes.has('token') || (before !== undefined && before.step !== this.arrival.step))
      void this.arrive(changes.has('token'));
    const { problem } = this.arrival;
    if (problem === undefined || problem === before?.problem) return;
    this.emit('wdl-identity-continue-error', problem);
    this.announce(arrivalProblemText(problem, this.texts.t), 'assertive');
    this.field('code')?.focus();
  }

  protected override forget(): void {
    super.forget();
    this.copied = undefined;
  }

  protected override entered(_before: ContinueState, first: boolean): void {
    this.tell(first ? 'ready' : 'step', this.flow.step);
    this.copied = undefined;
  }

  protected override leave(): void {
    this.tell('cancel', this.token === '' ? this.flow.step : this.arrival.step);
  }

  private view(): ContinueView {
    return {
      ...{ state: this.flow, t: this.texts.t, left: this.countdown.wait, copied: this.copied },
      isPart: this.presentation === 'part',
      act: (event) => {
        this.act(event);
      },
      copy: () => void this.copyLink(),
      takeWay: (way) => {
        this.takeWay(way);
      },
      leave: () => {
        this.leave();
      },
    };
  }

  private async copyLink(): Promise<void> {
    const { t } = this.texts;
    this.copied = await copyText(this.flow.shown?.link ?? '');
    this.announce(this.copied ? t.copied : t.copyByHand, 'polite');
  }

  private async submit(): Promise<void> {
    const { redeem, token, arrival } = this;
    if (arrival.work !== undefined) return;
    if (redeem === undefined) {
      warnOnce(
        'WDL1006',
        this.localName,
        'The property redeem is missing: see redeemHandOver of the client.',
      );
      return;
    }
    await redeemCode(arrival, {
      ...{ token, redeem },
      onState: (next) => {
        if (this.token === token) this.arrival = next;
      },
      onSecret: (clientSecret) => {
        if (this.token !== token) return;
        this.emit<IdentityContinueCompleteDetail>('wdl-identity-continue-complete', { clientSecret });
      },
    });
  }

  /** Says where the second device is, and moves the focus to its heading. */
  private async arrive(first: boolean): Promise<void> {
    this.tell(first ? 'ready' : 'step', this.arrival.step);
    await new Promise(requestAnimationFrame);
    this.focusHeading();
  }

  private tell(what: 'ready' | 'step' | 'cancel', step: IdentityContinueStepDetail['step']): void {
    this.emit<IdentityContinueStepDetail>(`wdl-identity-continue-${what}`, { step });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-continue': IdentityContinueElement;
  }
}
