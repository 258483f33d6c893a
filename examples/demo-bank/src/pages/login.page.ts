import { html, nothing, type TemplateResult } from 'lit';
import type { DemoCustomer } from '../bank-api.js';
import type { Brand } from '../brand.js';
import { icon } from '../icons.js';
import { topBar } from '../shell/frame.js';

/** What the login page shows. */
export interface LoginPage {
  readonly brand: Brand;
  readonly customers: readonly DemoCustomer[];
  readonly failed: boolean;
  readonly choose: (customer: string) => void;
}

const customerRow = ({ id, title, text }: DemoCustomer, choose: (id: string) => void): TemplateResult => html`
  <li>
    <button class="host-row" type="button" @click=${() => choose(id)}>
      <span>${title}<br /><span class="host-row__sub">${text}</span></span>
      <span class="host-row__go">${icon('chevron', 's')}</span>
    </button>
  </li>
`;

/** Draws the login: a list of invented customers in place of name and password. */
export const loginPage = ({ brand, customers, failed, choose }: LoginPage): TemplateResult => html`
  ${topBar(brand)}
  <main class="host-main">
    <div class="host-head">
      <h1 class="host-head__title" tabindex="-1" data-heading>用哪位演示客户登录</h1>
      <p class="host-soft">人和钱都是虚构的，不用密码。</p>
    </div>
    ${failed ? html`<p class="host-notice" role="alert">没有连上银行。请检查网络，再选一次。</p>` : nothing}
    <ul class="host-card host-card--flush host-list">
      ${customers.map((customer) => customerRow(customer, choose))}
    </ul>
  </main>
`;
