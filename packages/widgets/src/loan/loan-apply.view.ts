import type { ApplyEvent, ApplyState } from './loan-apply.state.js';
import type { LoanApplyMessages } from './loan-apply.messages.js';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type ApplySheet = 'reasons' | 'refuse' | 'take-back' | { readonly agreementId: string };

/** Where the customer goes on leaving. */
export type ApplyExit = 'home' | 'draw';

/** What the parts of the screen are drawn from, and how they answer. */
export interface ApplyView {
  readonly state: ApplyState;
  readonly t: LoanApplyMessages;
  /** The bank's time in milliseconds since 1970. */
  readonly now: number;
  readonly act: (event: ApplyEvent) => void;
  readonly open: (sheet: ApplySheet) => void;
  /** Leaves the screen; before applying it is a cancellation. */
  readonly leave: (to: ApplyExit) => void;
}
