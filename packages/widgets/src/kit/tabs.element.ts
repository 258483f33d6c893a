import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { WdlElement } from './wdl-element.js';

/** One tab. */
export interface TabOption {
  /** Value that the event carries. */
  readonly value: string;
  /** What it shows, such as 近一年. */
  readonly label: string;
}

/** Which tab was chosen. */
export interface TabChangeDetail {
  /** `value` of the chosen tab. */
  readonly value: string;
}

const tabStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
  }
  .tab {
    display: grid;
    /* As many in a row as fit; in elder mode three, so that five do not leave one alone. */
    flex: 1 0 calc((3 - var(--_chip-columns)) * 15%);
    align-content: center;
    min-height: var(--_size-control-min);
    padding: 2px var(--_space-1) 0;
    border: 0;
    border-bottom: 2px solid transparent;
    background: none;
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
    text-align: center;
    white-space: nowrap;
    cursor: pointer;
  }
  /* Keeps the room of the bold label, so that nothing moves when another tab is chosen. */
  .tab::after {
    height: 0;
    overflow: hidden;
    font-weight: var(--_font-weight-strong);
    visibility: hidden;
    content: attr(data-label);
  }
  .tab[aria-selected='true'] {
    border-bottom-color: var(--_color-primary);
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .tab {
      border-bottom-color: Canvas;
    }
    .tab[aria-selected='true'] {
      border-bottom-color: Highlight;
    }
  }
`;

/** Keys that move on by some tabs. */
const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Switches between views of the same thing, such as ranges of time; arrow keys, Home and End choose at once.
 *
 * On a narrow screen the tabs take two rows, so that none is out of sight.
 *
 * @tagname wdl-tabs
 * @csspart option - One tab.
 * @fires {CustomEvent<TabChangeDetail>} wdl-change - The customer chose another tab.
 */
export class TabsElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, tabStyles];

  /** Names the group. Required. */
  @property() label = '';
  /** The tabs, in order. */
  @property({ attribute: false }) options: readonly TabOption[] = [];
  /** Value of the chosen tab; empty when none is chosen. */
  @property() value = '';

  @query('[tabindex="0"]') private readonly current!: HTMLElement | null;

  /** Moves focus to the chosen tab, or to the first. */
  override focus(options?: FocusOptions): void {
    this.current?.focus(options);
  }

  protected override render(): TemplateResult {
    const chosen = this.options.findIndex(({ value }) => value === this.value);
    return html`<div class="tabs" role="tablist" aria-label=${this.label} @keydown=${this.onKey}>
      ${this.options.map(
        ({ value, label }, index) =>
          html`<button
            class="tab"
            part="option"
            role="tab"
            type="button"
            aria-selected=${index === chosen ? 'true' : 'false'}
            tabindex=${index === Math.max(0, chosen) ? 0 : -1}
            data-label=${label}
            @click=${() => {
              this.choose(value);
            }}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }

  private async onKey(event: KeyboardEvent): Promise<void> {
    const { length } = this.options;
    const from = this.options.findIndex(({ value }) => value === this.value);
    const move = moves[event.key];
    const to =
      move === undefined
        ? { Home: 0, End: length - 1 }[event.key]
        : (Math.max(0, from) + move + length) % length;
    const option = to === undefined ? undefined : this.options[to];
    if (option === undefined) return;
    event.preventDefault();
    this.choose(option.value);
    await this.updateComplete;
    this.focus();
  }

  private choose(value: string): void {
    if (value === this.value) return;
    this.value = value;
    this.notify<TabChangeDetail>('wdl-change', { value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-tabs': TabsElement;
  }
}
