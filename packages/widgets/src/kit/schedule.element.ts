import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { badge, type BadgeContent, badgeStyles } from './badge.element.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One instalment. */
export interface ScheduleRow {
  /** Due date as shown, such as 2026年12月22日. */
  readonly date: string;
  /** Principal and interest in words, such as 本金1,600.00，利息96.00. */
  readonly split: Content;
  /** Sum of the instalment, a bare figure. */
  readonly total: string;
  /** State of the instalment. */
  readonly badge?: BadgeContent;
  /** Whether it is the next one. */
  readonly now?: boolean;
}

const scheduleStyles = css`
  .row + .row {
    border-top: var(--_border-thin) solid var(--_color-border);
  }
  .row {
    display: grid;
    grid-template-columns: var(--_row-columns);
    grid-gap: 0 var(--_space-3);
    align-items: center;
    padding: var(--_space-2) 0;
  }
  .split {
    display: block;
    color: var(--_color-text-3);
    font-size: var(--_font-size-1);
  }
  .total {
    font-family: var(--_font-family-num);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: var(--_row-align);
    white-space: nowrap;
  }
  .row--now .date,
  .row--now .total {
    font-weight: var(--_font-weight-strong);
  }
`;

/**
 * Lists the instalments of a plan with date, split and sum.
 *
 * @tagname wdl-schedule
 * @csspart row - One instalment.
 * @csspart value - Its sum.
 * @csspart badge - Its state.
 */
export class ScheduleElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, badgeStyles, scheduleStyles];

  /** Names the plan. Required. */
  @property() label = '';
  /** The instalments, in order. */
  @property({ attribute: false }) rows: readonly ScheduleRow[] = [];

  protected override render(): TemplateResult {
    return html`<ol role="list" aria-label=${this.label}>
      ${this.rows.map(
        (row) =>
          html`<li class=${row.now === true ? 'row row--now' : 'row'} part="row">
            <span>
              <span class="date">${numberRuns(row.date)}</span>
              ${row.badge === undefined ? nothing : badge(row.badge)}
              <span class="split">${numberRuns(row.split)}</span>
            </span>
            <span class="total" part="value">${row.total}</span>
          </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-schedule': ScheduleElement;
  }
}
