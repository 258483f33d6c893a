import type { FlowProblem } from '../screen/flow-problem.js';
import type { LoanHomeMessages } from './loan-home.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: LoanHomeMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'invalid-state': t.problemState,
    'amount-out-of-range': t.problemRange,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
