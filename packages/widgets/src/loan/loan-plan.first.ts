import type { LoanClient } from './loan.client.js';
import type { PlanEvent } from './loan-plan.state.js';

/** Reads the plan of a loan. */
export const readPlan = async (
  client: LoanClient,
  drawId: string,
): Promise<Extract<PlanEvent, { type: 'loaded' }>> => ({
  type: 'loaded',
  plan: await client.loan.getSchedule({ drawId }),
});
