import type { RunnerEvent } from '../screen/flow-runner.js';
import { without } from '../screen/without.js';
import type { Challenge } from '@weidongli/contracts';
import type { Invitation, LoanApplication, LoanOffer } from '@weidongli/contracts/loan';
import { formatMoney, toFen } from '@weidongli/finance/money';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { ApplyEmployment, ApplyErrors, ApplyForm } from './loan-apply.check.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';

/** Where the customer is, from the authorisation to the line. */
export type ApplyStep =
  | 'loading'
  | 'unavailable'
  | 'consent'
  | 'form'
  | 'waiting'
  | 'referred'
  | 'offer'
  | 'declined'
  | 'appeal'
  | 'withdrawn'
  | 'expired'
  | 'unknown'
  | 'done';

/** What is being waited for; a second press meanwhile does nothing. */
export type ApplyWork = 'apply' | 'accept' | 'verify' | 'withdraw' | 'appeal' | 'query';

/** State of an application; plain values only. */
export interface ApplyState extends ApplyForm {
  readonly step: ApplyStep;
  readonly invitation?: Invitation;
  /** Tick of the credit-report authorisation. */
  readonly consent: boolean;
  /** Recorded authorisation that the next application uses up, `cns_…`. */
  readonly consentId?: string;
  readonly errors: ApplyErrors;
  readonly application?: LoanApplication;
  /** An earlier application: one with another id is the one that was just made. */
  readonly lastId?: string;
  /** The offer as last seen; it stays when the bank no longer repeats it. */
  readonly offer?: LoanOffer;
  /** Tick of the offer's documents. */
  readonly terms: boolean;
  /** Recorded acceptance of the offer's documents, `acp_…`. */
  readonly acceptanceId?: string;
  readonly challenge?: Challenge;
  /** Objection as typed; never rewritten. */
  readonly statementText: string;
  readonly work?: ApplyWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** Everything that can happen. */
export type ApplyEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | {
      readonly type: 'loaded';
      readonly invitation: Invitation | undefined;
      readonly application: LoanApplication | undefined;
    }
  | RestoredEvent
  | { readonly type: 'consent-changed'; readonly consent: boolean }
  | { readonly type: 'agree' }
  | { readonly type: 'employment-chosen'; readonly employment: ApplyEmployment }
  | { readonly type: 'workplace-typed'; readonly text: string }
  | { readonly type: 'income-typed'; readonly text: string }
  | { readonly type: 'submit' }
  | { readonly type: 'consented'; readonly consentId: string }
  | { readonly type: 'refreshed'; readonly invitation: Invitation }
  | { readonly type: 'application-read'; readonly application: LoanApplication }
  | { readonly type: 'looked'; readonly application: LoanApplication }
  | { readonly type: 'terms-changed'; readonly terms: boolean }
  | { readonly type: 'accept' }
  | { readonly type: 'signed'; readonly acceptanceId: string }
  | { readonly type: 'withdraw' }
  | { readonly type: 'object' }
  | { readonly type: 'statement-typed'; readonly text: string }
  | { readonly type: 'appeal' }
  | { readonly type: 'unsure' }
  | { readonly type: 'query' }
  | { readonly type: 'not-found' }
  | { readonly type: 'again' }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startApply: ApplyState = {
  step: 'loading',
  consent: false,
  workplaceText: '',
  incomeText: '',
  errors: {},
  terms: false,
  statementText: '',
};

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedApply = (state: ApplyState): ApplyState => without(state, 'work', 'problem');

/** Shows the limit of the offer, `35,000.00`. */
export const limitOf = ({ offer }: ApplyState): string =>
  offer === undefined ? '' : formatMoney(toFen(offer.limit));

/** Tells whether the customer may start an application. */
export const isInvited = ({ invitation }: ApplyState): boolean => invitation?.status === 'ELIGIBLE';

/** Tells whether a person is looking at an objection. */
export const isObjecting = ({ application }: ApplyState): boolean => application?.appeal?.status === 'OPEN';

/** Names the screen on which an application is shown. */
export const stepOf = ({ status, offer }: LoanApplication): ApplyStep => {
  const steps: Readonly<Record<string, ApplyStep>> = {
    REFERRED: 'referred',
    APPROVED: offer === null ? 'expired' : 'offer',
    DECLINED: 'declined',
    ACCEPTED: 'done',
    OFFER_EXPIRED: 'expired',
    WITHDRAWN: 'withdrawn',
  };
  // A state that this version does not know is one of the bank's own: the customer waits.
  return steps[status] ?? 'waiting';
};

/** Tells whether the customer may object to the decision now. */
export const canObject = ({ application }: ApplyState): boolean =>
  application?.appealable === true && application.appeal === null;

const over: readonly ApplyStep[] = ['withdrawn', 'expired', 'declined'];

/** Tells whether the customer may start anew after an application that is over. */
export const mayStartAgain = (state: ApplyState): boolean =>
  over.includes(state.step) && isInvited(state) && !isObjecting(state);
