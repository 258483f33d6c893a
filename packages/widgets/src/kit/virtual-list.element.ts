import { css, type CSSResultGroup, html, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { kitStyles } from './kit-styles.js';
import { activeElement, destination, focusFirst, isForRows } from './virtual-list.focus.js';
import { RowHeights } from './virtual-list.heights.js';
import { Viewport, type VisiblePart } from './virtual-list.viewport.js';
import { WdlElement } from './wdl-element.js';

/** Rows are drawn this far above and below the visible part, in screens. */
const overscan = 1;
/** The end is near when it is this close, in screens. */
const nearEnd = 2;

/** What stays where it is on the screen while rows around it change their height. */
interface Anchor {
  readonly index: number;
  /** Where the row stood in the list. */
  readonly top: number;
  /** How far the list was scrolled. */
  readonly scrolled: number;
}

const virtualListStyles = css`
  :host {
    /* Rows come and go above what is seen: the element keeps the place itself, everywhere alike. */
    overflow-anchor: none;
  }
  .list {
    display: flow-root;
  }
  ::slotted([role='listitem']) {
    display: flow-root;
  }
  ::slotted([role='listitem']:not([aria-posinset='1'])) {
    border-top: var(--_border-thin) solid var(--_color-border);
  }
`;

/**
 * Lists many rows and keeps in the page only those that are seen, with a screen of them above and below.
 *
 * It scrolls with the page, or with the nearest ancestor that scrolls. Rows may be of different heights. They are
 * children of the element, so the styles of the screen hold for them; the element has no other children. Listeners in
 * `renderItem` are functions that need no `this`.
 *
 * The first and the last row, the row that has focus and its neighbours are always there: Tab goes from row to row in
 * the order of the list, wherever it is scrolled. While focus is in a row, the arrow keys, PageUp, PageDown, Home and
 * End move it to the first control of another row; each row has one, or none has. The search of the browser finds only
 * rows that are there.
 *
 * @tagname wdl-virtual-list
 * @slot - Rows; drawn by the element itself.
 * @csspart list - The list.
 * @fires {CustomEvent<undefined>} wdl-near-end - Less than two screens are left; once for each `items`.
 */
export class VirtualListElement<Item = unknown> extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, virtualListStyles];

  /** Names the list. Required. */
  @property() label = '';
  /** What is listed, in order. What is on the screen stays where it is when it is still among new items. */
  @property({ attribute: false }) items: readonly Item[] = [];
  /** Draws a row. Required. */
  @property({ attribute: false }) renderItem: (item: Item, index: number) => TemplateResult = () => html``;
  /** Tells items apart; read when `items` change. No two may have the same key. Default: their place. */
  @property({ attribute: false }) keyOf: (item: Item, index: number) => unknown = (_, index) => index;
  /** Likely height of a row in CSS pixels, until the first rows have been measured. Default 72. */
  @property({ type: Number, attribute: 'row-height' }) rowHeight = 72;

  @query('.list') private readonly list!: HTMLElement;
  private readonly heights = new RowHeights();
  private readonly viewport = new Viewport(this, () => {
    this.look();
  });
  private readonly resizes = new ResizeObserver((entries) => {
    this.measure(entries.map(({ target }) => target));
  });
  private readonly observed = new Set<Element>();
  private keys: readonly unknown[] = [];
  /** Places of the rows that are in the page, ascending; the children of the element in their order. */
  private drawn: readonly number[] = [];
  /** First and last row of those drawn around what is seen. */
  private span: readonly [first: number, last: number] = [0, -1];
  private visible: VisiblePart = { top: 0, bottom: 0, scrolled: 0 };
  private anchor: Anchor | undefined;
  /** Place of the row that has focus; -1 when none has. */
  private focused = -1;
  /** Place of the row that is drawn to get focus; -1 when there is none. */
  private target = -1;
  private isEndTold = false;
  /** Keys of rows that are there already while new items are shown for the first time. */
  private kept: ReadonlySet<unknown> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.viewport.connect();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.viewport.disconnect();
    this.resizes.disconnect();
    this.observed.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.see();
    if (changed.has('items')) this.takeItems();
    this.choose();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="list"
      part="list"
      role="list"
      aria-label=${this.label}
      @focusin=${this.onFocusin}
      @keydown=${this.onKeydown}
    >
      <slot></slot>
    </div>`;
  }

  protected override updated(): void {
    const hadFocus = this.hasFocus();
    const rows = repeat(
      this.drawn,
      (index) => this.keys[index],
      (index) => this.renderRow(index),
    );
    render(rows, this);
    this.observeRows();
    this.settle();
    // The row was moved among others, or its item is gone.
    if (hadFocus && !this.hasFocus() && this.focused >= 0) void this.focusRow(this.focused, true);
    this.tellEnd();
  }

  private renderRow(index: number): TemplateResult {
    return html`<div role="listitem" aria-setsize=${this.items.length} aria-posinset=${index + 1}>
      ${this.renderItem(this.items[index] as Item, index)}
    </div>`;
  }

  /** Scrolls to the first row when the start of the list is out of sight; `scroll-margin-top` holds. */
  scrollToStart(): void {
    if (this.viewport.read().top > 0) this.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.look();
  }

  /**
   * Moves focus to the first control of a row, wherever the list is scrolled.
   *
   * @param index - Place of the row, from 0; beyond the end it is the last one. Without rows nothing happens.
   */
  async focusItem(index: number): Promise<void> {
    await this.focusRow(Math.max(0, Math.min(index, this.items.length - 1)));
  }

  private async focusRow(index: number, preventScroll = false): Promise<void> {
    this.target = index;
    if (!this.drawn.includes(index)) this.requestUpdate();
    await this.updateComplete;
    const row = this.children[this.drawn.indexOf(index)];
    if (row !== undefined) await focusFirst(row, preventScroll);
    // Another call may have taken over.
    if (this.target === index) this.target = -1;
  }

  /** Reads what is seen and has focus, and what is to stay in its place. */
  private see(): void {
    this.visible = this.viewport.read();
    this.focused = this.hasFocus() ? (this.drawn[this.rowOf(activeElement(this))] ?? -1) : -1;
    const { top, bottom, scrolled } = this.visible;
    const { heights, focused } = this;
    const isFocusSeen = focused >= 0 && heights.top(focused) < bottom && heights.top(focused + 1) > top;
    const index = isFocusSeen ? focused : heights.indexAt(top);
    this.anchor = top > 0 && this.keys.length > 0 ? { index, top: heights.top(index), scrolled } : undefined;
  }

  /** Draws other rows when those that are drawn do not reach far enough. */
  private readonly look = (): void => {
    if (!this.isConnected) return;
    this.see();
    const [first, last] = this.reach(overscan / 2);
    if (first < this.span[0] || last > this.span[1]) this.requestUpdate();
    this.tellEnd();
  };

  private takeItems(): void {
    const { keys: before, anchor, focused } = this;
    this.kept = new Set(this.drawn.map((index) => before[index]));
    // What is around the list may have been laid out after it came into the page.
    this.viewport.connect();
    this.keys = this.items.map((item, index) => this.keyOf(item, index));
    this.heights.replace(this.keys, this.rowHeight);
    this.isEndTold = false;
    if (focused >= 0) {
      const now = this.keys.indexOf(before[focused]);
      this.focused = now >= 0 ? now : Math.min(focused, this.keys.length - 1);
    }
    const index = anchor === undefined ? -1 : this.keys.indexOf(before[anchor.index]);
    this.anchor = anchor === undefined || index < 0 ? undefined : { ...anchor, index };
    const moved = this.movement();
    const { top, bottom, scrolled } = this.visible;
    this.visible = { top: top + moved, bottom: bottom + moved, scrolled };
  }

  private choose(): void {
    const { kept, keys } = this;
    const [first, last] = this.reach(overscan);
    // What answers a search comes first: rows around it that have to be made are drawn in the frame after.
    this.span = this.reach(kept === undefined ? overscan : 0);
    const wanted = new Set([0, keys.length - 1, this.target]);
    for (let index = first; index <= last; index += 1) {
      const isSeen = index >= this.span[0] && index <= this.span[1];
      if (isSeen || kept?.has(keys[index]) === true) wanted.add(index);
    }
    if (this.focused >= 0) for (const step of [-1, 0, 1]) wanted.add(this.focused + step);
    this.drawn = [...wanted].filter((index) => index in keys).sort((a, b) => a - b);
    if (kept !== undefined) this.lookAfterPaint();
    this.kept = undefined;
  }

  /** Finds the first and the last row of the visible part, widened by some screens. */
  private reach(screens: number): readonly [first: number, last: number] {
    const { top, bottom } = this.visible;
    const more = this.screen * screens;
    return [this.heights.indexAt(top - more), this.heights.indexAt(bottom + more)];
  }

  private get screen(): number {
    return Math.max(0, this.visible.bottom - this.visible.top);
  }

  /** Lets each row stand where it belongs and keeps the anchor where it was on the screen. */
  private settle(): void {
    let end = 0;
    for (const [at, row] of [...this.children].entries()) {
      const index = this.drawn[at] ?? 0;
      if (row instanceof HTMLElement) setSize(row, 'margin-top', this.heights.top(index) - end);
      end = this.heights.top(index + 1);
    }
    setSize(this.list, 'padding-bottom', this.heights.total - end);
    const moved = this.movement();
    if (this.anchor === undefined || moved === 0) return;
    const { index, top, scrolled } = this.anchor;
    this.anchor = { index, top: top + moved, scrolled: scrolled + moved };
    this.viewport.scrollTo(scrolled + moved);
  }

  /** How far the anchor has moved within the list. */
  private movement(): number {
    return this.anchor === undefined ? 0 : this.heights.top(this.anchor.index) - this.anchor.top;
  }

  private observeRows(): void {
    const rows = new Set(this.children);
    for (const row of this.observed) if (!rows.has(row)) this.resizes.unobserve(row);
    for (const row of rows) if (!this.observed.has(row)) this.resizes.observe(row);
    this.observed.clear();
    for (const row of rows) this.observed.add(row);
  }

  private measure(rows: readonly Element[]): void {
    const measured = rows
      .map((row) => ({
        index: this.drawn[this.rowOf(row)] ?? -1,
        height: row.getBoundingClientRect().height,
      }))
      // Rows of a hidden list have no height, and those that were taken out no place.
      .filter(({ index, height }) => index >= 0 && height > 0);
    if (!this.heights.measure(measured)) return;
    this.settle();
    // Rows that are drawn from here on would be measured a frame later, which browsers report as an error.
    requestAnimationFrame(this.look);
  }

  private lookAfterPaint(): void {
    // The first of the two may be the frame that paints what has just been drawn.
    requestAnimationFrame(() => requestAnimationFrame(this.look));
  }

  private tellEnd(): void {
    const isNear = this.heights.total - this.visible.bottom < nearEnd * this.screen;
    if (!isNear || this.isEndTold || this.keys.length === 0) return;
    this.isEndTold = true;
    this.notify('wdl-near-end', undefined);
  }

  private hasFocus(): boolean {
    return this.contains(activeElement(this));
  }

  /** Finds among the children the one that is or holds an element; -1 when none does. */
  private rowOf(element: Element | null): number {
    return [...this.children].findIndex((row) => row.contains(element));
  }

  private readonly onFocusin = (): void => {
    // The neighbours have to be there before Tab is pressed.
    this.requestUpdate();
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (!isForRows(event)) return;
    this.see();
    const last = this.keys.length - 1;
    const to = destination(event.key, this.focused, { last, screen: this.screen, heights: this.heights });
    // At either end the keys scroll the page, as they do elsewhere.
    if (to === undefined || to === this.focused) return;
    event.preventDefault();
    void this.focusRow(to);
  };
}

/** Sets a size from code, which a strict policy allows; it refuses attributes in markup only. */
function setSize(element: HTMLElement, name: 'margin-top' | 'padding-bottom', size: number): void {
  element.style.setProperty(name, `${size}px`);
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-virtual-list': VirtualListElement;
  }
}
