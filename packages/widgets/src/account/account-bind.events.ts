import type { BoundCard } from '@weidongli/contracts/account';
import type { BindStep } from './account-bind.state.js';

/** Detail of `wdl-account-bind-ready`, `-step` and `-cancel`. */
export interface AccountBindStepDetail {
  readonly step: BindStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-account-bind-complete`. */
export interface AccountBindCompleteDetail {
  readonly card: BoundCard;
}

/** Detail of `wdl-account-bind-exit`. */
export interface AccountBindExitDetail {
  /** The card, when it was bound. */
  readonly cardId: string | undefined;
}

/** Steps that count as progress, in order. */
const order: readonly BindStep[] = ['card', 'done'];

/** Describes a step for the host. */
export const stepDetail = (step: BindStep): AccountBindStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

const sent: readonly BindStep[] = ['unknown', 'exhausted', 'done'];

/** Tells whether something was sent: from then on the screen is closed, not gone back from. */
export const isSent = (step: BindStep): boolean => sent.includes(step);
