import { formatMoney } from '@weidongli/finance';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messagesOf } from '../i18n/catalogue.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import { ClientElement } from '../provider/client-element.js';
import type { LoanClient } from './loan.client.js';
import { readAmount } from './loan-draw.amount.js';
import {
  isPastConfirm,
  stepDetail,
  type LoanDrawCompleteDetail,
  type LoanDrawExitDetail,
  type LoanDrawStepDetail,
} from './loan-draw.events.js';
import { barTitle, renderStep } from './loan-draw.steps.js';
import { runDraw, type DrawSession } from './loan-draw.effects.js';
import { startDraw, type DrawEvent, type DrawState, type DrawStep } from './loan-draw.flow.js';
import { loanDrawMessages, type LoanDrawMessages } from './loan-draw.messages.js';
import { previewDraw, previewOfQuote, type DrawPreview } from './loan-draw.preview.js';
import {
  renderDocumentSheet,
  renderFormulaSheet,
  renderPlanSheet,
  renderPurposeSheet,
  type DocumentReading,
} from './loan-draw.sheets.js';
import type { FlowProblem } from './flow-problem.js';
import { problemText } from './loan-draw.problem.js';
import { renderCodeSheet } from './loan-draw.code-sheet.js';
import type { DrawSheet, DrawView } from './loan-draw.view.js';
import type { NoticeElement } from '../kit/notice.element.js';

const sheetTitles = { formula: 'formulaTitle', plan: 'planTitle', purpose: 'purpose' } as const;

/**
 * Lets a customer draw cash on a credit line: how much and how long, check and sign, watch the money arrive.
 *
 * @tagname wdl-loan-draw
 * @fires {CustomEvent<LoanDrawStepDetail>} wdl-loan-draw-ready - The first screen can be used.
 * @fires {CustomEvent<LoanDrawStepDetail>} wdl-loan-draw-step - Another screen is shown.
 * @fires {CustomEvent<LoanDrawCompleteDetail>} wdl-loan-draw-complete - The money has arrived; fired once. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-draw-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<LoanDrawStepDetail>} wdl-loan-draw-cancel - The customer leaves before confirming.
 * @fires {CustomEvent<LoanDrawExitDetail>} wdl-loan-draw-exit - The customer leaves after confirming.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanDrawElement extends ClientElement {
  static override styles = [kitStyles, layoutStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listCards',
    'identity.resendChallenge',
    'identity.verifyChallenge',
    'loan.draw',
    'loan.getDraw',
    'loan.listDraws',
    'loan.listLines',
    'loan.quoteDraw',
    'partner.acceptAgreements',
    'partner.getAgreement',
  ];

  /** Address of the host's customer service; without it no such button is shown. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  @state() private draw: DrawState = startDraw;
  @state() private sheet: DrawSheet | undefined;
  @state() private document: DocumentReading = 'reading';
  @state() private wait = 0;

  private session: DrawSession | undefined;
  private ticker: number | undefined;
  private completed = '';

  /** Goes one step back inside the screen. Returns false when the host has to leave it. */
  back(): boolean {
    const before = this.draw.step;
    this.session?.act({ type: 'back' });
    return before !== this.draw.step;
  }

  protected override attachClient(client: LoanClient): void {
    this.session = runDraw({
      client,
      from: this.draw,
      schedule: (run, ms) => {
        const timer = window.setTimeout(run, ms);
        return () => {
          window.clearTimeout(timer);
        };
      },
      onState: (next) => {
        this.take(next);
      },
    });
    void this.session.load();
  }

  protected override detachClient(): void {
    this.session?.stop();
    window.clearInterval(this.ticker);
    this.ticker = undefined;
  }

  protected override forget(): void {
    this.draw = startDraw;
    this.sheet = undefined;
    this.session = undefined;
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('draw') as DrawState | undefined;
    if (before === undefined || before === this.draw) return;
    if (before.step !== this.draw.step && this.draw.step !== 'loading') void this.enter(before.step);
    else if (this.draw.errors !== before.errors && Object.keys(this.draw.errors).length > 0)
      this.focusErrors();
    // The button that asked for another code is gone.
    if (before.work === 'resend' && this.draw.work === undefined) this.field('code')?.focus();
    if (this.draw.problem === before.problem) return;
    // What is mended must not be found by a screen reader later.
    if (this.draw.problem === undefined) {
      this.announce('', 'assertive');
      return;
    }
    this.emit('wdl-loan-draw-error', this.draw.problem);
    this.showProblem(this.draw.problem);
  }

  protected override render(): TemplateResult {
    const view = this.view();
    return html`
      ${this.renderMissing()}
      ${this.usedClient?.session.sandbox === true ? html`<wdl-sandbox-ribbon .label=${view.t.sandbox}></wdl-sandbox-ribbon>` : nothing}
      <wdl-screen @wdl-error-select=${this.onErrorSelect}>
        <wdl-app-bar
          slot="header"
          .heading=${barTitle(this.draw.step, view.t)}
          .leave=${isPastConfirm(this.draw.step) ? 'close' : 'back'}
          .leaveLabel=${isPastConfirm(this.draw.step) ? view.t.close : view.t.back}
          .serviceLabel=${this.serviceHref === '' ? '' : view.t.service}
          @wdl-back=${this.onBack}
          @wdl-close=${this.onBack}
          @wdl-service=${this.onService}
        ></wdl-app-bar>
        ${renderStep(view, () => void this.session?.load())}
      </wdl-screen>
      ${this.renderSheet(view)} ${this.renderCode(view)}
    `;
  }

  private renderSheet(view: DrawView): TemplateResult {
    const { sheet } = this;
    const close = (): void => {
      this.sheet = undefined;
    };
    return html`<wdl-sheet
      .open=${sheet !== undefined}
      .heading=${this.sheetTitle(view.t)}
      .closeLabel=${view.t.close}
      @wdl-close=${close}
    >
      ${sheet === 'formula' ? renderFormulaSheet(view, close) : nothing}
      ${sheet === 'plan' ? renderPlanSheet(view, close) : nothing}
      ${sheet === 'purpose' ? renderPurposeSheet(view, close) : nothing}
      ${typeof sheet === 'object' ? renderDocumentSheet(view, this.document, close) : nothing}
    </wdl-sheet>`;
  }

  private renderCode(view: DrawView): TemplateResult {
    return html`<wdl-sheet
      .open=${this.draw.challenge !== undefined}
      .heading=${view.t.otpTitle}
      .closeLabel=${view.t.close}
      @wdl-close-request=${(event: Event) => {
        // An order under way is not abandoned by a tap beside the sheet.
        if (this.draw.work !== undefined) event.preventDefault();
      }}
      @wdl-close=${() => {
        view.act({ type: 'challenge-closed' });
      }}
    >
      ${renderCodeSheet(view, this.wait)}
    </wdl-sheet>`;
  }

  private view(): DrawView {
    return {
      state: this.draw,
      t: this.texts(),
      preview: this.preview(),
      firstPayments: this.firstPayments(),
      act: (event: DrawEvent) => {
        this.session?.act(event);
      },
      open: (sheet) => {
        this.open(sheet);
      },
      leave: (to) => {
        this.emit<LoanDrawExitDetail>('wdl-loan-draw-exit', { to, drawId: this.draw.loan?.id });
      },
    };
  }

  private texts(): LoanDrawMessages {
    return messagesOf('loan-draw', loanDrawMessages, this.locale === '' ? 'zh-CN' : this.locale);
  }

  private preview(): DrawPreview | undefined {
    const { quote, line, tenor, amountText } = this.draw;
    if (quote !== undefined) return previewOfQuote(quote);
    const amount = line === undefined ? undefined : readAmount(amountText, line);
    return line === undefined || tenor === undefined || amount?.ok !== true
      ? undefined
      : previewDraw(line, amount.fen, tenor);
  }

  private firstPayments(): ReadonlyMap<number, string> {
    const { line, amountText } = this.draw;
    const amount = line === undefined ? undefined : readAmount(amountText, line);
    if (line === undefined || amount?.ok !== true) return new Map();
    const { fen } = amount;
    return new Map(
      line.tenors.map((tenor) => [
        tenor,
        formatMoney(previewDraw(line, fen, tenor).schedule.rows[0]?.total ?? 0n),
      ]),
    );
  }

  private sheetTitle(t: LoanDrawMessages): string {
    const { sheet } = this;
    if (typeof sheet === 'object')
      return this.draw.quote?.agreements.find(({ id }) => id === sheet.agreementId)?.title ?? '';
    return sheet === undefined ? '' : t[sheetTitles[sheet]];
  }

  private open(sheet: DrawSheet): void {
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

  private take(next: DrawState): void {
    this.draw = next;
    window.clearInterval(this.ticker);
    if (next.challenge === undefined) return;
    this.countDown();
    this.ticker = window.setInterval(() => {
      this.countDown();
    }, 1000);
  }

  private countDown(): void {
    const { challenge } = this.draw;
    const now = this.usedClient?.bankNow() ?? 0;
    this.wait =
      challenge === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(challenge.resendAfter) - now) / 1000));
  }

  private async enter(from: DrawStep): Promise<void> {
    const { step, loan } = this.draw;
    const detail = stepDetail(step);
    this.emit(from === 'loading' ? 'wdl-loan-draw-ready' : 'wdl-loan-draw-step', detail);
    if (step === 'done' && loan !== undefined && this.completed !== loan.id) {
      this.completed = loan.id;
      this.emit<LoanDrawCompleteDetail>('wdl-loan-draw-complete', { loan });
    }
    await new Promise(requestAnimationFrame);
    // The first thing to do is to type an amount; every later screen starts with its heading.
    if (step === 'amount' && from === 'loading') this.field('amount')?.focus();
    else this.focusHeading();
  }

  private focusErrors(): void {
    requestAnimationFrame(() => {
      this.renderRoot.querySelector('wdl-error-summary')?.focus();
    });
  }

  /** Says a problem aloud and brings it into view: it stands at the top, the button that was pressed at the bottom. */
  private showProblem(problem: FlowProblem): void {
    // The button that was pressed is disabled again: the code is what to type next.
    if (this.draw.challenge !== undefined) {
      this.field('code')?.focus();
      this.announce(problemText(problem, this.texts()), 'assertive');
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
    const { step, loan } = this.draw;
    if (isPastConfirm(step))
      this.emit<LoanDrawExitDetail>('wdl-loan-draw-exit', { to: 'home', drawId: loan?.id });
    else if (this.draw.work === undefined) {
      this.emit<LoanDrawStepDetail>('wdl-loan-draw-cancel', stepDetail(step));
    }
  };

  private readonly onService = (event: Event): void => {
    event.stopPropagation();
    if (this.emit('wdl-service', undefined, { cancelable: true })) window.location.assign(this.serviceHref);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-draw': LoanDrawElement;
  }
}
