import type { Challenge } from '@weidongli/contracts';
import type { BoundCard } from '@weidongli/contracts/account';
import type {
  PlanRhythmInput,
  WealthOrder,
  WealthPlan,
  WealthProduct,
  WealthQuote,
} from '@weidongli/contracts/wealth';
import type { Money } from '@weidongli/finance/money';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent } from '../screen/flow-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';
import { without } from '../screen/without.js';
import type { DocumentShownEvent } from './order-state.js';
import type { RiskObstacle } from './risk-obstacle.js';
import type { PlanAmountProblem } from './wealth-plan.amount.js';

/** How often a plan buys. */
export type PlanFrequency = PlanRhythmInput['frequency'];

/** Where the customer is: at the list or at one plan, or making a new one. */
export type PlanStep =
  | 'loading'
  | 'unavailable'
  | 'list'
  | 'detail'
  | 'create'
  | 'refused'
  | 'risk'
  | 'warning'
  | 'confirm'
  | 'unknown'
  | 'done';

/** What is being waited for; a second press meanwhile does nothing. */
export type PlanWork =
  'quote' | 'requote' | 'warn' | 'order' | 'verify' | 'query' | 'refresh' | 'pause' | 'resumePlan' | 'end';

/** What was last done to the plan that is looked at. */
export type PlanNews = 'paused' | 'resumed' | 'ended';

/** What the customer has left out or got wrong on this screen. */
export interface PlanErrors {
  readonly amount?: PlanAmountProblem;
  readonly frequency?: 'missing';
  readonly day?: 'missing';
  readonly consent?: 'missing';
}

/** State of the plans; plain values only. */
export interface PlanState {
  readonly step: PlanStep;
  /** Newest first. */
  readonly plans: readonly WealthPlan[];
  /** Plan that is looked at. */
  readonly planId?: string;
  /** Orders of the plan that is looked at, newest first; undefined while they are read. */
  readonly purchases?: readonly WealthOrder[];
  /** Says that the purchases could not be read. */
  readonly purchasesFailed: boolean;
  readonly news?: PlanNews;
  /** Product of a new plan. */
  readonly product?: WealthProduct;
  readonly cards: readonly BoundCard[];
  /** Card that pays. */
  readonly card?: BoundCard;
  /** As typed; never rewritten while typing. */
  readonly amountText: string;
  readonly frequency?: PlanFrequency;
  readonly day?: number;
  readonly errors: PlanErrors;
  /** The bank's quote of what is entered now. */
  readonly quote?: WealthQuote;
  /** The quote that the customer had seen, when the bank has had to quote anew. */
  readonly before?: WealthQuote;
  /** What keeps the customer from ordering what is quoted; absent when nothing does. */
  readonly obstacle?: RiskObstacle;
  readonly consent: boolean;
  /** Seconds that each document was on the screen, by its id. */
  readonly shown: Readonly<Record<string, number>>;
  /** The plan that was made. */
  readonly made?: WealthPlan;
  readonly challenge?: Challenge;
  readonly work?: PlanWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** What the bank said when the screen started, or when it asked again. */
export interface PlanReads {
  readonly plans: readonly WealthPlan[];
  /** Product of a new plan; undefined when the screen shows the list. */
  readonly product: WealthProduct | undefined;
  readonly cards: readonly BoundCard[];
}

/** What a quote of a plan is asked for. */
export interface PlanWish {
  readonly amount: Money;
  readonly rhythm: PlanRhythmInput;
}

/** Everything that can happen. */
export type PlanEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | RestoredEvent
  | DocumentShownEvent
  | { readonly type: 'loaded'; readonly reads: PlanReads }
  | { readonly type: 'plan-opened'; readonly planId: string }
  | { readonly type: 'purchases-read'; readonly planId: string; readonly orders: readonly WealthOrder[] }
  | { readonly type: 'purchases-failed'; readonly planId: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume-plan' }
  | { readonly type: 'end' }
  | { readonly type: 'plan-changed'; readonly plan: WealthPlan }
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'frequency-chosen'; readonly frequency: PlanFrequency }
  | { readonly type: 'day-chosen'; readonly day: number }
  | { readonly type: 'card-chosen'; readonly cardId: string }
  | { readonly type: 'consent-changed'; readonly consent: boolean }
  | { readonly type: 'next' }
  | { readonly type: 'expired' }
  | { readonly type: 'quoted'; readonly quote: WealthQuote; readonly now: number }
  | { readonly type: 'estimate-failed'; readonly wish: PlanWish; readonly problem: FlowProblem }
  | { readonly type: 'order-unknown' }
  | { readonly type: 'query' }
  | { readonly type: 'not-found' }
  | { readonly type: 'plan-made'; readonly plan: WealthPlan }
  | { readonly type: 'made-opened' }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startPlan: PlanState = {
  step: 'loading',
  plans: [],
  purchasesFailed: false,
  cards: [],
  amountText: '',
  errors: {},
  consent: false,
  shown: {},
};

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedPlan = (state: PlanState): PlanState => without(state, 'work', 'problem');

/** Gives the plan that is looked at. */
export const shownPlan = ({ plans, planId }: PlanState): WealthPlan | undefined =>
  plans.find(({ id }) => id === planId);
