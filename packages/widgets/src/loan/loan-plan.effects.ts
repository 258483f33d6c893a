import type { LoanClient } from './loan.client.js';
import { FlowRunner, type FlowSession, type Surroundings } from '../screen/flow-runner.js';
import { readPlan } from './loan-plan.first.js';
import { reducePlan } from './loan-plan.flow.js';
import { startPlan, type PlanEvent, type PlanState } from './loan-plan.state.js';

/** What a running plan needs of its surroundings. */
export interface PlanSurroundings extends Surroundings<PlanState, LoanClient> {
  /** Loan, `loa_…`. */
  readonly drawId: string;
}

/** A running plan: it only reads. */
export type PlanSession = FlowSession<PlanState, PlanEvent>;

/** Runs the plan of a loan against a client. */
export const runPlan = (surroundings: PlanSurroundings): PlanSession => new RunningPlan(surroundings);

class RunningPlan extends FlowRunner<PlanState, PlanEvent, LoanClient> {
  private readonly drawId: string;

  constructor(surroundings: PlanSurroundings) {
    super(surroundings, { start: surroundings.from ?? startPlan, reduce: reducePlan });
    this.drawId = surroundings.drawId;
  }

  protected override read(): Promise<PlanEvent> {
    return readPlan(this.client, this.drawId);
  }
}
