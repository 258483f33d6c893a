import type { IdentityApplication } from '@weidongli/contracts';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { checkedElements, checkedPhone } from './identity-verify.check.js';
import {
  asideStep,
  faceDocument,
  mayCancel,
  stepOf,
  withApplication,
  type VerifyErrors,
  type VerifyEvent,
  type VerifyState,
  type VerifyWork,
} from './identity-verify.state.js';

const fieldErrors = { phoneText: 'phone', nameText: 'name', idText: 'idNumber' } as const;

/** Copies what is wrong without one field. */
const mended = (errors: VerifyErrors, field: keyof VerifyErrors): VerifyErrors => {
  const { [field]: _, ...rest } = errors;
  return rest;
};

const submitted = (state: VerifyState, errors: VerifyErrors, work: VerifyWork): VerifyState => ({
  ...without(state, 'problem'),
  errors,
  ...(Object.keys(errors).length === 0 ? { work } : {}),
});

const onConsents = (state: VerifyState, event: VerifyEvent): VerifyState => {
  const calm = without(state, 'problem');
  if (event.type === 'notices-read' && state.step === 'consents')
    return faceDocument(state) === undefined
      ? { ...calm, face: 'DECLINE', work: 'consent' }
      : { ...calm, step: 'face-question' };
  if (event.type === 'face-answered' && state.step === 'face-question')
    return { ...calm, face: event.face, work: 'consent' };
  return event.type === 'back' && state.step === 'face-question' ? { ...calm, step: 'consents' } : state;
};

const onEntries = (state: VerifyState, event: VerifyEvent): VerifyState => {
  switch (event.type) {
    case 'typed':
      return {
        ...without(state, 'problem'),
        [event.field]: event.text,
        errors: mended(state.errors, fieldErrors[event.field]),
      };
    case 'submit-phone':
      return state.step === 'phone' ? submitted(state, checkedPhone(state.phoneText), 'phone') : state;
    case 'submit-elements':
      return state.step === 'elements'
        ? submitted(state, checkedElements(state, event.today), 'elements')
        : state;
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'problem', 'challenge');
    default:
      return state;
  }
};

const onWays = (state: VerifyState, event: VerifyEvent): VerifyState => {
  const { application } = state;
  if (application === undefined) return state;
  if (event.type === 'back' && state.aside !== undefined)
    return { ...without(state, 'problem', 'aside'), step: stepOf(application) };
  const calm = without(state, 'problem', 'challenge');
  if (event.type === 'cancel') return mayCancel(state) ? { ...calm, work: 'cancel' } : state;
  if (event.type !== 'way') return state;
  return event.way === 'NEW_APPLICATION'
    ? { ...calm, work: 'start' }
    : { ...calm, aside: event.way, step: asideStep(event.way) };
};

/** Works out the next state after an action of the customer on what is shown. */
const actedOn = (state: VerifyState, event: VerifyEvent): VerifyState => {
  if (event.type === 'reload')
    return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
  if (event.type === 'query')
    return state.step === 'unknown' ? { ...without(state, 'problem'), work: 'query' } : state;
  return [onConsents, onEntries, onWays].reduce(
    (next, take) => (next === state ? take(state, event) : next),
    state,
  );
};

const failed = (state: VerifyState, problem: FlowProblem): VerifyState => {
  const next = { ...without(state, 'work', 'face'), problem };
  switch (problem.code) {
    case 'otp-expired':
    case 'attempts-exhausted':
    case 'otp-context-mismatch':
      return without(next, 'challenge');
    case 'consent-required':
    case 'agreement-version-changed':
      // The notices are read anew.
      return state.work === 'consent' ? { ...next, step: 'consents' } : next;
    default:
      return next;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<VerifyEvent['type'], VerifyWork> = {
  challenged: ['phone', 'verify'],
  unsure: ['start', 'consent', 'phone', 'elements', 'verify', 'cancel'],
  'not-found': ['query'],
  passed: ['start', 'consent', 'phone', 'elements', 'verify', 'query', 'cancel'],
};

const landed = (state: VerifyState, event: VerifyEvent): VerifyState | undefined => {
  switch (event.type) {
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'unsure':
      // The bank may have obeyed: from here on only questions are asked, nothing is sent again.
      return { ...without(state, 'challenge', 'problem', 'face'), step: 'unknown', work: 'query' };
    case 'not-found':
      return {
        ...without(state, 'work', 'challenge'),
        step: state.application === undefined ? 'unavailable' : stepOf(state.application),
        problem: notBooked,
      };
    case 'passed':
      return withApplication(state, event.application);
    default:
      return undefined;
  }
};

/** Tells whether an application shows nothing new. Tries become free by time alone, without another version. */
const isKnown = (known: IdentityApplication | undefined, next: IdentityApplication): boolean =>
  known?.id === next.id &&
  (next.version < known.version || (next.version === known.version && stepOf(next) === stepOf(known)));

/** Takes an application that was read again. What went wrong stays to be read while nothing has moved. */
const looked = (state: VerifyState, event: Extract<VerifyEvent, { type: 'looked' }>): VerifyState => {
  const { application: known, problem } = state;
  const { application } = event;
  if (state.work !== undefined || isKnown(known, application)) return state;
  const next = withApplication(state, application);
  const isThere = next.step === state.step;
  return {
    ...next,
    ...(isThere && problem !== undefined ? { problem } : {}),
    // The customer is being asked for a code: a look aside does not close that.
    ...(isThere && state.challenge !== undefined ? { challenge: state.challenge } : {}),
  };
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceVerify = (state: VerifyState, event: VerifyEvent): VerifyState => {
  if (isStray(outcomes, event, state)) return state;
  return landed(state, event) ?? otherwise(state, event);
};

/** What is no outcome of work: something that was read, a failure, an action of the customer. */
const otherwise = (state: VerifyState, event: VerifyEvent): VerifyState => {
  switch (event.type) {
    case 'loaded':
      return withApplication(state, event.application);
    case 'load-failed':
      return {
        ...without(state, 'work'),
        step: state.step === 'loading' ? 'unavailable' : state.step,
        problem: event.problem,
      };
    case 'failed':
      return state.work === undefined ? state : failed(state, event.problem);
    case 'looked':
      return looked(state, event);
    default:
      return state.work === undefined ? actedOn(state, event) : state;
  }
};
