import type { PropertyValues, TemplateResult } from 'lit';
import { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import { changeFigureStyles } from './change-figure.js';
import type { HoldingsSession, HoldingsSurroundings } from './wealth-holdings.effects.js';
import type {
  WealthHoldingsDepositDetail,
  WealthHoldingsProductDetail,
  WealthHoldingsStepDetail,
} from './wealth-holdings.events.js';
import { readHoldings } from './wealth-holdings.first.js';
import { wealthHoldingsCatalogue, type WealthHoldingsMessages } from './wealth-holdings.messages.js';
import { renderPage, type HoldingsLater } from './wealth-holdings.pages.js';
import {
  loaded,
  placeOf,
  startHoldings,
  type HoldingsEvent,
  type HoldingsPage,
  type HoldingsState,
} from './wealth-holdings.state.js';
import { holdingsStyles } from './wealth-holdings.styles.js';
import type { HoldingsView } from './wealth-holdings.view.js';
import type { WealthClient } from './wealth.client.js';

/**
 * Shows what a customer holds: the sum, every position and deposit, income by day, orders and dividends.
 *
 * @tagname wdl-wealth-holdings
 * @fires {CustomEvent<WealthHoldingsStepDetail>} wdl-wealth-holdings-ready - The first page is shown.
 * @fires {CustomEvent<WealthHoldingsStepDetail>} wdl-wealth-holdings-step - Another page is shown.
 * @fires {CustomEvent<WealthHoldingsProductDetail>} wdl-wealth-holdings-buy - The customer wants to buy more of a product.
 * @fires {CustomEvent<WealthHoldingsProductDetail>} wdl-wealth-holdings-redeem - The customer wants to redeem units.
 * @fires {CustomEvent<WealthHoldingsProductDetail>} wdl-wealth-holdings-plan - The customer wants to buy regularly.
 * @fires {CustomEvent<WealthHoldingsDepositDetail>} wdl-wealth-holdings-deposit - The customer wants to see a deposit.
 * @fires {CustomEvent<undefined>} wdl-wealth-holdings-browse - The customer, who holds nothing, wants to see what there is.
 * @fires {CustomEvent<undefined>} wdl-wealth-holdings-assess - The customer wants to answer the questionnaire about risk.
 * @fires {CustomEvent<undefined>} wdl-wealth-holdings-cancel - The customer leaves.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-holdings-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<undefined>} wdl-wealth-holdings-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthHoldingsElement extends FlowElement<
  HoldingsState,
  HoldingsEvent,
  WealthHoldingsMessages,
  HoldingsLater
> {
  static override styles = [kitStyles, layoutStyles, changeFigureStyles, holdingsStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'wealth.cancelOrder',
    'wealth.getHolding',
    'wealth.getOrder',
    'wealth.getSummary',
    'wealth.listDeposits',
    'wealth.listDividends',
    'wealth.listHoldings',
    'wealth.listIncome',
    'wealth.listOrders',
    'wealth.setDividendMode',
  ];

  /** Where the parts after the first page come from. The module that defines the element adds their own elements. */
  static later: () => Promise<HoldingsLater> = () => import('./wealth-holdings.later.js');

  protected override readonly slug = 'wealth-holdings';
  protected override readonly texts = new TextsController(this, wealthHoldingsCatalogue);
  protected override readonly later = new LaterController(this, () => WealthHoldingsElement.later());
  /** Where the first page was left. */
  private left: { readonly scrolled: number; readonly code: string | undefined } | undefined;

  /**
   * Shows a page, for example the order that was just placed.
   *
   * @param page - The page.
   * @param id - Code of the product for `position`, and if wanted for `income`; id of the order for `order`; `IN_PROGRESS`
   *   for only those `orders` that are under way.
   */
  show(page: HoldingsPage, id?: string): void {
    this.act({ type: 'page-opened', page, id });
  }

  /** Reads everything that is shown again, for example after something was bought. */
  async refresh(): Promise<void> {
    await this.reload();
  }

  protected override start(): HoldingsState {
    return startHoldings;
  }

  protected override async first(client: WealthClient): Promise<HoldingsState> {
    return loaded(this.flow, await readHoldings(client));
  }

  protected override run(later: HoldingsLater, surroundings: HoldingsSurroundings): HoldingsSession {
    return later.runHoldings(surroundings);
  }

  protected override placeOf(state: HoldingsState): string {
    const place = super.placeOf(state);
    if (place !== 'ready') return place;
    const { page } = placeOf(state);
    // Two tabs of one page: focus stays on them.
    return page === 'dividends' ? 'orders' : page;
  }

  protected override standIn({ problem, step }: HoldingsState): FlowProblem | undefined {
    return problem !== undefined && (step === 'failed' || isSignedOut(problem)) ? problem : undefined;
  }

  protected override problemText(later: HoldingsLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    return { heading: this.later.parts?.barTitle(this.flow, t) ?? t.title };
  }

  protected override renderStep(later: HoldingsLater | undefined): TemplateResult | undefined {
    return renderPage(this.view(), later);
  }

  protected override renderSheet(later: HoldingsLater): TemplateResult {
    return later.renderSheet(this.view());
  }

  protected override entered(before: HoldingsState): void {
    if (this.flow.step !== 'ready') return;
    const name = before.step === 'ready' ? 'wdl-wealth-holdings-step' : 'wdl-wealth-holdings-ready';
    this.emit<WealthHoldingsStepDetail>(name, { page: placeOf(this.flow).page });
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const before = (changes as PropertyValues).get('flow') as HoldingsState | undefined;
    const { page, id } = placeOf(this.flow);
    if (before?.step === 'ready' && placeOf(before).page === 'home' && page !== 'home')
      this.left = { scrolled: window.scrollY, code: page === 'position' ? id : undefined };
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as HoldingsState | undefined;
    if (before === undefined) return;
    const { news, hidden } = this.flow;
    if (before.news !== news && news !== undefined) this.showNotice('[data-news]');
    if (before.hidden !== hidden) this.announce(hidden ? this.texts.t.sumsHidden : this.texts.t.sumsShown);
    const page = this.placeOf(this.flow);
    if (this.placeOf(before) !== page) window.scrollTo(0, page === 'home' ? (this.left?.scrolled ?? 0) : 0);
  }

  /** Back on the first page, focus goes on where it was: a list of hundreds is not read from its start. */
  override focusHeading(): void {
    const { left, flow } = this;
    const isBack = flow.step === 'ready' && placeOf(flow).page === 'home' && left?.code !== undefined;
    const index = isBack ? (flow.home?.holdings.findIndex(({ code }) => code === left.code) ?? -1) : -1;
    if (isBack) this.left = undefined;
    if (index < 0) super.focusHeading();
    else void this.focusHolding(index, left?.scrolled ?? 0);
  }

  protected override forget(): void {
    super.forget();
    this.left = undefined;
  }

  protected override leave(): void {
    this.emit('wdl-wealth-holdings-cancel', undefined);
  }

  private async focusHolding(index: number, scrolled: number): Promise<void> {
    const list = this.renderRoot.querySelector('wdl-virtual-list');
    await list?.updateComplete;
    window.scrollTo(0, scrolled);
    if (list === null)
      this.renderRoot.querySelectorAll<HTMLElement>('.hold')[index]?.focus({ preventScroll: true });
    else await list.focusItem(index);
  }

  private view(): HoldingsView {
    return {
      state: this.flow,
      t: this.texts.t,
      now: (this.usedClient as WealthClient | undefined)?.bankNow() ?? 0,
      act: (event) => {
        this.act(event);
      },
      show: (page, id) => {
        this.show(page, id);
      },
      go: (wish, code) => this.emit<WealthHoldingsProductDetail>(`wdl-wealth-holdings-${wish}`, { code }),
      goDeposit: (depositId) =>
        this.emit<WealthHoldingsDepositDetail>('wdl-wealth-holdings-deposit', { depositId }),
      goTo: (screen) => this.emit(`wdl-wealth-holdings-${screen}`, undefined),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-holdings': WealthHoldingsElement;
  }
}
