import type { FlowProblem } from '../screen/flow-problem.js';
import type { WealthAssessMessages } from './wealth-assess.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: WealthAssessMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'not-booked': t.problemNotBooked,
    'answered-elsewhere': t.problemElsewhere,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
