import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { AccountHomeSession, AccountHomeSurroundings } from './account-home.effects.js';
import type {
  AccountHomeCompleteDetail,
  AccountHomeOpenDetail,
  AccountHomeStepDetail,
  AccountHomeTarget,
} from './account-home.events.js';
import { readAccountHome } from './account-home.first.js';
import { loaded } from './account-home.loaded.js';
import { accountHomeCatalogue, type AccountHomeMessages } from './account-home.messages.js';
import { renderPage, type AccountHomeLater } from './account-home.pages.js';
import {
  pageOf,
  startAccountHome,
  type AccountHomeEvent,
  type AccountHomeState,
  type AccountPageName,
  type TransferDirection,
} from './account-home.state.js';
import { accountHomeStyles } from './account-home.styles.js';
import type { AccountHomeSheet, AccountHomeView } from './account-home.view.js';

/**
 * Shows a customer the accounts at this bank: the balance, statements, bound cards and limits. Moves money with the customer's
 * own cards, freezes an account at once, and closes it.
 *
 * @tagname wdl-account-home
 * @fires {CustomEvent<AccountHomeStepDetail>} wdl-account-home-ready - The first page is shown.
 * @fires {CustomEvent<AccountHomeStepDetail>} wdl-account-home-step - Another page is shown.
 * @fires {CustomEvent<AccountHomeOpenDetail>} wdl-account-home-open - The customer wants to open an account or to bind a card; cancelable, else `open-href` or `bind-href` opens.
 * @fires {CustomEvent<AccountHomeCompleteDetail>} wdl-account-home-complete - Money was moved, or the account was changed. A hint: the truth is the webhook.
 * @fires {CustomEvent<undefined>} wdl-account-home-cancel - The customer leaves.
 * @fires {CustomEvent<FlowProblem>} wdl-account-home-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<undefined>} wdl-account-home-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class AccountHomeElement extends FlowElement<
  AccountHomeState,
  AccountHomeEvent,
  AccountHomeMessages,
  AccountHomeLater,
  AccountHomeSheet
> {
  static override styles = [kitStyles, layoutStyles, accountHomeStyles];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.changeLimit',
    'account.closeAccount',
    'account.freezeAccount',
    'account.getLimits',
    'account.getStatement',
    'account.listAccounts',
    'account.listCards',
    'account.listTransactions',
    'account.listTransfers',
    'account.transfer',
    'account.unbindCard',
    'account.unfreezeAccount',
  ];

  /** Where the parts after the first page come from. The module that defines the element adds their own elements. */
  static later: () => Promise<AccountHomeLater> = () => import('./account-home.later.js');

  /** Where an account is opened, unless the host hears `wdl-account-home-open` and cancels it. */
  @property({ attribute: 'open-href' }) openHref = '';
  /** Where a card is bound, likewise. */
  @property({ attribute: 'bind-href' }) bindHref = '';

  protected override readonly slug = 'account-home';
  protected override readonly texts = new TextsController(this, accountHomeCatalogue);
  protected override readonly later = new LaterController(this, () => AccountHomeElement.later());

  /** Shows a page, such as the cards after one was bound; `transfer` with its direction. */
  show(page: AccountPageName, direction?: TransferDirection): void {
    this.act({ type: 'page-opened', page, ...(direction === undefined ? {} : { direction }) });
  }

  /** Reads everything again, for example after a card was bound. */
  async refresh(): Promise<void> {
    await this.reload();
  }

  protected override start(): AccountHomeState {
    return startAccountHome;
  }

  protected override async first(client: VerifyClient): Promise<AccountHomeState> {
    return loaded(this.flow, await readAccountHome(client, this.flow.accountId));
  }

  protected override run(later: AccountHomeLater, surroundings: AccountHomeSurroundings): AccountHomeSession {
    return later.runAccountHome(surroundings);
  }

  protected override placeOf(state: AccountHomeState): string {
    const place = super.placeOf(state);
    if (place !== 'ready') return place;
    const page = pageOf(state);
    return page === 'statement' ? `${page} ${state.month}` : page;
  }

  protected override standIn({ problem, step }: AccountHomeState): FlowProblem | undefined {
    if (problem === undefined || step === 'unknown') return undefined;
    return step === 'failed' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors }: AccountHomeState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: AccountHomeLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    const isMoving = this.flow.work === 'order' || this.flow.work === 'verify' || this.flow.work === 'query';
    return isMoving ? { slow: t.slowOrder, leave: t.leave } : t;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const page = pageOf(this.flow);
    const isOver = this.flow.step === 'unknown' || page === 'done' || page === 'closed';
    return {
      heading: this.later.parts?.barTitle(this.flow, t) ?? t.title,
      leave: isOver ? 'close' : 'back',
    };
  }

  protected override renderStep(later: AccountHomeLater | undefined): TemplateResult | undefined {
    return renderPage(this.view(), later);
  }

  protected override renderSheet(
    later: AccountHomeLater,
    sheet: SheetState<AccountHomeSheet>,
  ): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: AccountHomeState, first: boolean): void {
    const { step } = this.flow;
    const page = pageOf(this.flow);
    if (step === 'ready' || step === 'unknown')
      this.emit<AccountHomeStepDetail>(first ? 'wdl-account-home-ready' : 'wdl-account-home-step', {
        page: step === 'unknown' ? step : page,
      });
    if (page === 'done') this.tell('transferred');
    if (page === 'closed') this.tell('closed');
    window.scrollTo(0, 0);
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as AccountHomeState | undefined;
    if (before === undefined) return;
    const { news, window: opened } = this.flow;
    // What had focus may be gone: the button that opened the field, the field, the card.
    if (opened !== before.window && opened !== undefined) void this.focusLimit();
    else if (opened !== before.window || (news === 'unbound' && before.news !== news)) this.focusHeading();
    if (before.news === news || news === undefined) return;
    this.showNotice('[data-news]');
    this.tell(news);
  }

  protected override leave(): void {
    this.emit('wdl-account-home-cancel', undefined);
  }

  private async focusLimit(): Promise<void> {
    // The field draws itself after this screen has.
    await new Promise(requestAnimationFrame);
    this.field('limit')?.focus();
  }

  private tell(what: AccountHomeCompleteDetail['what']): void {
    this.emit<AccountHomeCompleteDetail>('wdl-account-home-complete', {
      what,
      accountId: this.flow.accountId,
    });
  }

  private view(): AccountHomeView {
    return {
      state: this.flow,
      t: this.texts.t,
      act: (event) => {
        this.act(event);
      },
      show: (page, direction) => {
        this.show(page, direction);
      },
      go: (to) => {
        this.goTo(to);
      },
      open: (sheet) => {
        this.open(sheet);
      },
    };
  }

  private goTo(to: AccountHomeTarget): void {
    const detail: AccountHomeOpenDetail = { to };
    this.leadTo('wdl-account-home-open', detail, to === 'open' ? this.openHref : this.bindHref);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-account-home': AccountHomeElement;
  }
}
