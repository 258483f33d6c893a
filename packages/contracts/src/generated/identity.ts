// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { Challenge } from './shared.js';

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

/** Operations of the feature `identity` by method name. */
export type IdentityOperations = {
  /**
   * Reads the customer.
   *
   * `GET /v1/identity/customer`, for a customer’s session, scope `identity:read`.
   */
  readonly getCustomer: Operation<IdentityGetCustomerInput, Customer, 'customer'>;
  /**
   * Answers a challenge.
   *
   * `POST /v1/identity/challenges/{challengeId}/verify`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `otp-incorrect`, `otp-expired`, `attempts-exhausted`, `invalid-state`
   */
  readonly verifyChallenge: Operation<IdentityVerifyChallengeInput, StepUp, 'customer'>;
  /**
   * Sends another code for the same request; the old one stops counting.
   *
   * `POST /v1/identity/challenges/{challengeId}/resend`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `rate-limited`, `attempts-exhausted`, `invalid-state`
   */
  readonly resendChallenge: Operation<IdentityResendChallengeInput, Challenge, 'customer'>;
};
