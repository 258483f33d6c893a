import { html, type TemplateResult } from 'lit';

/** State of the demo bar. */
export interface DemoBar {
  readonly busy: boolean;
  readonly failed: boolean;
  readonly skip: () => void;
}

/**
 * Draws the bar that only a demo has: it moves the sandbox's clock, so that nobody waits for the money. It stands in
 * the flow of the page, above the widget, and covers nothing of it.
 */
export const demoBar = ({ busy, failed, skip }: DemoBar): TemplateResult => html`
  <aside class="host-demo" aria-label="演示">
    <span class="host-badge host-badge--warning">演示</span>
    <span class="host-demo__text" role="status"
      >${failed ? '没有快进成功，请再按一次' : busy ? '正在快进' : '不用等，可以把时间调快'}</span
    >
    <button class="host-btn host-btn--second host-btn--small" type="button" @click=${skip}>快进40秒</button>
  </aside>
`;
