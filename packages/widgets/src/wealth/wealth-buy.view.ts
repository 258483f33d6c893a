import type { BuyEvent, BuyState } from './wealth-buy.state.js';
import type { WealthBuyMessages } from './wealth-buy.messages.js';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type BuySheet = 'formula' | 'pay' | 'cancel' | { readonly agreementId: string };

/** What the parts of the screen are drawn from, and how they answer. */
export interface BuyView {
  readonly state: BuyState;
  readonly t: WealthBuyMessages;
  readonly act: (event: BuyEvent) => void;
  readonly open: (sheet: BuySheet) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
  /** Asks the host for the questionnaire. */
  readonly assess: () => void;
  /** Asks the host for products that suit the customer. */
  readonly browse: () => void;
}
