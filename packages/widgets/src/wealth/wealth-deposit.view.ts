import type { WealthDepositMessages } from './wealth-deposit.messages.js';
import type { DepositEvent, DepositState } from './wealth-deposit.state.js';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type DepositSheet = 'formula' | 'pay' | { readonly agreementId: string };

/** What the parts of the screen are drawn from, and how they answer. */
export interface DepositView {
  readonly state: DepositState;
  readonly t: WealthDepositMessages;
  readonly act: (event: DepositEvent) => void;
  readonly open: (sheet: DepositSheet) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}
