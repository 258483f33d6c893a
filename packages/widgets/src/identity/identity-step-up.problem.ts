import type { IdentityStepUpMessages } from './identity-step-up.messages.js';
import type { StepUpState } from './identity-step-up.state.js';

/** Says what is wrong with the last answer and what to do, in the customer's words; empty when nothing is. */
export const problemText = ({ problem }: StepUpState, t: IdentityStepUpMessages): string => {
  if (problem === undefined) return '';
  const left = problem.attemptsLeft ?? 0;
  const byCode: Readonly<Record<string, () => string>> = {
    network: () => t.problemNetwork,
    timeout: () => t.problemNetwork,
    unauthenticated: () => t.problemSignIn,
    'otp-incorrect': () => t.problemCode(left),
    'otp-expired': () => t.problemCodeExpired,
    'rate-limited': () => t.problemTooOften,
    'password-incorrect': () => t.problemPassword(left),
    'face-mismatch': () => t.problemFace(left),
    'keyboard-failed': () => t.problemKeyboard,
    'assertion-invalid': () => t.problemDevice,
    'attempts-exhausted': () => t.wayClosed,
    'method-not-available': () => t.wayClosed,
  };
  return byCode[problem.code]?.() ?? t.problemOther;
};
