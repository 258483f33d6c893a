import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { numberRun, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One key figure. */
export interface Figure {
  /** What it is. */
  readonly label: string;
  /** Figure, with its unit or currency where `unit` does not say it; its number is one unbreakable run. */
  readonly value: string;
  /** Unit after the figure; with it the whole is one unbreakable run. */
  readonly unit?: string;
  /** Change of value: coloured, and only with a sign in `value`. */
  readonly tone?: 'gain' | 'loss';
}

const figureStyles = css`
  .gain {
    color: var(--_color-gain);
  }
  .loss {
    color: var(--_color-loss);
  }
  .figures {
    display: grid;
    grid-auto-columns: minmax(min-content, 1fr);
    grid-auto-flow: column;
  }
  .figure:not(:last-child) {
    padding-inline-end: var(--_space-2);
  }
  .figure + .figure {
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_border-thin) solid var(--_color-border);
  }
  .figures--3 .figure + .figure {
    padding-inline-start: 0;
    border-inline-start: 0;
  }
  dt {
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
  }
  dd {
    font-size: var(--_font-size-4);
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
  }
  .unit {
    font-size: var(--_font-size-2);
  }
`;

/**
 * Sets two or three key figures side by side at the same size.
 *
 * @tagname wdl-figures
 * @csspart figure - One figure with its label.
 * @csspart label - What it is.
 * @csspart value - The figure.
 */
export class FiguresElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, figureStyles];

  /** Two or three figures; an annual rate stands before the daily one. */
  @property({ attribute: false }) figures: readonly Figure[] = [];

  protected override render(): TemplateResult {
    return html`<dl class=${this.figures.length > 2 ? 'figures figures--3' : 'figures'}>
      ${this.figures.map(
        ({ label, value, unit, tone = '' }) =>
          html`<div class="figure" part="figure">
            <dt part="label">${label}</dt>
            <dd class=${tone} part="value">
              ${unit === undefined ? numberRuns(value) : numberRun(value, unit)}
            </dd>
          </div>`,
      )}
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-figures': FiguresElement;
  }
}
