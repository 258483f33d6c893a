import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { WealthRoute } from '../router.js';
import { demoFrame, type DemoBar } from '../shell/demo-bar.js';

/** Draws the page of an address; the widget on it tells what the customer wants by events, which the app hears. */
export const wealthPage = (route: WealthRoute, bar: DemoBar): TemplateResult =>
  demoFrame(bar, html`${keyed(JSON.stringify(route), widgetOf(route))}`);

const widgetOf = (route: WealthRoute): TemplateResult => {
  switch (route.page) {
    case 'holdings':
      return html`<wdl-wealth-holdings service-href="/service"></wdl-wealth-holdings>`;
    case 'products':
      return html`<wdl-wealth-browse service-href="/service"></wdl-wealth-browse>`;
    case 'assess':
      return html`<wdl-wealth-assess service-href="/service"></wdl-wealth-assess>`;
    case 'product':
      return html`<wdl-wealth-detail code=${route.code} service-href="/service"></wdl-wealth-detail>`;
    case 'buy':
      return html`<wdl-wealth-buy code=${route.code} service-href="/service"></wdl-wealth-buy>`;
    case 'redeem':
      return html`<wdl-wealth-redeem code=${route.code} service-href="/service"></wdl-wealth-redeem>`;
    case 'plans':
      return html`<wdl-wealth-plan code=${route.code} service-href="/service"></wdl-wealth-plan>`;
    case 'deposit':
      return html`<wdl-wealth-deposit code=${route.code} service-href="/service"></wdl-wealth-deposit>`;
    case 'withdraw':
      return html`<wdl-wealth-withdraw-deposit
        deposit-id=${route.depositId}
        service-href="/service"
      ></wdl-wealth-withdraw-deposit>`;
  }
};
