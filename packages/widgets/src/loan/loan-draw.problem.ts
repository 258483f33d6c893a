import type { FlowProblem } from '../screen/flow-problem.js';
import type { LoanDrawMessages } from './loan-draw.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: LoanDrawMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'quote-expired': t.problemQuoteExpired,
    'agreement-version-changed': t.problemDocuments,
    'insufficient-credit': t.problemCredit,
    'line-suspended': t.problemSuspended,
    'not-booked': t.problemNotBooked,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
