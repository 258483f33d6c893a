import type { FlowProblem } from '../screen/flow-problem.js';
import type { WealthWithdrawDepositMessages } from './wealth-withdraw-deposit.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: WealthWithdrawDepositMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'amount-out-of-range': t.problemRange,
    'invalid-state': t.problemState,
    'otp-context-mismatch': t.problemContext,
    'not-booked': t.problemNotBooked,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
