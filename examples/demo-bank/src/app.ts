import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { AccountPages } from './account-pages.js';
import { AccountStore } from './account-store.js';
import { applyBrand, brands, chosenBrand, rememberBrand, type BrandId } from './brand.js';
import { EventStore } from './event-store.js';
import { LoginStore } from './login-store.js';
import { LoanPages } from './loan-pages.js';
import { WealthPages } from './wealth-pages.js';
import { Once } from './once.js';
import { createRedeem, type Redeem } from './platform.js';
import { eventsPage } from './pages/events.page.js';
import { homePage } from './pages/home.page.js';
import { loginPage } from './pages/login.page.js';
import { mePage } from './pages/me.page.js';
import { servicePage, unknownPage } from './pages/other.page.js';
import { isAccountRoute, isLoanRoute, isWealthRoute, linkOf, routeOf, titles, type Route } from './router.js';
import { SheetStack } from './sheet-stack.js';
import { serviceSheet, signInSheet } from './shell/sheets.js';

/** The bank's pages: shows the page of the address, and hands the widgets their client. */
export class DemoBankApp {
  readonly #root: HTMLElement;
  readonly #sheets: SheetStack;
  readonly #login: LoginStore;
  readonly #changed = (): void => this.#show();
  readonly #account = new AccountStore(this.#changed);
  readonly #events = new EventStore(this.#changed);
  readonly #redeem: Redeem;
  readonly #host = {
    go: (path: string, how?: 'push' | 'replace') => this.#go(path, how),
    changed: this.#changed,
    isLoggedIn: () => this.#login.hasLogin,
    moneyMoved: () => void this.#account.load(this.#login.client),
    refresh: () => this.#refreshWidget(),
    continueWith: (clientSecret: string, to: string) => this.#continueWith(clientSecret, to),
    redeem: (input: Parameters<Redeem>[0]) => this.#redeem(input),
  };
  readonly #loans = new LoanPages(this.#host);
  readonly #wealth = new WealthPages(this.#host);
  readonly #accounts = new AccountPages(this.#host);
  readonly #signIn = new Once(() => this.#logInAgain(), this.#changed);
  #route = routeOf(location.pathname);
  #brand = chosenBrand();

  /** @param apiUrl - Address of the platform. */
  constructor(root: HTMLElement, apiUrl: string) {
    this.#root = root;
    this.#redeem = createRedeem(apiUrl);
    this.#sheets = new SheetStack(root);
    this.#login = new LoginStore(apiUrl, {
      changed: this.#changed,
      ended: () => this.#sheets.open('sign-in-sheet'),
    });
  }

  /** Shows the first page and follows the customer from then on. */
  async start(): Promise<void> {
    window.addEventListener('popstate', () => this.#enter());
    this.#root.addEventListener('click', (event) => this.#follow(event));
    this.#root.addEventListener('wdl-service', (event) => this.#serve(event));
    for (const widget of ['apply', 'draw', 'home', 'plan', 'repay'])
      this.#root.addEventListener(`wdl-loan-${widget}-sign-in`, (event) => {
        // The bank logs the customer in; the screen need not ask for a session by itself.
        event.preventDefault();
        this.#sheets.open('sign-in-sheet');
      });
    this.#wealth.listen(this.#root, () => this.#sheets.open('sign-in-sheet'));
    this.#accounts.listen(this.#root, () => this.#sheets.open('sign-in-sheet'));
    await Promise.all([applyBrand(this.#brand), this.#login.load()]);
    this.#load();
  }

  #go(path: string, how: 'push' | 'replace' = 'push'): void {
    if (how === 'push') history.pushState(null, '', path);
    else history.replaceState(null, '', path);
    this.#enter();
  }

  /** Shows the page of the address, from its top, with focus on its heading. */
  #enter(): void {
    this.#events.leave();
    this.#route = routeOf(location.pathname);
    this.#loans.enter();
    this.#accounts.enter();
    this.#show();
    scrollTo(0, 0);
    this.#root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    this.#load();
  }

  /** Reads what the page needs. */
  #load(): void {
    if (isAccountRoute(this.#route)) {
      this.#accounts.load();
      if (this.#route.page !== 'continue') void this.#login.loadFull();
    }
    if (typeof this.#login.customer !== 'string') return;
    if (this.#route.page === 'home') void this.#account.load(this.#login.client);
    if (this.#route.page === 'me') void this.#login.loadProfile();
    if (this.#route.page === 'events') this.#events.watch();
    if (isLoanRoute(this.#route)) this.#loans.load();
    if (isWealthRoute(this.#route)) this.#wealth.load();
  }

  /** Lets the widget on the page read again, after something at the bank was changed past it. */
  #refreshWidget(): void {
    const widget: (Element & { refresh?: () => unknown }) | null = this.#root.querySelector('main > *');
    if (widget?.localName.startsWith('wdl-') !== true) return;
    // A widget that is taken out and put back reads again and keeps what was typed.
    if (widget.refresh === undefined) widget.parentNode?.insertBefore(widget, widget.nextSibling);
    else void widget.refresh();
  }

  /** Follows a link within the bank without loading the page anew; customer service opens over the page. */
  #follow(event: MouseEvent): void {
    const path = linkOf(event);
    if (path === undefined) return;
    event.preventDefault();
    if (path === '/service') this.#serve(event);
    else this.#go(path);
  }

  /** The page or a widget asks for customer service: the sheet opens over it, so that nothing typed is lost. */
  #serve(event: Event): void {
    event.preventDefault();
    this.#sheets.open('service-sheet');
  }

  /** Another device has handed over: its customer goes on here, without a log-in at this bank's own server. */
  #continueWith(clientSecret: string, to: string): void {
    this.#login.continueWith(clientSecret);
    this.#go(to, 'replace');
  }

  async #logIn(customer: string): Promise<void> {
    this.#account.clear();
    if (await this.#login.logIn(customer)) this.#enter();
  }

  async #logInAgain(): Promise<boolean> {
    const done = await this.#login.logInAgain();
    if (!done) return false;
    this.#sheets.closeAll();
    this.#load();
    return true;
  }

  async #logOut(): Promise<void> {
    this.#sheets.closeAll();
    await this.#login.logOut();
    this.#account.clear();
    this.#go('/', 'replace');
  }

  async #chooseBrand(id: BrandId): Promise<void> {
    this.#brand = brands[id];
    rememberBrand(this.#brand);
    await applyBrand(this.#brand);
    this.#show();
  }

  #show(): void {
    const { customer } = this.#login;
    if (customer === undefined) return;
    const isLoggedOut = customer === null && this.#route.page !== 'continue';
    const name = isLoggedOut ? '登录' : titles[this.#route.page];
    document.title = `${name} - ${this.#brand.name}`;
    render(isLoggedOut ? this.#loginTemplate() : this.#pageTemplate(), this.#root);
  }

  #loginTemplate(): TemplateResult {
    const { customers, failed } = this.#login;
    const choose = (id: string): void => void this.#logIn(id);
    return html`<div class="host-screen">${loginPage({ brand: this.#brand, customers, failed, choose })}</div>
      ${serviceSheet(() => this.#sheets.closeAll())}`;
  }

  #pageTemplate(): TemplateResult {
    const isFull = isAccountRoute(this.#route) && this.#route.page !== 'continue';
    const client = isFull ? this.#login.full : this.#login.client;
    const ownFrame = [isLoanRoute, isWealthRoute, isAccountRoute].some((fills) => fills(this.#route));
    return html`<wdl-provider .client=${client}>
        <div class=${ownFrame ? 'host-widget' : 'host-screen'}>
          ${client === undefined ? nothing : keyed(client, this.#page(this.#route))}
        </div>
      </wdl-provider>
      ${serviceSheet(() => this.#sheets.closeAll())}
      ${signInSheet({
        busy: this.#signIn.state === 'busy',
        failed: this.#signIn.state === 'failed',
        signIn: () => this.#signIn.press(),
        leave: () => void this.#logOut(),
      })}`;
  }

  #page(route: Route): TemplateResult {
    if (isLoanRoute(route)) return this.#loans.page(route);
    if (isWealthRoute(route)) return this.#wealth.page(route);
    if (isAccountRoute(route)) return this.#accounts.page(route);
    switch (route.page) {
      case 'home':
        return this.#homePage();
      case 'me':
        return this.#mePage();
      case 'events':
        return eventsPage({ ...this.#events.state, refresh: () => this.#events.watch() });
      case 'service':
        return servicePage();
      case 'unknown':
        return unknownPage();
    }
  }

  #homePage(): TemplateResult {
    const reload = (): void => void this.#account.load(this.#login.client);
    const view = { ...this.#account.state, reload };
    return homePage({ brand: this.#brand, view, borrow: ({ detail }) => this.#loans.openEntry(detail) });
  }

  #mePage(): TemplateResult {
    return mePage({
      brand: this.#brand,
      customer: this.#login.profile,
      chooseBrand: (id) => void this.#chooseBrand(id),
      logOut: () => void this.#logOut(),
    });
  }
}
