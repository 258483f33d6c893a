import type { FlowProblem } from '../screen/flow-problem.js';
import type { AccountHomeMessages } from './account-home.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: AccountHomeMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    unanswered: t.problemUnanswered,
    'not-booked': t.problemNotBooked,
    'account-limit-exceeded': t.problemCardLimit,
    'account-not-empty': t.problemNotEmpty,
    'account-restricted': t.problemRestricted,
    'amount-out-of-range': t.problemRange,
    'balance-cap-exceeded': t.problemCap,
    'insufficient-funds': t.problemFunds,
    'invalid-state': t.problemState,
    'otp-context-mismatch': t.problemContext,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
