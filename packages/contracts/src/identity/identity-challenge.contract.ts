import * as z from 'zod/mini';
import type { Challenge } from '../generated/shared.js';
import type {
  IdentityResendChallengeInput,
  IdentityVerifyChallengeInput,
  StepUp,
} from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import { EncryptedFieldShape } from '../shared/encrypted-field.js';
import type { Operation } from '../shared/operation.js';
import { ChallengeShape } from '../shared/problem.js';
import { id, instant, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Answer of a registered device, whose owner has unlocked its key by finger or face. */
export const DeviceAssertionShape = shape(
  'DeviceAssertion',
  z.strictObject({
    /** Key of the device, `dev_…`, as `identity.registerDevice` named it. */
    keyId: id('dev'),
    /**
     * ES256 signature (IEEE P1363: 64 bytes) of the UTF-8 bytes of `<id>.<binds>` of the challenge, base64url without
     * padding.
     */
    signature: z
      .string()
      .check(z.regex(/^[\w-]{86}$/, 'Use 64 bytes in base64url without padding: 86 characters.')),
  }),
);

/** The customer's answer to a challenge: exactly one of `code`, `password`, `face` and `assertion`. */
export const IdentityVerifyChallengeInputShape = shape(
  'IdentityVerifyChallengeInput',
  z
    .strictObject({
      /** Challenge, `otp_…`. */
      challengeId: id('otp'),
      /** Code from the message, digits only. */
      code: z.optional(z.string().check(z.regex(/^\d{6}$/, 'Use six digits.'))),
      /** Payment password: six digits as UTF-8, encrypted in the page. */
      password: z.optional(EncryptedFieldShape),
      /** Picture of the face: a JPEG or PNG, encrypted in the page. The bank compares it and keeps nothing of it. */
      face: z.optional(EncryptedFieldShape),
      /** Answer of a registered device. */
      assertion: z.optional(DeviceAssertionShape),
    })
    .check(
      z.refine(
        ({ code, password, face, assertion }) =>
          [code, password, face, assertion].filter((answer) => answer !== undefined).length === 1,
        'Send exactly one of code, password, face and assertion.',
      ),
    ),
);

/** Proof of a second factor; counts for one request. */
export const StepUpShape = shape(
  'StepUp',
  z.object({
    /** Token for header `WDL-Step-Up`: works once, for the request that the challenge was bound to. */
    token: text(200),
    /** When it stops counting. */
    expiresAt: instant(),
  }),
);

/** Asks for another code. */
export const IdentityResendChallengeInputShape = shape(
  'IdentityResendChallengeInput',
  z.strictObject({
    /** Challenge, `otp_…`. */
    challengeId: id('otp'),
  }),
);

/** Answers a challenge, in one of the ways that it offers. A wrong answer counts for an hour (code) or a day. */
export const verifyChallenge: Operation<IdentityVerifyChallengeInput, StepUp> = operation({
  id: 'identity.verifyChallenge',
  summary: 'Answer a challenge',
  method: 'POST',
  path: '/v1/identity/challenges/{challengeId}/verify',
  actor: 'customer',
  scope: 'identity:write',
  audit: 'STEP_UP',
  input: IdentityVerifyChallengeInputShape,
  output: StepUpShape,
  errors: [
    'not-found',
    'otp-incorrect',
    'password-incorrect',
    'face-mismatch',
    'assertion-invalid',
    'method-not-available',
    'otp-expired',
    'attempts-exhausted',
    'invalid-state',
  ],
});

/** Sends another code for the same request; the old one stops counting. */
export const resendChallenge: Operation<IdentityResendChallengeInput, Challenge> = operation({
  id: 'identity.resendChallenge',
  summary: 'Send another code',
  method: 'POST',
  path: '/v1/identity/challenges/{challengeId}/resend',
  actor: 'customer',
  scope: 'identity:write',
  input: IdentityResendChallengeInputShape,
  output: ChallengeShape,
  errors: ['not-found', 'rate-limited', 'attempts-exhausted', 'method-not-available', 'invalid-state'],
});
