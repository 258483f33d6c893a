import * as z from 'zod/mini';
import { id, instant, localDate, openEnum, sha256, text } from './scalars.js';
import { shape } from './shape.js';

/** What the customer is verified for. */
export const scene = () => openEnum(['VERIFICATION', 'ACCOUNT_OPENING']);

/** How much is asked: the server may raise it, nothing lowers it. */
export const mode = () => openEnum(['SIMPLE', 'STANDARD', 'ADVANCED']);

/** A step of an application. */
export const stepName = () =>
  openEnum([
    'CONSENTS',
    'PHONE',
    'ID_ELEMENTS',
    'ID_DOCUMENT',
    'FACE',
    'VIDEO',
    'DETAILS',
    'CARD',
    'OPENING',
  ]);

/** Ways on from where an application stands; there is always one unless the reason is final. */
export const wayOn = () =>
  openEnum(['RETRY', 'WAIT', 'VIDEO', 'OTHER_DEVICE', 'APPEAL', 'NEW_APPLICATION', 'BRANCH']);

/** What can be asked for once more. */
export const wantedItem = () => openEnum(['ID_FRONT', 'ID_BACK', 'ID_ELEMENTS', 'FACE']);

/** A document of an application. */
export const IdentityAgreementRefShape = shape(
  'IdentityAgreementRef',
  z.object({
    /** Id, `agr_…`. */
    id: id('agr'),
    /** Kind of document. */
    kind: openEnum([
      'IDENTITY_NOTICE',
      'FACE_CONSENT',
      'ACCOUNT_CONTRACT',
      'TAX_DECLARATION',
      'QUICK_PAY_CONTRACT',
    ]),
    /** Title as shown. */
    title: text(60),
    /** Version of the text. */
    version: text(20),
    /** Digest of its content. */
    sha256: sha256(),
    /** Says that it must be agreed to apart from all others (PIPL art. 29), and may be declined. */
    separate: z.boolean(),
  }),
);

/** A step, and how far it is. */
export const IdentityStepShape = shape(
  'IdentityStep',
  z.object({
    /** Which step. */
    name: stepName(),
    /** State; `SKIPPED` steps were replaced by another one, such as the face by a video call. */
    status: openEnum(['OPEN', 'PASSED', 'FAILED', 'IN_REVIEW', 'SKIPPED']),
    /** Tries that are left; null where they are not counted. */
    attemptsLeft: z.nullable(z.int()),
    /** When a try is free again, while none is left; else null. */
    retryAt: z.nullable(instant()),
    /** Why the last try did not pass; null when none failed. */
    reason: z.nullable(
      openEnum([
        'IDENTITY_MISMATCH',
        'IDENTITY_NOT_FOUND',
        'AUTHORITY_UNAVAILABLE',
        'DOCUMENT_UNREADABLE',
        'DOCUMENT_EXPIRED',
        'DOCUMENT_DIFFERS',
        'FACE_MISMATCH',
        'LIVENESS_FAILED',
        'CARD_MISMATCH',
        'VIDEO_MISSED',
        'MORE_WANTED',
      ]),
    ),
  }),
);

/** One thing that a verification rests on. */
export const IdentityEvidenceShape = shape(
  'IdentityEvidence',
  z.object({
    /** What was shown. */
    kind: openEnum([
      'PHONE_CODE',
      'ID_AUTHORITY',
      'ID_DOCUMENT',
      'LIVENESS',
      'FACE_MATCH',
      'CARD_ELEMENTS',
      'PERSON_REVIEW',
      'VIDEO_CALL',
    ]),
    /** Who confirmed it. The sandbox's own provider is called `sandbox`. */
    provider: text(40),
    /** Says that the provider is certified for it; never true in the sandbox. */
    certified: z.boolean(),
    /** When. */
    at: instant(),
  }),
);

/** What a verification is worth, and what it rests on. */
export const IdentityResultShape = shape(
  'IdentityResult',
  z.object({
    /** 1: ID and card or phone; 2: ID, face and document; 3: also seen by two persons or by video. */
    assuranceLevel: z.int(),
    /** Mode that was gone through. */
    mode: mode(),
    /** Evidence, oldest first. */
    evidence: z.array(IdentityEvidenceShape),
    /** When it was reached. */
    at: instant(),
  }),
);

/** A look by a person. */
export const IdentityReviewShape = shape(
  'IdentityReview',
  z.object({
    /** When it began. */
    submittedAt: instant(),
    /** By when it is answered. */
    answerBy: instant(),
    /** Applications that were there before and are still waiting. */
    ahead: z.int(),
    /** Says that it looks at an objection. */
    isAppeal: z.boolean(),
  }),
);

/** What the reviewer wants once more. */
export const IdentityWantedShape = shape(
  'IdentityWanted',
  z.object({
    /** What is wanted. */
    items: z.array(wantedItem()),
    /** Why, in words for the customer. */
    note: text(200),
    /** When it was asked for. */
    at: instant(),
  }),
);

/** An appointment for a video call. */
export const IdentityAppointmentShape = shape(
  'IdentityAppointment',
  z.object({
    /** Id, `vid_…`. */
    id: id('vid'),
    /** Who sits there: an agent, or an agent with a sign-language interpreter. */
    channel: openEnum(['AGENT', 'SIGN_LANGUAGE']),
    /** When it begins. */
    startsAt: instant(),
    /** When it ends at the latest. */
    endsAt: instant(),
    /** State. */
    status: openEnum(['BOOKED', 'HELD', 'MISSED', 'CANCELLED']),
  }),
);

/** Why an application was turned down, and what can be done. */
export const IdentityDecisionShape = shape(
  'IdentityDecision',
  z.object({
    /** Reason. `NOT_CONFIRMED` also stands for reasons that the law lets nobody name. */
    reason: openEnum([
      'NOT_CONFIRMED',
      'UNDER_AGE',
      'IDENTITY_MISMATCH',
      'DOCUMENT_EXPIRED',
      'ALREADY_CUSTOMER',
    ]),
    /** The reason, for the customer. */
    text: text(200),
    /** What the customer can do. */
    advice: text(200),
    /** When. */
    decidedAt: instant(),
    /** Says that the customer may object. */
    appealable: z.boolean(),
    /** The objection: open, or how it ended; null without one. */
    appeal: z.nullable(openEnum(['OPEN', 'UPHELD', 'REJECTED'])),
  }),
);

/** The person, as far as known, masked. */
export const IdentityPersonShape = shape(
  'IdentityPerson',
  z.object({
    /** Name, masked. */
    nameMasked: text(80),
    /** Identity number, masked: `990***********001X`. */
    idNumberMasked: text(30),
    /** Last day on which the document counts; null for one without end, or where no document was shown. */
    idValidUntil: z.nullable(localDate()),
  }),
);
