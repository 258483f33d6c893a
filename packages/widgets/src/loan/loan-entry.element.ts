import type { CreditLine, LoanApplication } from '@weidongli/contracts/loan';
import { formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance/money';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import { numberRuns } from '../kit/number-run.js';
import { ClientElement } from '../provider/client-element.js';
import type { LoanClient } from './loan.client.js';
import { readEntry, type EntryState } from './loan-entry.flow.js';
import { loanEntryCatalogue, type LoanEntryMessages } from './loan-entry.messages.js';
import { WindowWatch } from '../screen/watches.js';
import { showDate, showDayTime } from '../screen/show-date.js';

/** Detail of `wdl-loan-entry-complete`. */
export interface LoanEntryCompleteDetail {
  /** What the customer wants: to borrow or see a draw under way, or to apply for a line or see the application. */
  readonly to: 'draw' | 'apply';
  /** Line to draw on, when there is one. */
  readonly lineId: string | undefined;
  /** Draw whose money is under way, when there is one. */
  readonly drawId: string | undefined;
  /** Application that is under way or decided, when there is one. */
  readonly applicationId: string | undefined;
}

/**
 * Shows an invited customer the line and the way to a loan, or the way to a line; for everybody else it is not there at all.
 *
 * @tagname wdl-loan-entry
 * @fires {CustomEvent<undefined>} wdl-loan-entry-ready - What it shows is known.
 * @fires {CustomEvent<LoanEntryCompleteDetail>} wdl-loan-entry-complete - The customer wants to borrow or to apply, or to see what is under way.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-entry-error - The line could not be read.
 */
export class LoanEntryElement extends ClientElement {
  static override styles = [
    kitStyles,
    layoutStyles,
    css`
      :host([data-step='hidden']) {
        display: none;
      }
    `,
  ];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'loan.getInvitation',
    'loan.listApplications',
    'loan.listDraws',
    'loan.listLines',
  ];

  @state() private entry: EntryState = { step: 'loading' };

  private readonly texts = new TextsController(this, loanEntryCatalogue);
  private turn = 0;

  constructor() {
    super();
    // A page that the browser had put aside comes back as it was left: what it shows may be old.
    new WindowWatch(this, 'pageshow', ({ persisted }) => {
      if (persisted) void this.refresh();
    });
  }

  /** Reads the line again, for example after a loan was paid out. */
  async refresh(): Promise<void> {
    const client = this.usedClient as LoanClient | undefined;
    if (client === undefined) return;
    const turn = (this.turn += 1);
    const entry = await readEntry(client);
    if (turn === this.turn) this.entry = entry;
  }

  protected override attachClient(): void {
    // Until it is known that the customer is invited nothing may show, so nothing is drawn before the first answer.
    void Promise.resolve().then(() => this.refresh());
  }

  protected override detachClient(): void {
    this.turn += 1;
  }

  protected override forget(): void {
    this.entry = { step: 'loading' };
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    this.dataset['step'] = this.entry.step === 'loading' ? 'hidden' : this.entry.step;
    const before = (changes as PropertyValues).get('entry') as EntryState | undefined;
    if (before === undefined || before === this.entry) return;
    if (this.entry.step === 'failed') this.emit('wdl-loan-entry-error', this.entry.problem);
    else if (before.step === 'loading') this.emit('wdl-loan-entry-ready', undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.texts;
    switch (this.entry.step) {
      case 'ready':
        return this.renderReady(this.entry, t);
      case 'invited':
        return this.renderWay(t, t.invited, t.apply, 'primary');
      case 'applied':
        return this.renderApplied(this.entry.application, t);
      case 'failed':
        return this.renderFailed(t);
      default:
        return html`${this.renderMissing()}`;
    }
  }

  private renderReady(entry: Extract<EntryState, { step: 'ready' }>, t: LoanEntryMessages): TemplateResult {
    const { line, inProgress } = entry;
    // What cannot be drawn is not shown as if it could.
    const isHeld = line.status !== 'ACTIVE' && inProgress === undefined;
    return html`${this.renderRibbon(t)}
      <section class="card" aria-labelledby="title">
        <div class="card__head">
          <h2 class="card__title" id="title">${t.title}</h2>
          <span class="note">${t.note}</span>
        </div>
        ${isHeld ? nothing : this.renderFigures(line)}
        ${
          inProgress === undefined
            ? nothing
            : html`<p class="soft">${t.inProgress(formatMoney(toFen(inProgress.principal)))}</p>`
        }
        ${
          isHeld
            ? html`<p class="soft">${t.suspended}</p>`
            : html`<wdl-button
                .label=${inProgress === undefined ? t.borrow : t.seeProgress}
                .kind=${inProgress === undefined ? 'primary' : 'second'}
                @click=${() => {
                  this.emit<LoanEntryCompleteDetail>('wdl-loan-entry-complete', {
                    to: 'draw',
                    lineId: line.id,
                    drawId: inProgress?.id,
                    applicationId: undefined,
                  });
                }}
              ></wdl-button>`
        }
      </section>`;
  }

  private renderFigures(line: CreditLine): TemplateResult {
    const { t } = this.texts;
    return html`<wdl-figures
      .figures=${[
        { label: t.available, value: t.money(formatMoney(toFen(line.available))) },
        { label: t.annualRate, value: formatPercent(rateFromDecimal(line.annualRate), 2) },
      ]}
    ></wdl-figures>`;
  }

  private renderApplied(application: LoanApplication, t: LoanEntryMessages): TemplateResult {
    const { status, offer, decisionBy, id } = application;
    if (status === 'APPROVED')
      return this.renderWay(t, t.approved(showDate(offer?.validUntil ?? '', t)), t.seeOffer, 'primary', id);
    if (status === 'DECLINED') return this.renderWay(t, t.declined, t.seeDecision, 'second', id);
    return this.renderWay(t, t.applying(showDayTime(decisionBy, t)), t.seeApplication, 'second', id);
  }

  /** Renders the way to an application: one sentence and one button. */
  private renderWay(
    t: LoanEntryMessages,
    text: string,
    label: string,
    kind: 'primary' | 'second',
    applicationId?: string,
  ): TemplateResult {
    return html`${this.renderRibbon(t)}
      <section class="card" aria-labelledby="title">
        <div class="card__head">
          <h2 class="card__title" id="title">${t.title}</h2>
          <span class="note">${t.note}</span>
        </div>
        <p class="soft">${numberRuns(text)}</p>
        <wdl-button
          .label=${label}
          .kind=${kind}
          @click=${() => {
            this.emit<LoanEntryCompleteDetail>('wdl-loan-entry-complete', {
              to: 'apply',
              lineId: undefined,
              drawId: undefined,
              applicationId,
            });
          }}
        ></wdl-button>
      </section>`;
  }

  private renderRibbon(t: LoanEntryMessages): TemplateResult | typeof nothing {
    return this.usedClient?.session.sandbox === true
      ? html`<wdl-sandbox-ribbon .label=${t.sandbox}></wdl-sandbox-ribbon>`
      : nothing;
  }

  private renderFailed(t: LoanEntryMessages): TemplateResult {
    return html`<section class="card" aria-label=${t.title}>
      <p class="soft">${t.failed}</p>
      <wdl-button kind="second" .label=${t.tryAgain} @click=${() => void this.refresh()}></wdl-button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-entry': LoanEntryElement;
  }
}
