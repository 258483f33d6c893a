import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatMoney, toFen } from '@weidongli/finance';
import { messagesOf } from '../i18n/catalogue.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { NoticeElement } from '../kit/notice.element.js';
import { ClientElement } from '../provider/client-element.js';
import type { FlowProblem } from './flow-problem.js';
import type { LoanClient } from './loan.client.js';
import { renderDocument, type DocumentReading } from './loan.document-view.js';
import { renderStepUp } from './loan.step-up-view.js';
import { isOffline, isSignedOut, renderSlow, renderTrouble } from './loan.trouble-view.js';
import { LineWatch, ResendWatch, SlowWatch } from './loan.watches.js';
import { runHome, type HomeSession } from './loan-home.effects.js';
import { pageOf, startHome, type HomePage, type HomeState } from './loan-home.flow.js';
import { loanHomeMessages, type LoanHomeMessages } from './loan-home.messages.js';
import { renderPage } from './loan-home.pages.js';
import { problemText } from './loan-home.problem.js';
import { renderRates } from './loan-home.rates-view.js';
import { homeStyles } from './loan-home.styles.js';
import type { CertificateReading, HomeTarget, HomeView } from './loan-home.view.js';

/** Detail of `wdl-loan-home-open`. */
export interface LoanHomeOpenDetail {
  /** Screen that the customer wants. */
  readonly to: HomeTarget;
  /** Loan that it is about, when it is about one. */
  readonly drawId: string | undefined;
}

/** Detail of `wdl-loan-home-step`. */
export interface LoanHomeStepDetail {
  readonly page: HomePage;
}

/**
 * Shows a customer the credit line and everything borrowed on it: what is due, every loan, every paper.
 *
 * @tagname wdl-loan-home
 * @fires {CustomEvent<LoanHomeStepDetail>} wdl-loan-home-ready - The first page is shown.
 * @fires {CustomEvent<LoanHomeStepDetail>} wdl-loan-home-step - Another page is shown.
 * @fires {CustomEvent<LoanHomeOpenDetail>} wdl-loan-home-open - The customer wants to borrow, pay back or see a plan.
 * @fires {CustomEvent<undefined>} wdl-loan-home-cancel - The customer leaves.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-home-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<undefined>} wdl-loan-home-sign-in - The customer wants to log in anew; then call `client.session.restart()`.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanHomeElement extends ClientElement {
  static override styles = [kitStyles, layoutStyles, homeStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'identity.resendChallenge',
    'identity.verifyChallenge',
    'loan.getCertificate',
    'loan.listDraws',
    'loan.listLines',
    'loan.listRepayments',
    'loan.lockLine',
    'loan.requestLimit',
    'loan.unlockLine',
    'partner.getAgreement',
  ];

  /** Address of the host's customer service; without it no such button is shown. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  @state() private home: HomeState = startHome;
  @state() private sheet: 'rates' | 'contract' | undefined;
  @state() private document: DocumentReading = 'reading';
  @state() private certificate: CertificateReading = 'reading';

  private session: HomeSession | undefined;
  private readonly slow = new SlowWatch(
    this,
    () =>
      this.usedClient === undefined ? undefined : this.home.step === 'loading' ? 'loading' : this.home.work,
    (slow) => {
      this.announce(slow ? this.texts().slow : '', 'polite');
    },
  );
  private readonly resend = new ResendWatch(
    this,
    () => this.home.challenge?.resendAfter,
    () => this.usedClient?.bankNow() ?? 0,
  );

  constructor() {
    super();
    new LineWatch(this, () => {
      const { problem } = this.home;
      if (problem !== undefined && isOffline(problem)) this.session?.resume();
    });
  }

  /** Goes one page back. Returns false when the host has to leave. */
  back(): boolean {
    const before = this.home.trail;
    this.session?.act({ type: 'back' });
    return before !== this.home.trail;
  }

  /** Shows a page, for example the certificate of a loan that was just paid off. */
  show(page: HomePage, drawId?: string): void {
    this.session?.act({ type: 'page-opened', page, ...(drawId === undefined ? {} : { drawId }) });
    if (page === 'certificate') void this.readCertificate();
  }

  /** Reads line, loans and repayments again, for example after something was paid back. */
  async refresh(): Promise<void> {
    await this.session?.load();
  }

  protected override attachClient(client: LoanClient): void {
    this.session = runHome({
      client,
      from: this.home,
      onState: (next) => {
        this.home = next;
      },
    });
    void this.session.load();
  }

  protected override detachClient(): void {
    this.session?.stop();
  }

  protected override forget(): void {
    this.home = startHome;
    this.sheet = undefined;
    this.document = 'reading';
    this.certificate = 'reading';
    this.session = undefined;
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('home') as HomeState | undefined;
    if (before === undefined || before === this.home) return;
    const page = pageOf(this.home);
    if (before.step !== this.home.step || pageOf(before) !== page) this.enter(before, page);
    if (this.home.limitError !== before.limitError && this.home.limitError !== undefined)
      requestAnimationFrame(() => this.renderRoot.querySelector('wdl-error-summary')?.focus());
    // The button that asked for another code is gone.
    if (before.work === 'resend' && this.home.work === undefined) this.field('code')?.focus();
    if (this.home.news !== before.news && this.home.news !== undefined) this.showNotice('[data-news]');
    if (this.home.problem === before.problem) return;
    // What is mended must not be found by a screen reader later.
    if (this.home.problem === undefined) this.announce('', 'assertive');
    else this.showProblem(this.home.problem);
  }

  protected override render(): TemplateResult {
    const view = this.view();
    const { t } = view;
    return html`
      ${this.renderMissing()}
      ${this.usedClient?.session.sandbox === true ? html`<wdl-sandbox-ribbon .label=${t.sandbox}></wdl-sandbox-ribbon>` : nothing}
      <wdl-screen
        @wdl-error-select=${(event: CustomEvent<{ field: string }>) => this.field(event.detail.field)?.focus()}
      >
        <wdl-app-bar
          slot="header"
          .heading=${t.titles[pageOf(this.home)] ?? ''}
          .leaveLabel=${t.back}
          .serviceLabel=${this.serviceHref === '' ? '' : t.service}
          @wdl-back=${this.onBack}
          @wdl-service=${this.onService}
        ></wdl-app-bar>
        ${this.renderBody(view)}
      </wdl-screen>
      ${this.renderSheet(view)} ${this.renderCode(view)}
    `;
  }

  private renderBody(view: HomeView): TemplateResult {
    const { step, problem } = this.home;
    const { t } = view;
    const slow = renderSlow(this.slow.slow, t, () => this.leave());
    if (problem !== undefined && (step === 'failed' || isSignedOut(problem)))
      return renderTrouble({
        problem,
        t,
        kept: [],
        retry: () => this.session?.resume(),
        signIn: () => {
          this.emit('wdl-loan-home-sign-in', undefined);
          this.session?.resume();
        },
        leave: () => this.leave(),
      });
    if (step === 'loading')
      return html`${slow}
        <wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'full', 'full']}></wdl-skeleton>
        <wdl-skeleton .lines=${['full', 'full']}></wdl-skeleton>`;
    return html`${slow} ${renderPage(view)}`;
  }

  private renderSheet({ t, state: { line } }: HomeView): TemplateResult {
    const close = (): void => {
      this.sheet = undefined;
    };
    return html`<wdl-sheet
      .open=${this.sheet !== undefined}
      .heading=${this.sheet === 'rates' ? t.howComputed : t.contract}
      .closeLabel=${t.close}
      @wdl-close=${close}
    >
      ${this.sheet === 'rates' && line !== undefined ? renderRates(line, t, close) : nothing}
      ${this.sheet === 'contract' ? renderDocument(t, this.document, close) : nothing}
    </wdl-sheet>`;
  }

  private renderCode({ state: home, t, act }: HomeView): TemplateResult {
    const { challenge, problem, line } = home;
    return html`<wdl-sheet
      .open=${challenge !== undefined}
      .heading=${t.otpTitle}
      .closeLabel=${t.close}
      @wdl-close-request=${(event: Event) => {
        // An order under way is not abandoned by a tap beside the sheet.
        if (this.home.work !== undefined) event.preventDefault();
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
              purpose: t.otpFor(line === undefined ? '' : formatMoney(toFen(line.limit))),
              code: home.code,
              error: problem === undefined ? '' : problemText(problem, t),
              wait: this.resend.wait,
              work: home.work,
              act,
              late: renderSlow(this.slow.slow, t, () => this.leave()),
            })
      }
    </wdl-sheet>`;
  }

  private view(): HomeView {
    return {
      state: this.home,
      t: this.texts(),
      certificate: this.certificate,
      act: (event) => this.session?.act(event),
      show: (page, drawId) => this.show(page, drawId),
      go: (to, drawId) => this.emit<LoanHomeOpenDetail>('wdl-loan-home-open', { to, drawId }),
      read: (agreementId) => void this.readContract(agreementId),
      explain: () => {
        this.sheet = 'rates';
      },
      print: () => window.print(),
    };
  }

  private texts(): LoanHomeMessages {
    return messagesOf('loan-home', loanHomeMessages, this.locale === '' ? 'zh-CN' : this.locale);
  }

  private async readContract(agreementId: string): Promise<void> {
    this.document = 'reading';
    this.sheet = 'contract';
    try {
      this.document = (await this.usedClient?.partner.getAgreement({ agreementId })) ?? 'failed';
    } catch {
      this.document = 'failed'; // Shown in the sheet, with what to do.
    }
  }

  private async readCertificate(): Promise<void> {
    this.certificate = 'reading';
    const { drawId } = this.home;
    if (drawId === undefined) return;
    try {
      this.certificate = (await this.usedClient?.loan.getCertificate({ drawId })) ?? 'failed';
    } catch {
      this.certificate = 'failed'; // Shown on the page, with what to do.
    }
    await this.updateComplete;
    this.focusHeading();
  }

  private enter(before: HomeState, page: HomePage): void {
    if (this.home.step === 'ready')
      this.emit<LoanHomeStepDetail>(before.step === 'ready' ? 'wdl-loan-home-step' : 'wdl-loan-home-ready', {
        page,
      });
    window.scrollTo(0, 0);
    requestAnimationFrame(() => this.focusHeading());
  }

  /** Says a problem aloud and brings it into view. */
  private showProblem(problem: FlowProblem): void {
    this.emit('wdl-loan-home-error', problem);
    if (this.home.challenge === undefined) {
      this.showNotice('[data-problem]');
      return;
    }
    // The button that was pressed is disabled again: the code is what to type next.
    this.field('code')?.focus();
    this.announce(problemText(problem, this.texts()), 'assertive');
  }

  private showNotice(selector: string): void {
    const notice = this.renderRoot.querySelector<NoticeElement>(selector);
    if (typeof notice?.text === 'string') this.announce(notice.text, 'assertive');
    notice?.scrollIntoView({ block: 'center' });
  }

  private field(name: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-field="${name}"]`);
  }

  private leave(): void {
    this.emit('wdl-loan-home-cancel', undefined);
  }

  private readonly onBack = (): void => {
    if (!this.back() && this.home.work === undefined) this.leave();
  };

  private readonly onService = (event: Event): void => {
    event.stopPropagation();
    if (this.emit('wdl-service', undefined, { cancelable: true })) window.location.assign(this.serviceHref);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-home': LoanHomeElement;
  }
}
