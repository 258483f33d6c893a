import * as z from 'zod/mini';
import {
  IdentityAgreementRefShape,
  IdentityAppointmentShape,
  IdentityDecisionShape,
  IdentityPersonShape,
  IdentityResultShape,
  IdentityReviewShape,
  IdentityStepShape,
  IdentityWantedShape,
  mode,
  scene,
  stepName,
  wayOn,
} from './identity.shapes.js';
import { id, instant, openEnum } from './scalars.js';
import { shape } from './shape.js';

/** An application to be known, or to open an account 核身申请. It lives at the bank: any device goes on where it stands. */
export const IdentityApplicationShape = shape(
  'IdentityApplication',
  z.object({
    /** Id, `onb_…`. */
    id: id('onb'),
    /** What for. */
    scene: scene(),
    /** Class of the account that it opens; null when it opens none. */
    accountClass: z.nullable(openEnum(['II', 'III'])),
    /** How much is asked. */
    mode: mode(),
    /** How much the page has asked for. */
    requestedMode: mode(),
    /** Why the mode was raised; empty when it was not. */
    raisedFor: z.array(openEnum(['NEW_DEVICE', 'SHARED_DEVICE', 'UNUSUAL_BEHAVIOUR', 'REVIEWER'])),
    /**
     * State. `COLLECTING` until all that identifies is there; `APPROVED` while only what the account needs is missing;
     * final: `COMPLETED`, `REJECTED` (until an objection), `CANCELLED`, `EXPIRED`.
     */
    status: openEnum([
      'COLLECTING',
      'IN_REVIEW',
      'AWAITING_VIDEO',
      'APPROVED',
      'COMPLETED',
      'REJECTED',
      'CANCELLED',
      'EXPIRED',
    ]),
    /** All steps in their order. */
    steps: z.array(IdentityStepShape),
    /** The step that is next; null while nothing can be done, or nothing is left. */
    step: z.nullable(stepName()),
    /** Ways on, the first one recommended. Empty only when the application is completed or the reason is final. */
    ways: z.array(wayOn()),
    /** Documents that the present step shows: the notices of `CONSENTS`, the contracts of `OPENING`. */
    documents: z.array(IdentityAgreementRefShape),
    /** Says whether the customer lets the bank use the face; null before the question was answered. */
    faceAllowed: z.nullable(z.boolean()),
    /** Phone that was confirmed, masked; null before. */
    phoneMasked: z.nullable(z.string()),
    /** The person, once the identity was confirmed by the customer; null before. */
    person: z.nullable(IdentityPersonShape),
    /** Pictures that the bank has of the present application. What a reviewer wants once more is not among them. */
    pictures: z.array(openEnum(['ID_FRONT', 'ID_BACK', 'FACE'])),
    /** What a reviewer wants once more; null when nothing is. */
    wanted: z.nullable(IdentityWantedShape),
    /** The look by a person, while there is one. */
    review: z.nullable(IdentityReviewShape),
    /** The video call that was booked last; null without one. */
    appointment: z.nullable(IdentityAppointmentShape),
    /** Why it was turned down; null when it was not. */
    decision: z.nullable(IdentityDecisionShape),
    /** What the verification is worth; null before it is approved. */
    result: z.nullable(IdentityResultShape),
    /** When it began. */
    createdAt: instant(),
    /** When it ends by itself, 30 days after it began. */
    expiresAt: instant(),
    /** Grows by one with each change. */
    version: z.int(),
  }),
);
