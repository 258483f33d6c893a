import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { kitStyles, layoutStyles, WdlElement } from '@weidongli/widgets/kit';
import { loadTexts, type Language } from '../i18n/load-texts.js';
import { sourceTexts, type Texts } from '../i18n/texts.js';
import { troubleOf, type Trouble } from '../live/problem.js';
import { Bank, type Surroundings } from './bank.js';
import { dashboardStyles } from './dashboard.styles.js';
import { mark, markStyles } from './mark.js';
import { renderPage } from './page-view.js';
import type { Keep, Scheme } from './preferences.js';
import { hrefOf, pages, routeOf, type Route } from './router.js';

/** What the dashboard needs of its surroundings. */
export interface DashboardStart extends Surroundings {
  readonly keep: Keep;
  /** Key from the address; without it the last one of this tab is used. */
  readonly key: string | undefined;
}

const schemes: readonly Scheme[] = ['auto', 'light', 'dark'];
const languages: readonly (readonly [Language, string])[] = [
  ['zh-CN', sourceTexts.shell.ownName],
  ['en', 'English'],
];

/**
 * Shows a bank of the sandbox: menu, the bank's time, and the page of the address.
 *
 * @tagname wdl-dashboard
 */
export class DashboardElement extends WdlElement {
  static override styles = [kitStyles, layoutStyles, markStyles, dashboardStyles];

  @state() private t: Texts = sourceTexts;
  @state() private language: Language = 'zh-CN';
  @state() private scheme: Scheme = 'auto';
  @state() private bank: Bank | undefined;
  @state() private bankName = '';
  @state() private route: Route = routeOf('');
  @state() private opening = false;
  @state() private trouble: Trouble | undefined;
  @state() private isMenuOpen = false;

  private surroundings: DashboardStart | undefined;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
    this.dark.addEventListener('change', this.applyScheme);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
    this.dark.removeEventListener('change', this.applyScheme);
  }

  /** Shows the bank of the key, or asks for one. */
  start(surroundings: DashboardStart): void {
    const { keep, key = keep.keys[0] } = surroundings;
    this.surroundings = surroundings;
    this.scheme = keep.scheme;
    this.applyScheme();
    this.route = routeOf(location.hash);
    void this.speak(keep.language);
    if (key !== undefined) void this.open(key);
  }

  protected override updated(changed: PropertyValues): void {
    const { t, route } = this;
    const page =
      this.bank === undefined
        ? t.shell.signInTitle
        : t.shell.pages[route.page === 'unknown' ? 'overview' : route.page];
    document.title = `${page} - ${t.shell.title}`;
    // A new page begins at its heading, for eyes and for screen readers; the first one leaves focus alone.
    const before = changed.get('route') as Route | undefined;
    if (before === undefined || this.bank === undefined) return;
    if (before.page === route.page && before.parts.join('/') === route.parts.join('/')) return;
    scrollTo(0, 0);
    void this.focusPage();
  }

  protected override render(): TemplateResult {
    const { bank, t } = this;
    if (bank === undefined)
      return html`<wdl-dashboard-sign-in
        .t=${t}
        .keys=${this.surroundings?.keep.keys ?? []}
        .busy=${this.opening}
        .trouble=${this.trouble}
        @wdl-open-bank=${this.onOpenBank}
      ></wdl-dashboard-sign-in>`;
    return html`<button class="skip" type="button" @click=${() => void this.focusPage()}>
        ${t.shell.skip}
      </button>
      <div class="frame">
        <aside class="side" aria-label=${t.shell.menu}>
          <div class="side__inner">${this.renderBrand()} ${this.renderMenu()} ${this.renderChoices()}</div>
        </aside>
        ${keyed(bank, this.renderBody(bank))}
      </div>
      ${this.renderMenuSheet()}`;
  }

  private renderBody(bank: Bank): TemplateResult {
    const { t, route } = this;
    return html`<div class="body">
      <wdl-dashboard-top-bar
        .bank=${bank}
        .t=${t}
        .route=${route}
        @wdl-menu=${() => {
          this.isMenuOpen = true;
        }}
        @wdl-signed-out=${() => this.signedOut()}
      ></wdl-dashboard-top-bar>
      <main
        @wdl-filter=${this.onFilter}
        @wdl-open-bank=${this.onOpenBank}
        @wdl-signed-out=${() => this.signedOut()}
      >
        ${renderPage(bank, t, route)}
      </main>
    </div>`;
  }

  private renderBrand(): TemplateResult {
    return html`<div class="brand">
      ${mark}
      <div>
        <p class="brand__name">${this.t.shell.title}</p>
        <p class="note">${this.bankName}</p>
      </div>
    </div>`;
  }

  private renderMenu(): TemplateResult {
    const { t, route } = this;
    return html`<nav class="menu" aria-label=${t.shell.menu}>
      ${pages.map(
        (page) =>
          html`<a
            href=${hrefOf(page)}
            aria-current=${page === route.page ? 'page' : nothing}
            @click=${() => {
              this.isMenuOpen = false;
            }}
            >${t.shell.pages[page]}</a
          >`,
      )}
    </nav>`;
  }

  private renderChoices(): TemplateResult {
    const { t } = this;
    const others = (this.surroundings?.keep.keys ?? []).map((key) => key.replace(/^sk_test_/, ''));
    return html`<div class="choices">
      ${this.renderSwitch(t.shell.language, languages, this.language, (language) => this.chooseLanguage(language))}
      ${this.renderSwitch(
        t.shell.scheme,
        schemes.map((scheme) => [scheme, t.shell.schemes[scheme]] as const),
        this.scheme,
        (scheme) => this.chooseScheme(scheme),
      )}
      ${
        others.length < 2
          ? nothing
          : html`<wdl-select-field
              .label=${t.shell.bank}
              .value=${this.bank?.name ?? ''}
              .options=${others.map((name) => ({ value: name, label: name }))}
              @wdl-change=${(event: CustomEvent<{ value: string }>) =>
                void this.open(`sk_test_${event.detail.value}`)}
            ></wdl-select-field>`
      }
      <wdl-button small kind="quiet" .label=${t.shell.otherBank} @click=${() => this.leave()}></wdl-button>
    </div>`;
  }

  private renderSwitch<T extends string>(
    label: string,
    options: readonly (readonly [T, string])[],
    chosen: T,
    choose: (value: T) => void,
  ): TemplateResult {
    return html`<div class="choice" role="group" aria-label=${label}>
      <span aria-hidden="true">${label}</span>
      <div class="switch">
        ${options.map(
          ([value, name]) =>
            html`<button
              type="button"
              lang=${value === 'en' ? 'en' : nothing}
              aria-pressed=${value === chosen}
              @click=${() => choose(value)}
            >
              ${name}
            </button>`,
        )}
      </div>
    </div>`;
  }

  private renderMenuSheet(): TemplateResult {
    return html`<wdl-sheet
      .open=${this.isMenuOpen}
      .heading=${this.bankName}
      .closeLabel=${this.t.shell.close}
      @wdl-close=${() => {
        this.isMenuOpen = false;
      }}
    >
      ${this.isMenuOpen ? html`${this.renderMenu()} ${this.renderChoices()}` : nothing}
    </wdl-sheet>`;
  }

  /** Opens the bank of a key: reads its name, which also proves the key. */
  private async open(key: string): Promise<void> {
    const { surroundings } = this;
    if (surroundings === undefined || this.opening) return;
    this.opening = true;
    this.trouble = undefined;
    try {
      const bank = new Bank(key, surroundings);
      const { bankName, tenantId } = await bank.client.sandbox.getState();
      surroundings.keep.opened(key);
      this.bankName = `${bankName} ${tenantId}`;
      this.bank = bank;
      this.isMenuOpen = false;
    } catch (error) {
      this.trouble = troubleOf(error);
      if (this.trouble.kind === 'signed-out') surroundings.keep.closed(key);
    } finally {
      this.opening = false;
    }
  }

  private leave(): void {
    this.bank = undefined;
    this.isMenuOpen = false;
    this.trouble = undefined;
  }

  private signedOut(): void {
    if (this.bank !== undefined) this.surroundings?.keep.closed(`sk_test_${this.bank.name}`);
    this.leave();
    this.trouble = { kind: 'signed-out', code: 'unauthenticated', detail: '', traceId: '' };
  }

  private async speak(language: Language): Promise<void> {
    this.t = await loadTexts(language);
    this.language = language;
    document.documentElement.lang = language;
  }

  private chooseLanguage(language: Language): void {
    this.surroundings?.keep.chooseLanguage(language);
    void this.speak(language);
  }

  private chooseScheme(scheme: Scheme): void {
    this.surroundings?.keep.chooseScheme(scheme);
    this.scheme = scheme;
    this.applyScheme();
  }

  private readonly applyScheme = (): void => {
    const isDark = this.scheme === 'dark' || (this.scheme === 'auto' && this.dark.matches);
    document.documentElement.dataset['scheme'] = isDark ? 'dark' : 'light';
  };

  private readonly onHash = (): void => {
    this.route = routeOf(location.hash);
  };

  private readonly onOpenBank = (event: CustomEvent<string>): void => {
    void this.open(event.detail);
  };

  private readonly onFilter = (event: CustomEvent<Readonly<Record<string, string>>>): void => {
    const { page, parts } = this.route;
    if (page === 'unknown') return;
    const query = Object.fromEntries(Object.entries(event.detail).filter(([, value]) => value !== ''));
    this.route = { page, parts, query };
    // Replaced and not pushed: the back key leaves the list instead of undoing single letters.
    history.replaceState(null, '', hrefOf(page, parts, query));
  };

  private async focusPage(): Promise<void> {
    const page = this.renderRoot.querySelector('main')?.firstElementChild;
    if (!(page instanceof WdlElement)) return;
    await page.updateComplete;
    page.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard': DashboardElement;
  }
}
