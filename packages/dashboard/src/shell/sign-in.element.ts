import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { kitStyles, layoutStyles, WdlElement } from '@weidongli/widgets/kit';
import type { Texts } from '../i18n/texts.js';
import type { Trouble } from '../live/problem.js';
import { pageStyles } from '../parts/page.styles.js';
import { mark, markStyles } from './mark.js';

/**
 * Asks for the key of a bank, and offers those that were opened in this tab.
 *
 * @tagname wdl-dashboard-sign-in
 * @fires {CustomEvent<string>} wdl-open-bank - The bank with this key is to be shown.
 */
export class SignInElement extends WdlElement {
  static override styles = [
    kitStyles,
    layoutStyles,
    pageStyles,
    markStyles,
    css`
      .sign-in {
        display: grid;
        gap: var(--_space-4);
        max-width: 480px;
        margin: 0 auto;
        padding: min(12vh, 96px) var(--_space-4) var(--_space-4);
      }
    `,
  ];

  /** Texts in the chosen language. Required. */
  @property({ attribute: false }) t!: Texts;
  /** Keys of banks that were opened in this tab. */
  @property({ attribute: false }) keys: readonly string[] = [];
  /** Whether a key is being tried. */
  @property({ type: Boolean }) busy = false;
  /** Why the last key did not open a bank. */
  @property({ attribute: false }) trouble: Trouble | undefined;

  @state() private key = '';
  @state() private isWrong = false;

  protected override render(): TemplateResult {
    const t = this.t.shell;
    return html`<main class="sign-in">
      <div class="stack">
        ${mark}
        <h1 class="page__title" data-heading>${t.signInTitle}</h1>
        <p class="page__lead">${t.signInLead}</p>
      </div>
      <section class="card">
        <wdl-text-field
          .label=${t.key}
          .hint=${t.keyHint}
          .value=${this.key}
          .error=${this.error}
          @wdl-input=${(event: CustomEvent<{ value: string }>) => {
            this.key = event.detail.value;
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter' && !event.isComposing) this.open(this.key);
          }}
        ></wdl-text-field>
        <wdl-button
          .label=${t.open}
          .busy=${this.busy}
          busy-label=${t.working}
          @click=${() => this.open(this.key)}
        ></wdl-button>
      </section>
      ${this.keys.length === 0 ? nothing : this.renderKnown()}
    </main>`;
  }

  private get error(): string {
    const t = this.t.shell;
    if (this.isWrong) return t.keyWrong;
    if (this.trouble === undefined) return '';
    return this.trouble.kind === 'away' ? t.keyAway : t.keyRefused;
  }

  private renderKnown(): TemplateResult {
    return html`<section class="stack">
      <h2 class="soft">${this.t.shell.known}</h2>
      <wdl-list>
        ${this.keys.map(
          (key) =>
            html`<wdl-row
              interactive
              .label=${key.replace(/^sk_test_/, '')}
              @click=${() => this.open(key)}
            ></wdl-row>`,
        )}
      </wdl-list>
    </section>`;
  }

  private open(key: string): void {
    this.isWrong = !/^sk_test_[\w-]+$/.test(key.trim());
    if (!this.isWrong) this.emit('wdl-open-bank', key.trim());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-sign-in': SignInElement;
  }
}
