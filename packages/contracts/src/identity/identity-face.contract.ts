import * as z from 'zod/mini';
import type { IdentityApplication } from '../generated/shared.js';
import type {
  IdentityFinishLivenessInput,
  IdentityStartLivenessInput,
  LivenessSession,
} from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { IdentityApplicationShape } from '../shared/identity-application.js';

/** Begins a face check. */
export const IdentityStartLivenessInputShape = shape(
  'IdentityStartLivenessInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
  }),
);

/** A face check: what the customer is asked to do, in this order, once. */
export const LivenessSessionShape = shape(
  'LivenessSession',
  z.object({
    /** Id, `liv_…`. */
    id: id('liv'),
    /** Counts for one check only: a recording of an older one carries another. */
    nonce: text(60),
    /** What to do; `LOOK` first. In mode `STANDARD` that is all. No step flashes. */
    actions: z.array(openEnum(['LOOK', 'TURN_LEFT', 'TURN_RIGHT', 'OPEN_MOUTH', 'NOD'])),
    /** When it ends; `startLiveness` gives a new one, which costs no try. */
    expiresAt: instant(),
  }),
);

/** What was taken for one action. */
export const LivenessFrameInputShape = shape(
  'LivenessFrameInput',
  z.strictObject({
    /** Action that it shows. */
    action: z.enum(['LOOK', 'TURN_LEFT', 'TURN_RIGHT', 'OPEN_MOUTH', 'NOD']),
    /** Picture of kind `FACE`, `upl_…`. */
    uploadId: id('upl'),
  }),
);

/** Hands in the pictures of a face check. */
export const IdentityFinishLivenessInputShape = shape(
  'IdentityFinishLivenessInput',
  z.strictObject({
    /** Check, `liv_…`. */
    livenessId: id('liv'),
    /** Its nonce. */
    nonce: text(60),
    /** A picture for each action, in their order. */
    frames: z.array(LivenessFrameInputShape).check(z.minLength(1), z.maxLength(5)),
  }),
);

/** Begins a face check; the one before stops counting. */
export const startLiveness: Operation<IdentityStartLivenessInput, LivenessSession> = operation({
  id: 'identity.startLiveness',
  summary: 'Begin a face check',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/liveness',
  actor: 'customer',
  scope: 'identity:write',
  successStatus: 201,
  input: IdentityStartLivenessInputShape,
  output: LivenessSessionShape,
  errors: ['not-found', 'invalid-state', 'consent-required', 'attempts-exhausted'],
});

/** Hands in the pictures of a face check and passes the step `FACE`, or sends the application to a person. */
export const finishLiveness: Operation<IdentityFinishLivenessInput, IdentityApplication> = operation({
  id: 'identity.finishLiveness',
  summary: 'Hand in the pictures of a face check',
  method: 'POST',
  path: '/v1/identity/liveness/{livenessId}/finish',
  actor: 'customer',
  scope: 'identity:write',
  idempotent: true,
  audit: 'IDENTITY',
  input: IdentityFinishLivenessInputShape,
  output: IdentityApplicationShape,
  errors: [
    'not-found',
    'invalid-state',
    'liveness-failed',
    'face-mismatch',
    'attempts-exhausted',
    'service-unavailable',
  ],
});
