import { formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { messagesOf } from '../i18n/catalogue.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import { ClientElement } from '../provider/client-element.js';
import { readEntry, type EntryState } from './loan-entry.flow.js';
import { loanEntryMessages, type LoanEntryMessages } from './loan-entry.messages.js';

/** Detail of `wdl-loan-entry-complete`. */
export interface LoanEntryCompleteDetail {
  /** Line to draw on. */
  readonly lineId: string;
  /** Draw whose money is under way, when there is one. */
  readonly drawId: string | undefined;
}

/**
 * Shows an invited customer the line and the way to a loan; for everybody else it is not there at all.
 *
 * @tagname wdl-loan-entry
 * @fires {CustomEvent<undefined>} wdl-loan-entry-ready - What it shows is known.
 * @fires {CustomEvent<LoanEntryCompleteDetail>} wdl-loan-entry-complete - The customer wants to borrow, or to see a draw under way.
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
  static readonly operations: readonly string[] = ['loan.getInvitation', 'loan.listDraws', 'loan.listLines'];

  @state() private entry: EntryState = { step: 'loading' };

  private turn = 0;

  /** Reads the line again, for example after a loan was paid out. */
  async refresh(): Promise<void> {
    const client = this.usedClient;
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
    const t = messagesOf('loan-entry', loanEntryMessages, this.locale === '' ? 'zh-CN' : this.locale);
    switch (this.entry.step) {
      case 'ready':
        return this.renderReady(this.entry, t);
      case 'failed':
        return this.renderFailed(t);
      default:
        return html`${this.renderMissing()}`;
    }
  }

  private renderReady(entry: Extract<EntryState, { step: 'ready' }>, t: LoanEntryMessages): TemplateResult {
    const { line, inProgress } = entry;
    const suspended = line.status !== 'ACTIVE';
    return html`${this.renderRibbon(t)}
      <section class="card" aria-labelledby="title">
        <div class="card__head">
          <h2 class="card__title" id="title">${t.title}</h2>
          <span class="note">${t.note}</span>
        </div>
        <wdl-figures
          .figures=${[
            { label: t.available, value: formatMoney(toFen(line.available)), unit: t.yuan },
            { label: t.annualRate, value: formatPercent(rateFromDecimal(line.annualRate), 2) },
          ]}
        ></wdl-figures>
        ${
          inProgress === undefined
            ? nothing
            : html`<p class="soft">${t.inProgress(formatMoney(toFen(inProgress.principal)))}</p>`
        }
        ${
          suspended && inProgress === undefined
            ? html`<p class="soft">${t.suspended}</p>`
            : html`<wdl-button
                .label=${inProgress === undefined ? t.borrow : t.seeProgress}
                .kind=${inProgress === undefined ? 'primary' : 'second'}
                @click=${() => {
                  this.emit<LoanEntryCompleteDetail>('wdl-loan-entry-complete', {
                    lineId: line.id,
                    drawId: inProgress?.id,
                  });
                }}
              ></wdl-button>`
        }
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
