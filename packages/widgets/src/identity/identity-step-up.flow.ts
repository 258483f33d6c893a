import type { FlowProblem } from '../screen/flow-problem.js';
import { without } from '../screen/without.js';
import {
  passwordLength,
  type StepUpEvent,
  type StepUpState,
  type StepUpWork,
} from './identity-step-up.state.js';

/** Tells whether there is something to send. */
export const canSubmit = ({ method, entry, challenge, hasKeyboard }: StepUpState): boolean => {
  if (method === 'OTP') return entry.length === challenge.length;
  if (method === 'PAYMENT_PASSWORD') return hasKeyboard || entry.length === passwordLength;
  return method !== undefined;
};

/** Goes on with the ways that are left. */
const withoutMethod = (state: StepUpState): StepUpState => {
  const methods = state.methods.filter((method) => method !== state.method);
  return methods.length === 0 ? { ...state, step: 'over' } : { ...state, methods, method: methods[0] };
};

const failed = (before: StepUpState, problem: FlowProblem): StepUpState => {
  // A code that never reached the bank may be sent again; a password is not kept a moment longer than it takes.
  const keeps = before.method === 'OTP' && ['network', 'timeout'].includes(problem.code);
  const state = { ...without(before, 'work'), entry: keeps ? before.entry : '', problem };
  switch (problem.code) {
    case 'attempts-exhausted':
      return (problem.attemptsLeft ?? 0) > 0 ? withoutMethod(state) : { ...state, step: 'over' };
    case 'method-not-available':
      return withoutMethod(state);
    case 'otp-expired':
      return state.method === 'OTP' ? state : { ...state, step: 'over' };
    case 'keyboard-failed':
      // The field of the page is worth less to the bank, and better than no way.
      return { ...state, hasKeyboard: false };
    case 'invalid-state':
    case 'not-found':
      return { ...state, step: 'over' };
    default:
      return state;
  }
};

const acted = (state: StepUpState, event: StepUpEvent): StepUpState => {
  if (state.step !== 'answer') return state;
  switch (event.type) {
    case 'typed':
      return { ...without(state, 'problem'), entry: event.text };
    case 'submitted':
      return canSubmit(state) ? { ...without(state, 'problem'), work: 'verify' } : state;
    case 'resend':
      return state.method === 'OTP' ? { ...without(state, 'problem'), work: 'resend', entry: '' } : state;
    case 'method-chosen':
      return state.methods.includes(event.method)
        ? { ...without(state, 'problem'), method: event.method, entry: '' }
        : state;
    default:
      return state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Partial<Record<StepUpEvent['type'], readonly StepUpWork[]>> = {
  verified: ['verify'],
  'given-up': ['verify'],
  resent: ['resend'],
  failed: ['verify', 'resend'],
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceStepUp = (state: StepUpState, event: StepUpEvent): StepUpState => {
  const awaited = outcomes[event.type];
  if (awaited === undefined) return state.work === undefined ? acted(state, event) : state;
  if (!awaited.some((work) => work === state.work)) return state;
  switch (event.type) {
    case 'verified':
      return { ...without(state, 'work', 'problem'), step: 'done', entry: '', proof: event.proof };
    case 'resent':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge, entry: '' };
    case 'failed':
      return failed(state, event.problem);
    default:
      return { ...without(state, 'work'), entry: '' };
  }
};
