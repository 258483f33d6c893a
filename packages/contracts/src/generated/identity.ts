// Generated from the contracts by `npm run generate`. Do not edit.
/** The customer's answer to a challenge. */
export interface IdentityVerifyChallengeInput {
  /** Challenge, `otp_…`. */
  readonly challengeId: string;
  /** Code from the message, digits only. */
  readonly code: string;
}

/** Proof of a second factor; counts for one request. */
export interface StepUp {
  /** Token for header `WDL-Step-Up`: works once, for the request that the challenge was bound to. */
  readonly token: string;
  /** When it stops counting. */
  readonly expiresAt: string;
}

/** Asks for another code. */
export interface IdentityResendChallengeInput {
  /** Challenge, `otp_…`. */
  readonly challengeId: string;
}

/** Reads the customer of the session. */
export type IdentityGetCustomerInput = Readonly<Record<string, never>>;

/** A customer, in masked forms only. */
export interface Customer {
  /** Id, `cus_…`. */
  readonly id: string;
  /** Name with all but the first character hidden where it is short: `陈*立`. */
  readonly nameMasked: string;
  /** Phone: `100****0900`. */
  readonly phoneMasked: string;
  /** 0 none, 1 phone, 2 ID and card, 3 ID, face and card, 4 video or branch. */
  readonly kycLevel: number;
  /** State. */
  readonly status:
    'PROSPECT' | 'ACTIVE' | 'RESTRICTED' | 'FROZEN' | 'CLOSED' | (string & Record<never, never>);
}
