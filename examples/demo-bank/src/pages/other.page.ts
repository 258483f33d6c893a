import { html, type TemplateResult } from 'lit';
import { backBar } from '../shell/frame.js';
import { serviceText } from '../shell/sheets.js';

/** Draws customer service as a page of its own, for who opens its address. */
export const servicePage = (): TemplateResult => html`
  ${backBar('客服', '/')}
  <main class="host-main"><section class="host-card">${serviceText()}</section></main>
`;

/** Draws what is shown under an address that is no page. */
export const unknownPage = (): TemplateResult => html`
  ${backBar('没有这一页', '/')}
  <main class="host-main">
    <section class="host-card">
      <p>这个地址没有内容。</p>
      <a class="host-btn" href="/">回到首页</a>
    </section>
  </main>
`;
