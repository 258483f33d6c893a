import type { OpenEnum } from '@weidongli/contracts';
import type {
  IdentityAgreementRef,
  IdentityAppointment,
  IdentityDecision,
  IdentityEvidence,
  IdentityPerson,
  IdentityResult,
  IdentityWanted,
} from '@weidongli/contracts';
import type { Review, ReviewOpinion, VerificationPolicy } from '@weidongli/contracts/sandbox';
import type { AccountSubmitDetailsInput } from '@weidongli/contracts/account';
import type { Upload } from '@weidongli/contracts/identity';
import type { VerificationOutcome } from '../outcomes/outcomes.js';
import { kind } from './kind.js';
import type { Owned } from './owned.js';

type Known<T> = T extends OpenEnum<infer Member> ? Member : never;

/** What an application is for. */
export type Scene = 'VERIFICATION' | 'ACCOUNT_OPENING';
/** How much is asked. */
export type Mode = 'SIMPLE' | 'STANDARD' | 'ADVANCED';
/** A step of an application. */
export type StepName =
  'CONSENTS' | 'PHONE' | 'ID_ELEMENTS' | 'ID_DOCUMENT' | 'FACE' | 'VIDEO' | 'DETAILS' | 'CARD' | 'OPENING';
/** State of an application. */
export type ApplicationStatus =
  | 'COLLECTING'
  | 'IN_REVIEW'
  | 'AWAITING_VIDEO'
  | 'APPROVED'
  | 'COMPLETED'
  | 'REJECTED'
  | 'CANCELLED'
  | 'EXPIRED';
/** Why a try did not pass. */
export type StepReason =
  | 'IDENTITY_MISMATCH'
  | 'IDENTITY_NOT_FOUND'
  | 'AUTHORITY_UNAVAILABLE'
  | 'DOCUMENT_UNREADABLE'
  | 'DOCUMENT_EXPIRED'
  | 'DOCUMENT_DIFFERS'
  | 'FACE_MISMATCH'
  | 'LIVENESS_FAILED'
  | 'CARD_MISMATCH'
  | 'VIDEO_MISSED'
  | 'MORE_WANTED';
/** Kind of picture. */
export type PictureKind = 'ID_FRONT' | 'ID_BACK' | 'FACE';

/** A step as it is kept. */
export interface StepRecord {
  readonly name: StepName;
  readonly status: 'OPEN' | 'PASSED' | 'FAILED' | 'IN_REVIEW' | 'SKIPPED';
  readonly reason: StepReason | null;
  /** When tries failed, the oldest first; only those that still count are kept. */
  readonly failedAt: readonly string[];
}

/** An application to be verified. Name and number stand in it only sealed, and only while it is open. */
export interface OnboardingRecord extends Owned {
  readonly id: string;
  readonly scene: Scene;
  readonly accountClass: 'II' | 'III' | null;
  readonly mode: Mode;
  readonly requestedMode: Mode;
  readonly raisedFor: readonly ('NEW_DEVICE' | 'SHARED_DEVICE' | 'UNUSUAL_BEHAVIOUR' | 'REVIEWER')[];
  readonly status: ApplicationStatus;
  readonly steps: readonly StepRecord[];
  /** Documents of the step `CONSENTS`. */
  readonly notices: readonly IdentityAgreementRef[];
  /** Documents of the step `OPENING`; empty before. */
  readonly contracts: readonly IdentityAgreementRef[];
  readonly faceAllowed: boolean | null;
  readonly phoneMasked: string | null;
  readonly person: IdentityPerson | null;
  readonly birthDate: string | null;
  /** Keyed digest of the identity number: two applications of one person carry the same. Null before. */
  readonly personKey: string | null;
  /** Keyed digest of the folded name. Null before. */
  readonly nameKey: string | null;
  /** `{"name","idNumber",…}` under the bank's storage key (`engine/kept-secret.ts`); null before, and when it is final. */
  readonly elements: string | null;
  /** Digest of the name of the device that it was begun with; null where the partner names none. */
  readonly device: string | null;
  /** Outcome that a header, the name or the customer's story asks for. */
  readonly course?: VerificationOutcome;
  /** Says that a header asked for it, which outranks simulation. */
  readonly byHeader?: boolean;
  /** Why a person has to look. */
  readonly flags: readonly Known<Review['flags'][number]>[];
  readonly faceScore: string | null;
  /** Complete pictures that count at present. */
  readonly pictures: Readonly<Partial<Record<PictureKind, string>>>;
  /** Pictures that were announced so far. */
  readonly announced?: number;
  /** Digests of pictures that were handed in for a face check: none counts twice. */
  readonly usedFrames?: readonly string[];
  /** Face check that counts; null without one. */
  readonly livenessId: string | null;
  readonly wanted: IdentityWanted | null;
  readonly review: {
    readonly submittedAt: string;
    readonly answerBy: string;
    readonly kind: Known<Review['kind']>;
    readonly isAppeal: boolean;
  } | null;
  readonly opinions: readonly ReviewOpinion[];
  /** Who decided; somebody else decides an objection. */
  readonly decidedBy: readonly string[];
  readonly appointment: IdentityAppointment | null;
  /** What the customer objected with. */
  readonly statement: string | null;
  readonly decision: IdentityDecision | null;
  readonly evidence: readonly IdentityEvidence[];
  readonly result: IdentityResult | null;
  readonly details: Omit<AccountSubmitDetailsInput, 'applicationId'> | null;
  readonly cardId: string | null;
  readonly accountId: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly version: number;
}

/** A picture on its way or kept. Its parts are records of their own, under `<upload>.<offset>`. */
export interface UploadRecord extends Upload, Owned {
  readonly applicationId: string;
  readonly kind: PictureKind;
  readonly source: 'CAMERA' | 'FILE' | 'HOST';
  readonly sha256: string;
  readonly status: 'OPEN' | 'COMPLETE' | 'DELETED';
  readonly mediaType: 'image/jpeg' | 'image/png' | null;
  /** Face check that was open when it was announced; null for a picture of the document. */
  readonly livenessId: string | null;
}

/** A part of a picture under the bank's storage key; empty when it was deleted. */
export interface UploadPartRecord extends Owned {
  readonly uploadId: string;
  readonly sealed: string;
}

/** A face check. */
export interface LivenessRecord extends Owned {
  readonly id: string;
  readonly applicationId: string;
  readonly nonce: string;
  readonly actions: readonly ('LOOK' | 'TURN_LEFT' | 'TURN_RIGHT' | 'OPEN_MOUTH' | 'NOD')[];
  readonly expiresAt: string;
  readonly used: boolean;
}

/** A way to go on with another device, under the digest of its token. */
export interface HandOverRecord extends Owned {
  readonly applicationId: string;
  /** Session that it was made in: the next one is like it. */
  readonly sessionId: string;
  /** Digest of token and code together: the code cannot be guessed from it without the token. */
  readonly codeDigest: string;
  readonly expiresAt: string;
  readonly wrong: number;
  readonly used: boolean;
}

/** The hand-over of an application that counts, under the application's id. */
export interface HandOverOfRecord extends Owned {
  /** The hand-over stands under it. */
  readonly tokenDigest: string;
}

/** Somebody's video slot, under `<channel> <startsAt>`; taken while `applicationId` is not null. */
export interface SlotRecord {
  readonly applicationId: string | null;
}

/** Which application of a scene is open, under `<customer> <scene>`. */
export interface OpenApplicationRecord extends Owned {
  readonly applicationId: string | null;
}

/** Devices and failures of a customer, which the policy goes by, under the customer's id. */
export interface RiskRecord extends Owned {
  /** Digests of device names that a passed verification or an account of this customer came from. */
  readonly devices: readonly string[];
  /** Digests of all devices that were used, the last one last. */
  readonly used: readonly string[];
  /** Tries that failed, and at which step, the oldest first; only those of the last day are kept. */
  readonly failures: readonly { readonly step: StepName; readonly at: string }[];
}

/** Customers that have used a device, under its digest. */
export interface DeviceUseRecord {
  readonly customers: readonly string[];
}

/** A prepared binding of a card. */
export interface BindingRecord extends Owned {
  readonly id: string;
  readonly applicationId: string | null;
  readonly agreements: readonly IdentityAgreementRef[];
  readonly used: boolean;
  /** Times that the issuer did not answer. */
  readonly unanswered: number;
}

/** Which card a customer has bound of a number, under `<customer> <keyed digest of the number>`. */
export interface BoundNumberRecord extends Owned {
  /** Null once it is no longer bound. */
  readonly cardId: string | null;
}

/** Which customer a person is, under the keyed digest of the identity number. */
export interface PersonRecord extends Owned {
  readonly nameKey: string;
}

/** A refusal that can be objected to is not the end. */
const isOver = ({ status, decision }: OnboardingRecord): boolean =>
  status === 'REJECTED'
    ? decision?.appealable !== true
    : ['COMPLETED', 'CANCELLED', 'EXPIRED'].includes(status);

const applicationKeys = (record: OnboardingRecord): Readonly<Record<string, string>> => ({
  customer: record.customerId,
  ...(isOver(record) ? {} : { open: record.customerId }),
  ...(['IN_REVIEW', 'AWAITING_VIDEO'].includes(record.status)
    ? { review: 'OPEN' }
    : record.decidedBy.length > 0
      ? { review: 'DONE' }
      : {}),
});

/** Kinds of record of verification and of opening accounts. */
export const onboardingKinds = {
  onboarding: kind<OnboardingRecord>('onboarding', applicationKeys),
  openApplication: kind<OpenApplicationRecord>('open-application'),
  upload: kind<UploadRecord>('upload', ({ applicationId }) => ({ application: applicationId })),
  uploadPart: kind<UploadPartRecord>('upload-part', ({ uploadId }) => ({ upload: uploadId })),
  liveness: kind<LivenessRecord>('liveness'),
  handOver: kind<HandOverRecord>('hand-over'),
  handOverOf: kind<HandOverOfRecord>('hand-over-of'),
  slot: kind<SlotRecord>('video-slot'),
  risk: kind<RiskRecord>('risk'),
  deviceUse: kind<DeviceUseRecord>('device-use'),
  binding: kind<BindingRecord>('card-binding'),
  boundNumber: kind<BoundNumberRecord>('bound-number'),
  person: kind<PersonRecord>('person'),
  /** One record of the first unit, `policy`. */
  policy: kind<VerificationPolicy>('verification-policy'),
} as const;
