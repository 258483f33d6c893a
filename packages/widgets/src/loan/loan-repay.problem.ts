import type { FlowProblem } from '../screen/flow-problem.js';
import type { RepayState } from './loan-repay.state.js';
import type { LoanRepayMessages } from './loan-repay.messages.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, { choice }: RepayState, t: LoanRepayMessages): string => {
  const outdated = choice === 'PARTIAL' ? t.problemQuotePart : t.problemQuote;
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    'quote-expired': outdated,
    'payoff-amount-changed': outdated,
    'invalid-state': t.problemState,
    'loan-overdue': t.problemState,
    'amount-out-of-range': t.problemRange,
    'insufficient-funds': t.problemFunds,
    'otp-context-mismatch': t.problemContext,
    'not-booked': t.problemNotBooked,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};
