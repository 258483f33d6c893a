import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { checkedDetails, checkedOpening } from './account-open.check.js';
import { loaded, withApplication, withoutPassword } from './account-open.loaded.js';
import type {
  OpenErrors,
  OpenEvent,
  OpenField,
  OpenState,
  OpenStep,
  OpenWork,
} from './account-open.state.js';

/** Problems after which the password may be sent as it stands: it has not reached the bank. */
const unsent: readonly string[] = ['network', 'timeout', 'unauthenticated', 'consent-required'];

/** May have been opened: from here on only questions are asked, nothing is sent again. */
const unknown = (state: OpenState): OpenState => ({
  ...without(state, 'problem'),
  step: 'unknown',
  work: 'query',
});

const failed = (state: OpenState, problem: FlowProblem): OpenState => {
  const next: OpenState = { ...without(state, 'work'), problem };
  if (state.work !== 'open') return next;
  // Opened already: by a request whose reply was lost, or on another device.
  if (problem.code === 'invalid-state') return unknown(state);
  return unsent.includes(problem.code) ? next : withoutPassword(next);
};

/** Goes on with work when nothing is wrong; else says what is. */
const checked = (state: OpenState, errors: OpenErrors, work: OpenWork): OpenState => {
  const listed = Object.keys(errors) as OpenField[];
  const next: OpenState = { ...without(state, 'problem', 'listed'), errors };
  return listed.length > 0 ? { ...next, listed } : { ...next, work };
};

/** Takes something that was chosen; what was wrong with it is gone. */
const entered = (
  state: OpenState,
  change: Partial<OpenState>,
  ...fields: readonly OpenField[]
): OpenState => {
  const errors = Object.fromEntries(
    Object.entries(state.errors).filter(([field]) => !fields.some((one) => one === field)),
  );
  return { ...without(state, 'problem'), ...change, errors };
};

const introduced = (state: OpenState, event: OpenEvent): OpenState => {
  switch (event.type) {
    case 'class-chosen':
      return entered(state, { accountClass: event.accountClass }, 'class');
    case 'start':
      return checked(state, state.accountClass === undefined ? { class: 'missing' } : {}, 'start');
    default:
      return state;
  }
};

const detailed = (state: OpenState, event: OpenEvent): OpenState => {
  switch (event.type) {
    case 'detail-chosen':
      return entered(state, { details: { ...state.details, [event.field]: event.value } }, event.field);
    case 'submit-details':
      return checked(state, checkedDetails(state), 'details');
    default:
      return state;
  }
};

const opening = (state: OpenState, event: OpenEvent): OpenState => {
  switch (event.type) {
    case 'accepted':
      return entered(state, { accepted: event.documentIds }, 'consent');
    case 'password-typed':
      return event.text === state[event.field]
        ? state
        : entered(state, { [event.field]: event.text }, 'password', 'again');
    case 'keyboard':
      return { ...without(state, 'problem'), work: 'keyboard' };
    case 'open':
      return checked(state, checkedOpening(state, event.host), 'open');
    default:
      return state;
  }
};

/** Steps on which this screen itself asks, and so offers to give the application up. */
const cancelable: readonly OpenStep[] = ['details', 'card', 'opening'];

const shown: Partial<Record<OpenStep, (state: OpenState, event: OpenEvent) => OpenState>> = {
  intro: introduced,
  details: detailed,
  opening,
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: OpenState, event: OpenEvent): OpenState => {
  if (event.type === 'reload')
    return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
  if (event.type === 'query') return state.step === 'unknown' ? unknown(state) : state;
  if (event.type === 'cancel')
    return cancelable.includes(state.step) ? { ...without(state, 'problem'), work: 'cancel' } : state;
  return shown[state.step]?.(state, event) ?? state;
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<OpenEvent['type'], OpenWork> = {
  sealed: ['keyboard'],
  'keyboard-closed': ['keyboard'],
  'order-unknown': ['open'],
  opened: ['open', 'query'],
  'not-found': ['query'],
};

const answered = (state: OpenState, event: OpenEvent): OpenState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'load-failed': {
      const step = state.step === 'loading' ? 'unavailable' : state.step;
      return { ...without(state, 'work'), step, problem: event.problem };
    }
    case 'failed':
      return failed(state, event.problem);
    case 'application':
      return withApplication(state, event.application);
    case 'sealed':
      return entered(without(state, 'work'), { isSealed: true }, 'password');
    case 'keyboard-closed':
      return without(state, 'work');
    case 'order-unknown':
      return unknown(state);
    case 'opened':
      return {
        ...withoutPassword(without(state, 'work', 'problem', 'listed')),
        ...{ step: 'done', account: event.account, errors: {}, details: {} },
      };
    case 'not-found':
      return { ...without(withoutPassword(state), 'work'), step: 'opening', problem: notBooked };
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceOpen = (state: OpenState, event: OpenEvent): OpenState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};
