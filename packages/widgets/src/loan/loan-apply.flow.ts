import type { LoanApplication } from '@weidongli/contracts/loan';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { actedOn } from './loan-apply.acts.js';
import {
  canObject,
  stepOf,
  type ApplyEvent,
  type ApplyState,
  type ApplyStep,
  type ApplyWork,
} from './loan-apply.state.js';
import { without } from '../screen/without.js';
import { withApplication, loaded } from './loan-apply.loaded.js';

const looked = (state: ApplyState, application: LoanApplication): ApplyState => {
  const { application: before } = state;
  if (state.work !== undefined || before?.id !== application.id || application.version <= before.version)
    return state;
  const next = withApplication(state, application);
  return next.step === state.step && state.problem !== undefined ? { ...next, problem: state.problem } : next;
};

const failed = (state: ApplyState, problem: FlowProblem): ApplyState => {
  const next = { ...without(state, 'work'), problem };
  switch (problem.code) {
    case 'otp-expired':
    case 'attempts-exhausted':
    case 'otp-context-mismatch':
      return without(next, 'challenge');
    case 'consent-required':
    case 'agreement-version-changed':
      return state.step === 'form'
        ? { ...without(next, 'consentId'), consent: false, step: 'consent' }
        : { ...without(next, 'challenge', 'acceptanceId'), terms: false };
    default:
      return next;
  }
};

/** Step on which an action whose outcome was unknown is offered again. */
const before = (state: ApplyState): ApplyStep => {
  if (state.application === undefined) return state.consent ? 'form' : 'consent';
  return stepOf(state.application) === 'declined' && canObject(state) && state.statementText !== ''
    ? 'appeal'
    : stepOf(state.application);
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<ApplyEvent['type'], ApplyWork> = {
  consented: ['apply'],
  signed: ['accept'],
  challenged: ['accept', 'verify'],
  unsure: ['apply', 'accept', 'verify', 'withdraw', 'appeal'],
  'not-found': ['query'],
  'application-read': ['apply', 'accept', 'verify', 'withdraw', 'appeal', 'query'],
};

const landed = (state: ApplyState, event: ApplyEvent): ApplyState | undefined => {
  switch (event.type) {
    case 'consented':
      return { ...state, consentId: event.consentId };
    case 'signed':
      return { ...state, acceptanceId: event.acceptanceId };
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'unsure':
      // The bank may have obeyed: from here on only questions are asked, nothing is sent again.
      return { ...without(state, 'challenge', 'problem'), step: 'unknown', work: 'query' };
    case 'not-found':
      return {
        ...without(state, 'work', 'challenge'),
        step: before(state),
        problem: notBooked,
      };
    case 'application-read':
      return withApplication(state, event.application);
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceApply = (state: ApplyState, event: ApplyEvent): ApplyState => {
  if (isStray(outcomes, event, state)) return state;
  return landed(state, event) ?? otherwise(state, event);
};

/** What is no outcome of work: something that was read, a failure, an action of the customer. */
const otherwise = (state: ApplyState, event: ApplyEvent): ApplyState => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'load-failed':
      return {
        ...without(state, 'work'),
        step: state.step === 'loading' ? 'unavailable' : state.step,
        problem: event.problem,
      };
    case 'failed':
      return state.work === undefined ? state : failed(state, event.problem);
    case 'looked':
      return looked(state, event.application);
    case 'refreshed':
      return { ...state, invitation: event.invitation };
    default:
      return state.work === undefined ? actedOn(state, event) : state;
  }
};
