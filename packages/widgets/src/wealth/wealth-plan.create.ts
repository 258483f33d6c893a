import type { WealthQuote } from '@weidongli/contracts/wealth';
import type { Entered } from '../screen/draft-keeper.js';
import { without } from '../screen/without.js';
import { readPlanAmount } from './wealth-plan.amount.js';
import { daysOf } from './wealth-plan.days.js';
import { riskObstacle, type RiskObstacle } from './risk-obstacle.js';
import {
  type PlanErrors,
  type PlanEvent,
  type PlanFrequency,
  type PlanState,
  type PlanStep,
  type PlanWork,
} from './wealth-plan.state.js';
import { wishOf, isSameWish } from './wealth-plan.wish.js';

const frequencies: readonly PlanFrequency[] = ['WEEKLY', 'BIWEEKLY', 'MONTHLY'];

const checked = ({ product, amountText, frequency, day }: PlanState): PlanErrors => {
  const amount = product === undefined ? undefined : readPlanAmount(amountText, product);
  return {
    ...(amount?.ok === false ? { amount: amount.problem } : {}),
    ...(frequency === undefined ? { frequency: 'missing' } : {}),
    ...(frequency !== undefined && day === undefined ? { day: 'missing' } : {}),
  };
};

/** Names the step that shows a quote: the check, a warning to be read first, or what keeps the customer. */
const stepOf = (obstacle: RiskObstacle | undefined): PlanStep => {
  if (obstacle === undefined) return 'confirm';
  return obstacle === 'warning' ? 'warning' : 'risk';
};

/** Goes on from what is entered to the check, and from there to the order. */
export const nextOfPlan = (state: PlanState): PlanState => {
  const clear = without(state, 'problem');
  if (state.step !== 'create') {
    if (!state.consent) return { ...clear, errors: { consent: 'missing' } };
    const work = state.step === 'warning' ? 'warn' : 'order';
    return { ...without(clear, 'before'), errors: {}, work };
  }
  const errors = checked(state);
  if (Object.keys(errors).length > 0) return { ...clear, errors };
  if (state.quote === undefined) return { ...clear, errors, work: 'quote' };
  return { ...clear, errors, consent: false, step: stepOf(state.obstacle) };
};

const isOfInput = (state: PlanState, { amount, rhythm }: WealthQuote): boolean => {
  const wish = wishOf(state);
  return amount !== null && rhythm !== null && wish !== undefined && isSameWish({ amount, rhythm }, wish);
};

/** Works that a quote answers, and after which it is shown. */
const awaiting: readonly (PlanWork | undefined)[] = ['quote', 'requote', 'warn'];

/** Takes a quote: the one that was waited for, or one that was asked for while the customer was choosing. */
export const quotedPlan = (state: PlanState, quote: WealthQuote, now: number): PlanState => {
  if (!isOfInput(state, quote)) return state;
  const obstacle = riskObstacle(quote.riskMatch, now);
  const known: PlanState = {
    ...without(state, 'obstacle'),
    ...(obstacle === undefined ? {} : { obstacle }),
    quote,
  };
  if (awaiting.includes(state.work)) {
    return { ...without(known, 'work', 'problem'), errors: {}, consent: false, step: stepOf(obstacle) };
  }
  return state.step === 'create' && state.work === undefined ? without(known, 'problem') : state;
};

/** Drops the quote of what was entered before. */
const unquoted = (state: PlanState): PlanState => without(state, 'quote', 'obstacle', 'before', 'problem');

const frequencyChosen = (state: PlanState, frequency: PlanFrequency): PlanState => {
  if (frequency === state.frequency) return state;
  const { frequency: _, day: __, ...errors } = state.errors;
  // A weekday says nothing about a day of the month; every week and every second week have the same days.
  const keeps = (frequency === 'MONTHLY') === (state.frequency === 'MONTHLY');
  const clear = keeps ? unquoted(state) : without(unquoted(state), 'day');
  return { ...clear, frequency, errors };
};

/** Takes what was entered before a reload, as far as a plan can have it; ticks are never among it. */
const restored = (state: PlanState, { amountText = '', frequency, day }: Entered): PlanState => {
  if (state.amountText !== '' || state.frequency !== undefined) return state;
  const often = frequencies.find((one) => one === frequency);
  const on = often === undefined ? undefined : daysOf(often).find((one) => String(one) === day);
  return {
    ...state,
    amountText,
    errors: {},
    ...(often === undefined ? {} : { frequency: often }),
    ...(on === undefined ? {} : { day: on }),
  };
};

/** Actions of the customer on what a new plan buys, and when. */
export const chooseRhythm = (state: PlanState, event: PlanEvent): PlanState => {
  switch (event.type) {
    case 'restored':
      return restored(state, event.entered);
    case 'amount-typed': {
      if (event.text === state.amountText) return state;
      const { amount: _, ...errors } = state.errors;
      const next = { ...state, amountText: event.text, errors };
      const wish = wishOf(state);
      // A field that is left writes the same amount in full: what was worked out for it still holds.
      return wish !== undefined && isSameWish(wishOf(next), wish) ? next : unquoted(next);
    }
    case 'frequency-chosen':
      return frequencyChosen(state, event.frequency);
    case 'day-chosen': {
      if (event.day === state.day) return state;
      const { day: _, ...errors } = state.errors;
      return { ...unquoted(state), day: event.day, errors };
    }
    case 'estimate-failed':
      return isSameWish(wishOf(state), event.wish) ? { ...state, problem: event.problem } : state;
    default:
      return state;
  }
};
