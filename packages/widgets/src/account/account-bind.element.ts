import type { PropertyValues, TemplateResult } from 'lit';
import { TextsController } from '../i18n/texts.controller.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { ApplicationChangedDetail } from '../screen/application-part.js';
import type { SheetState } from '../screen/document-view.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { PartElement } from '../screen/part-element.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { BindSession } from './account-bind.effects.js';
import {
  isSent,
  stepDetail,
  type AccountBindCompleteDetail,
  type AccountBindExitDetail,
  type AccountBindStepDetail,
} from './account-bind.events.js';
import { readBind } from './account-bind.first.js';
import { loaded } from './account-bind.loaded.js';
import { accountBindCatalogue, type AccountBindMessages } from './account-bind.messages.js';
import { startBind, type BindEvent, type BindState } from './account-bind.state.js';
import { renderStep, type BindLater } from './account-bind.steps.js';
import type { BindSheet, BindView } from './account-bind.view.js';

/**
 * Lets a customer bind a debit card of another bank: number and phone are sealed for the bank in the page, the issuer confirms
 * them together with the name and the identity number, and a code goes to that phone.
 *
 * @tagname wdl-account-bind
 * @slot header - Bar of the screen around; only as a part.
 * @fires {CustomEvent<AccountBindStepDetail>} wdl-account-bind-ready - The first screen can be used.
 * @fires {CustomEvent<AccountBindStepDetail>} wdl-account-bind-step - Another screen is shown.
 * @fires {CustomEvent<AccountBindCompleteDetail>} wdl-account-bind-complete - The card is bound; fired once for each. A hint: the truth is the webhook.
 * @fires {CustomEvent<ApplicationChangedDetail>} wdl-account-bind-changed - The application that the card is for goes on; carries it as it is now.
 * @fires {CustomEvent<ApplicationWayDetail>} wdl-account-bind-way - As a part: the customer wants to give the application up.
 * @fires {CustomEvent<FlowProblem>} wdl-account-bind-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<AccountBindStepDetail>} wdl-account-bind-cancel - The customer leaves before anything was sent.
 * @fires {CustomEvent<AccountBindExitDetail>} wdl-account-bind-exit - The customer leaves after something was sent.
 * @fires {CustomEvent<undefined>} wdl-account-bind-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class AccountBindElement extends PartElement<
  BindState,
  BindEvent,
  AccountBindMessages,
  BindLater,
  BindSheet
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.bindCard',
    'account.listCards',
    'account.lookUpCard',
    'account.prepareBinding',
    'identity.getApplication',
    'identity.listApplications',
    'partner.acceptAgreements',
    'partner.getAgreement',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<BindLater> = () => import('./account-bind.later.js');

  protected override readonly slug = 'account-bind';
  protected override readonly texts = new TextsController(this, accountBindCatalogue);
  protected override readonly later = new LaterController(this, () => AccountBindElement.later());
  private completed = '';

  /** Reads everything again. What was typed stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): BindState {
    return startBind;
  }

  protected override async first(client: VerifyClient): Promise<BindState> {
    return loaded(this.flow, await readBind(client, this));
  }

  protected override run(later: BindLater, surroundings: Surroundings<BindState, VerifyClient>): BindSession {
    return later.runBind({ ...surroundings, application: this.application });
  }

  protected override subject(): string {
    return this.application?.id ?? (this.presentation === 'part' ? '' : 'customer');
  }

  protected override standIn({ problem, step }: BindState): FlowProblem | undefined {
    if (problem === undefined || isSent(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ listed }: BindState): unknown {
    return listed;
  }

  protected override problemText(later: BindLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.flow.work === undefined ? t : { slow: t.slowBind, leave: t.home };
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { step } = this.flow;
    const heading = this.later.parts?.barTitle(step, t) ?? t.title;
    return { heading, leave: isSent(step) ? 'close' : 'back' };
  }

  protected override renderStep(later: BindLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderSheet(later: BindLater, sheet: SheetState<BindSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: BindState, first: boolean): void {
    const { step, card } = this.flow;
    const name = first ? 'wdl-account-bind-ready' : 'wdl-account-bind-step';
    this.emit<AccountBindStepDetail>(name, stepDetail(step));
    if (card === undefined || this.completed === card.id) return;
    this.completed = card.id;
    this.emit<AccountBindCompleteDetail>('wdl-account-bind-complete', { card });
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as BindState | undefined;
    const { application } = this.flow;
    if (application === undefined || before?.application === undefined) return;
    if (application.version > before.application.version)
      this.emit<ApplicationChangedDetail>('wdl-account-bind-changed', { application });
  }

  protected override leave(): void {
    const { step, card } = this.flow;
    if (isSent(step) || this.isSending())
      this.emit<AccountBindExitDetail>('wdl-account-bind-exit', { cardId: card?.id });
    else this.emit<AccountBindStepDetail>('wdl-account-bind-cancel', stepDetail(step));
  }

  protected override mayLeave(): boolean {
    return isSent(this.flow.step) || super.mayLeave();
  }

  private isSending(): boolean {
    return this.flow.work === 'bind' || this.flow.work === 'verify';
  }

  private view(): BindView {
    return {
      state: this.flow,
      t: this.texts.t,
      sandbox: this.usedClient?.session.sandbox === true,
      // Without an application there is nothing to give up.
      isPart: this.presentation === 'part' && this.flow.application !== undefined,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        this.open(sheet, sheet.agreementId);
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
    'wdl-account-bind': AccountBindElement;
  }
}
