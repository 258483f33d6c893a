import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon, kitStyles, layoutStyles, WdlElement } from '@weidongli/widgets/kit';
import type { Texts } from '../i18n/texts.js';
import { Live } from '../live/live.controller.js';
import { troubleOf, troubleText, type Trouble } from '../live/problem.js';
import type { Bank } from '../shell/bank.js';
import { hrefOf, type PageName, type Route } from '../shell/router.js';
import { pageStyles } from './page.styles.js';

/** What the head of a page says. */
export interface PageHead {
  readonly title: string;
  readonly lead?: string;
  /** Page that leads here, with its name. */
  readonly from?: { readonly href: string; readonly label: string };
  /** What can be done with all of the page. */
  readonly actions?: TemplateResult;
}

/** Base of every page: the bank, the texts, the address; readings that stay up to date; actions one at a time. */
export abstract class PageElement extends WdlElement {
  static override styles = [kitStyles, layoutStyles, pageStyles];

  /** The bank that is shown. Required. */
  @property({ attribute: false }) bank!: Bank;
  /** Texts in the chosen language. Required. */
  @property({ attribute: false }) t!: Texts;
  /** What the address says. Required. */
  @property({ attribute: false }) route!: Route;

  /** Name of the action under way; empty when there is none. */
  @state() protected busy = '';
  /** Why the last action failed. */
  @state() protected failure: Trouble | undefined;

  readonly #readings: Live<unknown>[] = [];
  #unwatch: (() => void) | undefined;
  #subject = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = this.bank.onChange(() => {
      this.refresh();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  /** What the readings depend on, as far as the address says it; another one makes them start anew. */
  protected subject(): string {
    return this.route.parts.join('/');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('route')) return;
    const subject = this.subject();
    const isOther = this.hasUpdated && subject !== this.#subject;
    this.#subject = subject;
    if (!isOther) return;
    this.failure = undefined;
    for (const reading of this.#readings) void reading.restart();
  }

  /** Declares something to read again and again while the page is shown. */
  protected live<T>(read: () => Promise<T>, every?: number): Live<T> {
    const reading = new Live(this, read, {
      ...(every === undefined ? {} : { every }),
      onTrouble: (trouble) => {
        if (trouble.kind === 'signed-out') this.emit('wdl-signed-out', undefined);
      },
    });
    this.#readings.push(reading);
    return reading;
  }

  /** Reads everything of the page now. */
  protected refresh(): void {
    for (const reading of this.#readings) void reading.refresh();
  }

  /** Does something at the bank; while one thing is done another is not begun. Resolves with whether it worked. */
  protected async act(name: string, work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy !== '') return false;
    this.busy = name;
    this.failure = undefined;
    try {
      await work();
      this.bank.changed();
      return true;
    } catch (error) {
      this.failure = troubleOf(error);
      this.announce(troubleText(this.failure, this.t), 'assertive');
      return false;
    } finally {
      this.busy = '';
    }
  }

  /** Puts filters into the address, so that the page can be shared and found again; empty ones go. */
  protected filter(changes: Readonly<Record<string, string>>): void {
    this.emit('wdl-filter', { ...this.route.query, ...changes });
  }

  /** What a filter of the address says; empty without it. */
  protected filtered(name: string): string {
    return this.route.query[name] ?? '';
  }

  /** Renders a page: head, what went wrong, content. */
  protected page(head: PageHead, content: unknown): TemplateResult {
    return html`<div class="page">${this.#head(head)} ${this.renderProblem()} ${content}</div>`;
  }

  /** Renders what went wrong last, with reading or with an action; nothing while all is well. */
  protected renderProblem(): TemplateResult | typeof nothing {
    const trouble = this.failure ?? this.#readings.find((reading) => reading.trouble !== undefined)?.trouble;
    return trouble === undefined
      ? nothing
      : html`<wdl-notice kind="danger" .text=${troubleText(trouble, this.t)} data-problem></wdl-notice>`;
  }

  #head({ title, lead, from, actions }: PageHead): TemplateResult {
    return html`<div>
      ${
        from === undefined
          ? nothing
          : html`<a class="crumb" href=${from.href}>${icon('back', 's')}${from.label}</a>`
      }
      <div class="page__head">
        <div>
          <h1 class="page__title" data-heading>${title}</h1>
          ${lead === undefined ? nothing : html`<p class="page__lead">${lead}</p>`}
        </div>
        ${actions === undefined ? nothing : html`<div class="actions">${actions}</div>`}
      </div>
    </div>`;
  }

  /** Renders what stands in the place of something that is read for the first time. */
  protected waiting(): TemplateResult {
    return html`<wdl-skeleton
      .label=${this.t.shell.reading}
      .lines=${['half', 'full', 'full']}
    ></wdl-skeleton>`;
  }

  /** Renders a button that does one thing. */
  protected button(
    name: string,
    label: string,
    work: () => unknown,
    kind: 'primary' | 'second' | 'danger' = 'second',
  ): TemplateResult {
    return html`<wdl-button
      small
      kind=${kind}
      .label=${label}
      .busy=${this.busy === name}
      busy-label=${this.t.shell.working}
      @click=${work}
    ></wdl-button>`;
  }

  /** Renders a link to a page of the dashboard. */
  protected link(page: PageName, parts: readonly string[], label: unknown): TemplateResult {
    return html`<a class="link" href=${hrefOf(page, parts)}>${label}</a>`;
  }
}
