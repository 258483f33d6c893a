import * as z from 'zod/mini';
import type {
  SandboxDecideReviewInput,
  SandboxGetReviewInput,
  SandboxGetReviewPictureInput,
  SandboxListReviewsInput,
  Review,
  ReviewPage,
  ReviewPicture,
} from '../generated/sandbox.js';
import { IdentityApplicationShape } from '../shared/identity-application.js';

import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, pageOf, paging, plainText, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Which reviews are wanted. */
export const SandboxListReviewsInputShape = shape(
  'SandboxListReviewsInput',
  z.strictObject({
    /** `OPEN` wait for a person, `DONE` are decided. @defaultValue OPEN */
    state: z.optional(z.enum(['OPEN', 'DONE'])),
    ...paging,
  }),
);

/** What a reviewer has said. */
export const ReviewOpinionShape = shape(
  'ReviewOpinion',
  z.object({
    /** Who. */
    reviewer: text(40),
    /** What. */
    verdict: openEnum(['APPROVE', 'ASK', 'REJECT']),
    /** When. */
    at: instant(),
  }),
);

/** Names a picture. */
export const ReviewPictureRefShape = shape(
  'ReviewPictureRef',
  z.object({
    /** Picture, `upl_…`. */
    id: id('upl'),
    /** What it shows. */
    kind: openEnum(['ID_FRONT', 'ID_BACK', 'FACE']),
    /** How it was taken. */
    source: openEnum(['CAMERA', 'FILE', 'HOST']),
  }),
);

/** An application that a person has to look at. Nothing in it is unmasked. */
export const ReviewShape = shape(
  'Review',
  z.object({
    /** Application. */
    application: IdentityApplicationShape,
    /** What the review is about. */
    kind: openEnum(['DOCUMENT', 'FACE', 'VIDEO', 'APPEAL', 'SECOND_LOOK']),
    /** Why a person has to look, as codes of the bank. */
    flags: z.array(
      openEnum([
        'FACE_BORDERLINE',
        'DOCUMENT_DOUBTFUL',
        'WATCH_LIST',
        'SHARED_DEVICE',
        'ADVANCED_MODE',
        'APPEAL',
      ]),
    ),
    /** Score of the face match from 0.00 to 1.00, for reviewers only; null without one. */
    faceScore: z.nullable(z.string()),
    /** Pictures that can be looked at. */
    pictures: z.array(ReviewPictureRefShape),
    /** What the customer objects with, in their own words; null without an objection, and in lists. */
    statement: z.nullable(z.string()),
    /** Opinions so far. In mode `ADVANCED` two reviewers have to agree. */
    opinions: z.array(ReviewOpinionShape),
    /** How many opinions are needed. */
    needs: z.int(),
    /** By when it is to be decided. */
    answerBy: instant(),
    /** Says that it is late. */
    late: z.boolean(),
  }),
);

/** Reviews, the one that is due first. */
export const ReviewPageShape = shape('ReviewPage', pageOf(ReviewShape));

/** Names a review by its application. */
export const SandboxGetReviewInputShape = shape(
  'SandboxGetReviewInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
  }),
);

/** Asks for a picture. */
export const SandboxGetReviewPictureInputShape = shape(
  'SandboxGetReviewPictureInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** Picture, `upl_…`. */
    uploadId: id('upl'),
    /** Who looks: it is noted in the audit trail. */
    reviewer: plainText(40),
  }),
);

/** A picture for the reviewer's eyes. Neither the request log nor a recording keeps it. */
export const ReviewPictureShape = shape(
  'ReviewPicture',
  z.object({
    /** Picture, `upl_…`. */
    id: id('upl'),
    /** Media type. */
    mediaType: openEnum(['image/jpeg', 'image/png']),
    /** Bytes, base64. */
    bytes: z.string(),
  }),
);

/** Decides a review. */
export const SandboxDecideReviewInputShape = shape(
  'SandboxDecideReviewInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** Who decides. The second of two must be another person, and so must who decides an objection. */
    reviewer: plainText(40),
    /** What. `MISSED` only of a video call: nobody came. */
    verdict: z.enum(['APPROVE', 'ASK', 'VIDEO', 'REJECT', 'MISSED']),
    /** What is wanted once more, with `ASK`. */
    items: z.optional(
      z.array(z.enum(['ID_FRONT', 'ID_BACK', 'ID_ELEMENTS', 'FACE'])).check(z.minLength(1), z.maxLength(4)),
    ),
    /** Words for the customer, with `ASK`. */
    note: z.optional(plainText(200)),
    /** Reason, with `REJECT`. */
    reason: z.optional(z.enum(['NOT_CONFIRMED', 'UNDER_AGE', 'IDENTITY_MISMATCH', 'DOCUMENT_EXPIRED'])),
  }),
);

/** Lists what waits for a person. */
export const listReviews: Operation<SandboxListReviewsInput, ReviewPage, 'sandbox'> = operation({
  id: 'sandbox.listReviews',
  summary: 'List applications that a person has to look at',
  method: 'GET',
  path: '/v1/sandbox/reviews',
  actor: 'sandbox',
  numericQuery: ['limit'],
  input: SandboxListReviewsInputShape,
  output: ReviewPageShape,
});

/** Reads a review. */
export const getReview: Operation<SandboxGetReviewInput, Review, 'sandbox'> = operation({
  id: 'sandbox.getReview',
  summary: 'Read a review',
  method: 'GET',
  path: '/v1/sandbox/reviews/{applicationId}',
  actor: 'sandbox',
  input: SandboxGetReviewInputShape,
  output: ReviewShape,
  errors: ['not-found'],
});

/** Shows a picture to a reviewer. */
export const getReviewPicture: Operation<SandboxGetReviewPictureInput, ReviewPicture, 'sandbox'> = operation({
  id: 'sandbox.getReviewPicture',
  summary: 'Look at a picture of a review',
  method: 'POST',
  path: '/v1/sandbox/reviews/{applicationId}/pictures/{uploadId}',
  actor: 'sandbox',
  audit: 'IDENTITY',
  input: SandboxGetReviewPictureInputShape,
  output: ReviewPictureShape,
  errors: ['not-found', 'invalid-state'],
});

/** Decides a review, or gives the first of two opinions. */
export const decideReview: Operation<SandboxDecideReviewInput, Review, 'sandbox'> = operation({
  id: 'sandbox.decideReview',
  summary: 'Decide a review',
  method: 'POST',
  path: '/v1/sandbox/reviews/{applicationId}/decisions',
  actor: 'sandbox',
  audit: 'IDENTITY',
  input: SandboxDecideReviewInputShape,
  output: ReviewShape,
  errors: ['not-found', 'invalid-state'],
});
