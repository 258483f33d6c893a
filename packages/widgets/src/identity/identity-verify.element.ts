import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { ApplicationChangedDetail, PartView } from '../screen/application-part.js';
import type { SheetState } from '../screen/document-view.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { PartElement } from '../screen/part-element.js';
import { businessDate } from '../screen/show-date.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { VerifySession, VerifySurroundings } from './identity-verify.effects.js';
import {
  hasBegun,
  verifyStepDetail,
  type IdentityVerifyCompleteDetail,
  type IdentityVerifyExitDetail,
  type IdentityVerifyStepDetail,
} from './identity-verify.events.js';
import { readVerify, type VerifyMode, type VerifyWish } from './identity-verify.first.js';
import { identityVerifyCatalogue, type IdentityVerifyMessages } from './identity-verify.messages.js';
import { startVerify, withApplication, type VerifyEvent, type VerifyState } from './identity-verify.state.js';
import { isInner, renderStep, type VerifyLater } from './identity-verify.steps.js';
import type { VerifySheet, VerifyView } from './identity-verify.view.js';

const modes: Readonly<Record<string, VerifyMode>> = { simple: 'SIMPLE', advanced: 'ADVANCED' };

/**
 * Verifies who the customer is: what is asked for and why, face or video call, phone, identity, and what comes of it. Every
 * failure has a way on. The application lives at the bank: any device goes on where it stands, and nothing that was typed is
 * kept in the page.
 *
 * @tagname wdl-identity-verify
 * @slot header - As a part: the bar of the screen around it.
 * @fires {CustomEvent<IdentityVerifyStepDetail>} wdl-identity-verify-ready - The first screen can be used.
 * @fires {CustomEvent<IdentityVerifyStepDetail>} wdl-identity-verify-step - Another screen is shown.
 * @fires {CustomEvent<ApplicationChangedDetail>} wdl-identity-verify-changed - The application has changed: a step was passed, a person has decided.
 * @fires {CustomEvent<IdentityVerifyCompleteDetail>} wdl-identity-verify-complete - The customer is verified; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-identity-verify-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<IdentityVerifyStepDetail>} wdl-identity-verify-cancel - The customer leaves before giving anything.
 * @fires {CustomEvent<IdentityVerifyExitDetail>} wdl-identity-verify-exit - The customer leaves; the bank keeps where the application stands.
 * @fires {CustomEvent<undefined>} wdl-identity-verify-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class IdentityVerifyElement extends PartElement<
  VerifyState,
  VerifyEvent,
  IdentityVerifyMessages,
  VerifyLater,
  VerifySheet
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'identity.cancelApplication',
    'identity.getApplication',
    'identity.giveConsents',
    'identity.listApplications',
    'identity.startApplication',
    'identity.submitElements',
    'identity.submitPhone',
    'partner.acceptAgreements',
    'partner.getAgreement',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<VerifyLater> = () => import('./identity-verify.later.js');

  /** The least that is asked: typed elements, document and face, or two persons besides. The bank may ask for more. */
  @property() mode: 'simple' | 'standard' | 'advanced' = 'standard';
  /** What for. Inside `wdl-account-open` it is `account-opening`. */
  @property() scene: 'verification' | 'account-opening' = 'verification';
  /** Address of the page that goes on on another device, see `wdl-identity-continue`. Default: this page's own. */
  @property({ attribute: 'link-base' }) linkBase = '';

  protected override readonly slug = 'identity-verify';
  protected override readonly texts = new TextsController(this, identityVerifyCatalogue);
  protected override readonly later = new LaterController(this, () => IdentityVerifyElement.later());
  private completed = '';
  /** Version of the application that the host knows of. */
  private told = 0;

  /** Reads the application again, for example after something changed elsewhere. */
  refresh(): void {
    this.resume();
  }

  protected override subject(): string {
    if (this.presentation === 'part') return this.application?.id ?? '';
    return `${this.scene} ${this.mode}`;
  }

  protected override start(): VerifyState {
    return startVerify;
  }

  protected override async first(client: VerifyClient): Promise<VerifyState> {
    const application = this.application ?? (await readVerify(client, this.wish())).application;
    this.told = application.version;
    return withApplication(this.flow, application);
  }

  protected override run(later: VerifyLater, surroundings: VerifySurroundings): VerifySession {
    return later.runVerify({ ...surroundings, ...this.wish(), hasParts: true });
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const { application } = this;
    if (!changes.has('application') || application === undefined || !this.isRunning) return;
    this.told = Math.max(this.told, application.version);
    if (this.flow.application?.id === application.id) this.act({ type: 'looked', application });
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const { application } = this.flow;
    if (application === undefined || application.version <= this.told) return;
    this.told = application.version;
    this.emit<ApplicationChangedDetail>('wdl-identity-verify-changed', { application });
  }

  protected override forget(): void {
    super.forget();
    this.told = 0;
  }

  protected override showsPart(): boolean {
    return isInner(this.flow) && this.later.parts !== undefined && this.standIn(this.flow) === undefined;
  }

  protected override standIn({ problem, step }: VerifyState): FlowProblem | undefined {
    return problem !== undefined && (step === 'unavailable' || isSignedOut(problem)) ? problem : undefined;
  }

  protected override errorsOf({ errors }: VerifyState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: VerifyLater, problem: FlowProblem): string {
    return later.verifyProblemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.flow.step === 'loading' ? t : { slow: t.slowWork, leave: t.leave };
  }

  protected override bar(): FrameBar {
    const { step, aside } = this.flow;
    const isClosed = aside === undefined && (step === 'review' || step === 'done' || step === 'over');
    return { heading: this.texts.t.title, leave: isClosed ? 'close' : 'back' };
  }

  protected override renderStep(later: VerifyLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderSheet(later: VerifyLater, sheet: SheetState<VerifySheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: VerifyState, first: boolean): void {
    const { step, application } = this.flow;
    this.emit<IdentityVerifyStepDetail>(
      first ? 'wdl-identity-verify-ready' : 'wdl-identity-verify-step',
      verifyStepDetail(this.flow),
    );
    // One that had ended already when the screen was opened is not news.
    if (step !== 'done' || first || application === undefined || this.completed === application.id) return;
    this.completed = application.id;
    this.emit<IdentityVerifyCompleteDetail>('wdl-identity-verify-complete', { application });
  }

  protected override leave(): void {
    const { application } = this.flow;
    if (application === undefined || !hasBegun(this.flow))
      this.emit<IdentityVerifyStepDetail>('wdl-identity-verify-cancel', verifyStepDetail(this.flow));
    else
      this.emit<IdentityVerifyExitDetail>('wdl-identity-verify-exit', {
        to: 'home',
        applicationId: application.id,
      });
  }

  private wish(): VerifyWish {
    return {
      scene: this.scene === 'account-opening' ? 'ACCOUNT_OPENING' : 'VERIFICATION',
      mode: modes[this.mode] ?? 'STANDARD',
    };
  }

  private view(): VerifyView {
    return {
      state: this.flow,
      t: this.texts.t,
      today: businessDate(new Date(this.usedClient?.bankNow() ?? 0).toISOString()),
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        if (sheet === 'cancel') this.open(sheet);
        else this.open(sheet, sheet.agreementId);
      },
      leave: () => {
        this.leave();
      },
      part: this.partView(),
      linkBase: this.linkBase,
      header: this.renderHeader(this.bar()),
    };
  }

  private partView(): PartView | undefined {
    const { application } = this.flow;
    if (application === undefined) return undefined;
    return {
      ...{ client: this.usedClient, locale: this.lang, application },
      changed: (next) => {
        this.act({ type: 'looked', application: next });
      },
      way: (way) => {
        if (way === 'CANCEL') this.open('cancel');
        else this.act({ type: 'way', way });
      },
      leave: () => {
        if (this.flow.aside === undefined) this.leave();
        else this.act({ type: 'back' });
      },
      failed: (problem) => {
        this.emit('wdl-identity-verify-error', problem);
      },
      signIn: () => this.emit('wdl-identity-verify-sign-in', undefined, { cancelable: true }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-identity-verify': IdentityVerifyElement;
  }
}
