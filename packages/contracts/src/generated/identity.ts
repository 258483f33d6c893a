// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { Challenge, EncryptedField, IdentityApplication, Page } from './shared.js';

/** Asks when a video call is possible. */
export interface IdentityListVideoSlotsInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** Who sits there. */
  readonly channel: 'AGENT' | 'SIGN_LANGUAGE';
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** A time for a video call. */
export interface VideoSlot {
  /** When it begins; names the slot. */
  readonly startsAt: string;
  /** When it ends. */
  readonly endsAt: string;
  /** Who sits there. */
  readonly channel: 'AGENT' | 'SIGN_LANGUAGE' | (string & Record<never, never>);
  /** Says that it can be booked. */
  readonly free: boolean;
}

/** Times, earliest first, of the next five days. */
export interface VideoSlotPage {
  /** Items of this page. */
  readonly data: readonly VideoSlot[];
  /** Where to go on. */
  readonly page: Page;
}

/** Books a video call. */
export interface IdentityBookVideoInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** Who sits there. */
  readonly channel: 'AGENT' | 'SIGN_LANGUAGE';
  /** Beginning of the slot, as listed. */
  readonly startsAt: string;
}

/** Gives a slot back. */
export interface IdentityCancelVideoInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
}

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

/** Asks for a way to go on with another device. */
export interface IdentityCreateHandOverInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
}

/** A way to go on with another device: the token travels in the link, the code by the customer's eyes. */
export interface HandOver {
  /** Token for the link, after the `#`: works once, together with the code. */
  readonly token: string;
  /** Six digits that the customer types on the other device. */
  readonly confirmCode: string;
  /** When it stops counting: five minutes from now. */
  readonly expiresAt: string;
}

/** Reads the customer of the session. */
export type IdentityGetCustomerInput = Readonly<Record<string, never>>;

/** A customer, in masked forms only. */
export interface Customer {
  /** Id, `cus_…`. */
  readonly id: string;
  /** Name with all but the first character hidden where it is short: `陈*立`; empty until the customer is verified. */
  readonly nameMasked: string;
  /** Phone: `100****0900`; empty until the customer is verified. */
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

/** Announces a picture, which then follows in parts. */
export interface IdentityCreateUploadInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** What it shows. */
  readonly kind: 'ID_FRONT' | 'ID_BACK' | 'FACE';
  /** How it was taken. */
  readonly source: 'CAMERA' | 'FILE' | 'HOST';
  /** Bytes of the whole picture, at most 2,000,000. */
  readonly size: number;
  /** Digest of the whole picture: a changed or cut one is refused. */
  readonly sha256: string;
}

/** A picture on its way. */
export interface Upload {
  /** Id, `upl_…`. */
  readonly id: string;
  /** What it shows. */
  readonly kind: 'ID_FRONT' | 'ID_BACK' | 'FACE' | (string & Record<never, never>);
  /** Bytes of the whole picture. */
  readonly size: number;
  /** Bytes that have arrived: the next part begins there. */
  readonly offset: number;
  /** Most bytes of one part before it is sealed. */
  readonly partSize: number;
  /** State; of one that is `DELETED` nothing is left but this. */
  readonly status: 'OPEN' | 'COMPLETE' | 'DELETED' | (string & Record<never, never>);
  /** When the picture is deleted whatever happens. */
  readonly deleteAt: string;
}

/** Sends a part. One that has arrived before changes nothing. */
export interface IdentityPutUploadPartInput {
  /** Upload, `upl_…`. */
  readonly uploadId: string;
  /** Where the part begins. */
  readonly offset: number;
  /** Bytes of the part, sealed in the page. */
  readonly part: EncryptedField;
}

/** Names an upload. */
export interface IdentityGetUploadInput {
  /** Upload, `upl_…`. */
  readonly uploadId: string;
}

/** Asks what stands on the document. */
export interface IdentityReadDocumentInput {
  /** Application, `onb_…`; the pictures of both sides must be complete. */
  readonly applicationId: string;
  /** Key of the page, made for this one reply. */
  readonly replyKey: DeviceKey;
}

/** A value that only the page can read which asked for it. */
export interface SealedReply {
  /** How it is sealed: `jwe`, a compact JWE (RFC 7516), `alg` ECDH-ES+A256KW, `enc` A256GCM. */
  readonly enc: 'jwe' | (string & Record<never, never>);
  /** The sealed value. */
  readonly value: string;
}

/** What stands on the document, for the customer to check. */
export interface DocumentReading {
  /**
   * JSON as UTF-8, sealed for the key of the page: `{"name","idNumber","address","validFrom","validUntil"}`. Nobody between
   * page and bank can read it.
   */
  readonly elements: SealedReply;
  /** Members that were hard to read and want a second look. */
  readonly doubtful: readonly (
    'name' | 'idNumber' | 'address' | 'validFrom' | 'validUntil' | (string & Record<never, never>)
  )[];
  /** Who read it. */
  readonly provider: string;
  /** Says that the provider is certified; never true in the sandbox. */
  readonly certified: boolean;
}

/** Begins a face check. */
export interface IdentityStartLivenessInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
}

/** A face check: what the customer is asked to do, in this order, once. */
export interface LivenessSession {
  /** Id, `liv_…`. */
  readonly id: string;
  /** Counts for one check only: a recording of an older one carries another. */
  readonly nonce: string;
  /** What to do; `LOOK` first. In mode `STANDARD` that is all. No step flashes. */
  readonly actions: readonly (
    'LOOK' | 'TURN_LEFT' | 'TURN_RIGHT' | 'OPEN_MOUTH' | 'NOD' | (string & Record<never, never>)
  )[];
  /** When it ends; `startLiveness` gives a new one, which costs no try. */
  readonly expiresAt: string;
}

/** What was taken for one action. */
export interface LivenessFrameInput {
  /** Action that it shows. */
  readonly action: 'LOOK' | 'TURN_LEFT' | 'TURN_RIGHT' | 'OPEN_MOUTH' | 'NOD';
  /** Picture of kind `FACE`, `upl_…`. */
  readonly uploadId: string;
}

/** Hands in the pictures of a face check. */
export interface IdentityFinishLivenessInput {
  /** Check, `liv_…`. */
  readonly livenessId: string;
  /** Its nonce. */
  readonly nonce: string;
  /** A picture for each action, in their order. */
  readonly frames: readonly LivenessFrameInput[];
}

/** Sets the payment password, for the first time or anew. */
export interface IdentitySetPasswordInput {
  /** Six digits as UTF-8, sealed in the page or by the host's keyboard. */
  readonly password: EncryptedField;
  /** Where it was typed: the host's certified keyboard, or a field of the page, which is worth less. */
  readonly typedIn: 'HOST_KEYBOARD' | 'PAGE_FIELD';
}

/** What is known of a payment password. */
export interface PaymentPassword {
  /** When it was set. */
  readonly setAt: string;
  /** Where it was typed. */
  readonly typedIn: 'HOST_KEYBOARD' | 'PAGE_FIELD' | (string & Record<never, never>);
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

/** Objects to a decision. */
export interface IdentityAppealInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** Why, in the customer's own words; plain text, 1 to 300 characters. */
  readonly statement: string;
}

/** Begins an application. While one of the scene is open, that one is the answer. */
export interface IdentityStartApplicationInput {
  /** What for. */
  readonly scene: 'VERIFICATION' | 'ACCOUNT_OPENING';
  /** Class of the account, with `ACCOUNT_OPENING`. */
  readonly accountClass?: 'II' | 'III' | undefined;
  /** The least that is asked. The bank may ask for more. */
  readonly mode: 'SIMPLE' | 'STANDARD' | 'ADVANCED';
}

/** Names an application. */
export interface IdentityGetApplicationInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
}

/** Which applications are wanted. */
export interface IdentityListApplicationsInput {
  /**
   * `OPEN` for those that are not final.
   * @defaultValue all
   */
  readonly state?: 'OPEN' | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Applications, newest first. */
export interface IdentityApplicationPage {
  /** Items of this page. */
  readonly data: readonly IdentityApplication[];
  /** Where to go on. */
  readonly page: Page;
}

/** Ends an application. */
export interface IdentityCancelApplicationInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
}

/** Gives the consents of the step `CONSENTS`. */
export interface IdentityGiveConsentsInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** Acceptance of the documents of the application, `acp_…`; it covers `FACE_CONSENT` when the face is allowed. */
  readonly acceptanceId: string;
  /**
   * Whether the bank may use the face. Saying no costs nothing: a video call takes its place (PIPL art. 29; Measures for
   * face recognition 2025: nobody may be made to).
   */
  readonly face: 'ALLOW' | 'DECLINE';
}

/** Names the phone that the customer wants to be reached by. */
export interface IdentitySubmitPhoneInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** Number of eleven digits as UTF-8, sealed in the page. */
  readonly phone: EncryptedField;
}

/** Says who the customer is: typed, or read from the document and checked by the customer. */
export interface IdentitySubmitElementsInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /**
   * JSON as UTF-8, sealed in the page: `{"name","idNumber"}` in step `ID_ELEMENTS`; also `address`, `validFrom` and
   * `validUntil` (`YYYY-MM-DD`, or `长期` for a document without end) in step `ID_DOCUMENT`.
   */
  readonly elements: EncryptedField;
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
   * Begins an application, or gives the one that is open.
   *
   * `POST /v1/identity/applications`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-eligible`
   */
  readonly startApplication: Operation<IdentityStartApplicationInput, IdentityApplication, 'customer'>;
  /**
   * Reads an application.
   *
   * `GET /v1/identity/applications/{applicationId}`, for a customer’s session, scope `identity:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getApplication: Operation<IdentityGetApplicationInput, IdentityApplication, 'customer'>;
  /**
   * Lists the customer's applications.
   *
   * `GET /v1/identity/applications`, for a customer’s session, scope `identity:read`.
   */
  readonly listApplications: Operation<IdentityListApplicationsInput, IdentityApplicationPage, 'customer'>;
  /**
   * Ends an application; what was collected for it is deleted.
   *
   * `POST /v1/identity/applications/{applicationId}/cancel`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly cancelApplication: Operation<IdentityCancelApplicationInput, IdentityApplication, 'customer'>;
  /**
   * Passes the step `CONSENTS`.
   *
   * `POST /v1/identity/applications/{applicationId}/consents`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `consent-required`
   */
  readonly giveConsents: Operation<IdentityGiveConsentsInput, IdentityApplication, 'customer'>;
  /**
   * Passes the step `PHONE`: the challenge sends a code to the number that was named. The reply is the same whether the bank
   * knows the number or not.
   *
   * `POST /v1/identity/applications/{applicationId}/phone`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `step-up-required`, `otp-context-mismatch`, `otp-expired`, `attempts-exhausted`
   */
  readonly submitPhone: Operation<IdentitySubmitPhoneInput, IdentityApplication, 'customer'>;
  /**
   * Passes the step `ID_ELEMENTS` or `ID_DOCUMENT`: name and number are compared with the register.
   *
   * `POST /v1/identity/applications/{applicationId}/elements`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `identity-mismatch`, `attempts-exhausted`, `service-unavailable`
   */
  readonly submitElements: Operation<IdentitySubmitElementsInput, IdentityApplication, 'customer'>;
  /**
   * Announces a picture. A picture of the same kind that was there before is deleted.
   *
   * `POST /v1/identity/applications/{applicationId}/uploads`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `consent-required`, `attempts-exhausted`
   */
  readonly createUpload: Operation<IdentityCreateUploadInput, Upload, 'customer'>;
  /**
   * Sends a part of a picture. With the last one the picture is checked as a whole.
   *
   * `POST /v1/identity/uploads/{uploadId}/parts`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `picture-not-accepted`
   */
  readonly putUploadPart: Operation<IdentityPutUploadPartInput, Upload, 'customer'>;
  /**
   * Reads how much of a picture has arrived.
   *
   * `GET /v1/identity/uploads/{uploadId}`, for a customer’s session, scope `identity:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getUpload: Operation<IdentityGetUploadInput, Upload, 'customer'>;
  /**
   * Reads the document, sealed for the page.
   *
   * `POST /v1/identity/applications/{applicationId}/document-readings`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `picture-not-accepted`, `attempts-exhausted`, `service-unavailable`
   */
  readonly readDocument: Operation<IdentityReadDocumentInput, DocumentReading, 'customer'>;
  /**
   * Begins a face check; the one before stops counting.
   *
   * `POST /v1/identity/applications/{applicationId}/liveness`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `consent-required`, `attempts-exhausted`
   */
  readonly startLiveness: Operation<IdentityStartLivenessInput, LivenessSession, 'customer'>;
  /**
   * Hands in the pictures of a face check and passes the step `FACE`, or sends the application to a person.
   *
   * `POST /v1/identity/liveness/{livenessId}/finish`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `liveness-failed`, `face-mismatch`, `attempts-exhausted`, `service-unavailable`
   */
  readonly finishLiveness: Operation<IdentityFinishLivenessInput, IdentityApplication, 'customer'>;
  /**
   * Lists times for a video call. With a sign-language interpreter there are as many as without.
   *
   * `GET /v1/identity/applications/{applicationId}/video-slots`, for a customer’s session, scope `identity:read`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly listVideoSlots: Operation<IdentityListVideoSlotsInput, VideoSlotPage, 'customer'>;
  /**
   * Books a video call instead of the face, of a wait, or because the mode wants one. One booked before is given back.
   *
   * `POST /v1/identity/applications/{applicationId}/video-appointments`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `slot-taken`
   */
  readonly bookVideo: Operation<IdentityBookVideoInput, IdentityApplication, 'customer'>;
  /**
   * Gives a slot back; the application stands where it was before.
   *
   * `POST /v1/identity/applications/{applicationId}/video-appointments/cancel`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly cancelVideo: Operation<IdentityCancelVideoInput, IdentityApplication, 'customer'>;
  /**
   * Objects to a decision, once: a person who did not make it looks again.
   *
   * `POST /v1/identity/applications/{applicationId}/appeal`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly appeal: Operation<IdentityAppealInput, IdentityApplication, 'customer'>;
  /**
   * Makes a one-time link to go on with another device; the one before stops counting.
   *
   * `POST /v1/identity/applications/{applicationId}/hand-overs`, for a customer’s session, scope `identity:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly createHandOver: Operation<IdentityCreateHandOverInput, HandOver, 'customer'>;
  /**
   * Sets the payment password. It is confirmed in as many other ways as the policy asks for.
   *
   * `POST /v1/identity/payment-password`, for a customer’s session, scope `identity:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `password-too-simple`, `step-up-required`, `otp-context-mismatch`, `otp-expired`, `attempts-exhausted`, `invalid-state`
   */
  readonly setPassword: Operation<IdentitySetPasswordInput, PaymentPassword, 'customer'>;
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
