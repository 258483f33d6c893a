import type { HoldingsPage } from './wealth-holdings.state.js';

/** Detail of `wdl-wealth-holdings-ready` and `wdl-wealth-holdings-step`. */
export interface WealthHoldingsStepDetail {
  readonly page: HoldingsPage;
}

/** Detail of `wdl-wealth-holdings-buy`, `wdl-wealth-holdings-redeem` and `wdl-wealth-holdings-plan`. */
export interface WealthHoldingsProductDetail {
  /** Code of the product, six digits. */
  readonly code: string;
}

/** Detail of `wdl-wealth-holdings-deposit`. */
export interface WealthHoldingsDepositDetail {
  /** Deposit that the customer wants to see, `dep_…`. */
  readonly depositId: string;
}
