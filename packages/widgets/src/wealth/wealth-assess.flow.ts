import type { SuitabilityAssessment } from '@weidongli/contracts/wealth';
import type { Entered } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { answersOfDraft, firstOpen, fittingAnswers } from './wealth-assess.answers.js';
import { loaded, renewed } from './wealth-assess.loaded.js';
import { questionsOf, type AssessEvent, type AssessState, type AssessWork } from './wealth-assess.state.js';

/** Problems of sending after which everything is read again. */
export const changedCodes: readonly string[] = ['agreement-version-changed', 'attempts-exhausted'];

const failed = (state: AssessState, problem: FlowProblem): AssessState => {
  const next: AssessState = { ...without(state, 'work'), problem };
  // What was read anew says what has changed.
  if (changedCodes.includes(problem.code)) return without(next, 'problem');
  return problem.code === 'not-eligible' ? { ...without(next, 'problem'), step: 'refused' } : next;
};

/** Takes answers that were kept, as far as the questions still have them; another version is told. */
const restored = (state: AssessState, entered: Entered): AssessState => {
  const { questionnaire } = state;
  if (state.step !== 'intro' || questionnaire === undefined || Object.keys(state.answers).length > 0)
    return state;
  const answers = fittingAnswers(questionnaire.questions, answersOfDraft(entered));
  const last = questionnaire.questions.length - 1;
  const place = Math.min(Math.max(parseInt(entered['place'] ?? '', 10) || 0, 0), Math.max(last, 0));
  const known: AssessState = { ...state, answers, place };
  return entered['version'] === questionnaire.version ? known : renewed(known);
};

/** Goes to a question, or to all answers after the last one. */
const atPlace = (state: AssessState, place: number): AssessState =>
  place >= questionsOf(state).length
    ? { ...state, step: 'review', changing: false, missing: false }
    : { ...state, step: 'question', place, missing: false };

const next = (state: AssessState): AssessState => {
  const question = questionsOf(state)[state.place];
  if (question === undefined) return state;
  if (state.answers[question.id] === undefined) return { ...state, missing: true };
  const questions = questionsOf(state);
  return state.changing ? atPlace(state, questions.length) : atPlace(state, state.place + 1);
};

const back = (state: AssessState): AssessState => {
  if (state.step === 'review') return atPlace(state, questionsOf(state).length - 1);
  if (state.step !== 'question') return state;
  if (state.changing && state.answers[questionsOf(state)[state.place]?.id ?? ''] !== undefined)
    return { ...state, step: 'review', changing: false, missing: false };
  return state.place === 0
    ? { ...state, step: 'intro', missing: false }
    : { ...state, place: state.place - 1, missing: false };
};

const answer = (
  state: AssessState,
  { questionId, optionIds }: Extract<AssessEvent, { type: 'answered' }>,
): AssessState => {
  const { [questionId]: _, ...others } = state.answers;
  const answers = optionIds.length === 0 ? others : { ...others, [questionId]: optionIds };
  return { ...state, answers, missing: false };
};

/** Sends the answers, or goes to the question that is still open. */
const send = (state: AssessState, seconds: number | undefined): AssessState => {
  const open = firstOpen(questionsOf(state), state.answers);
  if (open < questionsOf(state).length) return { ...atPlace(state, open), missing: true };
  return {
    ...without(state, 'problem'),
    ...(seconds === undefined ? {} : { seconds }),
    work: 'send',
  };
};

/** Takes a result: it is the one that counts now, and it has used an attempt. */
const assessed = (state: AssessState, assessment: SuitabilityAssessment): AssessState => {
  const { questionnaire, suitability } = state;
  const used = (left: number): number => Math.max(left - 1, 0);
  return {
    ...without(state, 'work', 'problem', 'seconds'),
    ...{ step: 'result', assessment, renewed: false },
    ...(suitability === undefined ? {} : { suitability: { ...suitability, status: 'VALID', assessment } }),
    ...(questionnaire === undefined
      ? {}
      : {
          questionnaire: {
            ...questionnaire,
            attemptsLeftToday: used(questionnaire.attemptsLeftToday),
            attemptsLeft: used(questionnaire.attemptsLeft),
          },
        }),
  };
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<AssessEvent['type'], AssessWork> = {
  assessed: ['send', 'query'],
  'order-unknown': ['send'],
  'not-found': ['query'],
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceAssess = (state: AssessState, event: AssessEvent): AssessState => {
  if (isStray(outcomes, event, state)) return state;
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
      return failed(state, event.problem);
    case 'order-unknown':
      // The attempt may count already: from here on only questions are asked, nothing is sent again.
      return { ...without(state, 'problem'), step: 'unknown', work: 'query' };
    case 'not-found':
      return {
        ...without(state, 'work'),
        step: 'review',
        problem: notBooked,
      };
    case 'assessed':
      return assessed(state, event.assessment);
    default:
      return state.work === undefined ? acted(state, event) : state;
  }
};

/** Actions of the customer on the screen that is shown. */
const acted = (before: AssessState, event: AssessEvent): AssessState => {
  const state = without(before, 'problem');
  switch (event.type) {
    case 'restored':
      return restored(before, event.entered);
    case 'reload':
      return { ...state, step: state.step === 'unavailable' ? 'loading' : state.step };
    case 'begin':
      return state.step === 'intro' ? atPlace(state, state.place) : before;
    case 'restart':
      return atPlace({ ...without(state, 'assessment'), answers: {}, changing: false, renewed: false }, 0);
    case 'answered':
      return state.step === 'question' ? answer(state, event) : before;
    case 'next':
      return state.step === 'question' ? next(state) : before;
    case 'change':
      return state.step === 'review' ? { ...atPlace(state, event.place), changing: true } : before;
    case 'send':
      return state.step === 'review' ? send(state, event.seconds) : before;
    case 'query':
      return state.step === 'unknown' ? { ...state, work: 'query' } : before;
    case 'back':
      return back(state);
    default:
      return before;
  }
};
