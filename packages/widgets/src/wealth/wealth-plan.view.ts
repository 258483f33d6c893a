import type { WealthPlanMessages } from './wealth-plan.messages.js';
import type { PlanEvent, PlanState } from './wealth-plan.state.js';

/** Where the host is asked to go. */
export type PlanTarget = 'assess' | 'browse';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type PlanSheet = 'day' | 'card' | 'pause' | 'resume' | 'end' | { readonly agreementId: string };

/** What the parts of the screen are drawn from, and how they answer. */
export interface PlanView {
  readonly state: PlanState;
  readonly t: WealthPlanMessages;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
  readonly act: (event: PlanEvent) => void;
  readonly open: (sheet: PlanSheet) => void;
  /** Asks the host for another screen. */
  readonly go: (to: PlanTarget) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}
