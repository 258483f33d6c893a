import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { ApplicationChangedDetail, PartView } from '../screen/application-part.js';
import type { SheetState } from '../screen/document-view.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { PartElement } from '../screen/part-element.js';
import { secureInput } from '../screen/secure-input.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { OpenSession } from './account-open.effects.js';
import {
  isSent,
  stepDetail,
  type AccountOpenCompleteDetail,
  type AccountOpenExitDetail,
  type AccountOpenNextDetail,
  type AccountOpenStepDetail,
  type AccountOpenWay,
} from './account-open.events.js';
import { readOpening, type OpenMode, type OpenWish } from './account-open.first.js';
import { loaded } from './account-open.loaded.js';
import { accountOpenCatalogue, type AccountOpenMessages } from './account-open.messages.js';
import { startOpen, type OpenClass, type OpenEvent, type OpenState } from './account-open.state.js';
import { renderStep, type OpenLater } from './account-open.steps.js';
import type { OpenPartView, OpenSheet, OpenView } from './account-open.view.js';

/**
 * Opens an account for somebody whom the bank does not know yet, or another one: who the customer is, what the bank has to know,
 * a card of their own, contracts and payment password. It goes on at the step where the customer has left it, on any device.
 *
 * @tagname wdl-account-open
 * @slot header - Bar of the screen around; only as a part.
 * @fires {CustomEvent<AccountOpenStepDetail>} wdl-account-open-ready - The first screen can be used.
 * @fires {CustomEvent<AccountOpenStepDetail>} wdl-account-open-step - Another screen is shown.
 * @fires {CustomEvent<ApplicationChangedDetail>} wdl-account-open-changed - The application has changed: a step was passed, a person has decided, another device went on.
 * @fires {CustomEvent<AccountOpenCompleteDetail>} wdl-account-open-complete - The account is open; fired once for each. A hint: the truth is the webhook.
 * @fires {CustomEvent<AccountOpenNextDetail>} wdl-account-open-next - The customer wants to borrow or to invest; cancelable, else `loan-href` or `wealth-href` opens, or the screen is left.
 * @fires {CustomEvent<FlowProblem>} wdl-account-open-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<AccountOpenStepDetail>} wdl-account-open-cancel - The customer leaves; the application stays open.
 * @fires {CustomEvent<AccountOpenExitDetail>} wdl-account-open-exit - The customer leaves after the order to open was sent.
 * @fires {CustomEvent<undefined>} wdl-account-open-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class AccountOpenElement extends PartElement<
  OpenState,
  OpenEvent,
  AccountOpenMessages,
  OpenLater,
  OpenSheet
> {
  /** Operations that the screen calls, besides those of the screens inside it. */
  static readonly operations: readonly string[] = [
    'account.listAccounts',
    'account.openAccount',
    'account.submitDetails',
    'identity.cancelApplication',
    'identity.getApplication',
    'identity.listApplications',
    'identity.startApplication',
    'partner.acceptAgreements',
    'partner.getAgreement',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<OpenLater> = () => import('./account-open.later.js');

  /** Class of the account, `II` or `III`. Without one the customer chooses. */
  @property({ attribute: 'account-class' }) accountClass: OpenClass | '' = '';
  /** How much the bank is asked to verify at least; it may ask for more. Default `standard`. */
  @property() mode: 'simple' | 'standard' | 'advanced' = 'standard';
  /** Address of the page that goes on on another device, see `wdl-identity-continue`. Default: this page's own. */
  @property({ attribute: 'link-base' }) linkBase = '';
  /** Address to which the customer goes on to borrow. */
  @property({ attribute: 'loan-href' }) loanHref = '';
  /** Address to which the customer goes on to invest. */
  @property({ attribute: 'wealth-href' }) wealthHref = '';

  protected override readonly slug = 'account-open';
  protected override readonly texts = new TextsController(this, accountOpenCatalogue);
  protected override readonly later = new LaterController(this, () => AccountOpenElement.later());
  private completed = '';
  /** Application and version that the page was told of. */
  private told = '';

  /** Reads everything again. What was entered stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): OpenState {
    return startOpen;
  }

  protected override async first(client: VerifyClient): Promise<OpenState> {
    return loaded(this.flow, await readOpening(client, this.wish()));
  }

  protected override run(later: OpenLater, surroundings: Surroundings<OpenState, VerifyClient>): OpenSession {
    return later.runOpen({ ...surroundings, ...this.wish(), keyboard: secureInput() });
  }

  protected override showsPart(): boolean {
    const { step, application } = this.flow;
    const isPart = application !== undefined && (step === 'identity' || step === 'card');
    return isPart && this.later.parts !== undefined && this.standIn(this.flow) === undefined;
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const { application } = this.flow;
    const now = application === undefined ? '' : `${application.id} ${String(application.version)}`;
    if (application === undefined || now === this.told) return;
    this.told = now;
    this.emit<ApplicationChangedDetail>('wdl-account-open-changed', { application });
  }

  protected override standIn({ problem, step }: OpenState): FlowProblem | undefined {
    if (problem === undefined || isSent(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ listed }: OpenState): unknown {
    return listed;
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    const { work } = this.flow;
    return work === 'open' || work === 'query' ? { slow: t.slowOpen, leave: t.home } : t;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { step } = this.flow;
    const heading = this.later.parts?.barTitle(step, t) ?? t.title;
    return { heading, leave: isSent(step) ? 'close' : 'back' };
  }

  protected override renderStep(later: OpenLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later, () => this.partView());
  }

  protected override renderSheet(later: OpenLater, sheet: SheetState<OpenSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: OpenState, first: boolean): void {
    const { step, account } = this.flow;
    const name = first ? 'wdl-account-open-ready' : 'wdl-account-open-step';
    this.emit<AccountOpenStepDetail>(name, stepDetail(step));
    if (account === undefined || this.completed === account.id) return;
    this.completed = account.id;
    this.emit<AccountOpenCompleteDetail>('wdl-account-open-complete', { account });
  }

  protected override leave(): void {
    const { step, account, work } = this.flow;
    if (isSent(step) || work === 'open')
      this.emit<AccountOpenExitDetail>('wdl-account-open-exit', { accountId: account?.id });
    else this.emit<AccountOpenStepDetail>('wdl-account-open-cancel', stepDetail(step));
  }

  protected override mayLeave(): boolean {
    return isSent(this.flow.step) || super.mayLeave();
  }

  private wish(): OpenWish {
    return {
      accountClass: this.accountClass === '' ? undefined : this.accountClass,
      mode: this.mode.toUpperCase() as OpenMode,
      application: this.application,
    };
  }

  private goOn(to: AccountOpenWay): void {
    const { account } = this.flow;
    if (account === undefined) return;
    const detail: AccountOpenNextDetail = { to, accountId: account.id };
    const href = to === 'loan' ? this.loanHref : this.wealthHref;
    if (!this.leadTo('wdl-account-open-next', detail, href)) this.leave();
  }

  private partView(): OpenPartView | undefined {
    const { application } = this.flow;
    if (application === undefined) return undefined;
    const part: PartView = {
      ...{ client: this.usedClient, locale: this.lang, application },
      changed: (next) => {
        this.act({ type: 'application', application: next });
      },
      way: (way) => {
        // The part shows all others itself.
        if (way === 'CANCEL') this.open('cancel');
      },
      leave: () => {
        this.leave();
      },
      failed: (problem) => {
        this.emit('wdl-account-open-error', problem);
      },
      signIn: () => this.emit('wdl-account-open-sign-in', undefined, { cancelable: true }),
    };
    return { part, mode: this.mode, linkBase: this.linkBase, header: this.renderHeader(this.bar()) };
  }

  private view(): OpenView {
    return {
      ...{ state: this.flow, t: this.texts.t, mode: this.mode },
      givenClass: this.accountClass === '' ? undefined : this.accountClass,
      sandbox: this.usedClient?.session.sandbox === true,
      host: secureInput() !== undefined,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        if (sheet === 'cancel') this.open(sheet);
        else this.open(sheet, sheet.agreementId);
      },
      goOn: (to) => {
        this.goOn(to);
      },
      leave: () => {
        this.leave();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-account-open': AccountOpenElement;
  }
}
