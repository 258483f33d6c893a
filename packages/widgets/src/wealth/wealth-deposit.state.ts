import type { Account, BoundCard } from '@weidongli/contracts/account';
import type { Deposit, DepositQuote, WealthProduct } from '@weidongli/contracts/wealth';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { OrderEvent } from '../screen/order-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';
import type { Renewal } from './deposit-renewal.js';
import type { BuyAmountProblem } from './wealth-buy.amount.js';

/** Where the customer is: choosing, checking, waiting for a reply, or looking at the deposit. */
export type DepositStep = 'loading' | 'unavailable' | 'amount' | 'confirm' | 'unknown' | 'refused' | 'done';

/** What is being waited for; a second press meanwhile does nothing. */
export type DepositWork = 'quote' | 'order' | 'verify' | 'query';

/** Why this customer cannot open the deposit on this screen. */
export type DepositObstacle = 'closed' | 'no-card' | 'no-deposit';

/** What the customer has left out or got wrong on this screen. */
export interface DepositErrors {
  readonly amount?: BuyAmountProblem;
  readonly renewal?: 'missing';
  readonly consent?: 'missing';
}

/** State of a deposit that is being opened; plain values only. */
export interface DepositState extends RunnerState {
  readonly step: DepositStep;
  readonly product?: WealthProduct;
  readonly cards: readonly BoundCard[];
  readonly accounts: readonly Account[];
  /** Card that pays, and receives the money at maturity. */
  readonly card?: BoundCard;
  /** Deposits of this product that run, newest first. */
  readonly running: readonly Deposit[];
  readonly obstacle?: DepositObstacle;
  /** As typed; never rewritten while typing. */
  readonly amountText: string;
  /** What happens at maturity; nothing is chosen beforehand. */
  readonly renewal?: Renewal;
  readonly errors: DepositErrors;
  /** The bank's quote of the amount that stands there. */
  readonly quote?: DepositQuote;
  /** Quote that has expired while it was being checked. */
  readonly before?: DepositQuote;
  readonly consent: boolean;
  /** The deposit, once it is open. */
  readonly deposit?: Deposit;
  readonly work?: DepositWork;
}

/** What was read at the start. */
export interface DepositLoadedEvent {
  readonly type: 'loaded';
  readonly product: WealthProduct;
  readonly cards: readonly BoundCard[];
  readonly accounts: readonly Account[];
  readonly running: readonly Deposit[];
  /** Amount that the page has given; counts while nothing is typed. */
  readonly amountText: string;
}

/** Everything that can happen. */
export type DepositEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | OrderEvent
  | RestoredEvent
  | DepositLoadedEvent
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'renewal-chosen'; readonly renewal: Renewal }
  | { readonly type: 'card-chosen'; readonly cardId: string }
  | { readonly type: 'next' }
  | { readonly type: 'previewed'; readonly quote: DepositQuote }
  | { readonly type: 'quoted'; readonly quote: DepositQuote }
  | { readonly type: 'expired' }
  | { readonly type: 'consent-changed'; readonly consent: boolean }
  | { readonly type: 'confirm' }
  | { readonly type: 'opened'; readonly deposit: Deposit }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startDeposit: DepositState = {
  step: 'loading',
  cards: [],
  accounts: [],
  running: [],
  amountText: '',
  errors: {},
  consent: false,
};
