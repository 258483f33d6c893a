import type { WealthPlan } from '@weidongli/contracts/wealth';
import { without } from '../screen/without.js';
import type { PlanReads, PlanState, PlanStep } from './wealth-plan.state.js';

/** Steps that an answer to the first reading leads away from. */
const unsettled: readonly PlanStep[] = ['loading', 'unavailable', 'refused'];

const entering: readonly PlanStep[] = ['create', 'confirm', 'risk', 'warning'];

/** Names the step to begin with: a new plan where a product is named that a plan may buy, else the list. */
const firstStep = ({ product, cards }: PlanReads): PlanStep => {
  if (product === undefined) return 'list';
  return product.planAllowed && product.status === 'OPEN' && cards.length > 0 ? 'create' : 'refused';
};

/** Takes what was read: where the customer stands. What was entered stays. */
export const loaded = (state: PlanState, reads: PlanReads): PlanState => {
  // The customer went on meanwhile: what was ordered counts, not what was read before.
  if (state.work !== undefined && state.work !== 'refresh') return state;
  const { plans, product, cards } = reads;
  // Why the bank was asked again must stay to be read.
  const card = cards.find(({ id }) => id === state.card?.id) ?? cards[0];
  const known: PlanState = {
    ...(state.work === 'refresh'
      ? without(state, 'work', 'card')
      : without(state, 'work', 'problem', 'card')),
    ...(card === undefined ? {} : { card }),
    ...{ plans, cards },
    ...(product === undefined ? {} : { product }),
  };
  if (entering.includes(state.step) && firstStep(reads) === 'refused')
    return { ...without(known, 'challenge', 'quote', 'obstacle'), step: 'refused' };
  // What kept the customer may be gone: the bank is asked anew.
  if (state.step === 'risk') return { ...without(known, 'quote', 'obstacle'), step: 'create' };
  return unsettled.includes(state.step) ? { ...known, step: firstStep(reads) } : known;
};

/** Puts a plan in the place of the one that it was. */
export const withPlan = ({ plans }: PlanState, plan: WealthPlan): readonly WealthPlan[] =>
  plans.some(({ id }) => id === plan.id)
    ? plans.map((known) => (known.id === plan.id ? plan : known))
    : [plan, ...plans];
