import type { WealthRedeemMessages } from './wealth-redeem.messages.js';
import type { RedeemEvent, RedeemState } from './wealth-redeem.state.js';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type RedeemSheet = 'fee' | 'card' | 'cancel';

/** What the parts of the screen are drawn from, and how they answer. */
export interface RedeemView {
  readonly state: RedeemState;
  readonly t: WealthRedeemMessages;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
  readonly act: (event: RedeemEvent) => void;
  readonly open: (sheet: RedeemSheet) => void;
  /** Leaves before an order. */
  readonly cancel: () => void;
  /** Leaves after an order. */
  readonly leave: () => void;
}
