import { html, type TemplateResult } from 'lit';
import type { Customer } from '@weidongli/contracts/identity';
import { brands, type Brand, type BrandId } from '../brand.js';
import { icon } from '../icons.js';
import { tabs, topBar } from '../shell/frame.js';

/** What the page about the customer shows. */
export interface MePage {
  readonly brand: Brand;
  readonly customer: Customer | undefined;
  readonly chooseBrand: (id: BrandId) => void;
  readonly logOut: () => void;
}

const brandOption = (
  { id, name }: Brand,
  chosen: BrandId,
  choose: (id: BrandId) => void,
): TemplateResult => html`
  <label class="host-option">
    <input
      class="host-radio"
      type="radio"
      name="brand"
      value=${id}
      .checked=${id === chosen}
      @change=${() => choose(id)}
    />
    <span>${name}</span>
  </label>
`;

const who = (customer: Customer | undefined, logOut: () => void): TemplateResult => html`
  <section class="host-card" aria-labelledby="who-title">
    <h2 class="host-card__title" id="who-title">登录的客户</h2>
    <dl class="host-kv">
      <div class="host-kv__row">
        <dt>姓名</dt>
        <dd>${customer?.nameMasked ?? ''}</dd>
      </div>
      <div class="host-kv__row">
        <dt>手机号</dt>
        <dd><span class="host-num">${customer?.phoneMasked ?? ''}</span></dd>
      </div>
    </dl>
    <button class="host-btn host-btn--second" type="button" @click=${logOut}>换一位演示客户</button>
  </section>
`;

/** Draws the page about the customer: who is logged in, the look, and the page for developers. */
export const mePage = ({ brand, customer, chooseBrand, logOut }: MePage): TemplateResult => html`
  ${topBar(brand)}
  <main class="host-main">
    <h1 class="host-vh" tabindex="-1" data-heading>我的</h1>
    ${who(customer, logOut)}
    <section class="host-card" aria-labelledby="brand-title">
      <h2 class="host-card__title" id="brand-title">换一家银行的样子</h2>
      <div role="radiogroup" aria-labelledby="brand-title" class="host-stack">
        ${Object.values(brands).map((one) => brandOption(one, brand.id, chooseBrand))}
      </div>
    </section>
    <section class="host-card host-card--flush" aria-label="账户与安全">
      <a class="host-row" href="/account/password">
        <span>支付密码<br /><span class="host-row__sub">设置或者修改</span></span>
        <span class="host-row__go">${icon('chevron', 's')}</span>
      </a>
      <a class="host-row" href="/verify/standard">
        <span>身份核验<br /><span class="host-row__sub">证件和人脸，也可以视频</span></span>
        <span class="host-row__go">${icon('chevron', 's')}</span>
      </a>
    </section>
    <section class="host-card host-card--flush" aria-label="开发者">
      <a class="host-row" href="/events">
        <span>开发者：回调事件<br /><span class="host-row__sub">银行后台收到了什么，签名对不对</span></span>
        <span class="host-row__go">${icon('chevron', 's')}</span>
      </a>
    </section>
  </main>
  ${tabs('me')}
`;
