import type { TemplateResult } from 'lit';
import { DemoStore } from './demo-store.js';
import { wealthPage } from './pages/wealth.page.js';
import type { WealthRoute } from './router.js';

/** What the wealth pages need of the app around them. */
export interface WealthHost {
  readonly go: (path: string, how?: 'push' | 'replace') => void;
  readonly changed: () => void;
  /** Money has moved: the account is read now, so that it is right when the customer comes home. */
  readonly moneyMoved: () => void;
  /** Lets the widget on the page read again what it shows. */
  readonly refresh: () => void;
}

/** What an event of a widget may tell. */
interface Told {
  readonly code?: string;
  readonly depositId?: string;
}

const ASSESS = '/wealth/assess';

/** Where an event leads; undefined stays on the page. `replace` must not be come back to: it is done. */
type Way = (told: Told) => readonly [path: string, how?: 'push' | 'replace'] | undefined;

const withCode =
  (page: string): Way =>
  ({ code }) =>
    code === undefined ? undefined : [`/wealth/${page}/${code}`];
const home: Way = () => ['/wealth', 'replace'];
const assess: Way = () => [ASSESS];
const products: Way = () => ['/wealth/products'];

/** Events of the widgets by name, without `wdl-wealth-`, and where they lead. */
const ways: Readonly<Record<string, Way>> = {
  'browse-select': withCode('product'),
  'browse-assess': assess,
  'browse-cancel': () => ['/'],
  'detail-buy': withCode('buy'),
  'detail-plan': withCode('plan'),
  'detail-deposit': withCode('deposit'),
  'detail-cancel': products,
  'buy-assess': assess,
  'buy-browse': products,
  'buy-exit': home,
  'redeem-exit': home,
  'plan-exit': home,
  'plan-assess': assess,
  'plan-browse': products,
  'plan-cancel': () => ['/wealth'],
  'deposit-exit': home,
  'withdraw-deposit-exit': home,
  'holdings-buy': withCode('buy'),
  'holdings-redeem': withCode('redeem'),
  'holdings-plan': withCode('plan'),
  'holdings-browse': products,
  'holdings-assess': assess,
  'holdings-deposit': ({ depositId }) =>
    depositId === undefined ? undefined : [`/wealth/withdraw/${depositId}`],
  'holdings-cancel': () => ['/'],
};

/** Screens that are left for the page above theirs. */
const leavable = ['buy', 'redeem', 'deposit', 'withdraw-deposit', 'assess'] as const;
const paying = ['buy', 'redeem', 'plan', 'deposit', 'withdraw-deposit'] as const;
/** Screens that may ask for a new log-in. */
const screens = [...paying, 'assess', 'browse', 'detail', 'holdings'] as const;

/** The pages of investing: they hand the widgets what the address says, and follow where the widgets lead. */
export class WealthPages {
  readonly #host: WealthHost;
  readonly #demo: DemoStore;
  #asked = false;
  /** Page that the questionnaire was opened from. */
  #before = '/wealth/products';

  constructor(host: WealthHost) {
    this.#host = host;
    this.#demo = new DemoStore(host.changed, host.refresh);
  }

  /** Hears the widgets below an element. `signIn` is asked for a new log-in. */
  listen(root: HTMLElement, signIn: () => void): void {
    for (const [name, way] of Object.entries(ways))
      root.addEventListener(`wdl-wealth-${name}`, (event) => {
        const to = way(((event as CustomEvent<Told | undefined>).detail ?? {}) satisfies Told);
        if (to === undefined) return;
        event.preventDefault();
        if (to[0] === ASSESS) this.#before = location.pathname;
        this.#host.go(...to);
      });
    root.addEventListener('wdl-wealth-assess-exit', () => this.#leave());
    for (const screen of leavable) root.addEventListener(`wdl-wealth-${screen}-cancel`, () => this.#leave());
    for (const screen of paying)
      root.addEventListener(`wdl-wealth-${screen}-complete`, this.#host.moneyMoved);
    for (const screen of screens)
      root.addEventListener(`wdl-wealth-${screen}-sign-in`, (event) => {
        event.preventDefault();
        signIn();
      });
  }

  /** A page is entered: its widgets are loaded with the first of them. */
  load(): void {
    if (this.#asked) return;
    this.#asked = true;
    import('./wealth-widgets.js').catch(() => {
      // Another page asks again.
      this.#asked = false;
    });
  }

  /** Draws a page. */
  page(route: WealthRoute): TemplateResult {
    const { state } = this.#demo;
    return wealthPage(route, {
      // Funds wait for days: the demo need not.
      controls: { steps: ['1d'], review: false },
      state,
      skip: (step) => this.#demo.skip(step),
      review: (decision) => this.#demo.review(decision),
    });
  }

  /** Leaves a page for the one above it, or for the one that led to the questionnaire. */
  #leave(): void {
    const { pathname } = location;
    this.#host.go(pathname === ASSESS ? this.#before : aboveOf(pathname), 'replace');
  }
}

/** Finds the page above one: a product above its purchase, all that is held above the rest. */
const aboveOf = (path: string): string => {
  const [, code] = /^\/wealth\/(?:buy|deposit)\/(\d{6})$/.exec(path) ?? [];
  return code === undefined ? '/wealth' : `/wealth/product/${code}`;
};
