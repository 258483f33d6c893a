import * as z from 'zod/mini';
import type { Challenge } from '../generated/shared.js';
import type {
  IdentityResendChallengeInput,
  IdentityVerifyChallengeInput,
  StepUp,
} from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { ChallengeShape } from '../shared/problem.js';
import { id, instant, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** The customer's answer to a challenge. */
export const IdentityVerifyChallengeInputShape = shape(
  'IdentityVerifyChallengeInput',
  z.strictObject({
    /** Challenge, `otp_…`. */
    challengeId: id('otp'),
    /** Code from the message, digits only. */
    code: z.string().check(z.regex(/^\d{6}$/, 'Use six digits.')),
  }),
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

/** Answers a challenge. */
export const verifyChallenge: Operation<IdentityVerifyChallengeInput, StepUp> = operation({
  id: 'identity.verifyChallenge',
  summary: 'Answer a challenge with a code',
  method: 'POST',
  path: '/v1/identity/challenges/{challengeId}/verify',
  actor: 'customer',
  scope: 'identity:write',
  input: IdentityVerifyChallengeInputShape,
  output: StepUpShape,
  errors: ['not-found', 'otp-incorrect', 'otp-expired', 'attempts-exhausted', 'invalid-state'],
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
  errors: ['not-found', 'rate-limited', 'attempts-exhausted', 'invalid-state'],
});
