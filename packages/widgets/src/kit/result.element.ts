import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { heroStyles, heroValue } from './hero.element.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import type { Tone } from './notice.element.js';
import { type Content, numberRuns } from './number-run.js';
import { pictogram } from './pictograms.js';
import { WdlElement } from './wdl-element.js';

const marks = {
  info: () => pictogram('clock'),
  success: () => icon('check'),
  warning: () => icon('warning'),
  danger: () => icon('close'),
} satisfies Record<Tone, () => TemplateResult>;

const resultStyles = css`
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-2);
    justify-items: center;
    padding: var(--_space-2) 0;
    text-align: center;
  }
  .mark {
    display: grid;
    place-items: center;
    width: 56px;
    height: 56px;
    margin-bottom: var(--_space-1);
    border-radius: 50%;
    background: var(--_color-info-soft);
    color: var(--_color-info);
  }
  .mark .icon {
    width: 28px;
    height: 28px;
  }
  .mark--success {
    background: var(--_color-success-soft);
    color: var(--_color-success);
  }
  .mark--warning {
    background: var(--_color-warning-soft);
    color: var(--_color-warning);
  }
  .mark--danger {
    background: var(--_color-danger-soft);
    color: var(--_color-danger);
  }
  .title {
    font-size: var(--_font-size-4);
    font-weight: var(--_font-weight-strong);
    word-break: keep-all;
    text-wrap: balance;
  }
  .text {
    max-width: 21em;
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
    word-break: keep-all;
    text-wrap: balance;
  }
`;

/**
 * States how a step ended: the fact as heading, the amount, one sentence. Mark it `data-heading`.
 *
 * @tagname wdl-result
 * @slot - What follows the sentence.
 * @csspart mark - The round mark.
 * @csspart title - The fact.
 * @csspart value - The amount.
 * @csspart text - The sentence.
 */
export class ResultElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, heroStyles, resultStyles];

  /** How it ended; `info` is "not decided yet". Default `info`. */
  @property() kind: Tone = 'info';
  /** The fact, such as 借款已到账. Required. */
  @property() heading = '';
  /** The amount, such as `8,000.00`. */
  @property() value = '';
  /** Currency sign before it, such as ¥. */
  @property() sign = '';
  /** One sentence: what it means, what comes next. */
  @property() text: Content = '';

  protected override render(): TemplateResult {
    return html`<div class="result">
      <span class="mark mark--${this.kind}" part="mark">${marks[this.kind]()}</span>
      <h1 class="title" part="title" tabindex="-1">${numberRuns(this.heading)}</h1>
      ${this.value === '' ? nothing : heroValue(this.value, this.sign)}
      ${this.text === '' ? nothing : html`<p class="text" part="text">${numberRuns(this.text)}</p>`}
      <slot></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-result': ResultElement;
  }
}
