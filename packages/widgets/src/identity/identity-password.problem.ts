import { html, nothing, type TemplateResult } from 'lit';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { IdentityPasswordMessages } from './identity-password.messages.js';
import type { PasswordView } from './identity-password.view.js';

/** Says what went wrong and what to do, in the customer's words. */
export const problemText = (problem: FlowProblem, t: IdentityPasswordMessages): string => {
  const byCode: Readonly<Record<string, string>> = {
    network: t.problemNetwork,
    timeout: t.problemNetwork,
    unauthenticated: t.problemSignIn,
    unanswered: t.problemUnanswered,
    'attempts-exhausted': t.problemAttempts,
    'invalid-state': t.problemState,
    'keyboard-failed': t.problemKeyboard,
    'method-not-available': t.problemNoWay,
    'otp-context-mismatch': t.problemContext,
    'otp-expired': t.problemContext,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};

/** Renders what must be mended, once the customer wanted to go on. */
export const renderErrors = ({ state, t }: PasswordView): TemplateResult | typeof nothing => {
  const { first, second } = state.errors;
  const errors = [
    ...(first === undefined ? [] : [{ field: 'first', text: t.passwordProblems[first] }]),
    ...(second === undefined ? [] : [{ field: 'second', text: t.passwordProblems[second] }]),
  ];
  return errors.length === 0 || !state.isChecked
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(errors.length)}
        .errors=${errors}
      ></wdl-error-summary>`;
};

/** Renders what last went wrong. */
export const renderProblem = ({ state, t }: PasswordView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
