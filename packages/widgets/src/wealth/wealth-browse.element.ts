import { type PropertyValues, type TemplateResult } from 'lit';
import { TextsController } from '../i18n/texts.controller.js';
import { badgeStyles } from '../kit/badge.element.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { changeFigureStyles } from './change-figure.js';
import type { BrowseSession, BrowseSurroundings } from './wealth-browse.effects.js';
import type { WealthBrowseSelectDetail, WealthBrowseStepDetail } from './wealth-browse.events.js';
import { readBrowse } from './wealth-browse.first.js';
import { renderList, renderLoading, type BrowseLater } from './wealth-browse.list-view.js';
import { wealthBrowseCatalogue, type WealthBrowseMessages } from './wealth-browse.messages.js';
import {
  maxRiskOf,
  startBrowse,
  withPages,
  type BrowseEvent,
  type BrowseState,
} from './wealth-browse.state.js';
import { browseStyles } from './wealth-browse.styles.js';
import type { BrowseSheet, BrowseView } from './wealth-browse.view.js';
import type { WealthClient } from './wealth.client.js';

/**
 * Shows what the bank sells to invest in and its deposits: to be searched, filtered, sorted and compared.
 *
 * @tagname wdl-wealth-browse
 * @fires {CustomEvent<WealthBrowseStepDetail>} wdl-wealth-browse-ready - The first products are shown.
 * @fires {CustomEvent<WealthBrowseStepDetail>} wdl-wealth-browse-step - Another page is shown.
 * @fires {CustomEvent<WealthBrowseSelectDetail>} wdl-wealth-browse-select - The customer wants to see a product.
 * @fires {CustomEvent<undefined>} wdl-wealth-browse-assess - The customer wants to answer the questionnaire about risk.
 * @fires {CustomEvent<undefined>} wdl-wealth-browse-cancel - The customer leaves.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-browse-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<undefined>} wdl-wealth-browse-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthBrowseElement extends FlowElement<
  BrowseState,
  BrowseEvent,
  WealthBrowseMessages,
  BrowseLater,
  BrowseSheet
> {
  static override styles = [kitStyles, layoutStyles, badgeStyles, changeFigureStyles, browseStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'wealth.getProduct',
    'wealth.getSuitability',
    'wealth.listProducts',
  ];

  /** Where the later parts come from. The module that defines the element adds their own elements. */
  static later: () => Promise<BrowseLater> = () => import('./wealth-browse.later.js');

  protected override readonly slug = 'wealth-browse';
  protected override readonly texts = new TextsController(this, wealthBrowseCatalogue);
  protected override readonly later = new LaterController(this, () => WealthBrowseElement.later());
  /** How far the list was scrolled when another page was opened. */
  private scrolled = 0;
  /** Code of the product that had focus before the list was drawn anew. */
  private focusedCode: string | undefined;

  /** Reads the catalogue again, for example after the questionnaire was answered. What is looked for stays. */
  async refresh(): Promise<void> {
    await this.reload();
  }

  override back(): boolean {
    const { picking, page } = this.flow;
    if (!picking || page !== 'list') return super.back();
    this.act({ type: 'picking-ended' });
    return true;
  }

  override focusHeading(): void {
    super.focusHeading();
    // Who comes back from a comparison finds the list where it was.
    if (this.flow.page === 'list' && this.scrolled > 0) window.scrollTo(0, this.scrolled);
  }

  protected override start(): BrowseState {
    return startBrowse;
  }

  protected override async first(client: WealthClient): Promise<BrowseState> {
    const { suitability, products, next } = await readBrowse(client);
    return withPages({ ...this.flow, step: 'ready', suitability }, products, next);
  }

  protected override run(later: BrowseLater, surroundings: BrowseSurroundings): BrowseSession {
    return later.runBrowse(surroundings);
  }

  protected override placeOf(state: BrowseState): string {
    const place = super.placeOf(state);
    return place === 'ready' ? state.page : place;
  }

  protected override standIn({ step, problem }: BrowseState): FlowProblem | undefined {
    return problem !== undefined && (step === 'failed' || isSignedOut(problem)) ? problem : undefined;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    return { heading: this.flow.page === 'compare' ? t.compareTitle : t.title };
  }

  protected override renderStep(later: BrowseLater | undefined): TemplateResult | undefined {
    const view = this.view();
    const { step, page } = this.flow;
    if (step !== 'ready') return renderLoading(view);
    return page === 'compare' ? later?.renderCompare(view) : renderList(view, later);
  }

  protected override renderSheet(later: BrowseLater, sheet: SheetState<BrowseSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(before: BrowseState): void {
    const { step, page } = this.flow;
    if (step !== 'ready') return;
    const detail: WealthBrowseStepDetail = { page };
    this.emit<WealthBrowseStepDetail>(
      before.step === 'ready' ? 'wdl-wealth-browse-step' : 'wdl-wealth-browse-ready',
      detail,
    );
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const before = (changes as PropertyValues).get('flow') as BrowseState | undefined;
    if (before?.page === 'list' && this.flow.page === 'compare') this.scrolled = window.scrollY;
    this.focusedCode = this.codeInFocus();
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as BrowseState | undefined;
    if (this.focusedCode !== undefined && this.codeInFocus() === undefined)
      void this.keepFocus(this.focusedCode);
    if (before === undefined) return;
    const { wish, page } = this.flow;
    if (before.wish !== wish) this.announce(this.later.parts?.countText(this.view()) ?? '');
    if (before.page !== page && page === 'compare') window.scrollTo(0, 0);
  }

  protected override leave(): void {
    this.emit('wdl-wealth-browse-cancel', undefined);
  }

  private codeInFocus(): string | undefined {
    const { activeElement } = this.renderRoot as ShadowRoot;
    return activeElement instanceof HTMLElement ? activeElement.dataset['code'] : undefined;
  }

  /** Gives the focus back to a product whose row was drawn anew, as when a list becomes a long one. */
  private async keepFocus(code: string): Promise<void> {
    await this.renderRoot.querySelector('wdl-virtual-list')?.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-code="${code}"]`)?.focus({ preventScroll: true });
  }

  private view(): BrowseView {
    const { flow } = this;
    return {
      state: flow,
      t: this.texts.t,
      found: this.later.parts?.findProducts(flow.products, flow.wish, maxRiskOf(flow)) ?? flow.products,
      act: (event) => {
        this.act(event);
      },
      select: (code) => this.emit<WealthBrowseSelectDetail>('wdl-wealth-browse-select', { code }),
      assess: () => this.emit('wdl-wealth-browse-assess', undefined),
      open: (sheet) => {
        this.open(sheet);
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-browse': WealthBrowseElement;
  }
}
