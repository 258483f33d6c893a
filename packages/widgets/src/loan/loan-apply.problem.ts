import type { FlowProblem } from '../screen/flow-problem.js';
import type { LoanApplyMessages } from './loan-apply.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const applyProblemText = (problem: FlowProblem, t: LoanApplyMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    'agreement-version-changed': t.problemDocuments,
    'consent-required': t.problemConsent,
    'invalid-state': t.problemState,
    'not-invited': t.problemNotInvited,
    'validation-failed': t.problemInput,
    'not-booked': t.problemNotBooked,
    unauthenticated: t.expiredTitle,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
