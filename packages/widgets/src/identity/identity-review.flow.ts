import { textProblem, tidyText } from '../screen/own-words.js';
import { applicationReducer, calm } from './application-flow.js';
import {
  canObject,
  statementLimit,
  withApplication,
  type ReviewEvent,
  type ReviewState,
} from './identity-review.state.js';

const submitted = (state: ReviewState): ReviewState => {
  const text = tidyText(state.statementText, 'many');
  const statement = text === '' ? 'missing' : textProblem(text, statementLimit);
  return statement === undefined
    ? { ...calm(state), errors: {}, work: 'appeal' }
    : { ...calm(state), errors: { statement } };
};

const act = (state: ReviewState, event: ReviewEvent): ReviewState => {
  if (event.type === 'object' && state.step === 'rejected' && canObject(state))
    return { ...calm(state), step: 'appeal' };
  if (state.step !== 'appeal') return state;
  switch (event.type) {
    case 'statement-typed':
      return { ...calm(state), statementText: event.text, errors: {} };
    case 'submit-statement':
      return submitted(state);
    case 'back':
      return { ...calm(state), errors: {}, step: 'rejected' };
    default:
      return state;
  }
};

/** Works out the next state of the wait for a person. */
export const reduceReview = applicationReducer<ReviewState, ReviewEvent>({ show: withApplication, act });
