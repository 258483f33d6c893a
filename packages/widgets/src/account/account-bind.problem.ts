import type { FlowProblem } from '../screen/flow-problem.js';
import type { AccountBindMessages } from './account-bind.messages.js';

/** Says what went wrong and what to do, in the customer's words. Which of the four elements did not fit the bank tells nobody. */
export const problemText = (problem: FlowProblem, t: AccountBindMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'card-mismatch': t.problemMismatch(problem.attemptsLeft ?? 0),
    'card-not-accepted': t.problemNotAccepted,
    'service-unavailable': t.problemIssuer,
    'bound-before': t.problemBoundBefore,
    'agreement-version-changed': t.problemDocuments,
    'consent-required': t.problemDocuments,
    'otp-context-mismatch': t.problemContext,
    'not-booked': t.problemNotBooked,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
