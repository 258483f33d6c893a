import type { Deposit, WealthProduct, WithdrawalQuote } from '@weidongli/contracts/wealth';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { OrderEvent } from '../screen/order-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';
import type { Renewal } from './deposit-renewal.js';
import type { WithdrawAmountProblem, WithdrawShare } from './wealth-withdraw-deposit.amount.js';

/** Where the customer is: looking at the deposit, choosing, checking, waiting for a reply, or at its end. */
export type WithdrawStep =
  'loading' | 'unavailable' | 'deposit' | 'choose' | 'confirm' | 'unknown' | 'done' | 'ended';

/** What is being waited for; a second press meanwhile does nothing. */
export type WithdrawWork = 'quote' | 'order' | 'verify' | 'query' | 'renew' | 'refresh';

/** What the customer has left out or got wrong on this screen. */
export interface WithdrawErrors {
  readonly amount?: WithdrawAmountProblem;
  readonly share?: 'missing';
}

/** State of a deposit that is looked at, or taken out; plain values only. */
export interface WithdrawState extends RunnerState {
  readonly step: WithdrawStep;
  /** Undefined when there is none with this id. */
  readonly deposit?: Deposit;
  readonly product?: WealthProduct;
  /** The bank's time when it was read, milliseconds since 1970. */
  readonly now: number;
  /** Nothing is chosen beforehand where there is a choice. */
  readonly share?: WithdrawShare;
  /** As typed; never rewritten while typing. */
  readonly amountText: string;
  readonly errors: WithdrawErrors;
  /** The bank's quote of what is entered now. */
  readonly quote?: WithdrawalQuote;
  /** Quote that has expired while it was being checked. */
  readonly before?: WithdrawalQuote;
  /** What shall happen at maturity, while the customer is choosing. */
  readonly renewal?: Renewal;
  /** Says that what happens at maturity was changed here. */
  readonly renewed: boolean;
  readonly work?: WithdrawWork;
}

/** What was read at the start, or again. */
export interface WithdrawLoadedEvent {
  readonly type: 'loaded';
  readonly deposit: Deposit | undefined;
  readonly product: WealthProduct | undefined;
  readonly now: number;
}

/** Everything that can happen. */
export type WithdrawEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | OrderEvent
  | RestoredEvent
  | WithdrawLoadedEvent
  | { readonly type: 'take-out' }
  | { readonly type: 'share-chosen'; readonly share: WithdrawShare }
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'next' }
  | { readonly type: 'quoted'; readonly quote: WithdrawalQuote }
  | { readonly type: 'estimate-failed'; readonly wish: string; readonly problem: FlowProblem }
  | { readonly type: 'expired' }
  | { readonly type: 'confirm' }
  | { readonly type: 'withdrawn'; readonly deposit: Deposit }
  | { readonly type: 'deposit-read'; readonly deposit: Deposit }
  | { readonly type: 'renewal-chosen'; readonly renewal: Renewal }
  | { readonly type: 'renewal-dropped' }
  | { readonly type: 'renewal-saved' }
  | { readonly type: 'renewal-set'; readonly deposit: Deposit }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startWithdraw: WithdrawState = {
  step: 'loading',
  now: 0,
  amountText: '',
  errors: {},
  renewed: false,
};
