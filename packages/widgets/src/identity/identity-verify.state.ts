import type { Challenge, IdentityApplication } from '@weidongli/contracts';
import type { PersonNameProblem } from '@weidongli/finance/identifiers';
import type { PartWay } from '../screen/application-part.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent } from '../screen/flow-runner.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';
import { without } from '../screen/without.js';

/**
 * What is shown. `document`, `face`, `video`, `card`, `review` and `other-device` are other screens inside this one; `stuck`
 * is a step of which no try is left.
 */
export type VerifyStep =
  | 'loading'
  | 'unavailable'
  | 'consents'
  | 'face-question'
  | 'phone'
  | 'elements'
  | 'document'
  | 'face'
  | 'video'
  | 'card'
  | 'other-device'
  | 'review'
  | 'stuck'
  | 'unknown'
  | 'over'
  | 'done';

/** What is being waited for; a second press meanwhile does nothing. */
export type VerifyWork = 'start' | 'consent' | 'phone' | 'elements' | 'verify' | 'query' | 'cancel';

/** Answer to the question whether the face may be used. */
export type FaceAnswer = 'ALLOW' | 'DECLINE';

/** What is wrong with a phone number: a sentence needs the digits that are missing. */
export interface PhoneError {
  readonly reason: 'empty' | 'too-short' | 'too-long' | 'characters' | 'not-mobile';
  readonly missing: number;
}

/** What is wrong with an identity number. */
export interface IdNumberError {
  readonly reason:
    'empty' | 'too-short' | 'too-long' | 'characters' | 'birth-date' | 'check-digit' | 'old-15';
  readonly missing: number;
}

/** What the customer has left out or got wrong on this screen. */
export interface VerifyErrors {
  readonly phone?: PhoneError;
  readonly name?: PersonNameProblem;
  readonly idNumber?: IdNumberError;
}

/** What the customer types. It is in the memory of the page only, and gone as soon as the bank has it. */
export interface VerifyEntries {
  readonly phoneText: string;
  readonly nameText: string;
  readonly idText: string;
}

/** State of a verification; plain values only. */
export interface VerifyState extends VerifyEntries {
  readonly step: VerifyStep;
  readonly application?: IdentityApplication;
  /** Another way that the customer looks at, beside the step of the application. */
  readonly aside?: 'VIDEO' | 'OTHER_DEVICE';
  /** Answer to the question about the face, while it is being sent. */
  readonly face?: FaceAnswer;
  readonly errors: VerifyErrors;
  readonly work?: VerifyWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
  readonly challenge?: Challenge;
}

/** Everything that can happen. */
export type VerifyEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | { readonly type: 'loaded'; readonly application: IdentityApplication }
  | { readonly type: 'looked'; readonly application: IdentityApplication }
  | { readonly type: 'passed'; readonly application: IdentityApplication }
  | { readonly type: 'notices-read' }
  | { readonly type: 'face-answered'; readonly face: FaceAnswer }
  | { readonly type: 'typed'; readonly field: keyof VerifyEntries; readonly text: string }
  | { readonly type: 'submit-phone' }
  /** `today` is the date in China: a birth date after it is none. */
  | { readonly type: 'submit-elements'; readonly today: string }
  | { readonly type: 'way'; readonly way: Exclude<PartWay, 'CANCEL'> }
  /** The customer has said yes to the question whether all is to be deleted. */
  | { readonly type: 'cancel' }
  | { readonly type: 'unsure' }
  | { readonly type: 'query' }
  | { readonly type: 'not-found' }
  | { readonly type: 'back' };

const noEntries: VerifyEntries = { phoneText: '', nameText: '', idText: '' };

/** Nothing known yet. */
export const startVerify: VerifyState = { step: 'loading', ...noEntries, errors: {} };

/** Prepares a state to be gone on from: what the customer typed stays, what was under way is dropped. */
export const resumedVerify = (state: VerifyState): VerifyState => without(state, 'work', 'problem');

/** Finds the step of an application that is next, with its tries. */
export const presentStep = ({
  steps,
  step,
}: IdentityApplication): IdentityApplication['steps'][number] | undefined =>
  steps.find(({ name }) => name === step);

const byName: Readonly<Record<string, VerifyStep>> = {
  CONSENTS: 'consents',
  PHONE: 'phone',
  ID_ELEMENTS: 'elements',
  ID_DOCUMENT: 'document',
  FACE: 'face',
  VIDEO: 'video',
};

/** Names what is shown of an application. */
export const stepOf = (application: IdentityApplication): VerifyStep => {
  const { status, step, scene } = application;
  if (status === 'APPROVED' || status === 'COMPLETED') return 'done';
  if (status === 'CANCELLED' || status === 'EXPIRED') return 'over';
  // A state that this version does not know is one of the bank's own: the customer waits.
  if (status !== 'COLLECTING' || step === null) return 'review';
  if (presentStep(application)?.attemptsLeft === 0) return 'stuck';
  if (step === 'CARD' && scene === 'VERIFICATION') return 'card';
  return byName[step] ?? 'done';
};

const isSamePlace = (known: IdentityApplication | undefined, next: IdentityApplication): boolean =>
  known?.id === next.id && known.status === next.status && known.step === next.step;

/** Shows an application. While it stands where it stood, what was typed and looked at stays. */
export const withApplication = (state: VerifyState, application: IdentityApplication): VerifyState => {
  const calm = { ...without(state, 'work', 'problem', 'challenge', 'face'), application };
  if (!isSamePlace(state.application, application))
    return { ...without(calm, 'aside'), ...noEntries, errors: {}, step: stepOf(application) };
  if (state.aside !== undefined) return { ...calm, step: asideStep(state.aside) };
  const step = stepOf(application);
  return { ...calm, step: step === 'consents' && state.step === 'face-question' ? 'face-question' : step };
};

/** States in which an application can be cancelled; later it is settled, and what is left of it belongs to the account. */
const cancelable: readonly string[] = ['COLLECTING', 'IN_REVIEW', 'AWAITING_VIDEO'];

/** Tells whether an application can be cancelled here. */
export const mayCancel = ({ application }: Pick<VerifyState, 'application'>): boolean =>
  application !== undefined && cancelable.includes(application.status);

/** Names what is shown of another way. */
export const asideStep = (aside: NonNullable<VerifyState['aside']>): VerifyStep =>
  aside === 'VIDEO' ? 'video' : 'other-device';

/** Finds the document that asks about the face; none where the face is not wanted. */
export const faceDocument = ({
  application,
}: Pick<VerifyState, 'application'>): IdentityApplication['documents'][number] | undefined =>
  application?.documents.find(({ kind }) => kind === 'FACE_CONSENT');
