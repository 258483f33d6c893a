import type { FlowProblem } from '../screen/flow-problem.js';
import type { WealthPlanMessages } from './wealth-plan.messages.js';

const assessable: readonly string[] = ['suitability-required', 'suitability-expired', 'risk-mismatch'];

/** Tells whether the questionnaire about risk is the way on from a problem. */
export const needsAssessment = ({ code }: FlowProblem): boolean => assessable.includes(code);

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: WealthPlanMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'amount-out-of-range': t.problemRange,
    'trading-suspended': t.problemSuspended,
    'invalid-state': t.problemState,
    'suitability-required': t.problemAssess,
    'suitability-expired': t.problemAssess,
    'risk-mismatch': t.problemMismatch,
    'cool-off-pending': t.problemCooling,
    'not-eligible': t.problemAge,
    'quote-expired': t.problemRequote,
    'after-cut-off': t.problemRequote,
    'agreement-version-changed': t.problemRequote,
    'otp-context-mismatch': t.problemContext,
    'not-booked': t.problemNotBooked,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
