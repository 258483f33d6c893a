import type { Entered } from '../screen/draft-keeper.js';
import { checkedForm, checkedStatement, employments, type ApplyErrors } from './loan-apply.check.js';
import {
  canObject,
  isInvited,
  mayStartAgain,
  type ApplyEvent,
  type ApplyState,
  type ApplyStep,
} from './loan-apply.state.js';
import { without } from '../screen/without.js';

/** Copies what is wrong without one field. */
const mended = (errors: ApplyErrors, field: keyof ApplyErrors): ApplyErrors => {
  const { [field]: _, ...rest } = errors;
  return rest;
};

const isSound = (errors: ApplyErrors): boolean => Object.keys(errors).length === 0;

/** Takes what was entered before a reload. The authorisation is not among it: its tick is asked for again. */
const restoredForm = (state: ApplyState, entered: Entered): ApplyState => {
  const { employment, workplaceText, incomeText } = state;
  if (employment !== undefined || workplaceText !== '' || incomeText !== '') return state;
  const known = employments.find((one) => one === entered['employment']);
  return {
    ...state,
    workplaceText: entered['workplaceText'] ?? '',
    incomeText: entered['incomeText'] ?? '',
    ...(known === undefined ? {} : { employment: known }),
  };
};

const restored = (state: ApplyState, entered: Entered): ApplyState => {
  if (state.step === 'consent' || state.step === 'form') return restoredForm(state, entered);
  const { statementText = '' } = entered;
  const isAwaited = (state.step === 'declined' || state.step === 'appeal') && canObject(state);
  return isAwaited && state.statementText === '' ? { ...state, statementText } : state;
};

const onConsent = (state: ApplyState, event: ApplyEvent): ApplyState => {
  if (event.type === 'consent-changed')
    return { ...without(state, 'problem'), consent: event.consent, errors: {} };
  if (event.type !== 'agree' || !isInvited(state)) return state;
  return state.consent
    ? { ...without(state, 'problem'), errors: {}, step: 'form' }
    : { ...state, errors: { consent: 'missing' } };
};

const onForm = (state: ApplyState, event: ApplyEvent): ApplyState => {
  const calm = without(state, 'problem');
  switch (event.type) {
    case 'employment-chosen':
      return { ...calm, employment: event.employment, errors: mended(state.errors, 'employment') };
    case 'workplace-typed':
      return { ...calm, workplaceText: event.text, errors: mended(state.errors, 'workplace') };
    case 'income-typed':
      return { ...calm, incomeText: event.text, errors: mended(state.errors, 'income') };
    case 'submit': {
      const errors = checkedForm(state);
      return { ...calm, errors, ...(isSound(errors) && state.consent ? { work: 'apply' as const } : {}) };
    }
    case 'back':
      // The tick is asked for again: it belongs to the screen that says what it means.
      return { ...without(calm, 'consentId'), consent: false, errors: {}, step: 'consent' };
    default:
      return state;
  }
};

const onOffer = (state: ApplyState, event: ApplyEvent): ApplyState => {
  const calm = without(state, 'problem');
  switch (event.type) {
    case 'terms-changed':
      return { ...calm, terms: event.terms, errors: {} };
    case 'accept':
      if (!state.terms) return { ...state, errors: { terms: 'missing' } };
      return { ...calm, errors: {}, work: 'accept' };
    case 'confirmed':
      return state.challenge === undefined ? state : { ...calm, work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(calm, 'challenge');
    default:
      return state;
  }
};

const onAppeal = (state: ApplyState, event: ApplyEvent): ApplyState => {
  const calm = without(state, 'problem');
  switch (event.type) {
    case 'statement-typed':
      return { ...calm, statementText: event.text, errors: {} };
    case 'appeal': {
      const errors = checkedStatement(state.statementText);
      return { ...calm, errors, ...(isSound(errors) ? { work: 'appeal' as const } : {}) };
    }
    case 'back':
      return { ...calm, errors: {}, step: 'declined' };
    default:
      return state;
  }
};

const takeable: readonly ApplyStep[] = ['waiting', 'referred', 'offer'];
const restarted = (state: ApplyState): ApplyState => ({
  ...without(state, 'application', 'offer', 'acceptanceId', 'consentId', 'problem', 'challenge'),
  ...(state.application === undefined ? {} : { lastId: state.application.id }),
  consent: false,
  terms: false,
  errors: {},
  step: 'consent',
});

/** Works out the next state after an action of the customer on the screen that is shown. */
export const actedOn = (state: ApplyState, event: ApplyEvent): ApplyState => {
  const calm = without(state, 'problem');
  if (event.type === 'reload')
    return { ...calm, step: state.step === 'unavailable' ? 'loading' : state.step };
  if (event.type === 'restored') return restored(state, event.entered);
  if (event.type === 'query') return state.step === 'unknown' ? { ...calm, work: 'query' } : state;
  if (event.type === 'withdraw')
    return takeable.includes(state.step) && state.challenge === undefined
      ? { ...calm, errors: {}, work: 'withdraw' }
      : state;
  if (event.type === 'object')
    return state.step === 'declined' && canObject(state) ? { ...calm, step: 'appeal' } : state;
  if (event.type === 'again') return mayStartAgain(state) ? restarted(state) : state;
  if (state.step === 'consent') return onConsent(state, event);
  if (state.step === 'form') return onForm(state, event);
  if (state.step === 'offer') return onOffer(state, event);
  return state.step === 'appeal' ? onAppeal(state, event) : state;
};
