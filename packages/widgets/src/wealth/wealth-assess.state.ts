import type {
  Question,
  Questionnaire,
  Suitability,
  SuitabilityAssessment,
} from '@weidongli/contracts/wealth';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { RunnerEvent, RunnerState } from '../screen/flow-runner.js';
import type { OrderEvent } from '../screen/order-runner.js';
import type { AssessAnswers } from './wealth-assess.answers.js';

/** Where the customer is. */
export type AssessStep =
  | 'loading'
  | 'unavailable'
  | 'exhausted'
  | 'refused'
  | 'intro'
  | 'question'
  | 'review'
  | 'unknown'
  | 'result';

/** What is being waited for; a second press meanwhile does nothing. */
export type AssessWork = 'send' | 'query';

/** State of a questionnaire; plain values only. */
export interface AssessState extends RunnerState {
  readonly step: AssessStep;
  readonly questionnaire?: Questionnaire;
  /** Where the customer stood before. */
  readonly suitability?: Suitability;
  /** An id that only this customer has, for the draft; undefined where there is none. */
  readonly owner?: string;
  readonly answers: AssessAnswers;
  /** Number of the question that is shown, or was last, from 0. */
  readonly place: number;
  /** Whether a question is shown to change its answer: the way on leads back to all answers. */
  readonly changing: boolean;
  /** Whether the questions are others than those that were answered before. */
  readonly renewed: boolean;
  readonly missing: boolean;
  /** Seconds from the first question to the last answer. */
  readonly seconds?: number;
  readonly assessment?: SuitabilityAssessment;
  readonly work?: AssessWork;
}

/** What was read at the start. */
export interface AssessLoadedEvent {
  readonly type: 'loaded';
  readonly questionnaire: Questionnaire;
  readonly suitability: Suitability;
  readonly owner: string | undefined;
}

/** Everything that can happen. */
export type AssessEvent =
  | RunnerEvent
  | OrderEvent
  | RestoredEvent
  | AssessLoadedEvent
  | { readonly type: 'begin' }
  /** Forgets the answers and begins with the first question. */
  | { readonly type: 'restart' }
  | { readonly type: 'answered'; readonly questionId: string; readonly optionIds: readonly string[] }
  | { readonly type: 'next' }
  | { readonly type: 'change'; readonly place: number }
  | { readonly type: 'send'; readonly seconds?: number }
  | { readonly type: 'assessed'; readonly assessment: SuitabilityAssessment }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startAssess: AssessState = {
  step: 'loading',
  answers: {},
  place: 0,
  changing: false,
  renewed: false,
  missing: false,
};

/** Gives the questions, in order. */
export const questionsOf = ({ questionnaire }: AssessState): readonly Question[] =>
  questionnaire?.questions ?? [];
