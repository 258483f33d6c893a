// Generated from the contracts by `npm run generate`. Do not edit.

/**
 * A value that only the bank can read: a payment password, a full card or identity number, a picture of a face.
 * The page encrypts it with a key of `GET /.well-known/wdl-encryption-jwks`.
 */
export interface EncryptedField {
  /** Always `jwe`. */
  readonly enc: 'jwe';
  /** Compact JWE (RFC 7516), `alg` ECDH-ES+A256KW, `enc` A256GCM. */
  readonly value: string;
}

/** An application to be known, or to open an account 核身申请. It lives at the bank: any device goes on where it stands. */
export interface IdentityApplication {
  /** Id, `onb_…`. */
  readonly id: string;
  /** What for. */
  readonly scene: 'VERIFICATION' | 'ACCOUNT_OPENING' | (string & Record<never, never>);
  /** Class of the account that it opens; null when it opens none. */
  readonly accountClass: 'II' | 'III' | (string & Record<never, never>) | null;
  /** How much is asked. */
  readonly mode: 'SIMPLE' | 'STANDARD' | 'ADVANCED' | (string & Record<never, never>);
  /** How much the page has asked for. */
  readonly requestedMode: 'SIMPLE' | 'STANDARD' | 'ADVANCED' | (string & Record<never, never>);
  /** Why the mode was raised; empty when it was not. */
  readonly raisedFor: readonly (
    'NEW_DEVICE' | 'SHARED_DEVICE' | 'UNUSUAL_BEHAVIOUR' | 'REVIEWER' | (string & Record<never, never>)
  )[];
  /**
   * State. `COLLECTING` until all that identifies is there; `APPROVED` while only what the account needs is missing;
   * final: `COMPLETED`, `REJECTED` (until an objection), `CANCELLED`, `EXPIRED`.
   */
  readonly status:
    | 'COLLECTING'
    | 'IN_REVIEW'
    | 'AWAITING_VIDEO'
    | 'APPROVED'
    | 'COMPLETED'
    | 'REJECTED'
    | 'CANCELLED'
    | 'EXPIRED'
    | (string & Record<never, never>);
  /** All steps in their order. */
  readonly steps: readonly IdentityStep[];
  /** The step that is next; null while nothing can be done, or nothing is left. */
  readonly step:
    | 'CONSENTS'
    | 'PHONE'
    | 'ID_ELEMENTS'
    | 'ID_DOCUMENT'
    | 'FACE'
    | 'VIDEO'
    | 'DETAILS'
    | 'CARD'
    | 'OPENING'
    | (string & Record<never, never>)
    | null;
  /** Ways on, the first one recommended. Empty only when the application is completed or the reason is final. */
  readonly ways: readonly (
    | 'RETRY'
    | 'WAIT'
    | 'VIDEO'
    | 'OTHER_DEVICE'
    | 'APPEAL'
    | 'NEW_APPLICATION'
    | 'BRANCH'
    | (string & Record<never, never>)
  )[];
  /** Documents that the present step shows: the notices of `CONSENTS`, the contracts of `OPENING`. */
  readonly documents: readonly IdentityAgreementRef[];
  /** Says whether the customer lets the bank use the face; null before the question was answered. */
  readonly faceAllowed: boolean | null;
  /** Phone that was confirmed, masked; null before. */
  readonly phoneMasked: string | null;
  /** The person, once the identity was confirmed by the customer; null before. */
  readonly person: IdentityPerson | null;
  /** Pictures that the bank has of the present application. What a reviewer wants once more is not among them. */
  readonly pictures: readonly ('ID_FRONT' | 'ID_BACK' | 'FACE' | (string & Record<never, never>))[];
  /** What a reviewer wants once more; null when nothing is. */
  readonly wanted: IdentityWanted | null;
  /** The look by a person, while there is one. */
  readonly review: IdentityReview | null;
  /** The video call that was booked last; null without one. */
  readonly appointment: IdentityAppointment | null;
  /** Why it was turned down; null when it was not. */
  readonly decision: IdentityDecision | null;
  /** What the verification is worth; null before it is approved. */
  readonly result: IdentityResult | null;
  /** When it began. */
  readonly createdAt: string;
  /** When it ends by itself, 30 days after it began. */
  readonly expiresAt: string;
  /** Grows by one with each change. */
  readonly version: number;
}

/** A document of an application. */
export interface IdentityAgreementRef {
  /** Id, `agr_…`. */
  readonly id: string;
  /** Kind of document. */
  readonly kind:
    | 'IDENTITY_NOTICE'
    | 'FACE_CONSENT'
    | 'ACCOUNT_CONTRACT'
    | 'TAX_DECLARATION'
    | 'QUICK_PAY_CONTRACT'
    | (string & Record<never, never>);
  /** Title as shown. */
  readonly title: string;
  /** Version of the text. */
  readonly version: string;
  /** Digest of its content. */
  readonly sha256: string;
  /** Says that it must be agreed to apart from all others (PIPL art. 29), and may be declined. */
  readonly separate: boolean;
}

/** A step, and how far it is. */
export interface IdentityStep {
  /** Which step. */
  readonly name:
    | 'CONSENTS'
    | 'PHONE'
    | 'ID_ELEMENTS'
    | 'ID_DOCUMENT'
    | 'FACE'
    | 'VIDEO'
    | 'DETAILS'
    | 'CARD'
    | 'OPENING'
    | (string & Record<never, never>);
  /** State; `SKIPPED` steps were replaced by another one, such as the face by a video call. */
  readonly status: 'OPEN' | 'PASSED' | 'FAILED' | 'IN_REVIEW' | 'SKIPPED' | (string & Record<never, never>);
  /** Tries that are left; null where they are not counted. */
  readonly attemptsLeft: number | null;
  /** When a try is free again, while none is left; else null. */
  readonly retryAt: string | null;
  /** Why the last try did not pass; null when none failed. */
  readonly reason:
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
    | 'MORE_WANTED'
    | (string & Record<never, never>)
    | null;
}

/** One thing that a verification rests on. */
export interface IdentityEvidence {
  /** What was shown. */
  readonly kind:
    | 'PHONE_CODE'
    | 'ID_AUTHORITY'
    | 'ID_DOCUMENT'
    | 'LIVENESS'
    | 'FACE_MATCH'
    | 'CARD_ELEMENTS'
    | 'PERSON_REVIEW'
    | 'VIDEO_CALL'
    | (string & Record<never, never>);
  /** Who confirmed it. The sandbox's own provider is called `sandbox`. */
  readonly provider: string;
  /** Says that the provider is certified for it; never true in the sandbox. */
  readonly certified: boolean;
  /** When. */
  readonly at: string;
}

/** What a verification is worth, and what it rests on. */
export interface IdentityResult {
  /** 1: ID and card or phone; 2: ID, face and document; 3: also seen by two persons or by video. */
  readonly assuranceLevel: number;
  /** Mode that was gone through. */
  readonly mode: 'SIMPLE' | 'STANDARD' | 'ADVANCED' | (string & Record<never, never>);
  /** Evidence, oldest first. */
  readonly evidence: readonly IdentityEvidence[];
  /** When it was reached. */
  readonly at: string;
}

/** A look by a person. */
export interface IdentityReview {
  /** When it began. */
  readonly submittedAt: string;
  /** By when it is answered. */
  readonly answerBy: string;
  /** Applications that were there before and are still waiting. */
  readonly ahead: number;
  /** Says that it looks at an objection. */
  readonly isAppeal: boolean;
}

/** What the reviewer wants once more. */
export interface IdentityWanted {
  /** What is wanted. */
  readonly items: readonly (
    'ID_FRONT' | 'ID_BACK' | 'ID_ELEMENTS' | 'FACE' | (string & Record<never, never>)
  )[];
  /** Why, in words for the customer. */
  readonly note: string;
  /** When it was asked for. */
  readonly at: string;
}

/** An appointment for a video call. */
export interface IdentityAppointment {
  /** Id, `vid_…`. */
  readonly id: string;
  /** Who sits there: an agent, or an agent with a sign-language interpreter. */
  readonly channel: 'AGENT' | 'SIGN_LANGUAGE' | (string & Record<never, never>);
  /** When it begins. */
  readonly startsAt: string;
  /** When it ends at the latest. */
  readonly endsAt: string;
  /** State. */
  readonly status: 'BOOKED' | 'HELD' | 'MISSED' | 'CANCELLED' | (string & Record<never, never>);
}

/** Why an application was turned down, and what can be done. */
export interface IdentityDecision {
  /** Reason. `NOT_CONFIRMED` also stands for reasons that the law lets nobody name. */
  readonly reason:
    | 'NOT_CONFIRMED'
    | 'UNDER_AGE'
    | 'IDENTITY_MISMATCH'
    | 'DOCUMENT_EXPIRED'
    | 'ALREADY_CUSTOMER'
    | (string & Record<never, never>);
  /** The reason, for the customer. */
  readonly text: string;
  /** What the customer can do. */
  readonly advice: string;
  /** When. */
  readonly decidedAt: string;
  /** Says that the customer may object. */
  readonly appealable: boolean;
  /** The objection: open, or how it ended; null without one. */
  readonly appeal: 'OPEN' | 'UPHELD' | 'REJECTED' | (string & Record<never, never>) | null;
}

/** The person, as far as known, masked. */
export interface IdentityPerson {
  /** Name, masked. */
  readonly nameMasked: string;
  /** Identity number, masked: `990***********001X`. */
  readonly idNumberMasked: string;
  /** Last day on which the document counts; null for one without end, or where no document was shown. */
  readonly idValidUntil: string | null;
}

/** One field that the bank did not accept. */
export interface ProblemField {
  /** JSON Pointer (RFC 6901) to the field in the request. */
  readonly pointer: string;
  /** Says what is wrong with it, for developers. */
  readonly message: string;
}

/** What the customer agrees to: shown beside every way to confirm, and part of what the confirmation is bound to. */
export interface ConfirmedTerms {
  /** Money that moves, or that can be borrowed from now on. */
  readonly amount?: Money | undefined;
  /** Who receives the money, masked: a card such as `999999******2600`, or the bank's name. */
  readonly payee?: string | undefined;
  /** SHA-256 of the contract as it was shown. */
  readonly contractVersion?: string | undefined;
}

/**
 * A second factor that the bank asks for. It is bound to method, path, body, amount, payee and contract: it confirms
 * nothing else.
 */
export interface Challenge {
  /** Id of the challenge, `otp_…`. */
  readonly id: string;
  /** Way to confirm that is offered first; the first of `methods`. */
  readonly method: 'OTP' | 'PAYMENT_PASSWORD' | 'FACE' | 'NATIVE_BIOMETRIC' | (string & Record<never, never>);
  /** Ways to confirm, each as good as the others. One that was tried too often is left out until it is free again. */
  readonly methods: readonly (
    'OTP' | 'PAYMENT_PASSWORD' | 'FACE' | 'NATIVE_BIOMETRIC' | (string & Record<never, never>)
  )[];
  /** Ways in which this request was confirmed already, where the policy wants two; left out when none was. */
  readonly passed?:
    | readonly ('OTP' | 'PAYMENT_PASSWORD' | 'FACE' | 'NATIVE_BIOMETRIC' | (string & Record<never, never>))[]
    | undefined;
  /** What is confirmed. */
  readonly purpose:
    | 'LOAN_DRAW'
    | 'LOAN_REPAY'
    | 'LOAN_ACCEPT'
    | 'LINE_UNLOCK'
    | 'WEALTH_BUY'
    | 'WEALTH_REDEEM'
    | 'WEALTH_PLAN'
    | 'DEPOSIT_OPEN'
    | 'DEPOSIT_WITHDRAW'
    | 'DEVICE_REGISTER'
    | 'PHONE_CONFIRM'
    | 'CARD_BIND'
    | 'CARD_UNBIND'
    | 'TRANSFER'
    | 'PASSWORD_CHANGE'
    | 'LIMIT_CHANGE'
    | 'ACCOUNT_UNFREEZE'
    | 'ACCOUNT_CLOSE'
    | 'DATA_ERASURE'
    | (string & Record<never, never>);
  /** The terms that the customer has to see before confirming. */
  readonly confirms: ConfirmedTerms;
  /** Where a code was or would be sent, masked: `100****0900`. */
  readonly phoneMasked: string;
  /** Digits of the code. */
  readonly length: number;
  /** When the code stops counting; the other ways count for 30 minutes. */
  readonly expiresAt: string;
  /** When another code may be asked for. */
  readonly resendAfter: string;
  /** Wrong answers that are still allowed, whatever the way. */
  readonly attemptsLeft: number;
  /** Digest of the request, the customer and the terms; a registered device signs it, see `assertion` of the answer. */
  readonly binds: string;
}

/** What went wrong, RFC 9457 with our members. */
export interface Problem {
  /** Page that explains the code. */
  readonly type: string;
  /** The code in words. */
  readonly title: string;
  /** HTTP status. */
  readonly status: number;
  /** What happened here, for developers; nothing personal. */
  readonly detail?: string | undefined;
  /** Path that was called, without its query. */
  readonly instance: string;
  /** Stable name, see the error list. */
  readonly code: string;
  /** Same as header `X-FAPI-Interaction-ID`; give it to support. */
  readonly traceId: string;
  /** Says that the same call may succeed later. */
  readonly retryable: boolean;
  /** What to do about it. */
  readonly recovery:
    'retry' | 'sign-in' | 'change-input' | 'change-method' | 'contact' | (string & Record<never, never>);
  /** The only text that a screen may show as it is, in the session's language. */
  readonly userMessage?: string | undefined;
  /** Fields that were not accepted, with `validation-failed`. */
  readonly errors?: readonly ProblemField[] | undefined;
  /** Second factor to fulfil, with `step-up-required`. */
  readonly challenge?: Challenge | undefined;
  /** Wrong answers that are still allowed, with a wrong answer; with `attempts-exhausted` above 0, another way may be tried. */
  readonly attemptsLeft?: number | undefined;
}

/**
 * An amount of money as it travels: a decimal string, never a number.
 *
 * Two decimals always, no sign except a leading minus where a field says so, never `-0.00`.
 */
export interface Money {
  /** Yuan with exactly two decimals, for example `8000.00`. */
  readonly amount: string;
  /** Always `CNY`. */
  readonly currency: 'CNY';
}

/** An amount of money in a request, the same as in a reply; the bank takes no member beyond these two. */
export interface MoneyInput {
  /** Yuan with exactly two decimals, for example `8000.00`. */
  readonly amount: string;
  /** Always `CNY`. */
  readonly currency: 'CNY';
}

/** Place in a list. */
export interface Page {
  /** Pass as `cursor` for the next page; null on the last one. Opaque. */
  readonly nextCursor: string | null;
}

/** Nothing to send. */
export type NoInput = Readonly<Record<string, never>>;
