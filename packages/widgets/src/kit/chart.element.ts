import { type CSSResultGroup, html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type ChartLayout, type ChartPoint, layOut, nearest } from './chart-layout.js';
import { chartStyles } from './chart-styles.js';
import { fillTable, whenIdle } from './chart-table.js';
import { kitStyles } from './kit-styles.js';
import { WdlElement } from './wdl-element.js';

export type { ChartPoint } from './chart-layout.js';

/** A pointer that rests this long, in milliseconds, has its point spoken. */
const restMs = 500;

const asItIs = (text: string): string => text;
const withMinus = (text: string): string => text.replace('-', '\u2212');

/**
 * Draws figures of days as a line with a crosshair that follows a finger, a mouse and the keyboard, and lists the same
 * figures in a table for those who do not see it.
 *
 * Dragging across moves the crosshair, dragging up and down scrolls the page. The keyboard and assistive technology use
 * a native slider: arrows, Page Up and Down, Home, End. What the pointer rests on is spoken; the slider speaks for itself.
 *
 * @tagname wdl-chart
 * @csspart readout - Date and figure of the crosshair, or of the last point.
 * @csspart line - The line.
 * @csspart grid - A line of the grid.
 * @csspart text - A text of an axis.
 * @csspart table - The table.
 * @cssproperty [--wdl-chart-line] - Colour of the line; `tone` wins.
 * @cssproperty [--wdl-chart-grid] - Colour of the grid.
 * @fires {CustomEvent<ChartPoint>} wdl-point - The crosshair came to a point.
 */
export class ChartElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, chartStyles];

  /** The figures, ascending by date. */
  @property({ attribute: false }) points: readonly ChartPoint[] = [];
  /** What the figures are, such as 单位净值. Required. */
  @property() label = '';
  /** What the line shows, in one sentence, for those who do not see it. Required. */
  @property() summary = '';
  /** Whether the line went up or down; the kit has a colour for each by locale. Show the signed figure beside it. Default `none`. */
  @property({ reflect: true }) tone: 'none' | 'gain' | 'loss' = 'none';
  /** Whether the table is shown; it is always there for assistive technology. Default `false`. */
  @property({ type: Boolean, attribute: 'show-table' }) showTable = false;
  /** Names the table, such as 每日净值. Required. */
  @property({ attribute: 'table-label' }) tableLabel = '';
  /** Heads the column of dates, such as 日期. Required. */
  @property({ attribute: 'date-heading' }) dateHeading = '';
  /** Heads the column of figures. Required. */
  @property({ attribute: 'value-heading' }) valueHeading = '';
  /** Writes a date. As it is by default. */
  @property({ attribute: false }) describeDate: (date: string) => string = asItIs;
  /** Writes a figure; the empty string asks what to say of a day without one. As it is, with a real minus, by default. */
  @property({ attribute: false }) describeValue: (value: string) => string = withMinus;
  /** Writes a figure of the axis. As it is, with a real minus, by default. */
  @property({ attribute: false }) describeTick: (value: string) => string = withMinus;

  /** Width of the chart in pixels; 0 until it is known. */
  @state() private width = 0;
  /** Size of the axis texts in pixels, which is that of the element. */
  @state() private em = 0;

  @query('.slider') private readonly slider!: HTMLInputElement | null;
  private layout: ChartLayout | undefined;
  /** Index of the point under the crosshair; none while it is hidden. */
  private at: number | undefined;
  private isTableOld = true;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private readonly resizes = new ResizeObserver(() => {
    this.measure();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
    clearTimeout(this.resting);
  }

  /** Moves focus to the crosshair. */
  override focus(options?: FocusOptions): void {
    this.slider?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('points')) this.at = undefined;
    // Known before the first rendering, which then is the only one.
    if (!this.hasUpdated) this.measure();
    const { points, width, em, describeTick } = this;
    this.layout = layOut(points, width, em, describeTick);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.draw();
    const filledBy = ['points', 'describeDate', 'describeValue'] as const;
    this.isTableOld ||= filledBy.some((name) => changed.has(name));
    if (this.showTable) this.fill();
    // Before its size is known the line has not been drawn: that comes first.
    else if (this.width > 0) whenIdle(this.fill);
  }

  protected override render(): TemplateResult {
    return html`<figure aria-label=${this.label}>
      <p class="read" part="readout">
        <span class="num"></span> <span>${this.label} <span class="num"></span></span>
      </p>
      <div
        class="plot"
        @pointerdown=${this.onPointer}
        @pointermove=${this.onPointer}
        @pointercancel=${this.hide}
        @pointerleave=${this.onLeave}
      >
        ${this.layout && this.renderPlot(this.layout)}
      </div>
      ${this.renderTable()}
    </figure>`;
  }

  private measure(): void {
    this.width = this.clientWidth;
    this.em = parseFloat(getComputedStyle(this).fontSize);
  }

  private renderPlot({ xs, ys, last, line, grid, cross, texts }: ChartLayout): TemplateResult {
    return html`<input
        class="slider"
        type="range"
        aria-label=${this.label}
        max=${xs.length - 1}
        @input=${this.onSlide}
        @focus=${this.onSlide}
        @blur=${this.hide}
      />
      <svg
        role="img"
        aria-label=${this.summary}
        viewBox="0 0 ${this.width} ${2 * this.em + 152}"
        preserveAspectRatio="xMinYMin"
      >
        <path class="grid" part="grid" d=${grid} />
        ${texts.map(
          ({ x, y, anchor, text }) =>
            svg`<text part="text" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
        )}
        <path class="line" part="line" d=${line} />
        <circle class="dot" cx=${xs[last]} cy=${ys[last]} r="3.5" />
        <g class="cross">
          <path d=${cross} />
          <circle class="dot" r="4.5" />
        </g>
      </svg>`;
  }

  private renderTable(): TemplateResult {
    // Who scrolls by keys has to reach the box.
    return html`<div
      class=${this.showTable ? 'table' : 'far'}
      part="table"
      role="region"
      aria-labelledby="table"
      tabindex=${this.showTable ? 0 : nothing}
    >
      <table>
        <caption id="table">
          ${this.tableLabel}
        </caption>
        <thead>
          <tr>
            <th scope="col">${this.dateHeading}</th>
            <th scope="col">${this.valueHeading}</th>
          </tr>
        </thead>
        <tbody></tbody>
      </table>
    </div>`;
  }

  private readonly fill = (): void => {
    const body = this.renderRoot.querySelector('tbody');
    if (body === null || !this.isTableOld) return;
    this.isTableOld = false;
    const rows = this.points.map(
      ({ date, value }) => [this.describeDate(date), this.describeValue(value)] as const,
    );
    fillTable(body, rows.reverse());
  };

  private onPointer({ clientX }: PointerEvent): void {
    const x = clientX - this.getBoundingClientRect().left;
    if (this.layout === undefined || !this.show(nearest(this.layout.xs, x))) return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.announce(`${this.label} ${this.slider?.getAttribute('aria-valuetext') ?? ''}`);
    }, restMs);
  }

  /** A mouse that leaves takes the crosshair along; a finger that is lifted lets it stand. */
  private onLeave({ pointerType }: PointerEvent): void {
    if (pointerType === 'mouse') this.hide();
  }

  private onSlide(): void {
    this.show(Number(this.slider?.value));
  }

  private hide(): void {
    clearTimeout(this.resting);
    this.at = undefined;
    this.draw();
  }

  /** Moves the crosshair; tells whether it stood elsewhere. */
  private show(at: number): boolean {
    const point = this.points[at];
    if (point === undefined || at === this.at) return false;
    this.at = at;
    this.draw();
    this.notify<ChartPoint>('wdl-point', point);
    return true;
  }

  /** Draws what follows the crosshair. By hand, so that moving it renders nothing anew. */
  private draw(): void {
    const { layout, slider, at = layout?.last ?? -1 } = this;
    const point = layout && this.points[at];
    const texts = point ? [this.describeDate(point.date), this.describeValue(point.value)] : [];
    this.renderRoot.querySelectorAll('.num').forEach((place, index) => {
      place.textContent = texts[index] ?? '';
    });
    const cross = this.renderRoot.querySelector('.cross');
    if (!layout || !slider || !cross) return;
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', texts.join(' '));
    cross.setAttribute('visibility', this.at === undefined ? 'hidden' : 'visible');
    cross.setAttribute('transform', `translate(${layout.xs[at] ?? 0})`);
    // A day without a figure has a place in time and none in height: its dot is out of sight.
    cross.lastElementChild?.setAttribute('cy', String(layout.ys[at] || -9999));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-chart': ChartElement;
  }
}
