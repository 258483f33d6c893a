import type { Challenge } from '@weidongli/contracts';
import type { LoanSchedule, ScheduleRow } from '@weidongli/contracts/loan';
import type { FlowProblem } from '../screen/flow-problem.js';

/** State of the plan screen; plain values only. */
export interface PlanState {
  readonly step: 'loading' | 'failed' | 'ready';
  readonly plan?: LoanSchedule;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
  /** The screen only reads: it waits for nothing else, and no code is asked for. */
  readonly work?: never;
  readonly challenge?: Challenge;
  readonly code: '';
}

/** Everything that can happen. */
export type PlanEvent =
  | { readonly type: 'loaded'; readonly plan: LoanSchedule }
  | { readonly type: 'reload' }
  | { readonly type: 'load-failed'; readonly problem: FlowProblem };

/** Nothing known yet. */
export const startPlan: PlanState = { step: 'loading', code: '' };

const finished: readonly string[] = ['PAID', 'WAIVED'];

/** Tells whether a row is done with. */
export const isFinished = ({ status }: ScheduleRow): boolean => finished.includes(status);

/** Gives the next row to pay, undefined when all are paid. */
export const nextRow = (plan: LoanSchedule): ScheduleRow | undefined =>
  plan.rows.find((row) => !isFinished(row));

/** Takes the plan that was read. */
export const loaded = ({ plan }: Extract<PlanEvent, { type: 'loaded' }>): PlanState => ({
  step: 'ready',
  code: '',
  plan,
});
