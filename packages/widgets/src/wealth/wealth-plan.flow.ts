import type { WealthPlan } from '@weidongli/contracts/wealth';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { noteShown } from './order-state.js';
import { chooseRhythm, nextOfPlan, quotedPlan } from './wealth-plan.create.js';
import { loaded, withPlan } from './wealth-plan.loaded.js';
import {
  shownPlan,
  type PlanEvent,
  type PlanNews,
  type PlanState,
  type PlanWork,
} from './wealth-plan.state.js';

/** Problems for which the bank quotes anew, and the documents are to be accepted anew. */
const outdated: readonly string[] = ['quote-expired', 'after-cut-off', 'agreement-version-changed'];

/** Problems after which product and plans are read again: they are not what the screen shows. */
const changed: readonly string[] = ['trading-suspended', 'invalid-state'];

const closing: readonly string[] = [
  'attempts-exhausted',
  'otp-context-mismatch',
  'otp-expired',
  'unauthenticated',
];

const isChecking = ({ step }: PlanState): boolean => step === 'confirm' || step === 'warning';

const failed = (state: PlanState, problem: FlowProblem): PlanState => {
  const next = { ...without(state, 'work'), problem };
  const { code } = problem;
  if (isChecking(state) && outdated.includes(code) && state.quote !== undefined)
    return { ...without(next, 'challenge'), before: state.quote, consent: false, work: 'requote' };
  if (changed.includes(code)) return { ...without(next, 'challenge'), work: 'refresh' };
  return closing.includes(code) ? without(next, 'challenge') : next;
};

const newsOf: Partial<Record<PlanWork, PlanNews>> = { pause: 'paused', resumePlan: 'resumed', end: 'ended' };

const planChanged = (state: PlanState, plan: WealthPlan): PlanState => {
  const news = state.work === undefined ? undefined : newsOf[state.work];
  return {
    ...without(state, 'work', 'problem'),
    plans: withPlan(state, plan),
    ...(news === undefined ? {} : { news }),
  };
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<PlanEvent['type'], PlanWork> = {
  challenged: ['order', 'verify'],
  'order-unknown': ['order', 'verify'],
  'not-found': ['query'],
  'plan-made': ['order', 'verify', 'query'],
  'plan-changed': ['pause', 'resumePlan', 'end'],
};

const answered = (state: PlanState, event: PlanEvent): PlanState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event.reads);
    case 'load-failed':
      if (state.work !== undefined && state.work !== 'refresh') return state;
      return {
        ...without(state, 'work', 'challenge'),
        step: state.step === 'loading' ? 'unavailable' : state.step,
        problem: event.problem,
      };
    case 'quoted':
      return quotedPlan(state, event.quote, event.now);
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'failed':
      return failed(state, event.problem);
    case 'order-unknown':
      // The plan may have been made: from here on only questions are asked, nothing is sent again.
      return { ...without(state, 'challenge', 'problem'), step: 'unknown', work: 'query' };
    case 'not-found':
      return {
        ...without(state, 'work', 'challenge'),
        step: 'confirm',
        problem: notBooked,
      };
    case 'plan-made':
      return {
        ...without(state, 'work', 'problem', 'challenge', 'before'),
        step: 'done',
        made: event.plan,
        plans: withPlan(state, event.plan),
      };
    default:
      return known(state, event);
  }
};

/** What becomes of the plan that is looked at. */
const known = (state: PlanState, event: PlanEvent): PlanState | undefined => {
  switch (event.type) {
    case 'plan-changed':
      return planChanged(state, event.plan);
    case 'purchases-read':
      return event.planId === state.planId
        ? { ...state, purchases: event.orders, purchasesFailed: false }
        : state;
    case 'purchases-failed':
      return event.planId === state.planId ? { ...state, purchasesFailed: true } : state;
    case 'document-shown':
      return noteShown(state, event);
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reducePlan = (state: PlanState, event: PlanEvent): PlanState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};

const opened = (state: PlanState, planId: string): PlanState => ({
  ...without(state, 'problem', 'news', 'purchases'),
  ...{ step: 'detail', planId, purchasesFailed: false },
});

const back = (state: PlanState): PlanState => {
  const clear = without(state, 'problem', 'news', 'challenge', 'before');
  if (state.step === 'detail') return { ...clear, step: 'list' };
  if (state.step === 'confirm' || state.step === 'warning')
    return { ...clear, consent: false, step: 'create' };
  // What kept the customer may be gone: the bank is asked anew.
  return state.step === 'risk' ? { ...without(clear, 'quote', 'obstacle'), step: 'create' } : state;
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: PlanState, event: PlanEvent): PlanState => {
  switch (event.type) {
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
    case 'query':
      return state.step === 'unknown' ? { ...without(state, 'problem'), work: 'query' } : state;
    case 'back':
      return back(state);
    case 'plan-opened':
      return opened(state, event.planId);
    case 'made-opened':
      return state.made === undefined
        ? state
        : opened(without(state, 'made', 'quote', 'obstacle'), state.made.id);
    default:
      return state.step === 'detail' ? onPlan(state, event) : create(state, event);
  }
};

/** Actions of the customer on one plan. */
const onPlan = (state: PlanState, event: PlanEvent): PlanState => {
  const status = shownPlan(state)?.status;
  const clear = without(state, 'problem', 'news');
  switch (event.type) {
    case 'pause':
      return status === 'ACTIVE' ? { ...clear, work: 'pause' } : state;
    case 'resume-plan':
      return status === 'PAUSED' || status === 'SUSPENDED' ? { ...clear, work: 'resumePlan' } : state;
    case 'end':
      return status === undefined || status === 'ENDED' ? state : { ...clear, work: 'end' };
    default:
      return state;
  }
};

/** Actions of the customer on a new plan. */
const create = (state: PlanState, event: PlanEvent): PlanState => {
  if (state.step !== 'create' && state.step !== 'confirm' && state.step !== 'warning') return state;
  switch (event.type) {
    case 'card-chosen': {
      const card = state.cards.find(({ id }) => id === event.cardId);
      return card === undefined ? state : { ...without(state, 'problem'), card };
    }
    case 'next':
      return state.challenge === undefined ? nextOfPlan(state) : state;
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    case 'consent-changed':
      return state.step === 'create'
        ? state
        : { ...without(state, 'problem'), consent: event.consent, errors: {} };
    case 'expired':
      // While a code is being entered the bank decides: the order may still be in time.
      return state.step === 'confirm' && state.challenge === undefined && state.quote !== undefined
        ? { ...without(state, 'problem'), before: state.quote, consent: false, work: 'requote' }
        : state;
    default:
      return state.step === 'create' ? chooseRhythm(state, event) : state;
  }
};
