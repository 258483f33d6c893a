import type { TemplateResult } from 'lit';
import type { ReviewDecision, SkipStep } from './bank-api.js';
import { DemoStore } from './demo-store.js';
import { accountPage } from './pages/account.page.js';
import type { Redeem } from './platform.js';
import { routeOf, type AccountRoute } from './router.js';

/** What the pages of accounts need of the app around them. */
export interface AccountHost {
  readonly go: (path: string, how?: 'push' | 'replace') => void;
  readonly changed: () => void;
  /** Money has moved, or an account was opened: it is read now, so that it is right when the customer comes home. */
  readonly moneyMoved: () => void;
  readonly isLoggedIn: () => boolean;
  /** Lets the widget on the page read again what it shows. */
  readonly refresh: () => void;
  /** Goes on with what was begun on another device, on the page where it belongs. */
  readonly continueWith: (clientSecret: string, to: string) => void;
  /** Trades what a link to this device carries for a session. */
  readonly redeem: Redeem;
}

/** Events of the widgets by name, without `wdl-`, and where they lead; `replace` must not be come back to. */
const ways: Readonly<Record<string, readonly [path: string, how?: 'push' | 'replace']>> = {
  'account-open-exit': ['/', 'replace'],
  'account-open-cancel': ['/'],
  'account-home-cancel': ['/'],
  'account-bind-exit': ['/account', 'replace'],
  'account-bind-cancel': ['/account'],
  'identity-password-open': ['/open'],
  'identity-password-exit': ['/me', 'replace'],
  'identity-password-cancel': ['/me'],
  'identity-verify-exit': ['/', 'replace'],
  'identity-verify-cancel': ['/'],
  'identity-continue-cancel': ['/', 'replace'],
};

/** Steps of the demo's bar that bring a verification on; the others wait for loans. */
const bringOn: readonly SkipStep[] = ['2h', '1d', 'call-over'];

/** Events after which something else may be waited for. */
const moves = ['account-open-changed', 'identity-verify-changed'] as const;

/** Screens that may ask for a new log-in. */
const screens = [
  'account-open',
  'account-home',
  'account-bind',
  'identity-password',
  'identity-verify',
] as const;

/** The pages of verification and accounts: they hand the widgets what the address says, and follow where the widgets lead. */
export class AccountPages {
  readonly #host: AccountHost;
  readonly #demo: DemoStore;
  #asked = false;

  constructor(host: AccountHost) {
    this.#host = host;
    this.#demo = new DemoStore(host.changed, host.refresh);
  }

  /** Hears the widgets below an element. `signIn` is asked for a new log-in. */
  listen(root: HTMLElement, signIn: () => void): void {
    for (const [name, way] of Object.entries(ways))
      root.addEventListener(`wdl-${name}`, (event) => {
        event.preventDefault();
        this.#host.go(...way);
      });
    root.addEventListener('wdl-account-home-open', (event) => {
      event.preventDefault();
      const { to } = (event as CustomEvent<{ readonly to: string }>).detail;
      this.#host.go(to === 'open' ? '/open' : '/account/card');
    });
    root.addEventListener('wdl-account-open-next', (event) => {
      event.preventDefault();
      const { to } = (event as CustomEvent<{ readonly to: string }>).detail;
      this.#host.go(to === 'loan' ? '/loan/apply' : '/wealth/products', 'replace');
    });
    for (const name of ['account-open', 'account-home', 'account-bind'])
      root.addEventListener(`wdl-${name}-complete`, this.#host.moneyMoved);
    root.addEventListener('wdl-identity-continue-complete', (event) => {
      const { clientSecret } = (event as CustomEvent<{ readonly clientSecret: string }>).detail;
      const route = routeOf(location.pathname);
      if (route.page === 'continue') this.#host.continueWith(clientSecret, route.to);
    });
    for (const name of moves)
      root.addEventListener(`wdl-${name}`, () => {
        // A device that goes on for another one has no log-in here, and no bar.
        if (this.#host.isLoggedIn()) void this.#demo.load();
      });
    for (const screen of screens)
      root.addEventListener(`wdl-${screen}-sign-in`, (event) => {
        event.preventDefault();
        signIn();
      });
  }

  /** A page is entered: what was known of the one before no longer counts. */
  enter(): void {
    this.#demo.clear();
  }

  /** The widgets are loaded with the first of their pages. */
  load(): void {
    if (this.#asked) return;
    this.#asked = true;
    import('./account-widgets.js').catch(() => {
      // Another page asks again.
      this.#asked = false;
    });
  }

  /** Draws a page. */
  page(route: AccountRoute): TemplateResult {
    const { controls, state } = this.#demo;
    const waits = route.page === 'open' || route.page === 'verify';
    const bar = {
      controls: {
        steps: waits ? controls.steps.filter((step) => bringOn.includes(step)) : [],
        review: false,
      },
      state,
      skip: (step: SkipStep) => this.#demo.skip(step),
      review: (decision: ReviewDecision) => this.#demo.review(decision),
    };
    return accountPage(route, bar, {
      token: location.hash.slice(1),
      redeem: this.#host.redeem,
    });
  }
}
