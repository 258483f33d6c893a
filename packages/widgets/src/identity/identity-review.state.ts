import type { IdentityApplication } from '@weidongli/contracts';
import type { TextProblem } from '../screen/own-words.js';
import type { ApplicationEvent, ApplicationState } from './application-flow.js';

/** How the application stands. `rejected` holds until an objection; `passed` is everything that can be gone on with. */
export type ReviewStep =
  | 'loading'
  | 'unavailable'
  | 'none'
  | 'review'
  | 'wanted'
  | 'video'
  | 'rejected'
  | 'appeal'
  | 'passed'
  | 'over'
  | 'unknown';

/** What is being waited for; a second press meanwhile does nothing. */
export type ReviewWork = 'appeal' | 'query';

/** State of the wait for a person; plain values only. */
export interface ReviewState extends ApplicationState {
  readonly step: ReviewStep;
  readonly work?: ReviewWork;
  /** Objection as typed; never rewritten, and kept nowhere else. */
  readonly statementText: string;
  /** What is wrong with it; another object says that it was checked anew. */
  readonly errors: { readonly statement?: TextProblem };
}

/** Everything that can happen. */
export type ReviewEvent =
  | ApplicationEvent
  | { readonly type: 'object' }
  | { readonly type: 'statement-typed'; readonly text: string }
  | { readonly type: 'submit-statement' };

/** Characters that the bank takes of an objection. */
export const statementLimit = 300;

/** Nothing known yet. */
export const startReview: ReviewState = { step: 'loading', statementText: '', errors: {} };

/** Names the screen on which an application is shown. */
export const stepOf = ({ status, wanted }: IdentityApplication): ReviewStep => {
  const steps: Readonly<Record<string, ReviewStep>> = {
    COLLECTING: wanted === null ? 'passed' : 'wanted',
    AWAITING_VIDEO: 'video',
    APPROVED: 'passed',
    COMPLETED: 'passed',
    REJECTED: 'rejected',
    CANCELLED: 'over',
    EXPIRED: 'over',
  };
  // A state that this version does not know is one of the bank's own: the customer waits.
  return steps[status] ?? 'review';
};

/** Shows an application. Whoever is writing an objection goes on while there is something to object to. */
export const withApplication = (
  state: ReviewState,
  application: IdentityApplication | undefined,
): ReviewState => {
  if (application === undefined) return { ...state, step: 'none' };
  const isWriting = state.step === 'appeal' && canObject({ application });
  return { ...state, application, step: isWriting ? 'appeal' : stepOf(application) };
};

/** Tells whether the customer may object now. */
export const canObject = ({ application }: Pick<ReviewState, 'application'>): boolean =>
  application?.status === 'REJECTED' && application.ways.includes('APPEAL');
