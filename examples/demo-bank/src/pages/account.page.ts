import { html, type TemplateResult } from 'lit';
import type { Redeem } from '../platform.js';
import type { AccountRoute } from '../router.js';
import { demoFrame, type DemoBar } from '../shell/demo-bar.js';

/** What the page of another device needs: what its link carries, and what is done with the secret that it brings. */
export interface Continuing {
  /** Token of the link, from behind its `#`; empty where there is none. */
  readonly token: string;
  /** Trades it and the code for a session. */
  readonly redeem: Redeem;
}

/** Draws the page of an address; the widget on it tells what the customer wants by events, which the app hears. */
export const accountPage = (route: AccountRoute, bar: DemoBar, continuing: Continuing): TemplateResult =>
  demoFrame(bar, widgetOf(route, continuing));

const widgetOf = (route: AccountRoute, { token, redeem }: Continuing): TemplateResult => {
  switch (route.page) {
    case 'open':
      return html`<wdl-account-open
        account-class="II"
        link-base="/continue/open"
        service-href="/service"
      ></wdl-account-open>`;
    case 'verify':
      return html`<wdl-identity-verify
        mode=${route.mode}
        link-base="/continue/verify/${route.mode}"
        service-href="/service"
      ></wdl-identity-verify>`;
    case 'account':
      return html`<wdl-account-home service-href="/service"></wdl-account-home>`;
    case 'card':
      return html`<wdl-account-bind service-href="/service"></wdl-account-bind>`;
    case 'password':
      return html`<wdl-identity-password service-href="/service"></wdl-identity-password>`;
    case 'continue':
      return html`<wdl-identity-continue
        .token=${token}
        .redeem=${redeem}
        service-href="/service"
      ></wdl-identity-continue>`;
  }
};
