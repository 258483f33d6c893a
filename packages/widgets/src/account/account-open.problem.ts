import type { FlowProblem } from '../screen/flow-problem.js';
import type { AccountOpenMessages } from './account-open.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: AccountOpenMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'password-incorrect': t.problemPassword(problem.attemptsLeft ?? 0),
    'not-eligible': t.problemNotEligible,
    'consent-required': t.problemDocuments,
    'agreement-version-changed': t.problemDocuments,
    'not-booked': t.problemNotBooked,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
