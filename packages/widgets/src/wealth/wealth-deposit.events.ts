import type { Deposit } from '@weidongli/contracts/wealth';
import type { DepositStep } from './wealth-deposit.state.js';

/** Detail of `wdl-wealth-deposit-ready`, `-step` and `-cancel`. */
export interface WealthDepositStepDetail {
  readonly step: DepositStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-wealth-deposit-complete`. */
export interface WealthDepositCompleteDetail {
  readonly deposit: Deposit;
}

/** Detail of `wdl-wealth-deposit-exit`. */
export interface WealthDepositExitDetail {
  /** The deposit, when there is one. */
  readonly depositId: string | undefined;
}

/** Steps that count as progress, in order. */
const order: readonly DepositStep[] = ['amount', 'confirm', 'done'];

/** Describes a step for the host. */
export const stepDetail = (step: DepositStep): WealthDepositStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

const sent: readonly DepositStep[] = ['unknown', 'done', 'refused'];

/** Tells whether the customer has confirmed: from then on the screen is closed, not gone back from. */
export const isSent = (step: DepositStep): boolean => sent.includes(step);
