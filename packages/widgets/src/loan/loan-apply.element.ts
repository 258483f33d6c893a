import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messagesOf } from '../i18n/catalogue.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { NoticeElement } from '../kit/notice.element.js';
import { ClientElement } from '../provider/client-element.js';
import type { FlowProblem } from './flow-problem.js';
import { renderApplyCode } from './loan-apply.code-sheet.js';
import { runApply, type ApplySession } from './loan-apply.effects.js';
import {
  applyStepDetail,
  isPastApply,
  type LoanApplyCompleteDetail,
  type LoanApplyExitDetail,
  type LoanApplyStepDetail,
} from './loan-apply.events.js';
import { startApply, type ApplyState, type ApplyStep } from './loan-apply.state.js';
import { loanApplyMessages, type LoanApplyMessages } from './loan-apply.messages.js';
import { applyProblemText } from './loan-apply.problem.js';
import {
  applySheetTitle,
  renderApplyDocument,
  renderReasonsSheet,
  renderTakeBackSheet,
} from './loan-apply.sheets.js';
import { applyBarTitle, renderApplyStep, standInProblem } from './loan-apply.steps.js';
import type { ApplyExit, ApplySheet, ApplyView } from './loan-apply.view.js';
import type { LoanClient } from './loan.client.js';
import type { DocumentReading } from './loan-draw.sheets.js';
import { isOffline } from './loan.trouble-view.js';
import { LineWatch, ResendWatch, SlowWatch } from './loan.watches.js';

/**
 * Lets an invited customer apply for a credit line: authorise, say how one earns a living, wait, and take or leave
 * what the bank offers.
 *
 * @tagname wdl-loan-apply
 * @fires {CustomEvent<LoanApplyStepDetail>} wdl-loan-apply-ready - The first screen can be used.
 * @fires {CustomEvent<LoanApplyStepDetail>} wdl-loan-apply-step - Another screen is shown.
 * @fires {CustomEvent<LoanApplyCompleteDetail>} wdl-loan-apply-complete - The line was opened; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-apply-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<LoanApplyStepDetail>} wdl-loan-apply-cancel - The customer leaves before applying.
 * @fires {CustomEvent<LoanApplyExitDetail>} wdl-loan-apply-exit - The customer leaves after applying, or goes on to borrow.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanApplyElement extends ClientElement {
  static override styles = [
    kitStyles,
    layoutStyles,
    css`
      .reasons {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-gap: var(--_space-3);
      }
    `,
  ];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'identity.resendChallenge',
    'identity.verifyChallenge',
    'loan.acceptOffer',
    'loan.appeal',
    'loan.apply',
    'loan.getApplication',
    'loan.getInvitation',
    'loan.listApplications',
    'loan.withdrawApplication',
    'partner.acceptAgreements',
    'partner.getAgreement',
    'partner.grantConsent',
  ];

  /** Address of the host's customer service; without it no such button is shown. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  @state() private application: ApplyState = startApply;
  @state() private sheet: ApplySheet | undefined;
  @state() private document: DocumentReading = 'reading';

  private session: ApplySession | undefined;
  private completed = '';
  private readonly patience = new SlowWatch(
    this,
    () => this.application.work ?? (this.application.step === 'loading' ? 'load' : undefined),
    () => {
      this.announce(this.application.step === 'loading' ? this.texts().slow : this.texts().slowWork);
    },
  );
  private readonly resend = new ResendWatch(
    this,
    () => this.application.challenge?.resendAfter,
    () => this.usedClient?.bankNow() ?? 0,
  );

  constructor() {
    super();
    new LineWatch(this, () => {
      this.onLine();
    });
  }

  /** Goes one step back inside the screen. Returns false when the host has to leave it. */
  back(): boolean {
    const before = this.application.step;
    this.session?.act({ type: 'back' });
    return before !== this.application.step;
  }

  protected override attachClient(client: LoanClient): void {
    this.session = runApply({
      client,
      from: this.application,
      schedule: (run, ms) => {
        const timer = window.setTimeout(() => {
          run();
          // A decision may have become late meanwhile.
          this.requestUpdate();
        }, ms);
        return () => {
          window.clearTimeout(timer);
        };
      },
      onState: (next) => {
        this.application = next;
      },
    });
    void this.session.load();
  }

  protected override detachClient(): void {
    this.session?.stop();
  }

  protected override forget(): void {
    this.application = startApply;
    this.sheet = undefined;
    this.session = undefined;
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('application') as ApplyState | undefined;
    if (before === undefined || before === this.application) return;
    const { step, errors, work, problem } = this.application;
    if (before.step !== step && step !== 'loading') void this.enter(before.step);
    else if ((standInProblem(before) === undefined) !== (standInProblem(this.application) === undefined))
      void this.focusNewHeading();
    else if (errors !== before.errors && Object.keys(errors).length > 0) this.focusErrors();
    // The button that asked for another code is gone.
    if (before.work === 'resend' && work === undefined) this.field('code')?.focus();
    if (problem === before.problem) return;
    // What is mended must not be found by a screen reader later.
    if (problem === undefined) this.announce('', 'assertive');
    else {
      this.emit('wdl-loan-apply-error', problem);
      this.showProblem(problem);
    }
  }

  protected override render(): TemplateResult {
    const view = this.view();
    const past = isPastApply(this.application.step);
    const leave = past && this.application.step !== 'appeal' ? 'close' : 'back';
    return html`
      ${this.renderMissing()}
      ${this.usedClient?.session.sandbox === true ? html`<wdl-sandbox-ribbon .label=${view.t.sandbox}></wdl-sandbox-ribbon>` : nothing}
      <wdl-screen @wdl-error-select=${this.onErrorSelect}>
        <wdl-app-bar
          slot="header"
          .heading=${applyBarTitle(this.application.step, view.t)}
          .leave=${leave}
          .leaveLabel=${leave === 'close' ? view.t.close : view.t.back}
          .serviceLabel=${this.serviceHref === '' ? '' : view.t.service}
          @wdl-back=${this.onBack}
          @wdl-close=${this.onBack}
          @wdl-service=${this.onService}
        ></wdl-app-bar>
        ${renderApplyStep(view)}
      </wdl-screen>
      ${this.renderSheet(view)} ${this.renderCode(view)}
    `;
  }

  private renderSheet(view: ApplyView): TemplateResult {
    const { sheet } = this;
    const close = (): void => {
      this.sheet = undefined;
    };
    return html`<wdl-sheet
      .open=${sheet !== undefined}
      .heading=${applySheetTitle(view, sheet)}
      .closeLabel=${view.t.close}
      @wdl-close=${close}
    >
      ${sheet === 'reasons' ? renderReasonsSheet(view, close) : nothing}
      ${sheet === 'refuse' || sheet === 'take-back' ? renderTakeBackSheet(view, sheet, close) : nothing}
      ${typeof sheet === 'object' ? renderApplyDocument(view, this.document, close) : nothing}
    </wdl-sheet>`;
  }

  private renderCode(view: ApplyView): TemplateResult {
    return html`<wdl-sheet
      .open=${this.application.challenge !== undefined && standInProblem(this.application) === undefined}
      .heading=${view.t.otpTitle}
      .closeLabel=${view.t.close}
      @wdl-close-request=${(event: Event) => {
        // An order under way is not abandoned by a tap beside the sheet.
        if (this.application.work !== undefined) event.preventDefault();
      }}
      @wdl-close=${() => {
        if (standInProblem(this.application) === undefined) view.act({ type: 'challenge-closed' });
      }}
    >
      ${renderApplyCode(view, this.resend.wait)}
    </wdl-sheet>`;
  }

  private view(): ApplyView {
    return {
      state: this.application,
      t: this.texts(),
      now: this.usedClient?.bankNow() ?? 0,
      slow: this.patience.slow,
      act: (event) => {
        this.session?.act(event);
      },
      open: (sheet) => {
        this.open(sheet);
      },
      leave: (to) => {
        this.leave(to);
      },
      load: () => {
        void this.session?.load();
      },
      signIn: () => {
        this.usedClient?.session.restart();
        this.session?.act({ type: 'reload' });
        void this.session?.load();
      },
    };
  }

  private texts(): LoanApplyMessages {
    return messagesOf('loan-apply', loanApplyMessages, this.locale === '' ? 'zh-CN' : this.locale);
  }

  private open(sheet: ApplySheet): void {
    this.sheet = sheet;
    if (typeof sheet === 'object') void this.readDocument(sheet.agreementId);
  }

  private async readDocument(agreementId: string): Promise<void> {
    this.document = 'reading';
    try {
      this.document = (await this.usedClient?.partner.getAgreement({ agreementId })) ?? 'failed';
    } catch {
      this.document = 'failed'; // Shown in the sheet, with what to do.
    }
  }

  /** Goes on by itself when the line is back: reads what could not be read, asks what is unknown. */
  private onLine(): void {
    const { step, problem } = this.application;
    if (step === 'unknown') this.session?.act({ type: 'query' });
    else if (step === 'unavailable' && problem !== undefined && isOffline(problem)) {
      this.session?.act({ type: 'reload' });
      void this.session?.load();
    }
  }

  private async enter(from: ApplyStep): Promise<void> {
    const { step, application } = this.application;
    this.emit(from === 'loading' ? 'wdl-loan-apply-ready' : 'wdl-loan-apply-step', applyStepDetail(step));
    // One that was already open when the screen was opened is not news.
    if (step === 'done' && from !== 'loading' && application && this.completed !== application.id) {
      this.completed = application.id;
      this.emit<LoanApplyCompleteDetail>('wdl-loan-apply-complete', { application });
    }
    await this.focusNewHeading();
  }

  private async focusNewHeading(): Promise<void> {
    await new Promise(requestAnimationFrame);
    this.focusHeading();
  }

  private focusErrors(): void {
    requestAnimationFrame(() => {
      this.renderRoot.querySelector('wdl-error-summary')?.focus();
    });
  }

  /** Says a problem aloud and brings it into view: it stands at the top, the button that was pressed at the bottom. */
  private showProblem(problem: FlowProblem): void {
    // The button that was pressed is disabled again: the code is what to type next.
    if (this.application.challenge !== undefined && standInProblem(this.application) === undefined) {
      this.field('code')?.focus();
      this.announce(applyProblemText(problem, this.texts()), 'assertive');
      return;
    }
    const notice = this.renderRoot.querySelector<NoticeElement>('[data-problem]');
    if (typeof notice?.text === 'string') this.announce(notice.text, 'assertive');
    notice?.scrollIntoView({ block: 'center' });
  }

  private field(name: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-field="${name}"]`);
  }

  private leave(to: ApplyExit): void {
    const { step, application } = this.application;
    if (to === 'home' && !isPastApply(step)) {
      this.emit<LoanApplyStepDetail>('wdl-loan-apply-cancel', applyStepDetail(step));
    } else {
      this.emit<LoanApplyExitDetail>('wdl-loan-apply-exit', { to, applicationId: application?.id });
    }
  }

  private readonly onErrorSelect = (event: CustomEvent<{ field: string }>): void => {
    this.field(event.detail.field)?.focus();
  };

  private readonly onBack = (): void => {
    if (this.back()) return;
    const { step, work } = this.application;
    // Before applying nothing is left behind; while an application is being sent the customer waits, unless it takes long.
    if (isPastApply(step) || work === undefined || this.patience.slow) this.leave('home');
  };

  private readonly onService = (event: Event): void => {
    event.stopPropagation();
    if (this.emit('wdl-service', undefined, { cancelable: true })) window.location.assign(this.serviceHref);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-apply': LoanApplyElement;
  }
}
