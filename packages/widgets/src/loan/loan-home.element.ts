import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { LoanClient } from './loan.client.js';
import type { HomeSession, HomeSurroundings } from './loan-home.effects.js';
import type { LoanHomeOpenDetail, LoanHomeStepDetail } from './loan-home.events.js';
import {
  pageOf,
  startHome,
  type HomeEvent,
  type HomePage,
  type HomeState,
  loaded,
} from './loan-home.state.js';
import { readHome } from './loan-home.first.js';
import { loanHomeCatalogue, type LoanHomeMessages } from './loan-home.messages.js';
import { renderPage, type HomeLater } from './loan-home.pages.js';
import { homeStyles } from './loan-home.styles.js';
import type { CertificateReading, HomeSheet, HomeView } from './loan-home.view.js';

/**
 * Shows a customer the credit line and everything borrowed on it: what is due, every loan, every paper.
 *
 * @tagname wdl-loan-home
 * @fires {CustomEvent<LoanHomeStepDetail>} wdl-loan-home-ready - The first page is shown.
 * @fires {CustomEvent<LoanHomeStepDetail>} wdl-loan-home-step - Another page is shown.
 * @fires {CustomEvent<LoanHomeOpenDetail>} wdl-loan-home-open - The customer wants to borrow, pay back or see a plan.
 * @fires {CustomEvent<undefined>} wdl-loan-home-cancel - The customer leaves.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-home-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<undefined>} wdl-loan-home-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanHomeElement extends FlowElement<
  HomeState,
  HomeEvent,
  LoanHomeMessages,
  HomeLater,
  HomeSheet
> {
  static override styles = [kitStyles, layoutStyles, homeStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'loan.getCertificate',
    'loan.listDraws',
    'loan.listLines',
    'loan.listRepayments',
    'loan.lockLine',
    'loan.requestLimit',
    'loan.unlockLine',
    'partner.getAgreement',
  ];

  /** Where the parts after the first page come from. The module that defines the element adds their own elements. */
  static later: () => Promise<HomeLater> = () => import('./loan-home.later.js');

  @state() private certificate: CertificateReading = 'reading';

  protected override readonly slug = 'loan-home';
  protected override readonly texts = new TextsController(this, loanHomeCatalogue);
  protected override readonly later = new LaterController(this, () => LoanHomeElement.later());

  /** Shows a page, for example the certificate of a loan that was just paid off. */
  show(page: HomePage, drawId?: string): void {
    this.act({ type: 'page-opened', page, ...(drawId === undefined ? {} : { drawId }) });
    if (page === 'certificate') void this.readCertificate(drawId ?? this.flow.drawId);
  }

  /** Reads line, loans and repayments again, for example after something was paid back. */
  async refresh(): Promise<void> {
    await this.reload();
  }

  protected override start(): HomeState {
    return startHome;
  }

  protected override async first(client: LoanClient): Promise<HomeState> {
    return loaded(this.flow, await readHome(client));
  }

  protected override run(later: HomeLater, surroundings: HomeSurroundings): HomeSession {
    return later.runHome(surroundings);
  }

  protected override forget(): void {
    super.forget();
    this.certificate = 'reading';
  }

  protected override placeOf(state: HomeState): string {
    const place = super.placeOf(state);
    return place === 'ready' ? pageOf(state) : place;
  }

  protected override standIn({ problem, step }: HomeState): FlowProblem | undefined {
    return problem !== undefined && (step === 'failed' || isSignedOut(problem)) ? problem : undefined;
  }

  protected override errorsOf({ limitError }: HomeState): unknown {
    return limitError;
  }

  protected override problemText(later: HomeLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    return { heading: this.later.parts?.barTitle(this.flow, t) ?? t.title };
  }

  protected override renderStep(later: HomeLater | undefined): TemplateResult | undefined {
    return renderPage(this.view(), later);
  }

  protected override renderSheet(later: HomeLater, sheet: SheetState<HomeSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(before: HomeState): void {
    if (this.flow.step === 'ready')
      this.emit<LoanHomeStepDetail>(before.step === 'ready' ? 'wdl-loan-home-step' : 'wdl-loan-home-ready', {
        page: pageOf(this.flow),
      });
    window.scrollTo(0, 0);
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as HomeState | undefined;
    const { news } = this.flow;
    if (before !== undefined && before.news !== news && news !== undefined) this.showNotice('[data-news]');
  }

  protected override leave(): void {
    this.emit('wdl-loan-home-cancel', undefined);
  }

  private view(): HomeView {
    return {
      state: this.flow,
      t: this.texts.t,
      certificate: this.certificate,
      act: (event) => {
        this.act(event);
      },
      show: (page, drawId) => {
        this.show(page, drawId);
      },
      go: (to, drawId) => this.emit<LoanHomeOpenDetail>('wdl-loan-home-open', { to, drawId }),
      read: (agreementId) => {
        this.open('contract', agreementId);
      },
      explain: () => {
        this.open('rates');
      },
      print: () => {
        window.print();
      },
    };
  }

  private async readCertificate(drawId: string | undefined): Promise<void> {
    this.certificate = 'reading';
    if (drawId === undefined) return;
    try {
      this.certificate =
        (await (this.usedClient as LoanClient | undefined)?.loan.getCertificate({ drawId })) ?? 'failed';
    } catch {
      this.certificate = 'failed'; // Shown on the page, with what to do.
    }
    await this.updateComplete;
    this.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-home': LoanHomeElement;
  }
}
