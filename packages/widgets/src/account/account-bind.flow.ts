import { cardPrefix } from '@weidongli/finance/identifiers';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { cardError, checkedBind, phoneError, productError } from './account-bind.check.js';
import { loaded } from './account-bind.loaded.js';
import type { BindEvent, BindField, BindState, BindWork } from './account-bind.state.js';

/** Problems after which the code sheet stays open: another code may be right, or the line comes back. */
const staying: readonly string[] = ['network', 'timeout', 'rate-limited'];

/** The card is bound already: by this customer, before this screen was opened. */
const boundBefore: FlowProblem = { code: 'bound-before', recovery: 'change-input', outcomeUnknown: false };

const isSending = ({ work }: BindState): boolean => work === 'bind' || work === 'verify';

/** May have been bound: from here on only questions are asked, nothing is sent again. */
const unknown = (state: BindState): BindState => ({
  ...without(state, 'challenge', 'problem'),
  step: 'unknown',
  work: 'query',
});

const failed = (state: BindState, problem: FlowProblem): BindState => {
  // Bound already, or used by a request whose reply was lost: which of them, the list of cards says.
  if (isSending(state) && problem.code === 'invalid-state') return unknown(state);
  const next: BindState = { ...without(state, 'work'), problem };
  return staying.includes(problem.code) ? next : without(next, 'challenge');
};

/** Goes back to the card, with what was typed and why. */
const refused = (state: BindState, problem: FlowProblem): BindState => ({
  ...without(state, 'work', 'challenge'),
  step: 'card',
  problem,
});

/** Takes the error of a field away, or another one in. */
const withError = (state: BindState, field: BindField, errors: BindState['errors']): BindState => {
  const { [field]: _, ...others } = state.errors;
  return { ...state, errors: { ...others, ...errors } };
};

const leave = (state: BindState, field: 'card' | 'phone'): BindState => {
  if (field === 'card') {
    const card = state.cardText === '' ? undefined : cardError(state);
    return withError(state, 'card', card === undefined ? {} : { card });
  }
  const phone = state.phoneText === '' ? undefined : phoneError(state);
  return withError(state, 'phone', phone === undefined ? {} : { phone });
};

const typedCard = (state: BindState, cardText: string): BindState => {
  const typed: BindState = { ...without(state, 'problem'), cardText };
  const isSame = typed.product?.prefix === cardPrefix(cardText);
  const card = productError(typed);
  return withError(isSame ? typed : without(typed, 'product'), 'card', card === undefined ? {} : { card });
};

const lookedUp = (state: BindState, event: Extract<BindEvent, { type: 'looked-up' }>): BindState => {
  const { prefix, product } = event;
  if (prefix !== cardPrefix(state.cardText)) return state;
  const known: BindState = { ...state, product: { prefix, product } };
  const card = productError(known);
  return card === undefined ? known : withError(known, 'card', { card });
};

const submit = (state: BindState): BindState => {
  const errors = checkedBind(state);
  const listed = Object.keys(errors) as BindField[];
  const next: BindState = { ...without(state, 'problem', 'listed'), errors };
  return listed.length > 0 ? { ...next, listed } : { ...next, work: 'bind' };
};

/** Actions of the customer while the card is typed. */
const typing = (state: BindState, event: BindEvent): BindState => {
  switch (event.type) {
    case 'card-typed':
      return event.text === state.cardText ? state : typedCard(state, event.text);
    case 'phone-typed':
      return event.text === state.phoneText
        ? state
        : withError({ ...without(state, 'problem'), phoneText: event.text }, 'phone', {});
    case 'left':
      return leave(state, event.field);
    case 'consent-changed':
      return withError({ ...state, consent: event.consent }, 'consent', {});
    case 'bind':
      return submit(state);
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    case 'back':
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    default:
      return state;
  }
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: BindState, event: BindEvent): BindState => {
  if (event.type === 'reload')
    return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
  if (event.type === 'query') return state.step === 'unknown' ? unknown(state) : state;
  if (event.type === 'go-on') return state.step === 'done' ? { ...state, work: 'next' } : state;
  return state.step === 'card' ? typing(state, event) : state;
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<BindEvent['type'], BindWork> = {
  challenged: ['bind', 'verify'],
  exhausted: ['bind', 'verify'],
  'order-unknown': ['bind', 'verify'],
  'bound-before': ['query'],
  'not-found': ['query'],
  passed: ['next'],
};

/** The card is bound: the numbers are not needed any more. An application is read again, to go on with its next step. */
const bound = (state: BindState, card: NonNullable<BindState['card']>): BindState => ({
  ...without(state, 'work', 'problem', 'challenge', 'product', 'listed'),
  ...{ step: 'done', card, cardText: '', phoneText: '', errors: {} },
  ...(state.application === undefined ? {} : { work: 'next' }),
});

const answered = (state: BindState, event: BindEvent): BindState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'load-failed': {
      const step = state.step === 'loading' ? 'unavailable' : state.step;
      return { ...without(state, 'work'), step, problem: event.problem };
    }
    case 'failed':
      return failed(state, event.problem);
    case 'looked-up':
      return lookedUp(state, event);
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'exhausted':
      return {
        ...without(state, 'work', 'challenge', 'product', 'listed'),
        ...{ step: 'exhausted', until: event.until, problem: event.problem },
        ...{ cardText: '', phoneText: '', errors: {} },
      };
    case 'order-unknown':
      return unknown(state);
    case 'bound':
      return bound(state, event.card);
    case 'bound-before':
      return refused(state, boundBefore);
    case 'not-found':
      return { ...refused(state, notBooked), binding: event.binding, consent: false };
    case 'passed':
      return { ...without(state, 'work', 'problem'), application: event.application };
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceBind = (state: BindState, event: BindEvent): BindState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};
