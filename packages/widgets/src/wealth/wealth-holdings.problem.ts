import type { FlowProblem } from '../screen/flow-problem.js';
import type { WealthHoldingsMessages } from './wealth-holdings.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: WealthHoldingsMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: problem.outcomeUnknown ? t.problemUnknown : t.problemNetwork,
    timeout: problem.outcomeUnknown ? t.problemUnknown : t.problemNetwork,
    unauthenticated: t.expiredText,
    'after-cut-off': t.cancelLate,
    'invalid-state': t.problemState,
    'not-found': t.problemGone,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
