import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messagesOf } from '../i18n/catalogue.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { NoticeElement } from '../kit/notice.element.js';
import { ClientElement } from '../provider/client-element.js';
import type { FlowProblem } from './flow-problem.js';
import type { LoanClient } from './loan.client.js';
import { renderStepUp } from './loan.step-up-view.js';
import { isOffline, renderSlow } from './loan.trouble-view.js';
import { LineWatch, ResendWatch, SlowWatch } from './loan.watches.js';
import { runRepay, type RepaySession } from './loan-repay.effects.js';
import {
  isOrdered,
  stepDetail,
  type LoanRepayCompleteDetail,
  type LoanRepayExitDetail,
  type LoanRepayStepDetail,
} from './loan-repay.events.js';
import { startRepay, type RepayState, type RepayStep } from './loan-repay.flow.js';
import { loanRepayMessages, type LoanRepayMessages } from './loan-repay.messages.js';
import { problemText } from './loan-repay.problem.js';
import { amountOf, cardOf } from './loan-repay.result-view.js';
import { renderCardSheet, renderFormulaSheet, renderPlanSheet } from './loan-repay.sheets.js';
import { barTitle, renderStep, standsIn } from './loan-repay.steps.js';
import type { RepaySheet, RepayView } from './loan-repay.view.js';

const sheetTitles = { formula: 'howComputed', plan: 'planAfter', card: 'chooseCard' } as const;

/**
 * Lets a customer pay back a loan: what is due, a part ahead of time, or all of it.
 *
 * @tagname wdl-loan-repay
 * @fires {CustomEvent<LoanRepayStepDetail>} wdl-loan-repay-ready - The first screen can be used.
 * @fires {CustomEvent<LoanRepayStepDetail>} wdl-loan-repay-step - Another screen is shown.
 * @fires {CustomEvent<LoanRepayCompleteDetail>} wdl-loan-repay-complete - The money was taken; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-repay-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<LoanRepayStepDetail>} wdl-loan-repay-cancel - The customer leaves before ordering.
 * @fires {CustomEvent<LoanRepayExitDetail>} wdl-loan-repay-exit - The customer leaves after ordering.
 * @fires {CustomEvent<undefined>} wdl-loan-repay-sign-in - The customer wants to log in anew; then call `client.session.restart()`.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanRepayElement extends ClientElement {
  static override styles = [kitStyles, layoutStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listCards',
    'identity.resendChallenge',
    'identity.verifyChallenge',
    'loan.getDraw',
    'loan.getRepayment',
    'loan.getSchedule',
    'loan.listRepayments',
    'loan.quoteRepayment',
    'loan.repay',
  ];

  /** Loan, `loa_…`. Required. */
  @property({ attribute: 'draw-id' }) drawId = '';
  /** Address of the host's customer service; without it no such button is shown. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  @state() private repay: RepayState = startRepay;
  @state() private sheet: RepaySheet | undefined;

  private session: RepaySession | undefined;
  private completed = '';
  private readonly slow = new SlowWatch(
    this,
    () => (this.usedClient === undefined ? undefined : this.waitingFor()),
    (slow) => {
      this.announce(slow ? this.slowText() : '', 'polite');
    },
  );
  private readonly resend = new ResendWatch(
    this,
    () => this.repay.challenge?.resendAfter,
    () => this.usedClient?.bankNow() ?? 0,
  );

  constructor() {
    super();
    new LineWatch(this, () => {
      const { step, problem, work } = this.repay;
      if (work === undefined && problem !== undefined && (step === 'unknown' || isOffline(problem)))
        this.session?.resume();
    });
  }

  /** Goes one step back inside the screen. Returns false when the host has to leave it. */
  back(): boolean {
    const before = this.repay.step;
    this.session?.act({ type: 'back' });
    return before !== this.repay.step;
  }

  protected override attachClient(client: LoanClient): void {
    if (this.drawId === '') return;
    this.session = runRepay({
      client,
      drawId: this.drawId,
      from: this.repay,
      schedule: (run, ms) => {
        const timer = window.setTimeout(run, ms);
        return () => {
          window.clearTimeout(timer);
        };
      },
      onState: (next) => {
        this.repay = next;
      },
    });
    void this.session.load();
  }

  protected override detachClient(): void {
    this.session?.stop();
    this.session = undefined;
  }

  protected override forget(): void {
    this.repay = startRepay;
    this.sheet = undefined;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const client = this.usedClient;
    if (!changes.has('drawId') || client === undefined || !this.isConnected) return;
    // The first one is started by the client itself, unless the id came later.
    if (changes.get('drawId') === undefined && this.session !== undefined) return;
    this.detachClient();
    if (changes.get('drawId') !== '') this.forget();
    this.attachClient(client);
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('repay') as RepayState | undefined;
    if (before === undefined || before === this.repay) return;
    if (before.step !== this.repay.step && this.repay.step !== 'loading') void this.enter(before.step);
    else if (standsIn(before) !== standsIn(this.repay)) requestAnimationFrame(() => this.focusHeading());
    else if (this.repay.errors !== before.errors && Object.keys(this.repay.errors).length > 0)
      this.focusErrors();
    // The button that asked for another code is gone.
    if (before.work === 'resend' && this.repay.work === undefined) this.field('code')?.focus();
    if (this.repay.problem === before.problem) return;
    // What is mended must not be found by a screen reader later.
    if (this.repay.problem === undefined) {
      this.announce('', 'assertive');
      return;
    }
    this.emit('wdl-loan-repay-error', this.repay.problem);
    this.showProblem(this.repay.problem);
  }

  protected override render(): TemplateResult {
    const view = this.view();
    const ordered = isOrdered(this.repay.step);
    return html`
      ${this.renderMissing()}
      ${this.usedClient?.session.sandbox === true ? html`<wdl-sandbox-ribbon .label=${view.t.sandbox}></wdl-sandbox-ribbon>` : nothing}
      <wdl-screen @wdl-error-select=${this.onErrorSelect}>
        <wdl-app-bar
          slot="header"
          .heading=${barTitle(this.repay, view.t)}
          .leave=${ordered ? 'close' : 'back'}
          .leaveLabel=${ordered ? view.t.close : view.t.back}
          .serviceLabel=${this.serviceHref === '' ? '' : view.t.service}
          @wdl-back=${this.onBack}
          @wdl-close=${this.onBack}
          @wdl-service=${this.onService}
        ></wdl-app-bar>
        ${renderStep(view)}
      </wdl-screen>
      ${this.renderSheet(view)} ${this.renderCode(view)}
    `;
  }

  private renderSheet(view: RepayView): TemplateResult {
    const { sheet } = this;
    const close = (): void => {
      this.sheet = undefined;
    };
    return html`<wdl-sheet
      .open=${sheet !== undefined}
      .heading=${sheet === undefined ? '' : view.t[sheetTitles[sheet]]}
      .closeLabel=${view.t.close}
      @wdl-close=${close}
    >
      ${sheet === 'formula' ? renderFormulaSheet(view, close) : nothing}
      ${sheet === 'plan' ? renderPlanSheet(view, close) : nothing}
      ${sheet === 'card' ? renderCardSheet(view, close) : nothing}
    </wdl-sheet>`;
  }

  private renderCode({ state: repay, t, act, slow, leave }: RepayView): TemplateResult {
    const { challenge, problem } = repay;
    return html`<wdl-sheet
      .open=${challenge !== undefined}
      .heading=${t.otpTitle}
      .closeLabel=${t.close}
      @wdl-close-request=${(event: Event) => {
        // An order under way is not abandoned by a tap beside the sheet.
        if (this.repay.work !== undefined) event.preventDefault();
      }}
      @wdl-close=${() => {
        act({ type: 'challenge-closed' });
      }}
    >
      ${
        challenge === undefined
          ? nothing
          : renderStepUp({
              challenge,
              t,
              purpose: t.otpFor(amountOf(repay), cardOf(repay)),
              code: repay.code,
              error: problem === undefined ? '' : problemText(problem, repay, t),
              wait: this.resend.wait,
              work: repay.work,
              act,
              late: renderSlow(slow, { slow: t.slowOrder, leave: t.home }, () => leave('home')),
            })
      }
    </wdl-sheet>`;
  }

  private view(): RepayView {
    return {
      state: this.repay,
      t: this.texts(),
      slow: this.slow.slow,
      act: (event) => {
        this.session?.act(event);
      },
      open: (sheet) => {
        this.sheet = sheet;
      },
      retry: () => {
        this.session?.resume();
      },
      signIn: () => {
        this.emit('wdl-loan-repay-sign-in', undefined);
        this.session?.resume();
      },
      cancel: () => {
        this.emit<LoanRepayStepDetail>('wdl-loan-repay-cancel', stepDetail(this.repay.step));
      },
      leave: (to) => {
        this.emit<LoanRepayExitDetail>('wdl-loan-repay-exit', { to, drawId: this.drawId });
      },
    };
  }

  private texts(): LoanRepayMessages {
    return messagesOf('loan-repay', loanRepayMessages, this.locale === '' ? 'zh-CN' : this.locale);
  }

  /** Names what the customer waits for. */
  private waitingFor(): string | undefined {
    return this.repay.step === 'loading' ? 'loading' : this.repay.work;
  }

  private slowText(): string {
    const { work } = this.repay;
    const t = this.texts();
    return work === 'repay' || work === 'verify' || work === 'query' ? t.slowOrder : t.slow;
  }

  private async enter(from: RepayStep): Promise<void> {
    const { step, repayment } = this.repay;
    this.emit(from === 'loading' ? 'wdl-loan-repay-ready' : 'wdl-loan-repay-step', stepDetail(step));
    if (step === 'done' && repayment !== undefined && this.completed !== repayment.id) {
      this.completed = repayment.id;
      this.emit<LoanRepayCompleteDetail>('wdl-loan-repay-complete', { repayment });
    }
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
    if (this.repay.challenge !== undefined) {
      this.field('code')?.focus();
      this.announce(problemText(problem, this.repay, this.texts()), 'assertive');
      return;
    }
    const notice = this.renderRoot.querySelector<NoticeElement>('[data-problem]');
    if (typeof notice?.text === 'string') this.announce(notice.text, 'assertive');
    notice?.scrollIntoView({ block: 'center' });
  }

  private field(name: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-field="${name}"]`);
  }

  private readonly onErrorSelect = (event: CustomEvent<{ field: string }>): void => {
    this.field(event.detail.field)?.focus();
  };

  private readonly onBack = (): void => {
    if (this.back()) return;
    const { step, work } = this.repay;
    const ordering = work === 'repay' || work === 'verify';
    if (isOrdered(step) || ordering) this.view().leave('home');
    else this.view().cancel();
  };

  private readonly onService = (event: Event): void => {
    event.stopPropagation();
    if (this.emit('wdl-service', undefined, { cancelable: true })) window.location.assign(this.serviceHref);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-repay': LoanRepayElement;
  }
}
