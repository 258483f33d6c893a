import { html, type TemplateResult } from 'lit';
import type { Brand } from '../brand.js';
import { icon, logo } from '../icons.js';

/** Draws the bank's own top bar: who this is, and where to ask. */
export const topBar = (brand: Brand): TemplateResult => html`
  <header class="host-top">
    <span class="host-brand">${logo(brand)}<span>${brand.name}</span></span>
    <a class="host-iconbtn" href="/service">${icon('service')}<span>客服</span></a>
  </header>
`;

/** Draws the bar of a page below another one: the way back, and the name of the page. */
export const backBar = (title: string, backTo: string): TemplateResult => html`
  <header class="host-appbar">
    <a class="host-iconbtn" href=${backTo} aria-label="返回">${icon('back')}</a>
    <h1 class="host-appbar__title" tabindex="-1" data-heading>${title}</h1>
  </header>
`;

const tab = (href: string, name: 'home' | 'me', label: string, current: boolean): TemplateResult =>
  html`<a class="host-tabs__item" href=${href} aria-current=${current ? 'page' : 'false'}
    >${icon(name)}${label}</a
  >`;

/** Draws the two sections of the bank. */
export const tabs = (current: 'home' | 'me'): TemplateResult => html`
  <nav class="host-tabs" aria-label="主导航">
    ${tab('/', 'home', '首页', current === 'home')}${tab('/me', 'me', '我的', current === 'me')}
  </nav>
`;
