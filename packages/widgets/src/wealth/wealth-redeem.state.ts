import type { Challenge } from '@weidongli/contracts';
import type { BoundCard } from '@weidongli/contracts/account';
import type { HoldingDetail, WealthOrder, WealthProduct, WealthQuote } from '@weidongli/contracts/wealth';
import type { MoneyInputProblem } from '@weidongli/finance/money';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent } from '../screen/flow-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';
import { without } from '../screen/without.js';
import type { OrderFlowState, OrderStep } from './order-state.js';

/** How the money comes: at the settle date, or at once. */
export type RedeemSide = 'REDEEM' | 'FAST_REDEEM';

/** Where the customer is: choosing, checking, or at what became of an order. */
export type RedeemStep = 'loading' | 'unavailable' | 'choose' | 'confirm' | 'unknown' | OrderStep;

/** What is being waited for; a second press meanwhile does nothing. */
export type RedeemWork = 'quote' | 'requote' | 'order' | 'verify' | 'query' | 'refresh' | 'cancel';

/** Why nothing can be redeemed now. */
export type RedeemObstacle = 'not-held' | 'suspended' | 'closed' | 'frozen' | 'no-card';

/** What is wrong with typed units. */
export type SharesProblem = MoneyInputProblem | 'zero' | 'above-available' | 'above-fast' | 'below-hold';

/** What the customer has left out or got wrong on this screen. */
export interface RedeemErrors {
  readonly shares?: SharesProblem;
  readonly side?: 'missing';
}

/** State of a redemption; plain values only. */
export interface RedeemState extends OrderFlowState {
  readonly step: RedeemStep;
  readonly holding?: HoldingDetail;
  readonly product?: WealthProduct;
  readonly cards: readonly BoundCard[];
  /** Card that receives the money. */
  readonly card?: BoundCard;
  /** Redemptions of this product that are on their way, newest first. */
  readonly open: readonly WealthOrder[];
  /** As typed; never rewritten while typing. */
  readonly sharesText: string;
  /** Which part of all was chosen in place of typing. */
  readonly parts?: number;
  /** Nothing is chosen beforehand where there is a choice. */
  readonly side?: RedeemSide;
  /** Units that a split at the daily cap has left for a normal redemption, as shown. */
  readonly rest?: string;
  readonly errors: RedeemErrors;
  /** The bank's quote of what is entered now. */
  readonly quote?: WealthQuote;
  /** The quote that the customer had seen, when the bank has had to quote anew. */
  readonly before?: WealthQuote;
  readonly challenge?: Challenge;
  readonly order?: WealthOrder;
  /** Says that the order was opened from the list, and that there is a way back to it. */
  readonly looking: boolean;
  readonly work?: RedeemWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** What the bank said when the screen started, or when it asked again. */
export interface RedeemReads {
  /** Undefined when the product is not held. */
  readonly holding: HoldingDetail | undefined;
  readonly product: WealthProduct;
  readonly cards: readonly BoundCard[];
  readonly open: readonly WealthOrder[];
}

/** Everything that can happen. */
export type RedeemEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | RestoredEvent
  | { readonly type: 'loaded'; readonly reads: RedeemReads }
  | { readonly type: 'shares-typed'; readonly text: string }
  | { readonly type: 'part-chosen'; readonly parts: number }
  | { readonly type: 'side-chosen'; readonly side: RedeemSide }
  | { readonly type: 'split-chosen' }
  | { readonly type: 'card-chosen'; readonly cardId: string }
  | { readonly type: 'next' }
  | { readonly type: 'quoted'; readonly quote: WealthQuote }
  | {
      readonly type: 'estimate-failed';
      readonly side: RedeemSide;
      readonly shares: string;
      readonly problem: FlowProblem;
    }
  | { readonly type: 'order-unknown' }
  | { readonly type: 'query' }
  | { readonly type: 'not-found' }
  | { readonly type: 'order-read'; readonly order: WealthOrder }
  | { readonly type: 'order-opened'; readonly order: WealthOrder }
  | { readonly type: 'expired' }
  | { readonly type: 'cancel-order' }
  | { readonly type: 'again' }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startRedeem: RedeemState = {
  step: 'loading',
  cards: [],
  open: [],
  sharesText: '',
  errors: {},
  looking: false,
  shown: {},
};

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedRedeem = (state: RedeemState): RedeemState => without(state, 'work', 'problem');

const sellable: readonly string[] = ['OPEN', 'SUSPENDED_BUY'];

/** Says why nothing can be redeemed now; undefined when something can. */
export const obstacleOf = ({ holding, product, cards }: RedeemState): RedeemObstacle | undefined => {
  if (holding === undefined || product === undefined) return 'not-held';
  const { total, available } = holding.holding.shares;
  if (!/[1-9]/u.test(total)) return 'not-held';
  if (product.status === 'SUSPENDED_ALL') return 'suspended';
  // What was invested for a fixed time comes back at its end.
  if (product.fixedTerm !== null || !sellable.includes(product.status)) return 'closed';
  if (!/[1-9]/u.test(available)) return 'frozen';
  return cards.length === 0 ? 'no-card' : undefined;
};
