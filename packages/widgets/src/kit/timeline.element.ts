import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One event of a process. */
export interface TimelineItem {
  /** Whether it happened, is happening, is to come or failed. */
  readonly state: 'done' | 'now' | 'todo' | 'fail';
  /** Names the state for assistive technology, such as 已完成; the dot is drawn only. */
  readonly stateLabel: string;
  /** What the event is. */
  readonly title: string;
  /** When it happened, such as 14:03:05. */
  readonly time?: string;
  /** What it means. */
  readonly text?: Content;
}

const timelineStyles = css`
  .timeline {
    --_line: var(--wdl-timeline-color, var(--_color-primary));
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    grid-gap: 0 var(--_space-3);
    padding-bottom: 20px;
  }
  .item:last-child {
    padding-bottom: 0;
  }
  .item:not(:last-child)::before {
    position: absolute;
    top: 28px;
    bottom: -2px;
    left: 11px;
    width: 2px;
    background: var(--_color-border);
    content: '';
  }
  .item--done:not(:last-child)::before {
    background: var(--_line);
  }
  .dot {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 2px solid var(--_color-border-strong);
    border-radius: 50%;
    color: var(--_color-on-primary);
  }
  .item--done .dot {
    border-color: var(--_line);
    background: var(--_line);
  }
  .item--now .dot {
    border: 7px solid var(--_line);
    background: var(--_color-surface-1);
  }
  .item--fail .dot {
    border-color: var(--_color-danger);
    background: var(--_color-danger);
    color: var(--_color-surface-1);
  }
  .item--todo .title {
    color: var(--_color-text-2);
  }
  .item--now .title {
    font-weight: var(--_font-weight-strong);
  }
  .text {
    grid-column: 2 / -1;
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
  }
  .time {
    color: var(--_color-text-3);
    font-size: var(--_font-size-2);
    line-height: calc(1.5 * var(--_font-size-3));
  }
`;

/**
 * Tells what happened and what is to come, each event with its time; never more than what is known.
 *
 * @tagname wdl-timeline
 * @csspart item - One event.
 * @csspart dot - Its mark.
 * @csspart title - What it is.
 * @csspart text - What it means.
 * @csspart time - When it happened.
 * @cssproperty [--wdl-timeline-color] - Colour of what happened.
 */
export class TimelineElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, timelineStyles];

  /** Names the process. Required. */
  @property() label = '';
  /** The events, oldest first. */
  @property({ attribute: false }) items: readonly TimelineItem[] = [];

  protected override render(): TemplateResult {
    return html`<ol class="timeline" role="list" aria-label=${this.label}>
      ${this.items.map((item) => this.renderItem(item))}
    </ol>`;
  }

  private renderItem({ state, stateLabel, title, time, text }: TimelineItem): TemplateResult {
    const mark = { done: icon('check', 's'), fail: icon('close', 's'), now: nothing, todo: nothing }[state];
    return html`<li
      class="item item--${state}"
      part="item"
      aria-current=${state === 'now' ? 'step' : nothing}
    >
      <span class="dot" part="dot">${mark}</span>
      <span class="title" part="title"><span class="vh">${stateLabel} </span>${numberRuns(title)}</span>
      ${time === undefined ? nothing : html`<span class="time num" part="time">${time}</span>`}
      ${text === undefined ? nothing : html`<span class="text" part="text">${numberRuns(text)}</span>`}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-timeline': TimelineElement;
  }
}
