import type { Account } from '@weidongli/contracts/account';
import type { OpenStep } from './account-open.state.js';

/** Detail of `wdl-account-open-ready`, `-step` and `-cancel`. */
export interface AccountOpenStepDetail {
  readonly step: OpenStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-account-open-complete`. */
export interface AccountOpenCompleteDetail {
  readonly account: Account;
}

/** Where a new customer goes on to. */
export type AccountOpenWay = 'loan' | 'wealth';

/** Detail of `wdl-account-open-next`. */
export interface AccountOpenNextDetail {
  readonly to: AccountOpenWay;
  readonly accountId: string;
}

/** Detail of `wdl-account-open-exit`. */
export interface AccountOpenExitDetail {
  /** The account, when it is known to be open. */
  readonly accountId: string | undefined;
}

/** Steps that count as progress, in order. */
const order: readonly OpenStep[] = ['intro', 'identity', 'details', 'card', 'opening', 'done'];

/** Describes a step for the host. */
export const stepDetail = (step: OpenStep): AccountOpenStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

const sent: readonly OpenStep[] = ['unknown', 'done'];

/** Tells whether the order to open the account was sent: from then on the screen is closed, not gone back from. */
export const isSent = (step: OpenStep): boolean => sent.includes(step);
