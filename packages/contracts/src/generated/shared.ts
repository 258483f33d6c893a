// Generated from the contracts by `npm run generate`. Do not edit.

/** One field that the bank did not accept. */
export interface ProblemField {
  /** JSON Pointer (RFC 6901) to the field in the request. */
  readonly pointer: string;
  /** Says what is wrong with it, for developers. */
  readonly message: string;
}

/** A second factor that the bank asks for. The code is bound to one method, path and body: it fails for any other. */
export interface Challenge {
  /** Id of the challenge, `otp_…`. */
  readonly id: string;
  /** How the customer confirms. */
  readonly method: 'OTP' | (string & Record<never, never>);
  /** What the code confirms. */
  readonly purpose:
    'LOAN_DRAW' | 'LOAN_REPAY' | 'LOAN_ACCEPT' | 'LINE_UNLOCK' | (string & Record<never, never>);
  /** Where the code was sent, masked: `100****0900`. */
  readonly phoneMasked: string;
  /** Digits of the code. */
  readonly length: number;
  /** When the code stops counting. */
  readonly expiresAt: string;
  /** When another code may be asked for. */
  readonly resendAfter: string;
  /** Wrong codes that are still allowed. */
  readonly attemptsLeft: number;
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
  /** Wrong codes that are still allowed, with `otp-incorrect`. */
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
