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
