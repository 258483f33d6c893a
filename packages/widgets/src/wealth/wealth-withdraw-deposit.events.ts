import type { Deposit } from '@weidongli/contracts/wealth';
import type { WithdrawStep } from './wealth-withdraw-deposit.state.js';

/** Detail of `wdl-wealth-withdraw-deposit-ready`, `-step` and `-cancel`. */
export interface WealthWithdrawDepositStepDetail {
  readonly step: WithdrawStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-wealth-withdraw-deposit-complete` and `-change`. */
export interface WealthWithdrawDepositCompleteDetail {
  /** The deposit as it is afterwards. */
  readonly deposit: Deposit;
}

/** Detail of `wdl-wealth-withdraw-deposit-exit`. */
export interface WealthWithdrawDepositExitDetail {
  readonly depositId: string;
}

/** Steps that count as progress, in order. */
const order: readonly WithdrawStep[] = ['deposit', 'choose', 'confirm', 'done'];

/** Describes a step for the host. */
export const stepDetail = (step: WithdrawStep): WealthWithdrawDepositStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

/** Tells whether the customer has confirmed: from then on the screen is closed, not gone back from. */
export const isSent = (step: WithdrawStep): boolean => step === 'unknown' || step === 'done';
