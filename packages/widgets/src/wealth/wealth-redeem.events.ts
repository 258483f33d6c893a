import type { WealthOrder } from '@weidongli/contracts/wealth';
import type { RedeemStep } from './wealth-redeem.state.js';

/** Detail of `wdl-wealth-redeem-step`. */
export interface WealthRedeemStepDetail {
  readonly step: RedeemStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-wealth-redeem-complete`. */
export interface WealthRedeemCompleteDetail {
  readonly order: WealthOrder;
}

/** Detail of `wdl-wealth-redeem-exit`. */
export interface WealthRedeemExitDetail {
  /** The order, when there is one. */
  readonly orderId: string | undefined;
}

/** Steps that count as progress, in order. */
const order: readonly RedeemStep[] = ['choose', 'confirm', 'progress'];

/** Describes a step for the host. */
export const stepDetail = (step: RedeemStep): WealthRedeemStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

const ordered: readonly RedeemStep[] = ['progress', 'unknown', 'done', 'cancelled', 'failed'];

/** Tells whether the customer has ordered: from then on the screen is closed, not gone back from. */
export const isOrdered = (step: RedeemStep): boolean => ordered.includes(step);
