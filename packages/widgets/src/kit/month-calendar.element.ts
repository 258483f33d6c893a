import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { monthBeside, neighbour, placesOf, rowsOf } from './month-calendar.layout.js';
import { monthCalendarStyles } from './month-calendar.styles.js';
import { numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** What a day of a month calendar shows. */
export interface CalendarDay {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** What stands under its number, short and with its sign, such as +0.36. */
  readonly text: string;
  /** Whether it went up or down; `none`, the default, has no colour of its own. The sign of the text says the same. */
  readonly tone?: 'gain' | 'loss' | 'none';
  /** The day and what it shows in words, such as 11月20日，收益+0.36元; spoken instead of both. */
  readonly description: string;
}

/** Which month is asked for. */
export interface CalendarMonthDetail {
  /** The month, `YYYY-MM`. */
  readonly month: string;
}

/** Which day was chosen. */
export interface CalendarDayDetail {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * Shows a month with a short text for some of its days, such as the income of each.
 *
 * The days that have one are buttons; Tab reaches one of them and the arrow keys, Home and End the others. Where the
 * texts are too wide for seven columns, on a narrow phone or in elder mode, the days that have one stand in a list.
 *
 * @tagname wdl-month-calendar
 * @csspart label - The name of the month.
 * @csspart previous - The button of the month before.
 * @csspart next - The button of the month after.
 * @csspart day - A day that has a text.
 * @csspart text - Its text.
 * @fires {CustomEvent<CalendarMonthDetail>} wdl-month - The customer asked for the month before or after.
 * @fires {CustomEvent<CalendarDayDetail>} wdl-day - The customer chose a day that has a text.
 */
export class MonthCalendarElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, controlStyles, monthCalendarStyles];

  /** The month, `YYYY-MM`. Required. */
  @property() month = '';
  /** Days of the month that have a text, in any order. */
  @property({ attribute: false }) days: readonly CalendarDay[] = [];
  /** Names of the seven days of the week, Monday first. Required. */
  @property({ attribute: false }) weekdays: readonly string[] = [];
  /** Names the month and what is shown, such as 2026年11月收益. Required. */
  @property() label = '';
  /** Names the button of the month before. Required. */
  @property({ attribute: 'previous-label' }) previousLabel = '';
  /** Names the button of the month after. Required. */
  @property({ attribute: 'next-label' }) nextLabel = '';
  /** Whether there is something to show before this month. Default `false`. */
  @property({ type: Boolean, attribute: 'has-previous' }) hasPrevious = false;
  /** Whether there is something to show after this month. Default `false`. */
  @property({ type: Boolean, attribute: 'has-next' }) hasNext = false;

  /** Whether the texts find no room in seven columns. */
  @state() private isNarrow = false;
  /** The day that Tab reaches. */
  @state() private current = '';

  /** Whether a day had focus before the update. */
  private hadFocus = false;
  private readonly resizes = new ResizeObserver(() => {
    this.isNarrow = false;
    this.requestUpdate();
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => {
      // The head has the width of the calendar, and no height that depends on what is measured.
      const head = this.renderRoot.querySelector('.head');
      if (head !== null && this.isConnected) this.resizes.observe(head);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.hadFocus = this.focusedDay() !== null;
    if (changed.has('days')) this.isNarrow = false;
    const days = this.sortedDays();
    if (!days.some(({ date }) => date === this.current)) this.current = days[0]?.date ?? '';
  }

  protected override updated(): void {
    // The buttons of the table and of the list are not the same ones.
    if (this.hadFocus && this.focusedDay() === null) this.focusDay(this.current);
    if (!this.isNarrow)
      void this.updateComplete.then(() => {
        this.fit();
      });
  }

  protected override render(): TemplateResult {
    return html`<div class="head">
        ${this.renderTurn('previous', this.hasPrevious, this.previousLabel)}
        <span class="head__label" part="label" id="label" aria-live="polite">${numberRuns(this.label)}</span>
        ${this.renderTurn('next', this.hasNext, this.nextLabel)}
      </div>
      ${this.isNarrow ? this.renderList() : this.renderTable()}`;
  }

  private renderTurn(to: 'previous' | 'next', isThere: boolean, label: string): TemplateResult {
    // Not disabled: a button that has focus would lose it with the last month.
    return html`<button
      class="iconbtn"
      part=${to}
      type="button"
      aria-label=${label}
      aria-disabled=${isThere ? nothing : 'true'}
      @click=${() => {
        if (isThere) this.notify<CalendarMonthDetail>('wdl-month', { month: monthBeside(this.month, to) });
      }}
    >
      ${icon(to === 'previous' ? 'back' : 'chevron')}
    </button>`;
  }

  /** A grid is what screen readers leave the arrow keys to. */
  private renderTable(): TemplateResult {
    const weeks = rowsOf(placesOf(this.month));
    return html`<table class="grid" role="grid" aria-labelledby="label" @keydown=${this.onKeydown}>
      <thead>
        <tr>
          ${this.weekdays.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((date) => html`<td>${this.renderPlace(date)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private renderPlace(date: string | undefined): TemplateResult | typeof nothing {
    if (date === undefined) return nothing;
    const day = this.days.find((each) => each.date === date);
    if (day !== undefined) return this.renderDay(day);
    return html`<div class="place"><span class="number">${numberOf(date)}</span></div>`;
  }

  private renderList(): TemplateResult {
    const dates = placesOf(this.month);
    return html`<ul class="list" role="list" aria-labelledby="label" @keydown=${this.onKeydown}>
      ${this.sortedDays().map((day) => {
        const weekday = this.weekdays[dates.indexOf(day.date) % this.weekdays.length] ?? '';
        return html`<li>${this.renderDay(day, html`<span class="weekday">${weekday}</span>`)}</li>`;
      })}
    </ul>`;
  }

  /** The number stands over its button and not in it: the button is named by the description, which has the date. */
  private renderDay(
    { date, text, tone = 'none', description }: CalendarDay,
    weekday: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<div class="place">
      <button
        class="day day--${tone}"
        part="day"
        type="button"
        data-date=${date}
        tabindex=${date === this.current ? 0 : -1}
        aria-label=${description}
        @focus=${() => {
          this.current = date;
        }}
        @click=${() => this.notify<CalendarDayDetail>('wdl-day', { date })}
      >
        <span class="text" part="text">${text}</span>
      </button>
      <span class="number" aria-hidden="true">${numberOf(date)} ${weekday}</span>
    </div>`;
  }

  private sortedDays(): readonly CalendarDay[] {
    return [...this.days].sort((a, b) => (a.date < b.date ? -1 : 1));
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const has = new Set(this.days.map(({ date }) => date));
    const places = placesOf(this.month).map((date) =>
      date !== undefined && has.has(date) ? date : undefined,
    );
    const to = this.isNarrow
      ? neighbour(
          this.sortedDays().map(({ date }) => date),
          this.current,
          event.key,
          1,
        )
      : neighbour(places, this.current, event.key);
    if (to === undefined) return;
    event.preventDefault();
    this.focusDay(to);
  };

  private focusDay(date: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  }

  private focusedDay(): Element | null {
    return this.shadowRoot?.activeElement?.closest('.day') ?? null;
  }

  /** Shows the list when a text is wider than its column. */
  private fit(): void {
    const texts = [...this.renderRoot.querySelectorAll<HTMLElement>('.grid .text')];
    this.isNarrow = texts.some(
      ({ offsetWidth, parentElement }) => offsetWidth > (parentElement?.clientWidth ?? 0),
    );
  }
}

/** Gives the number of a day, without a zero before it. */
const numberOf = (date: string): string => String(Number(date.slice('YYYY-MM-'.length)));

declare global {
  interface HTMLElementTagNameMap {
    'wdl-month-calendar': MonthCalendarElement;
  }
}
