import type { FlowProblem } from '../screen/flow-problem.js';
import type { IdentityVerifyMessages } from './identity-verify.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const verifyProblemText = (problem: FlowProblem, t: IdentityVerifyMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.expiredTitle,
    'agreement-version-changed': t.problemDocuments,
    'consent-required': t.problemDocuments,
    'identity-mismatch': t.problemMismatch,
    'invalid-state': t.problemState,
    'not-booked': t.problemNotBooked,
    'otp-context-mismatch': t.problemContext,
    'service-unavailable': t.problemAuthority,
    'validation-failed': t.problemInput,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
