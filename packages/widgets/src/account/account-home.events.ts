import type { AccountNews, AccountPageName } from './account-home.state.js';

/** Where the host is asked to go: an account is opened, a card is bound. */
export type AccountHomeTarget = 'open' | 'bind';

/** Detail of `wdl-account-home-open`. */
export interface AccountHomeOpenDetail {
  /** Screen that the customer wants. */
  readonly to: AccountHomeTarget;
}

/** Detail of `wdl-account-home-step` and `-ready`. */
export interface AccountHomeStepDetail {
  readonly page: AccountPageName | 'unknown';
}

/** Detail of `wdl-account-home-complete`. */
export interface AccountHomeCompleteDetail {
  /** What was done. */
  readonly what: AccountNews | 'transferred' | 'closed';
  /** Account that it was done to, `acc_…`. */
  readonly accountId: string | undefined;
}
