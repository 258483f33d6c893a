import type { MoneyInputProblem } from '@weidongli/finance/money';
import type { Account, BoundCard } from '@weidongli/contracts/account';
import type {
  RiskMatch,
  RiskWarning,
  Suitability,
  WealthOrder,
  WealthProduct,
  WealthQuote,
} from '@weidongli/contracts/wealth';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { RunnerEvent } from '../screen/flow-runner.js';
import type { OrderEvent } from '../screen/order-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';
import type { DocumentShownEvent, OrderFlowState } from './order-state.js';

/** Where the customer is: choosing, reading the warning, checking, waiting for a reply, or looking at the order. */
export type BuyStep =
  | 'loading'
  | 'unavailable'
  | 'blocked'
  | 'amount'
  | 'warning'
  | 'confirm'
  | 'unknown'
  | 'refused'
  | 'progress'
  | 'done'
  | 'cancelled'
  | 'failed';

/** What is being waited for; a second press meanwhile does nothing. */
export type BuyWork = 'quote' | 'acknowledge' | 'order' | 'verify' | 'query' | 'cancel';

/** Why the product cannot be bought by this customer on this screen. */
export type BuyObstacle = 'closed' | 'no-card' | 'not-eligible' | 'deposit';

/** What is wrong with a typed amount. */
export type BuyAmountProblem =
  MoneyInputProblem | 'below-minimum' | 'above-maximum' | 'above-balance' | 'not-a-step';

/** What the customer has left out or got wrong on this screen. */
export interface BuyErrors {
  readonly amount?: BuyAmountProblem;
  readonly consent?: 'missing';
}

/** State of a purchase; plain values only. */
export interface BuyState extends OrderFlowState {
  readonly step: BuyStep;
  readonly product?: WealthProduct;
  readonly suitability?: Suitability;
  readonly cards: readonly BoundCard[];
  readonly accounts: readonly Account[];
  /** Purchases of this product that are under way. */
  readonly openOrders: readonly WealthOrder[];
  readonly obstacle?: BuyObstacle;
  /** How type and product fit, as last told. */
  readonly match?: RiskMatch;
  /** The latest quote of any amount: its days count for all of them. */
  readonly terms?: WealthQuote;
  /** As typed; never rewritten while typing. */
  readonly amountText: string;
  readonly errors: BuyErrors;
  /** Quote that has expired while it was being checked. */
  readonly before?: WealthQuote;
  readonly consent: boolean;
  /** The bank's time of the last reply, milliseconds since 1970. */
  readonly now: number;
  readonly work?: BuyWork;
}

/** What was read at the start. */
export interface BuyLoadedEvent {
  readonly type: 'loaded';
  readonly product: WealthProduct;
  readonly suitability: Suitability;
  readonly cards: readonly BoundCard[];
  readonly accounts: readonly Account[];
  readonly openOrders: readonly WealthOrder[];
  /** Quote of the least or the given amount; undefined where the bank makes none. */
  readonly terms: WealthQuote | undefined;
  readonly obstacle: BuyObstacle | undefined;
  /** Amount that the page has given; counts while nothing is typed. */
  readonly amountText: string;
  readonly now: number;
}

/** Everything that can happen. */
export type BuyEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | OrderEvent
  | RestoredEvent
  | DocumentShownEvent
  | BuyLoadedEvent
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'card-chosen'; readonly cardId: string }
  | { readonly type: 'next' }
  | { readonly type: 'previewed'; readonly quote: WealthQuote; readonly now: number }
  | { readonly type: 'quoted'; readonly quote: WealthQuote; readonly now: number }
  | { readonly type: 'expired' }
  | { readonly type: 'consent-changed'; readonly consent: boolean }
  | { readonly type: 'acknowledge' }
  | { readonly type: 'acknowledged'; readonly warning: RiskWarning; readonly now: number }
  | { readonly type: 'confirm' }
  | { readonly type: 'order-read'; readonly order: WealthOrder; readonly now: number }
  | { readonly type: 'order-opened'; readonly order: WealthOrder }
  | { readonly type: 'cancel' }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startBuy: BuyState = {
  step: 'loading',
  cards: [],
  accounts: [],
  openOrders: [],
  amountText: '',
  errors: {},
  consent: false,
  shown: {},
  now: 0,
};
