import type { WealthPlan } from '@weidongli/contracts/wealth';
import type { PlanStep } from './wealth-plan.state.js';

/** Detail of `wdl-wealth-plan-ready`, `-step` and `-cancel`. */
export interface WealthPlanStepDetail {
  readonly step: PlanStep;
}

/** Detail of `wdl-wealth-plan-complete`. */
export interface WealthPlanCompleteDetail {
  readonly plan: WealthPlan;
}

/** Detail of `wdl-wealth-plan-change`. */
export interface WealthPlanChangeDetail {
  /** The plan as it is now. */
  readonly plan: WealthPlan;
}

/** Detail of `wdl-wealth-plan-assess`. */
export interface WealthPlanAssessDetail {
  /** Product to come back to; empty for the list. */
  readonly code: string;
}

/** Detail of `wdl-wealth-plan-exit`. */
export interface WealthPlanExitDetail {
  /** The plan that was made, when there is one. */
  readonly planId: string | undefined;
}

const ordered: readonly PlanStep[] = ['unknown', 'done'];

/** Tells whether the customer has ordered: from then on the screen is closed, not gone back from. */
export const isOrdered = (step: PlanStep): boolean => ordered.includes(step);
