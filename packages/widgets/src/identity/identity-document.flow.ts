import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { errorsIn, type EntryField } from './identity-document.entries.js';
import { loaded, toNext, withApplication, withoutPerson } from './identity-document.loaded.js';
import type { DocumentEvent, DocumentState, DocumentWork } from './identity-document.state.js';
import type { PictureSource } from './picture-state.js';

/** Begins anew with the first side: the customer wants to, or the bank cannot read what it has. */
const afresh = (state: DocumentState): DocumentState => ({
  ...withoutPerson(state),
  ...{ step: 'intro', side: state.sides[0] ?? 'ID_FRONT' },
});

/** Takes the picture that is looked at away, and goes back to where it was taken. */
const withoutShot = (state: DocumentState, way?: PictureSource): DocumentState => ({
  ...without(state, 'shot', 'upload', 'problem', 'trouble', 'work'),
  step: way === 'CAMERA' ? 'capture' : 'intro',
});

/** Problems of the picture itself: another one is needed. */
const ofPicture = ({ code }: FlowProblem): boolean =>
  code === 'picture-not-accepted' || code === 'validation-failed';

const failed = (before: DocumentState, problem: FlowProblem): DocumentState => {
  const state: DocumentState = { ...without(before, 'work'), problem };
  if (!ofPicture(problem)) return state;
  if (before.work === 'send') return { ...withoutShot(state), problem };
  return before.work === 'read' ? { ...afresh(state), problem } : state;
};

const capturing = (state: DocumentState, event: DocumentEvent): DocumentState => {
  switch (event.type) {
    case 'way-chosen':
      return {
        ...without(state, 'problem', 'trouble'),
        way: event.way,
        ...(event.way === 'CAMERA' ? { step: 'capture' } : {}),
      };
    case 'taken':
      return {
        ...without(state, 'problem', 'trouble', 'upload'),
        ...{ step: 'look', shot: event.shot, way: event.shot.source },
      };
    case 'not-taken':
      return { ...without(state, 'problem', 'way'), step: 'intro', trouble: event.trouble };
    case 'back':
      return state.step === 'capture' ? { ...without(state, 'way'), step: 'intro' } : state;
    default:
      return state;
  }
};

const looking = (state: DocumentState, event: DocumentEvent): DocumentState => {
  switch (event.type) {
    case 'use':
      return { ...without(state, 'problem'), step: 'send', work: 'send' };
    case 'again':
    case 'back':
      return withoutShot(state, state.way);
    default:
      return state;
  }
};

/** While a picture waits for the line, or its reading was refused. */
const waiting = (state: DocumentState, event: DocumentEvent): DocumentState => {
  switch (event.type) {
    case 'go-on':
      return { ...without(state, 'problem'), work: state.step === 'send' ? 'send' : 'read' };
    case 'again':
    case 'back':
      return state.step === 'send' ? withoutShot(state, state.way) : afresh(state);
    default:
      return state;
  }
};

const withError = (state: DocumentState, field: EntryField): DocumentState => {
  const { [field]: _, ...others } = state.errors;
  return { ...state, errors: { ...others, ...errorsIn(state.entries, state.today, [field]) } };
};

const confirming = (state: DocumentState, event: DocumentEvent): DocumentState => {
  switch (event.type) {
    case 'typed': {
      if (event.text === state.entries[event.field]) return state;
      const { [event.field]: _, ...errors } = state.errors;
      return {
        ...without(state, 'problem'),
        ...{ errors, entries: { ...state.entries, [event.field]: event.text } },
        doubtful: state.doubtful.filter((field) => field !== event.field),
      };
    }
    case 'left':
      return withError(state, event.field);
    case 'submit': {
      const errors = errorsIn(state.entries, state.today);
      const isSound = Object.keys(errors).length === 0;
      return {
        ...without(state, 'problem', 'refused'),
        errors,
        ...(isSound ? { work: 'submit' } : { refused: errors }),
      };
    }
    case 'again':
    case 'back':
      return afresh(without(state, 'way'));
    default:
      return state;
  }
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: DocumentState, event: DocumentEvent): DocumentState => {
  if (event.type === 'reload')
    return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
  switch (state.step) {
    case 'intro':
    case 'capture':
      return capturing(state, event);
    case 'look':
      return looking(state, event);
    case 'send':
    case 'read':
      return waiting(state, event);
    case 'confirm':
      return confirming(state, event);
    default:
      return state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<DocumentEvent['type'], DocumentWork> = {
  progress: ['send'],
  sent: ['send'],
  read: ['read'],
  submitted: ['submit'],
};

const answered = (state: DocumentState, event: DocumentEvent): DocumentState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'load-failed': {
      const step = state.step === 'loading' ? 'unavailable' : state.step;
      return { ...without(state, 'work'), step, problem: event.problem };
    }
    case 'failed':
      return failed(state, event.problem);
    case 'progress':
      return { ...state, upload: event.upload };
    case 'sent': {
      const sent = without(state, 'work', 'shot', 'upload', 'problem');
      return toNext({ ...sent, arrived: [...state.arrived, state.side] });
    }
    case 'read':
      return {
        ...without(state, 'work', 'problem'),
        ...{ step: 'confirm', entries: event.entries, doubtful: event.doubtful, errors: {} },
      };
    case 'submitted':
      return withApplication(without(state, 'work', 'problem'), event.application);
    case 'application-read':
      return withApplication(state, event.application);
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceDocument = (state: DocumentState, event: DocumentEvent): DocumentState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};
