import type { HoldingsEvent, HoldingsPage, HoldingsState } from './wealth-holdings.state.js';
import type { WealthHoldingsMessages } from './wealth-holdings.messages.js';

/** What the customer may want to do with a product that is held. */
export type HoldingsWish = 'buy' | 'redeem' | 'plan';

/** What the parts of the screen are drawn from, and how they answer. */
export interface HoldingsView {
  readonly state: HoldingsState;
  readonly t: WealthHoldingsMessages;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
  readonly act: (event: HoldingsEvent) => void;
  /** Shows another page of this screen. */
  readonly show: (page: HoldingsPage, id?: string) => void;
  /** Asks the host for the screen of a product. */
  readonly go: (wish: HoldingsWish, code: string) => void;
  /** Asks the host for the screen of a deposit. */
  readonly goDeposit: (depositId: string) => void;
  /** Asks the host for the catalogue, or for the questionnaire. */
  readonly goTo: (screen: 'browse' | 'assess') => void;
}
