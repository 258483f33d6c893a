import type { FlowProblem } from '../screen/flow-problem.js';
import type { WealthRedeemMessages } from './wealth-redeem.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: WealthRedeemMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'shares-not-available': t.problemShares,
    'fast-redeem-limit': t.problemFast,
    'trading-suspended': t.problemSuspended,
    'invalid-state': t.problemState,
    'quote-expired': t.problemRequote,
    'after-cut-off': t.problemRequote,
    'otp-context-mismatch': t.problemContext,
    'not-booked': t.problemNotBooked,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
