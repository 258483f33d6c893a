import type { LoanSchedule, ScheduleRow } from '@weidongli/contracts/loan';
import { equalPrincipalSchedule, rateFromDecimal, toFen, type Schedule } from '@weidongli/finance';
import { flowProblem, type FlowProblem } from './flow-problem.js';
import type { LoanClient } from './loan.client.js';

/** What the plan screen shows. */
export type PlanState =
  | { readonly step: 'loading' }
  | { readonly step: 'ready'; readonly plan: LoanSchedule }
  | { readonly step: 'failed'; readonly problem: FlowProblem };

/** Reads the plan of a draw. */
export const readPlan = async (client: LoanClient, drawId: string): Promise<PlanState> => {
  try {
    return { step: 'ready', plan: await client.loan.getSchedule({ drawId }) };
  } catch (error) {
    return { step: 'failed', problem: flowProblem(error) };
  }
};

const finished: readonly string[] = ['PAID', 'WAIVED'];

/** Tells whether a row is done with. */
export const isFinished = ({ status }: ScheduleRow): boolean => finished.includes(status);

/** Gives the next row to pay, undefined when all are paid. */
export const nextRow = (plan: LoanSchedule): ScheduleRow | undefined =>
  plan.rows.find((row) => !isFinished(row));

/** Works the plan out again from its first day, to show how each interest comes about. */
export const recomputed = (plan: LoanSchedule): Schedule | undefined => {
  const [first] = plan.rows;
  return first === undefined
    ? undefined
    : equalPrincipalSchedule({
        principal: toFen(plan.totalPrincipal),
        dailyRate: rateFromDecimal(plan.dailyRate),
        tenor: plan.rows.length,
        valueDate: first.periodStart,
      });
};
