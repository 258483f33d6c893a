import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { SandboxSetClockInput } from '@weidongli/contracts/sandbox';
import { controlStyles, drawing } from '@weidongli/widgets/kit';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { troubleText } from '../live/problem.js';
import { hrefOf } from './router.js';

const menuIcon = svg`<path d="M4 7h16M4 12h16M4 17h16"/>`;

/**
 * Shows the bank's time over every page, and moves it by a day or to the next due date.
 *
 * @tagname wdl-dashboard-top-bar
 * @fires {CustomEvent<undefined>} wdl-menu - The menu is wanted.
 */
export class TopBarElement extends PageElement {
  static override styles = [
    PageElement.styles,
    controlStyles,
    css`
      .top {
        display: flex;
        gap: var(--_space-2) var(--_space-4);
        align-items: center;
        min-height: 64px;
        padding: 0 var(--_space-5);
        border-bottom: var(--_border-thin) solid var(--_color-border);
        background: var(--_color-surface-1);
      }
      .time {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--_space-3);
        align-items: center;
        margin-inline-end: auto;
        color: inherit;
      }
      .time__now {
        font-size: var(--_font-size-4);
        font-weight: var(--_font-weight-strong);
        line-height: 1.4;
      }
      .quick {
        display: flex;
        flex: none;
        gap: var(--_space-2);
        white-space: nowrap;
      }
      .open-menu {
        display: none;
      }
      .failure {
        padding: var(--_space-3) var(--_space-5) 0;
      }
      @media (max-width: 999px) {
        .top {
          min-height: 60px;
          padding: 0 var(--_space-3) 0 var(--_space-1);
        }
        .open-menu {
          display: inline-grid;
        }
        .failure {
          padding: var(--_space-3) var(--_space-4) 0;
        }
      }
      @media (max-width: 599px) {
        .time {
          display: grid;
          gap: 0;
        }
        .time__now {
          font-size: var(--_font-size-3);
        }
        .time__label,
        .quick wdl-button:last-child {
          display: none;
        }
      }
    `,
  ];

  private readonly clock = this.live(() => this.bank.client.sandbox.getClock(), 1000);

  /** The clock is the same on every page. */
  protected override subject(): string {
    return '';
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const clock = this.clock.value;
    return html`<header class="top">
        <button
          class="iconbtn open-menu"
          type="button"
          aria-label=${t.shell.menu}
          @click=${() => this.emit('wdl-menu', undefined)}
        >
          ${drawing(menuIcon)}
        </button>
        <a class="time" href=${hrefOf('clock')}>
          <span class="soft time__label">${t.shell.bankTime}</span>
          <span class="time__now num">${clock === undefined ? '' : showInstant(clock.now)}</span>
          ${clock === undefined ? nothing : this.renderMode(clock.mode === 'FROZEN')}
        </a>
        <div class="quick">
          ${this.button('day', t.shell.ahead(t.clock.byDay), () => this.move('day', { advanceBy: 'P1D' }))}
          ${this.button('due', t.clock.nextDue, () => this.move('due', { until: 'next_due' }))}
        </div>
      </header>
      ${
        this.failure === undefined
          ? nothing
          : html`<div class="failure">
              <wdl-notice kind="danger" .text=${troubleText(this.failure, t)} data-problem></wdl-notice>
            </div>`
      }`;
  }

  private renderMode(isFrozen: boolean): TemplateResult {
    const { frozen, running } = this.t.shell;
    return html`<span
      ><wdl-badge kind=${isFrozen ? 'warning' : 'success'} .label=${isFrozen ? frozen : running}></wdl-badge
    ></span>`;
  }

  private async move(name: string, input: SandboxSetClockInput): Promise<void> {
    await this.act(name, async () => {
      const { now, events } = await this.bank.client.sandbox.setClock(input, { timeoutMs: 120_000 });
      this.announce(this.t.clock.moved(showInstant(now), events.length));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-top-bar': TopBarElement;
  }
}
