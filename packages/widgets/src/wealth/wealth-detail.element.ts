import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import { badgeStyles } from '../kit/badge.element.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { DetailSession } from './wealth-detail.effects.js';
import type { WealthDetailProductDetail } from './wealth-detail.events.js';
import { readProduct } from './wealth-detail.first.js';
import { renderLoading, renderMain, type DetailLater } from './wealth-detail.main-view.js';
import { wealthDetailCatalogue, type WealthDetailMessages } from './wealth-detail.messages.js';
import { loaded, startDetail, type DetailEvent, type DetailState } from './wealth-detail.state.js';
import { detailStyles } from './wealth-detail.styles.js';
import type { DetailSheet, DetailView } from './wealth-detail.view.js';
import type { WealthClient } from './wealth.client.js';

/**
 * Shows a fund, a wealth product or a deposit with all that a customer should know before buying: how it went, what can be
 * lost, what it costs, when an order counts, and its documents.
 *
 * @tagname wdl-wealth-detail
 * @fires {CustomEvent<WealthDetailProductDetail>} wdl-wealth-detail-ready - The product is shown.
 * @fires {CustomEvent<WealthDetailProductDetail>} wdl-wealth-detail-buy - The customer wants to buy the product, or to subscribe to it.
 * @fires {CustomEvent<WealthDetailProductDetail>} wdl-wealth-detail-plan - The customer wants to buy it regularly.
 * @fires {CustomEvent<WealthDetailProductDetail>} wdl-wealth-detail-deposit - The customer wants to pay into the deposit.
 * @fires {CustomEvent<undefined>} wdl-wealth-detail-cancel - The customer leaves.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-detail-error - The product could not be read.
 * @fires {CustomEvent<undefined>} wdl-wealth-detail-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthDetailElement extends FlowElement<
  DetailState,
  DetailEvent,
  WealthDetailMessages,
  DetailLater,
  DetailSheet
> {
  static override styles = [kitStyles, layoutStyles, badgeStyles, detailStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'wealth.getProduct',
    'wealth.listNav',
    'wealth.listTradingDays',
  ];

  /** Where the later parts come from. The module that defines the element adds their own elements. */
  static later: () => Promise<DetailLater> = () => import('./wealth-detail.later.js');

  /** Product, six digits. Required. */
  @property() code = '';

  protected override readonly slug = 'wealth-detail';
  protected override readonly texts = new TextsController(this, wealthDetailCatalogue);
  protected override readonly later = new LaterController(this, () => WealthDetailElement.later());

  /** Reads the product again. */
  async refresh(): Promise<void> {
    await this.reload();
  }

  protected override start(): DetailState {
    return startDetail;
  }

  protected override async first(client: WealthClient): Promise<DetailState> {
    return loaded((await readProduct(client, this.code)).product);
  }

  protected override run(
    later: DetailLater,
    surroundings: Surroundings<DetailState, WealthClient>,
  ): DetailSession {
    return later.runDetail({ ...surroundings, code: this.code });
  }

  protected override subject(): string {
    return this.code;
  }

  protected override standIn({ step, problem }: DetailState): FlowProblem | undefined {
    return problem !== undefined && (step === 'failed' || isSignedOut(problem)) ? problem : undefined;
  }

  protected override bar(): FrameBar {
    return { heading: this.texts.t.title };
  }

  protected override renderStep(later: DetailLater | undefined): TemplateResult {
    const view = this.view();
    const { product } = this.flow;
    return product === undefined ? renderLoading(view) : renderMain(view, product, later);
  }

  protected override renderSheet(later: DetailLater, sheet: SheetState<DetailSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(): void {
    if (this.flow.step === 'ready')
      this.emit<WealthDetailProductDetail>('wdl-wealth-detail-ready', { code: this.code });
  }

  protected override leave(): void {
    this.emit('wdl-wealth-detail-cancel', undefined);
  }

  private view(): DetailView {
    return {
      state: this.flow,
      t: this.texts.t,
      act: (event) => {
        this.act(event);
      },
      go: (wish) => this.emit<WealthDetailProductDetail>(`wdl-wealth-detail-${wish}`, { code: this.code }),
      open: (sheet) => {
        const isOpen = this.renderRoot.querySelector('wdl-sheet')?.open === true;
        this.open(sheet);
        if (isOpen) void this.focusSheet();
      },
    };
  }

  /** What was pressed in the sheet is gone with what it showed: reading begins at its title. */
  private async focusSheet(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('wdl-sheet')?.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-detail': WealthDetailElement;
  }
}
