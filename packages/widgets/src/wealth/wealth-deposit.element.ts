import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TextsController } from '../i18n/texts.controller.js';
import type { SheetState } from '../screen/document-view.js';
import { FlowElement } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import type { Surroundings } from '../screen/flow-runner.js';
import type { FrameBar } from '../screen/frame-element.js';
import { LaterController } from '../screen/later.controller.js';
import type { SlowTexts } from '../screen/slow-view.js';
import type { StandIn } from '../screen/trouble-view.js';
import type { WealthClient } from './wealth.client.js';
import type { DepositSession } from './wealth-deposit.effects.js';
import {
  isSent,
  stepDetail,
  type WealthDepositCompleteDetail,
  type WealthDepositExitDetail,
  type WealthDepositStepDetail,
} from './wealth-deposit.events.js';
import { readDeposit } from './wealth-deposit.first.js';
import { loaded } from './wealth-deposit.loaded.js';
import { wealthDepositCatalogue, type WealthDepositMessages } from './wealth-deposit.messages.js';
import { startDeposit, type DepositEvent, type DepositState } from './wealth-deposit.state.js';
import { renderStep, type DepositLater } from './wealth-deposit.steps.js';
import type { DepositSheet, DepositView } from './wealth-deposit.view.js';

/**
 * Lets a customer open a time deposit or a large certificate of deposit: amount, what happens at maturity, interest and what
 * leaving early would cost before anything is agreed to.
 *
 * @tagname wdl-wealth-deposit
 * @fires {CustomEvent<WealthDepositStepDetail>} wdl-wealth-deposit-ready - The first screen can be used.
 * @fires {CustomEvent<WealthDepositStepDetail>} wdl-wealth-deposit-step - Another screen is shown.
 * @fires {CustomEvent<WealthDepositCompleteDetail>} wdl-wealth-deposit-complete - The deposit is open; fired once for each. A hint: the truth is the webhook.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-deposit-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<WealthDepositStepDetail>} wdl-wealth-deposit-cancel - The customer leaves before confirming.
 * @fires {CustomEvent<WealthDepositExitDetail>} wdl-wealth-deposit-exit - The customer leaves after confirming.
 * @fires {CustomEvent<undefined>} wdl-wealth-deposit-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthDepositElement extends FlowElement<
  DepositState,
  DepositEvent,
  WealthDepositMessages,
  DepositLater,
  DepositSheet
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'account.listAccounts',
    'account.listCards',
    'partner.acceptAgreements',
    'partner.getAgreement',
    'wealth.getProduct',
    'wealth.listDeposits',
    'wealth.openDeposit',
    'wealth.quoteDeposit',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<DepositLater> = () => import('./wealth-deposit.later.js');

  /** Product, six digits. Required. */
  @property() code = '';
  /** Amount to begin with, such as `1000.00`; empty for none. */
  @property() amount = '';

  protected override readonly slug = 'wealth-deposit';
  protected override readonly texts = new TextsController(this, wealthDepositCatalogue);
  protected override readonly later = new LaterController(this, () => WealthDepositElement.later());
  private completed = '';

  /** Reads everything again, for example after money came in. What was entered stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): DepositState {
    return startDeposit;
  }

  protected override async first(client: WealthClient): Promise<DepositState> {
    return loaded(this.flow, await readDeposit(client, this));
  }

  protected override run(
    later: DepositLater,
    surroundings: Surroundings<DepositState, WealthClient>,
  ): DepositSession {
    return later.runDeposit({ ...surroundings, code: this.code, amount: this.amount });
  }

  protected override subject(): string {
    return this.code;
  }

  protected override standIn({ problem, step }: DepositState): FlowProblem | undefined {
    if (problem === undefined || isSent(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors }: DepositState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: DepositLater, problem: FlowProblem): string {
    return later.problemText(problem, this.texts.t);
  }

  protected override slowTexts(): SlowTexts {
    const { t } = this.texts;
    return this.isSending() || this.flow.work === 'query' ? { slow: t.slowOrder, leave: t.home } : t;
  }

  protected override bar(): FrameBar {
    const { t } = this.texts;
    const { step } = this.flow;
    return {
      heading: this.later.parts?.barTitle(step, t) ?? t.title,
      leave: isSent(step) ? 'close' : 'back',
    };
  }

  protected override renderStep(later: DepositLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderStandIn(later: DepositLater, standIn: StandIn): TemplateResult {
    return later.renderStandIn(this.flow, this.texts.t, standIn);
  }

  protected override renderSheet(later: DepositLater, sheet: SheetState<DepositSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: DepositState, first: boolean): void {
    const { step, deposit } = this.flow;
    const name = first ? 'wdl-wealth-deposit-ready' : 'wdl-wealth-deposit-step';
    this.emit<WealthDepositStepDetail>(name, stepDetail(step));
    if (deposit === undefined || this.completed === deposit.id) return;
    this.completed = deposit.id;
    this.emit<WealthDepositCompleteDetail>('wdl-wealth-deposit-complete', { deposit });
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as DepositState | undefined;
    // Days or interest have changed: that is said aloud before anything can be opened.
    if (before?.work === 'quote' && this.flow.work === undefined && this.flow.before !== undefined)
      this.showNotice('[data-requoted]');
  }

  /** The first thing to do is to type an amount. */
  protected override focusFirst(): boolean {
    const field = this.field('amount');
    field?.focus();
    return field !== null;
  }

  protected override leave(): void {
    const { step, deposit } = this.flow;
    if (isSent(step) || this.isSending())
      this.emit<WealthDepositExitDetail>('wdl-wealth-deposit-exit', { depositId: deposit?.id });
    else this.emit<WealthDepositStepDetail>('wdl-wealth-deposit-cancel', stepDetail(step));
  }

  protected override mayLeave(): boolean {
    return isSent(this.flow.step) || super.mayLeave();
  }

  private isSending(): boolean {
    return this.flow.work === 'order' || this.flow.work === 'verify';
  }

  private view(): DepositView {
    return {
      state: this.flow,
      t: this.texts.t,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        this.open(sheet, typeof sheet === 'object' ? sheet.agreementId : undefined);
      },
      leave: () => {
        this.leave();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-deposit': WealthDepositElement;
  }
}
