import type { FlowProblem } from '../screen/flow-problem.js';
import type { WealthBuyMessages } from './wealth-buy.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: WealthBuyMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'agreement-version-changed': t.problemDocuments,
    'insufficient-funds': t.problemFunds,
    'amount-out-of-range': t.problemRange,
    'after-cut-off': t.cancelLate,
    'invalid-state': t.problemUsed,
    'not-booked': t.problemNotBooked,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
