import { judgePaymentPassword } from '@weidongli/finance/identifiers';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { loaded, wiped } from './identity-password.loaded.js';
import {
  passwordLength,
  type PasswordErrors,
  type PasswordEvent,
  type PasswordState,
  type PasswordWork,
} from './identity-password.state.js';

/** Problems after which the code sheet closes: another try needs another confirmation. */
const closing: readonly string[] = [
  'attempts-exhausted',
  'otp-context-mismatch',
  'otp-expired',
  'password-too-simple',
  'unauthenticated',
];

/** Problem of a password that may be set or not, and that nothing is left of to ask the bank with. */
const forgotten: FlowProblem = { code: 'unanswered', recovery: 'retry', outcomeUnknown: false };

/** Problem of a keyboard that did not open. */
const noKeyboard: FlowProblem = { code: 'keyboard-failed', recovery: 'change-method', outcomeUnknown: false };

const checked = ({ first, second, hasKeyboard }: PasswordState): PasswordErrors => {
  if (hasKeyboard) return {};
  const verdict = judgePaymentPassword(first);
  if (verdict !== 'ok') return { first: verdict };
  if (second === '') return { second: 'missing' };
  return second === first ? {} : { second: 'different' };
};

/** Takes a digit. A simple password is refused as soon as it is complete, a different one as soon as that can be seen. */
const typed = (
  state: PasswordState,
  { field, text }: Extract<PasswordEvent, { type: 'typed' }>,
): PasswordState => {
  const next = { ...without(state, 'problem'), [field]: text };
  const verdict = next.first.length === passwordLength ? judgePaymentPassword(next.first) : 'ok';
  const isDifferent = next.second.length === passwordLength && next.second !== next.first;
  return {
    ...next,
    isChecked: false,
    errors: {
      ...(verdict === 'ok' ? {} : { first: verdict }),
      ...(isDifferent && verdict === 'ok' ? { second: 'different' as const } : {}),
    },
  };
};

const failed = (state: PasswordState, problem: FlowProblem): PasswordState => {
  const next: PasswordState = { ...without(state, 'work'), problem };
  const open = closing.includes(problem.code) ? without(next, 'challenge') : next;
  if (problem.code !== 'password-too-simple') return open;
  return { ...wiped(without(open, 'problem')), errors: { first: 'refused' }, isChecked: true };
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<PasswordEvent['type'], PasswordWork> = {
  set: ['order', 'verify', 'query'],
  challenged: ['order', 'verify', 'query'],
  'order-unknown': ['order', 'verify', 'query'],
  'given-up': ['order'],
  'keyboard-failed': ['order'],
  forgotten: ['query'],
  failed: ['order', 'verify', 'query'],
};

const answered = (state: PasswordState, event: PasswordEvent): PasswordState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'load-failed':
      return { ...state, step: state.step === 'loading' ? 'failed' : state.step, problem: event.problem };
    case 'failed':
      return failed(state, event.problem);
    case 'challenged':
      return { ...without(state, 'work', 'problem'), step: 'enter', challenge: event.challenge };
    case 'set':
      return {
        ...wiped(without(state, 'work', 'problem', 'challenge')),
        ...{ step: 'done', errors: {}, setAt: event.setAt },
      };
    case 'order-unknown':
      return { ...wiped(without(state, 'work', 'problem', 'challenge')), step: 'unknown' };
    case 'given-up':
      return without(state, 'work');
    case 'keyboard-failed':
      return { ...without(state, 'work'), hasKeyboard: false, problem: noKeyboard };
    case 'forgotten':
      return { ...without(state, 'work'), step: 'enter', problem: forgotten };
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reducePassword = (state: PasswordState, event: PasswordEvent): PasswordState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};

const acted = (state: PasswordState, event: PasswordEvent): PasswordState => {
  switch (event.type) {
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'failed' ? 'loading' : state.step };
    case 'query':
      return state.step === 'unknown' ? { ...without(state, 'problem'), work: 'query' } : state;
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    default:
      return state.step === 'enter' ? entered(state, event) : state;
  }
};

const entered = (state: PasswordState, event: PasswordEvent): PasswordState => {
  if (event.type === 'typed') return typed(state, event);
  if (event.type !== 'submitted') return state;
  const errors = checked(state);
  const isSound = Object.keys(errors).length === 0;
  return { ...without(state, 'problem'), errors, isChecked: true, ...(isSound ? { work: 'order' } : {}) };
};
