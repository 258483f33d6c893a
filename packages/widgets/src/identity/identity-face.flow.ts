import type { IdentityApplication } from '@weidongli/contracts';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import {
  nextAction,
  type FaceEvent,
  type FaceState,
  type FaceStep,
  type FaceWork,
} from './identity-face.state.js';
import { isSamePicture, type Shot } from './picture-state.js';

/** Prepares a state to be gone on from: pictures stay, what was under way is dropped. */
export const resumedFace = (state: FaceState): FaceState => without(state, 'work', 'problem');

/** Drops the pictures and the check that they were for. */
const withoutShots = (state: FaceState): FaceState => ({
  ...without(state, 'check', 'upload', 'work'),
  ...{ shots: [], sent: [] },
});

const settled: readonly string[] = ['PASSED', 'IN_REVIEW', 'SKIPPED'];

/** Says where an application stands with the face: to be shown, settled, or not now. */
const standingOf = ({ steps, step }: IdentityApplication): 'open' | 'done' | 'closed' => {
  const face = steps.find(({ name }) => name === 'FACE');
  if (face !== undefined && settled.includes(face.status)) return 'done';
  return step === 'FACE' && face?.attemptsLeft !== 0 ? 'open' : 'closed';
};

/** Takes the application as it is now; what is no step of its any more ends. */
const withApplication = (state: FaceState, application: IdentityApplication): FaceState => {
  const standing = standingOf(application);
  return standing === 'open'
    ? { ...state, application }
    : { ...without(withoutShots(state), 'problem', 'trouble'), application, step: standing };
};

/** Steps that a second load takes the customer away from: they say how things stood. */
const standing: readonly FaceStep[] = ['loading', 'unavailable', 'closed', 'done'];

/** Takes what was read: where the customer stands. Pictures that were taken stay. */
export const loadedFace = (state: FaceState, application: IdentityApplication): FaceState => {
  const next = withApplication(without(state, 'work', 'problem'), application);
  return next.step === state.step && standing.includes(state.step) ? { ...next, step: 'intro' } : next;
};

/** Goes on with the next action, or sends what was taken. */
const toNext = (state: FaceState): FaceState => {
  if (nextAction(state) === undefined) return { ...state, step: 'send', work: 'send' };
  return { ...state, step: state.way === 'CAMERA' ? 'camera' : 'pick' };
};

/** Problems after which the pictures are of no use: another check begins. */
const spent: readonly string[] = [
  'service-unavailable',
  'face-mismatch',
  'liveness-failed',
  'picture-not-accepted',
  'validation-failed',
  'attempts-exhausted',
  'invalid-state',
  'not-found',
];

const failed = (before: FaceState, problem: FlowProblem): FaceState => {
  const state: FaceState = { ...without(before, 'work'), problem };
  const isSpent = before.work === 'begin' || spent.includes(problem.code);
  return isSpent ? { ...withoutShots(state), step: 'intro' } : state;
};

const begin = (state: FaceState): FaceState => ({
  ...without(withoutShots(state), 'problem', 'trouble'),
  work: 'begin',
});

/** Before the check: what was said is read, and a way chosen. */
const choosing = (state: FaceState, event: FaceEvent): FaceState =>
  event.type === 'way-chosen' ? { ...begin(state), way: event.way, isRenewed: false } : state;

/** Tells whether a file was chosen for an earlier action. The bank takes none twice: that would cost a try. */
const isRepeated = ({ shots }: FaceState, { source, picture }: Shot): boolean =>
  source !== 'CAMERA' && shots.some((shot) => isSamePicture(shot.picture, picture));

/** While pictures are taken. */
const capturing = (state: FaceState, event: FaceEvent): FaceState => {
  switch (event.type) {
    case 'way-chosen': {
      const chosen = { ...without(state, 'problem', 'trouble'), way: event.way };
      return { ...chosen, step: event.way === 'CAMERA' ? 'camera' : 'pick' };
    }
    case 'taken': {
      if (nextAction(state) === undefined) return state;
      const { shot } = event;
      if (isRepeated(state, shot))
        return { ...without(state, 'problem'), step: 'pick', trouble: { isRepeated: true } };
      return toNext({
        ...without(state, 'problem', 'trouble'),
        shots: [...state.shots, shot],
        way: shot.source,
      });
    }
    case 'not-taken':
      return { ...without(state, 'problem'), step: 'pick', trouble: event.trouble };
    case 'expired':
      return { ...begin(state), isRenewed: true };
    case 'restart':
      return { ...begin(state), isRenewed: false };
    case 'back':
      return { ...without(withoutShots(state), 'way', 'trouble', 'problem'), step: 'intro' };
    default:
      return state;
  }
};

/** While the pictures wait for the line. */
const waiting = (state: FaceState, event: FaceEvent): FaceState => {
  switch (event.type) {
    case 'go-on':
      return { ...without(state, 'problem'), work: 'send' };
    case 'restart':
      return { ...begin(state), isRenewed: false };
    case 'back':
      return { ...without(withoutShots(state), 'way', 'problem'), step: 'intro' };
    default:
      return state;
  }
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: FaceState, event: FaceEvent): FaceState => {
  if (event.type === 'reload')
    return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
  switch (state.step) {
    case 'intro':
      return choosing(state, event);
    case 'camera':
    case 'pick':
      return capturing(state, event);
    case 'send':
      return waiting(state, event);
    default:
      return state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<FaceEvent['type'], FaceWork> = {
  begun: ['begin'],
  progress: ['send'],
  'frame-sent': ['send'],
  finished: ['send'],
};

const answered = (state: FaceState, event: FaceEvent): FaceState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loadedFace(state, event.application);
    case 'load-failed': {
      const step = state.step === 'loading' ? 'unavailable' : state.step;
      return { ...without(state, 'work'), step, problem: event.problem };
    }
    case 'failed':
      return failed(state, event.problem);
    case 'begun':
      return toNext({ ...without(state, 'work', 'problem'), check: event.check });
    case 'progress':
      return { ...state, upload: event.upload };
    case 'frame-sent':
      return { ...without(state, 'upload'), sent: [...state.sent, event.uploadId] };
    case 'finished':
      return withApplication(without(state, 'work', 'problem'), event.application);
    case 'application-read':
      return withApplication(state, event.application);
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceFace = (state: FaceState, event: FaceEvent): FaceState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};
