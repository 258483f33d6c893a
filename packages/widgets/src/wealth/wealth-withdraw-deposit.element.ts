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
import type { WithdrawSession } from './wealth-withdraw-deposit.effects.js';
import {
  isSent,
  stepDetail,
  type WealthWithdrawDepositCompleteDetail,
  type WealthWithdrawDepositExitDetail,
  type WealthWithdrawDepositStepDetail,
} from './wealth-withdraw-deposit.events.js';
import { readWithdraw } from './wealth-withdraw-deposit.first.js';
import { loaded } from './wealth-withdraw-deposit.loaded.js';
import {
  wealthWithdrawDepositCatalogue,
  type WealthWithdrawDepositMessages,
} from './wealth-withdraw-deposit.messages.js';
import { startWithdraw, type WithdrawEvent, type WithdrawState } from './wealth-withdraw-deposit.state.js';
import { renderStep, type WithdrawLater } from './wealth-withdraw-deposit.steps.js';
import type { WithdrawSheet, WithdrawView } from './wealth-withdraw-deposit.view.js';

/**
 * Shows a customer's deposit, and lets it be taken out in whole or in part: what that pays, and what interest it gives up. Also
 * changes what happens at maturity.
 *
 * @tagname wdl-wealth-withdraw-deposit
 * @fires {CustomEvent<WealthWithdrawDepositStepDetail>} wdl-wealth-withdraw-deposit-ready - The first screen can be used.
 * @fires {CustomEvent<WealthWithdrawDepositStepDetail>} wdl-wealth-withdraw-deposit-step - Another screen is shown.
 * @fires {CustomEvent<WealthWithdrawDepositCompleteDetail>} wdl-wealth-withdraw-deposit-complete - Money was taken out; fired once for each time. A hint: the truth is the webhook.
 * @fires {CustomEvent<WealthWithdrawDepositCompleteDetail>} wdl-wealth-withdraw-deposit-change - What happens at maturity was changed.
 * @fires {CustomEvent<FlowProblem>} wdl-wealth-withdraw-deposit-error - Something went wrong; the screen says so and stays usable.
 * @fires {CustomEvent<WealthWithdrawDepositStepDetail>} wdl-wealth-withdraw-deposit-cancel - The customer leaves before confirming.
 * @fires {CustomEvent<WealthWithdrawDepositExitDetail>} wdl-wealth-withdraw-deposit-exit - The customer leaves after confirming.
 * @fires {CustomEvent<undefined>} wdl-wealth-withdraw-deposit-sign-in - The customer wants to log in anew; cancelable, else the session is asked for again.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class WealthWithdrawDepositElement extends FlowElement<
  WithdrawState,
  WithdrawEvent,
  WealthWithdrawDepositMessages,
  WithdrawLater,
  WithdrawSheet
> {
  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = [
    'wealth.getDeposit',
    'wealth.getProduct',
    'wealth.quoteWithdrawal',
    'wealth.setRenewal',
    'wealth.withdrawDeposit',
  ];

  /** Where the parts after the first step come from. The module that defines the element adds their own elements. */
  static later: () => Promise<WithdrawLater> = () => import('./wealth-withdraw-deposit.later.js');

  /** Deposit, `dep_…`. Required. */
  @property({ attribute: 'deposit-id' }) depositId = '';

  protected override readonly slug = 'wealth-withdraw-deposit';
  protected override readonly texts = new TextsController(this, wealthWithdrawDepositCatalogue);
  protected override readonly later = new LaterController(this, () => WealthWithdrawDepositElement.later());

  /** Reads the deposit again. What was entered stays. */
  refresh(): void {
    this.resume();
  }

  protected override start(): WithdrawState {
    return startWithdraw;
  }

  protected override async first(client: WealthClient): Promise<WithdrawState> {
    return loaded(this.flow, await readWithdraw(client, this.depositId));
  }

  protected override run(
    later: WithdrawLater,
    surroundings: Surroundings<WithdrawState, WealthClient>,
  ): WithdrawSession {
    return later.runWithdraw({ ...surroundings, depositId: this.depositId });
  }

  protected override subject(): string {
    return this.depositId;
  }

  protected override standIn({ problem, step }: WithdrawState): FlowProblem | undefined {
    if (problem === undefined || isSent(step)) return undefined;
    return step === 'unavailable' || isSignedOut(problem) ? problem : undefined;
  }

  protected override errorsOf({ errors }: WithdrawState): unknown {
    return Object.keys(errors).length > 0 ? errors : undefined;
  }

  protected override problemText(later: WithdrawLater, problem: FlowProblem): string {
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

  protected override renderStep(later: WithdrawLater | undefined): TemplateResult | undefined {
    return renderStep(this.view(), later);
  }

  protected override renderStandIn(later: WithdrawLater, standIn: StandIn): TemplateResult {
    return later.renderStandIn(this.flow, this.texts.t, standIn);
  }

  protected override renderSheet(later: WithdrawLater, sheet: SheetState<WithdrawSheet>): TemplateResult {
    return later.renderSheet(this.view(), sheet);
  }

  protected override entered(_before: WithdrawState, first: boolean): void {
    const { step, deposit } = this.flow;
    const name = first ? 'wdl-wealth-withdraw-deposit-ready' : 'wdl-wealth-withdraw-deposit-step';
    this.emit<WealthWithdrawDepositStepDetail>(name, stepDetail(step));
    if (step === 'done' && deposit !== undefined)
      this.emit<WealthWithdrawDepositCompleteDetail>('wdl-wealth-withdraw-deposit-complete', { deposit });
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('flow') as WithdrawState | undefined;
    if (before === undefined || this.flow.work !== undefined) return;
    // The figures have changed: that is said aloud before anything can be taken out.
    if (before.work === 'quote' && this.flow.before !== undefined) this.showNotice('[data-requoted]');
    if (before.work === 'renew' && this.flow.renewed) this.tellRenewed();
  }

  protected override leave(): void {
    const { step } = this.flow;
    if (isSent(step) || this.isSending())
      this.emit<WealthWithdrawDepositExitDetail>('wdl-wealth-withdraw-deposit-exit', {
        depositId: this.depositId,
      });
    else this.emit<WealthWithdrawDepositStepDetail>('wdl-wealth-withdraw-deposit-cancel', stepDetail(step));
  }

  protected override mayLeave(): boolean {
    return isSent(this.flow.step) || super.mayLeave();
  }

  private tellRenewed(): void {
    const { deposit } = this.flow;
    this.showNotice('[data-renewed]');
    if (deposit !== undefined)
      this.emit<WealthWithdrawDepositCompleteDetail>('wdl-wealth-withdraw-deposit-change', { deposit });
  }

  private isSending(): boolean {
    return this.flow.work === 'order' || this.flow.work === 'verify';
  }

  private view(): WithdrawView {
    return {
      state: this.flow,
      t: this.texts.t,
      act: (event) => {
        this.act(event);
      },
      open: (sheet) => {
        this.open(sheet);
      },
      leave: () => {
        this.leave();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-wealth-withdraw-deposit': WealthWithdrawDepositElement;
  }
}
