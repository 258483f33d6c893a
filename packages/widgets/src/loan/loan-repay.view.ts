import type { RepayEvent, RepayState } from './loan-repay.state.js';
import type { LoanRepayMessages } from './loan-repay.messages.js';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type RepaySheet = 'formula' | 'plan' | 'card';

/** What the parts of the screen are drawn from, and how they answer. */
export interface RepayView {
  readonly state: RepayState;
  readonly t: LoanRepayMessages;
  readonly act: (event: RepayEvent) => void;
  readonly open: (sheet: RepaySheet) => void;
  /** Reads everything again. */
  readonly retry: () => void;
  /** Leaves before an order. */
  readonly cancel: () => void;
  /** Leaves after an order. */
  readonly leave: (to: 'home' | 'plan' | 'certificate') => void;
}
