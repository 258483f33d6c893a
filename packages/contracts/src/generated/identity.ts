// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { Challenge, EncryptedField } from './shared.js';

/** Answer of a registered device, whose owner has unlocked its key by finger or face. */
export interface DeviceAssertion {
  /** Key of the device, `dev_…`, as `identity.registerDevice` named it. */
  readonly keyId: string;
  /**
   * ES256 signature (IEEE P1363: 64 bytes) of the UTF-8 bytes of `<id>.<binds>` of the challenge, base64url without
   * padding.
   */
  readonly signature: string;
}

/** The customer's answer to a challenge: exactly one of `code`, `password`, `face` and `assertion`. */
export interface IdentityVerifyChallengeInput {
  /** Challenge, `otp_…`. */
  readonly challengeId: string;
  /** Code from the message, digits only. */
  readonly code?: string | undefined;
  /** Payment password: six digits as UTF-8, encrypted in the page. */
  readonly password?: EncryptedField | undefined;
  /** Picture of the face: a JPEG or PNG, encrypted in the page. The bank compares it and keeps nothing of it. */
  readonly face?: EncryptedField | undefined;
  /** Answer of a registered device. */
  readonly assertion?: DeviceAssertion | undefined;
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

/** Public key of a device, JWK (RFC 7517): its private half never leaves the device. */
export interface DeviceKey {
  /** Always `EC`. */
  readonly kty: 'EC';
  /** Always `P-256`. */
  readonly crv: 'P-256';
  /** First coordinate of the point. */
  readonly x: string;
  /** Second coordinate of the point. */
  readonly y: string;
}

/** Registers a device, so that its owner can confirm by finger or face. */
export interface IdentityRegisterDeviceInput {
  /** Name that the customer knows the device by. */
  readonly name: string;
  /** Key that the device made, in hardware that lets nobody else use it. */
  readonly publicKey: DeviceKey;
}

/** A device that can confirm. */
export interface Device {
  /** Id, `dev_…`; the `keyId` of its answers. */
  readonly id: string;
  /** Name that the customer knows the device by. */
  readonly name: string;
  /** When it was registered. */
  readonly createdAt: string;
}

/** Exports the data. */
export type IdentityExportDataInput = Readonly<Record<string, never>>;

/** Why and for how long data of one purpose is kept. */
export interface RetentionRule {
  /** What the data is for. */
  readonly purpose:
    | 'OFFERS'
    | 'CONFIRMATION'
    | 'ACCESS'
    | 'CREDIT'
    | 'CONTRACT'
    | 'INVESTMENT'
    | 'ACCOUNT'
    | 'IDENTITY'
    | 'BOOKS'
    | 'AUDIT'
    | (string & Record<never, never>);
  /** What allows the bank to hold it, with the article, in Chinese. */
  readonly legalBasis: string;
  /** The law that says how long it must be kept, with the article, in Chinese; null where none does. */
  readonly keptBecause: string | null;
  /** How long: an ISO 8601 period such as `P10Y`, `PT0S` for not beyond its purpose; null for without end. */
  readonly keptFor: string | null;
  /** What the period counts from. */
  readonly countedFrom:
    'REQUEST' | 'END_OF_CONTRACT' | 'END_OF_ACCOUNT' | 'NEVER_ENDS' | (string & Record<never, never>);
}

/** A record about the customer, in masked forms as everywhere. */
export interface HeldRecord {
  /** Kind of record, such as `loan` or `session`. */
  readonly kind: string;
  /** Its id; what names a secret by its digest has none here. */
  readonly id: string | null;
  /** What it holds. Members differ by kind, and more may come. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the bank holds for one purpose. */
export interface HeldData {
  /** Purpose, legal basis and retention. */
  readonly rule: RetentionRule;
  /** Who receives it besides the bank, by name. */
  readonly recipients: readonly string[];
  /** Records, in the order of kind and id. */
  readonly records: readonly HeldRecord[];
}

/** Everything that the bank holds about a customer (PIPL art. 45). */
export interface DataExport {
  /** Customer. */
  readonly customerId: string;
  /** When it was put together. */
  readonly exportedAt: string;
  /** Data by purpose; purposes without records are left out. */
  readonly held: readonly HeldData[];
}

/** Asks for erasure. */
export interface IdentityRequestErasureInput {
  /** Says that the customer was told what it means: sessions end, offers are gone, and no new loan is made. */
  readonly understood: true;
}

/** What became, or will become, of the data of one purpose. */
export interface ErasurePart {
  /** Purpose, legal basis and retention. */
  readonly rule: RetentionRule;
  /** `ERASED` is gone. `KEPT` is stored, protected, and used for nothing else (PIPL art. 47). */
  readonly status: 'ERASED' | 'KEPT' | (string & Record<never, never>);
  /** When it was erased; null while it is kept. */
  readonly erasedAt: string | null;
  /** When it will be erased; null when it is, when it never will be, or while nobody knows: see `waitsFor`. */
  readonly keptUntil: string | null;
  /** What has to end before the period begins; null when nothing does. */
  readonly waitsFor:
    | 'OPEN_LOAN'
    | 'OPEN_REPAYMENT'
    | 'OPEN_APPLICATION'
    | 'OPEN_INVESTMENT'
    | 'OPEN_ACCOUNT'
    | (string & Record<never, never>)
    | null;
}

/** The customer's wish to have personal data erased, and what becomes of it. */
export interface Erasure {
  /** Id, `ers_…`. */
  readonly id: string;
  /** `WAITING` while something open keeps the contract alive, `RETAINING` while a law keeps data, `DONE` when nothing is left. */
  readonly status: 'WAITING' | 'RETAINING' | 'DONE' | (string & Record<never, never>);
  /** When it was asked for. */
  readonly requestedAt: string;
  /** When the contract ended; null while it lives. */
  readonly contractEndedAt: string | null;
  /** Each purpose for which there was data. */
  readonly parts: readonly ErasurePart[];
}

/** Reads an erasure. */
export interface IdentityGetErasureInput {
  /** Erasure, `ers_…`. */
  readonly erasureId: string;
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
   * Answers a challenge, in one of the ways that it offers. A wrong answer counts for an hour (code) or a day.
   *
   * `POST /v1/identity/challenges/{challengeId}/verify`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `otp-incorrect`, `password-incorrect`, `face-mismatch`, `assertion-invalid`, `method-not-available`, `otp-expired`, `attempts-exhausted`, `invalid-state`
   */
  readonly verifyChallenge: Operation<IdentityVerifyChallengeInput, StepUp, 'customer'>;
  /**
   * Sends another code for the same request; the old one stops counting.
   *
   * `POST /v1/identity/challenges/{challengeId}/resend`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `rate-limited`, `attempts-exhausted`, `method-not-available`, `invalid-state`
   */
  readonly resendChallenge: Operation<IdentityResendChallengeInput, Challenge, 'customer'>;
  /**
   * Registers the key of a device. It is confirmed in another way than by a device; of five devices the oldest leaves.
   *
   * `POST /v1/identity/devices`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `step-up-required`, `otp-context-mismatch`, `otp-expired`, `attempts-exhausted`
   */
  readonly registerDevice: Operation<IdentityRegisterDeviceInput, Device, 'customer'>;
  /**
   * Exports everything that the bank holds about the customer. It reads the whole unit, so it is not for every page view.
   *
   * `GET /v1/identity/data-export`, for a customer’s session, scope `privacy:read`.
   */
  readonly exportData: Operation<IdentityExportDataInput, DataExport, 'customer'>;
  /**
   * Asks for erasure: what no law keeps goes now, the rest on its day; all sessions end.
   *
   * `POST /v1/identity/erasures`, for a customer’s session, scope `privacy:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `step-up-required`, `otp-expired`, `otp-context-mismatch`, `invalid-state`
   */
  readonly requestErasure: Operation<IdentityRequestErasureInput, Erasure, 'customer'>;
  /**
   * Reads what became of an erasure.
   *
   * `GET /v1/identity/erasures/{erasureId}`, for a customer’s session, scope `privacy:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getErasure: Operation<IdentityGetErasureInput, Erasure, 'customer'>;
};
