import { html, nothing, type TemplateResult } from 'lit';
import { numberRuns } from '../kit/number-run.js';
import { changeFigure } from './change-figure.js';
import type { Change } from './show-change.js';

/** A figure that rose or fell, in a row with its name. */
export interface Fact {
  readonly label: string;
  /** The figure, or in words why there is none. */
  readonly value: Change | string;
  /** How it is worked out. */
  readonly note?: string;
}

/** Renders figures that rose or fell one under the other; `wdl-amount-list` shows amounts that have no such colour. */
export const renderFacts = (facts: readonly Fact[]): TemplateResult =>
  html`<dl class="facts">
    ${facts.map(
      ({ label, value, note }) =>
        html`<div>
          <dt>${numberRuns(label)}</dt>
          <dd>${typeof value === 'string' ? value : changeFigure(value)}</dd>
          ${note === undefined ? nothing : html`<dd class="note">${note}</dd>`}
        </div>`,
    )}
  </dl>`;
