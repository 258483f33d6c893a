import { html, nothing, type TemplateResult } from 'lit';
import type { DemoControls, ReviewDecision, SkipStep } from '../bank-api.js';
import type { OnceState } from '../once.js';

/** State of the demo bar. */
export interface DemoBar {
  /** What makes sense on this page now. */
  readonly controls: DemoControls;
  readonly state: OnceState;
  readonly skip: (step: SkipStep) => void;
  readonly review: (decision: ReviewDecision) => void;
}

const stepTexts: Readonly<Record<SkipStep, string>> = {
  '40s': '快进40秒',
  '10m': '快进10分钟',
  '2h': '快进2小时',
  '1d': '快进1天',
  'next-due': '快进到下一个还款日',
  'call-over': '快进到视频核验以后',
};

const decisionTexts: Readonly<Record<ReviewDecision, string>> = {
  approve: '审核通过',
  decline: '审核不通过',
};

const statusText = ({ state, controls }: DemoBar): string => {
  if (state === 'failed') return '没有成功，请再按一次';
  if (state === 'busy') return '正在处理';
  return controls.review ? '可以替工作人员决定' : '不用等，可以把时间调快';
};

const control = (label: string, press: () => void): TemplateResult =>
  html`<button class="host-btn host-btn--second host-btn--small" type="button" @click=${press}>
    ${label}
  </button>`;

/** Counts the buttons of a bar. */
const controlCount = ({ steps, review }: DemoControls): number => steps.length + (review ? 2 : 0);

/**
 * Draws the bar that only a demo has: it moves the sandbox's clock, so that nobody waits, and decides in place of a
 * reviewer. It stands in the flow of the page, above the widget, and covers nothing of it.
 */
export const demoBar = (bar: DemoBar): TemplateResult => html`
  <aside class="host-demo" aria-label="演示">
    <span class="host-badge host-badge--warning">演示</span>
    <span class="host-demo__text" role="status">${statusText(bar)}</span>
    <div class="host-demo__controls">
      ${bar.controls.steps.map((step) => control(stepTexts[step], () => bar.skip(step)))}
      ${
        bar.controls.review
          ? (['approve', 'decline'] as const).map((one) => control(decisionTexts[one], () => bar.review(one)))
          : nothing
      }
    </div>
  </aside>
`;

/** Draws the page of a widget; the bar is there only while something on it does something. */
export const demoFrame = (bar: DemoBar, widget: TemplateResult): TemplateResult => {
  const count = controlCount(bar.controls);
  const size = count === 0 ? '' : count === 1 ? ' host-page--demo' : ' host-page--demo host-page--controls';
  return html`
    <div class="host-page${size}">
      ${count === 0 ? nothing : demoBar(bar)}
      <main>${widget}</main>
    </div>
  `;
};
