import type { AccountHomeMessages } from './account-home.messages.js';
import type { AccountHomeTarget } from './account-home.events.js';
import type {
  AccountHomeEvent,
  AccountHomeState,
  AccountPageName,
  TransferDirection,
} from './account-home.state.js';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type AccountHomeSheet =
  { readonly kind: 'freeze' | 'close' } | { readonly kind: 'unbind'; readonly cardId: string };

/** What the parts of the screen are drawn from, and how they answer. */
export interface AccountHomeView {
  readonly state: AccountHomeState;
  readonly t: AccountHomeMessages;
  readonly act: (event: AccountHomeEvent) => void;
  /** Shows another page of this screen. */
  readonly show: (page: AccountPageName, direction?: TransferDirection) => void;
  /** Asks the host for another screen. */
  readonly go: (to: AccountHomeTarget) => void;
  readonly open: (sheet: AccountHomeSheet) => void;
}
