import * as z from 'zod/mini';
import { id, instant, MoneyShape, openEnum, sha256, text } from './scalars.js';
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

/** What the customer agrees to: shown beside every way to confirm, and part of what the confirmation is bound to. */
export const ConfirmedTermsShape = shape(
  'ConfirmedTerms',
  z.object({
    /** Money that moves, or that can be borrowed from now on. */
    amount: z.optional(MoneyShape),
    /** Who receives the money, masked: a card such as `999999******2600`, or the bank's name. */
    payee: z.optional(text(80)),
    /** SHA-256 of the contract as it was shown. */
    contractVersion: z.optional(sha256()),
  }),
);

const confirmMethod = () => openEnum(['OTP', 'PAYMENT_PASSWORD', 'FACE', 'NATIVE_BIOMETRIC']);

/**
 * A second factor that the bank asks for. It is bound to method, path, body, amount, payee and contract: it confirms
 * nothing else.
 */
export const ChallengeShape = shape(
  'Challenge',
  z.object({
    /** Id of the challenge, `otp_…`. */
    id: id('otp'),
    /** Way to confirm that is offered first; the first of `methods`. */
    method: confirmMethod(),
    /** Ways to confirm, each as good as the others. One that was tried too often is left out until it is free again. */
    methods: z.array(confirmMethod()),
    /** Ways in which this request was confirmed already, where the policy wants two; left out when none was. */
    passed: z.optional(z.array(confirmMethod())),
    /** What is confirmed. */
    purpose: openEnum([
      'LOAN_DRAW',
      'LOAN_REPAY',
      'LOAN_ACCEPT',
      'LINE_UNLOCK',
      'WEALTH_BUY',
      'WEALTH_REDEEM',
      'WEALTH_PLAN',
      'DEPOSIT_OPEN',
      'DEPOSIT_WITHDRAW',
      'DEVICE_REGISTER',
      'PHONE_CONFIRM',
      'CARD_BIND',
      'CARD_UNBIND',
      'TRANSFER',
      'PASSWORD_CHANGE',
      'LIMIT_CHANGE',
      'ACCOUNT_UNFREEZE',
      'ACCOUNT_CLOSE',
      'DATA_ERASURE',
    ]),
    /** The terms that the customer has to see before confirming. */
    confirms: ConfirmedTermsShape,
    /** Where a code was or would be sent, masked: `100****0900`. */
    phoneMasked: z.string(),
    /** Digits of the code. */
    length: z.int(),
    /** When the code stops counting; the other ways count for 30 minutes. */
    expiresAt: instant(),
    /** When another code may be asked for. */
    resendAfter: instant(),
    /** Wrong answers that are still allowed, whatever the way. */
    attemptsLeft: z.int(),
    /** Digest of the request, the customer and the terms; a registered device signs it, see `assertion` of the answer. */
    binds: sha256(),
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
    /** Wrong answers that are still allowed, with a wrong answer; with `attempts-exhausted` above 0, another way may be tried. */
    attemptsLeft: z.optional(z.int()),
  }),
);
