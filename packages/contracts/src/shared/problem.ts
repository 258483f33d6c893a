import * as z from 'zod/mini';
import { instant, openEnum, id } from './scalars.js';
import { shape } from './shape.js';

/** One field that the bank did not accept. */
export const ProblemFieldShape = shape(
  'ProblemField',
  z.object({
    /** JSON Pointer (RFC 6901) to the field in the request. */
    pointer: z.string(),
    /** Says what is wrong with it, for developers. */
    message: z.string(),
  }),
);

/** A second factor that the bank asks for. The code is bound to one method, path and body: it fails for any other. */
export const ChallengeShape = shape(
  'Challenge',
  z.object({
    /** Id of the challenge, `otp_…`. */
    id: id('otp'),
    /** How the customer confirms. */
    method: openEnum(['OTP']),
    /** What the code confirms. */
    purpose: openEnum(['LOAN_DRAW', 'LOAN_REPAY', 'LOAN_ACCEPT', 'LINE_UNLOCK']),
    /** Where the code was sent, masked: `100****0900`. */
    phoneMasked: z.string(),
    /** Digits of the code. */
    length: z.int(),
    /** When the code stops counting. */
    expiresAt: instant(),
    /** When another code may be asked for. */
    resendAfter: instant(),
    /** Wrong codes that are still allowed. */
    attemptsLeft: z.int(),
  }),
);

/** What went wrong, RFC 9457 with our members. */
export const ProblemShape = shape(
  'Problem',
  z.object({
    /** Page that explains the code. */
    type: z.string(),
    /** The code in words. */
    title: z.string(),
    /** HTTP status. */
    status: z.int(),
    /** What happened here, for developers; nothing personal. */
    detail: z.optional(z.string()),
    /** Path that was called, without its query. */
    instance: z.string(),
    /** Stable name, see the error list. */
    code: z.string(),
    /** Same as header `X-FAPI-Interaction-ID`; give it to support. */
    traceId: z.string(),
    /** Says that the same call may succeed later. */
    retryable: z.boolean(),
    /** What to do about it. */
    recovery: openEnum(['retry', 'sign-in', 'change-input', 'change-method', 'contact']),
    /** The only text that a screen may show as it is, in the session's language. */
    userMessage: z.optional(z.string()),
    /** Fields that were not accepted, with `validation-failed`. */
    errors: z.optional(z.array(ProblemFieldShape)),
    /** Second factor to fulfil, with `step-up-required`. */
    challenge: z.optional(ChallengeShape),
    /** Wrong codes that are still allowed, with `otp-incorrect`. */
    attemptsLeft: z.optional(z.int()),
  }),
);
