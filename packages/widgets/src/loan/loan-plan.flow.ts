import type { RunnerEvent } from '../screen/flow-runner.js';
import { loaded, type PlanEvent, type PlanState } from './loan-plan.state.js';

/** Works out the next state. A plan that was read stays on the screen when it cannot be read again. */
export const reducePlan = (state: PlanState, event: PlanEvent | RunnerEvent): PlanState => {
  const known = state.plan === undefined ? {} : { plan: state.plan };
  const step = state.plan === undefined ? 'loading' : 'ready';
  switch (event.type) {
    case 'loaded':
      return loaded(event);
    case 'reload':
      return { step, code: '', ...known };
    case 'load-failed':
      return { step: step === 'loading' ? 'failed' : step, code: '', ...known, problem: event.problem };
    default:
      return state;
  }
};
