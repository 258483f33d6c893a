import { without } from '../screen/without.js';
import { firstOpen, fittingAnswers } from './wealth-assess.answers.js';
import type { AssessLoadedEvent, AssessState, AssessStep } from './wealth-assess.state.js';

/** Prepares a state to be gone on from: the answers stay, what was under way is dropped. */
export const resumedAssess = (state: AssessState): AssessState => without(state, 'work', 'problem');

/** Steps that a second load takes the customer away from: they say how things stood. */
const standing: readonly AssessStep[] = ['loading', 'unavailable', 'exhausted'];

const stepOf = ({ step }: AssessState, { questionnaire }: AssessLoadedEvent): AssessStep => {
  if (step === 'result' || step === 'refused') return step;
  if (questionnaire.nextAttemptAt !== null) return 'exhausted';
  return standing.includes(step) ? 'intro' : step;
};

/** Takes what was read. Answers stay as far as they fit; with other questions the customer goes on where one is open. */
export const loaded = (state: AssessState, event: AssessLoadedEvent): AssessState => {
  const { questionnaire, suitability, owner } = event;
  const known: AssessState = {
    ...without(state, 'work', 'problem'),
    ...{ questionnaire, suitability },
    ...(owner === undefined ? {} : { owner }),
    step: stepOf(state, event),
  };
  const isOther = state.questionnaire !== undefined && state.questionnaire.version !== questionnaire.version;
  return isOther ? renewed(known) : known;
};

/** Goes on with other questions than those that were answered: what fits stays, and the customer is told. */
export const renewed = (state: AssessState): AssessState => {
  const questions = state.questionnaire?.questions ?? [];
  const answers = fittingAnswers(questions, state.answers);
  const place = Math.min(firstOpen(questions, answers), Math.max(questions.length - 1, 0));
  const isAnswering = state.step === 'question' || state.step === 'review';
  return {
    ...state,
    ...{ answers, place, changing: false, renewed: true, missing: false },
    step: isAnswering ? 'question' : state.step,
  };
};
