import type { WealthOrder } from '@weidongli/contracts/wealth';
import type { BuyStep } from './wealth-buy.state.js';

/** Detail of `wdl-wealth-buy-ready`, `-step` and `-cancel`. */
export interface WealthBuyStepDetail {
  readonly step: BuyStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-wealth-buy-complete`. */
export interface WealthBuyCompleteDetail {
  readonly order: WealthOrder;
}

/** Detail of `wdl-wealth-buy-exit`. */
export interface WealthBuyExitDetail {
  /** The order, when there is one. */
  readonly orderId: string | undefined;
}

/** Detail of `wdl-wealth-buy-assess`. */
export interface WealthBuyAssessDetail {
  /** Product to come back to. */
  readonly code: string;
}

/** Detail of `wdl-wealth-buy-browse`. */
export interface WealthBuyBrowseDetail {
  /** Highest risk level that the customer may buy; undefined when that is not known. */
  readonly maxRisk: string | undefined;
}

/** Steps that count as progress, in order. */
const order: readonly BuyStep[] = ['amount', 'confirm', 'progress', 'done'];

/** Describes a step for the host. */
export const stepDetail = (step: BuyStep): WealthBuyStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

const ordered: readonly BuyStep[] = ['unknown', 'progress', 'done', 'cancelled', 'failed', 'refused'];

/** Tells whether the customer has confirmed: from then on the screen is closed, not gone back from. */
export const isOrdered = (step: BuyStep): boolean => ordered.includes(step);
