import type { WealthWithdrawDepositMessages } from './wealth-withdraw-deposit.messages.js';
import type { WithdrawEvent, WithdrawState } from './wealth-withdraw-deposit.state.js';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type WithdrawSheet = 'formula' | 'renewal';

/** What the parts of the screen are drawn from, and how they answer. */
export interface WithdrawView {
  readonly state: WithdrawState;
  readonly t: WealthWithdrawDepositMessages;
  readonly act: (event: WithdrawEvent) => void;
  readonly open: (sheet: WithdrawSheet) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}
