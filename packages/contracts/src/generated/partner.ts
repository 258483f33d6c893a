// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { Page } from './shared.js';

/** One block of a document. Text only: nothing in it is markup. */
export interface DocumentBlock {
  /** `HEADING`, `PARAGRAPH`, or `TERM` (a label with its value). */
  readonly kind: 'HEADING' | 'PARAGRAPH' | 'TERM' | (string & Record<never, never>);
  /** Label of a term. */
  readonly label?: string | undefined;
  /** Text. */
  readonly text: string;
}

/** A document to be accepted 协议. */
export interface Agreement {
  /** Id, `agr_…`. */
  readonly id: string;
  /** Kind of document. */
  readonly kind:
    | 'LOAN_CONTRACT'
    | 'DEBIT_MANDATE'
    | 'LINE_CONTRACT'
    | 'CREDIT_REPORT_AUTHORISATION'
    | (string & Record<never, never>);
  /** Title as shown. */
  readonly title: string;
  /** Version of the text. */
  readonly version: string;
  /** Content, top to bottom. */
  readonly content: readonly DocumentBlock[];
  /** SHA-256 of the content as JSON (RFC 8785 order of members). */
  readonly sha256: string;
}

/** Names a document. */
export interface PartnerGetAgreementInput {
  /** Document, `agr_…`. */
  readonly agreementId: string;
}

/** A document with the digest of what was shown, as the customer accepts it. */
export interface AcceptedDocumentInput {
  /** Document, `agr_…`. */
  readonly agreementId: string;
  /** Digest of the version that the customer could read. */
  readonly sha256: string;
}

/** The customer's consent to documents. */
export interface PartnerAcceptAgreementsInput {
  /** What they belong to: a quote `lqt_…` or an application `cap_…`. */
  readonly subject: string;
  /** Documents, all that the subject needs. */
  readonly documents: readonly AcceptedDocumentInput[];
  /** How consent was given; nothing may be ticked beforehand. */
  readonly method: 'CHECKBOX';
}

/** A document with the digest of what was accepted. */
export interface AcceptedDocument {
  /** Document, `agr_…`. */
  readonly agreementId: string;
  /** Digest of the version that the customer could read. */
  readonly sha256: string;
}

/** Record of a consent to documents. */
export interface AgreementAcceptance {
  /** Id, `acp_…`. */
  readonly id: string;
  /** What the documents belong to. */
  readonly subject: string;
  /** Documents. */
  readonly documents: readonly AcceptedDocument[];
  /** When. */
  readonly acceptedAt: string;
}

/** The customer's separate consent to one use of personal data (PIPL art. 23, 29). */
export interface PartnerGrantConsentInput {
  /** What the data is used for. */
  readonly purpose: 'CREDIT_REPORT_QUERY';
  /** Document that was shown, `agr_…`. */
  readonly agreementId: string;
  /** Digest of the version that the customer could read. */
  readonly sha256: string;
  /** How consent was given; nothing may be ticked beforehand, and it stands apart from every other consent. */
  readonly method: 'CHECKBOX';
}

/** A consent 授权. */
export interface Consent {
  /** Id, `cns_…`. */
  readonly id: string;
  /** What the data is used for. */
  readonly purpose: 'CREDIT_REPORT_QUERY' | (string & Record<never, never>);
  /** State; a consent to one query is used up by it. */
  readonly status: 'AUTHORISED' | 'CONSUMED' | 'REVOKED' | 'EXPIRED' | (string & Record<never, never>);
  /** Who receives the data. */
  readonly recipient: string;
  /** When it was given. */
  readonly grantedAt: string;
  /** When it ends by itself. */
  readonly expiresAt: string;
  /** When it was withdrawn; null while it stands. */
  readonly withdrawnAt: string | null;
}

/** Names a consent. */
export interface PartnerWithdrawConsentInput {
  /** Consent, `cns_…`. */
  readonly consentId: string;
}

/** One request to an endpoint, or one that chaos kept from being sent. */
export interface WebhookAttempt {
  /** Number within the delivery, from 1; a duplicate sent on purpose has the number of its twin. */
  readonly number: number;
  /** When it was made, on the bank's clock. */
  readonly attemptedAt: string;
  /** When it was made in real time: the moment in the signature. */
  readonly sentAt: string;
  /** Milliseconds of real time until it was answered or given up. */
  readonly durationMs: number;
  /** HTTP status; null when nobody answered. */
  readonly status: number | null;
  /** What went wrong before an answer; null when there was one. */
  readonly error: string | null;
  /** Start of the answer's body, at most 2 kB, without what looks like a secret or personal data. */
  readonly responseBody: string | null;
  /** What was done to it on purpose. */
  readonly chaos: readonly (
    | 'DUPLICATE'
    | 'HELD_BACK'
    | 'DELAYED'
    | 'DROPPED'
    | 'CORRUPTED'
    | 'BAD_SIGNATURE'
    | (string & Record<never, never>)
  )[];
}

/** The delivery of one event to one endpoint, with every attempt. */
export interface WebhookDelivery {
  /** Id, `whd_…`. */
  readonly id: string;
  /** Endpoint, `whe_…`. */
  readonly endpointId: string;
  /** Event, `evt_…`; also header `webhook-id` of every attempt. */
  readonly eventId: string;
  /** Type of the event. */
  readonly eventType: string;
  /** Resource that the event is about. */
  readonly subject: string;
  /**
   * `PENDING` until a 2xx answer makes it `DELIVERED`, ten failed attempts make it `EXHAUSTED`, or `VOIDED` says that
   * nothing will be sent.
   */
  readonly status: 'PENDING' | 'DELIVERED' | 'EXHAUSTED' | 'VOIDED' | (string & Record<never, never>);
  /** Why it was voided; null otherwise. */
  readonly voidReason:
    | 'ENDPOINT_DISABLED'
    | 'ENDPOINT_DELETED'
    | 'ENDPOINT_GONE'
    | 'NO_NETWORK'
    | 'CLOCK_RESTORED'
    | (string & Record<never, never>)
    | null;
  /** When the next attempt is due, on the bank's clock; null when none is. */
  readonly nextAttemptAt: string | null;
  /** Attempts made since the first. */
  readonly attemptCount: number;
  /** The latest attempts, at most 40, oldest first. */
  readonly attempts: readonly WebhookAttempt[];
  /** When it was queued first, on the bank's clock. */
  readonly createdAt: string;
}

/** Which deliveries to list. */
export interface PartnerListWebhookDeliveriesInput {
  /** Only to this endpoint. */
  readonly endpointId?: string | undefined;
  /** Only of this event. */
  readonly eventId?: string | undefined;
  /** Only in this state. */
  readonly status?: 'PENDING' | 'DELIVERED' | 'EXHAUSTED' | 'VOIDED' | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Deliveries, those of the newest event first. */
export interface WebhookDeliveryPage {
  /** Items of this page. */
  readonly data: readonly WebhookDelivery[];
  /** Where to go on. */
  readonly page: Page;
}

/** Names a delivery to read. */
export interface PartnerGetWebhookDeliveryInput {
  /** Delivery, `whd_…`. */
  readonly deliveryId: string;
}

/** Names a delivery to send again. */
export interface PartnerRedeliverWebhookInput {
  /** Delivery, `whd_…`. */
  readonly deliveryId: string;
}

/** What an event tells: ids and state only, never personal data. */
export interface EventData {
  /** Resource. */
  readonly id: string;
  /** Its state. */
  readonly status: string;
  /** Its version; orders events of one resource. */
  readonly version: number;
}

/** Something that happened, CloudEvents 1.0 in JSON. Delivered at least once and in no order: use `id` against repeats. */
export interface WdlEvent {
  /** Always `1.0`. */
  readonly specversion: '1.0';
  /** Id, `evt_…`; also header `webhook-id`. */
  readonly id: string;
  /** Who tells. */
  readonly source: string;
  /** Type, for example `loan.disbursed`. */
  readonly type: string;
  /** Resource it is about. */
  readonly subject: string;
  /** When it happened, on the bank's clock. */
  readonly time: string;
  /** Always `application/json`. */
  readonly datacontenttype: 'application/json';
  /** Number within the subject, sortable. */
  readonly wdlsequence: string;
  /** Content. */
  readonly data: EventData;
}

/** Lists events, oldest first, to repair a gap. */
export interface PartnerListEventsInput {
  /** Only this type. */
  readonly type?: string | undefined;
  /** Only this resource. */
  readonly subject?: string | undefined;
  /** Only events after this one in the list: where a gap begins. A cursor counts more. */
  readonly after?: string | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Events, oldest first. */
export interface EventPage {
  /** Items of this page. */
  readonly data: readonly WdlEvent[];
  /** Where to go on. */
  readonly page: Page;
}

/** Names an event. */
export interface PartnerGetEventInput {
  /** Event, `evt_…`. */
  readonly eventId: string;
}

/** What a partner's server says about the customer it has logged in. */
export interface PartnerCreateSessionInput {
  /** The partner's own name for the customer. */
  readonly customerRef: string;
  /** Features that the session may use. */
  readonly modules: readonly ('account' | 'identity' | 'loan')[];
  /** Exact origins of the pages that will use it. */
  readonly origins: readonly string[];
  /** App ids of native hosts. */
  readonly appIds?: readonly string[] | undefined;
  /**
   * Language of texts that the bank writes.
   * @defaultValue zh-CN
   */
  readonly locale?: 'zh-CN' | 'zh-TW' | 'zh-HK' | 'en' | undefined;
}

/** A session for one customer, to be redeemed once by the page. */
export interface EmbedSession {
  /** Id, `ses_…`. */
  readonly id: string;
  /** Secret for the page: works once, within 60 seconds. Never log or store it. */
  readonly clientSecret: string;
  /** When the session ends at the latest, 15 minutes from now. */
  readonly expiresAt: string;
  /** State. */
  readonly status: 'CREATED' | 'ACTIVE' | 'EXPIRED' | 'REVOKED' | (string & Record<never, never>);
}

/** The page redeems the secret. */
export interface PartnerExchangeSessionInput {
  /** Secret that the partner's server handed over. */
  readonly clientSecret: string;
}

/** The reply of one read, delivered ahead so that the first screen needs no further request. */
export interface BootstrapRead {
  /** Id of the operation that was read. */
  readonly operation: string;
  /** Input it was read with. */
  readonly input: unknown;
  /** Its reply. */
  readonly output: unknown;
}

/** What the page may do now. */
export interface EmbedSessionAccess {
  /** Session, `ses_…`. */
  readonly sessionId: string;
  /** Token for the `Authorization` header; keep it in memory only. */
  readonly accessToken: string;
  /** How the token is sent. */
  readonly tokenType: 'Bearer' | 'DPoP' | (string & Record<never, never>);
  /** Seconds until the token ends, at most 300. */
  readonly expiresIn: number;
  /** Scopes granted. */
  readonly scopes: readonly string[];
  /** Says that no real money moves. */
  readonly sandbox: boolean;
  /** Language of texts that the bank writes. */
  readonly locale: 'zh-CN' | 'zh-TW' | 'zh-HK' | 'en' | (string & Record<never, never>);
  /** First reads. */
  readonly bootstrap: readonly BootstrapRead[];
}

/** Ends a session. */
export interface PartnerRevokeSessionInput {
  /** Session, `ses_…`. */
  readonly sessionId: string;
}

/** State of a session after revoking. */
export interface SessionRevocation {
  /** Session, `ses_…`. */
  readonly id: string;
  /** State. */
  readonly status: 'REVOKED' | (string & Record<never, never>);
}

/** Where events go. */
export interface PartnerCreateWebhookEndpointInput {
  /** Address that receives POST requests. Loopback is normal in the sandbox and refused in live. */
  readonly url: string;
  /** Event types or globs such as `loan.*`. */
  readonly eventTypes: readonly string[];
  /**
   * What goes wrong with deliveries on purpose, sandbox only: `dup`, `reorder`, `delay:5s`, `drop:1`, `corrupt`,
   * `badsig`, joined by commas. A query member `chaos` of the address says the same.
   */
  readonly chaos?: string | undefined;
}

/** An address that receives events. */
export interface WebhookEndpoint {
  /** Id, `whe_…`. */
  readonly id: string;
  /** Address. */
  readonly url: string;
  /** Types wanted. */
  readonly eventTypes: readonly string[];
  /** State. */
  readonly status: 'ENABLED' | 'DISABLED' | (string & Record<never, never>);
  /** Why it is disabled: the partner wished it, it answered 410, or it failed for five days. Null while enabled. */
  readonly disabledReason: 'PARTNER' | 'GONE' | 'FAILING' | (string & Record<never, never>) | null;
  /** Since when no delivery has succeeded, on the bank's clock; null when the last one did. */
  readonly failingSince: string | null;
  /** What goes wrong on purpose; null when nothing does. */
  readonly chaos: string | null;
  /** Public keys `whpk_…` (Ed25519) that check `v1a` signatures, newest first; two for a day after a rotation. */
  readonly publicKeys: readonly string[];
  /** When it was created. */
  readonly createdAt: string;
}

/** An address that receives events, with the secret that nobody can read again. */
export interface WebhookEndpointWithSecret {
  /** Id, `whe_…`. */
  readonly id: string;
  /** Address. */
  readonly url: string;
  /** Types wanted. */
  readonly eventTypes: readonly string[];
  /** State. */
  readonly status: 'ENABLED' | 'DISABLED' | (string & Record<never, never>);
  /** Why it is disabled: the partner wished it, it answered 410, or it failed for five days. Null while enabled. */
  readonly disabledReason: 'PARTNER' | 'GONE' | 'FAILING' | (string & Record<never, never>) | null;
  /** Since when no delivery has succeeded, on the bank's clock; null when the last one did. */
  readonly failingSince: string | null;
  /** What goes wrong on purpose; null when nothing does. */
  readonly chaos: string | null;
  /** Public keys `whpk_…` (Ed25519) that check `v1a` signatures, newest first; two for a day after a rotation. */
  readonly publicKeys: readonly string[];
  /** When it was created. */
  readonly createdAt: string;
  /** Signing secret `whsec_…` (Standard Webhooks); shown once. */
  readonly secret: string;
}

/** Lists addresses that receive events. */
export interface PartnerListWebhookEndpointsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Addresses that receive events, newest first. */
export interface WebhookEndpointPage {
  /** Items of this page. */
  readonly data: readonly WebhookEndpoint[];
  /** Where to go on. */
  readonly page: Page;
}

/** Names an endpoint to read. */
export interface PartnerGetWebhookEndpointInput {
  /** Endpoint, `whe_…`. */
  readonly endpointId: string;
}

/** What is to change; a member left out stays. */
export interface PartnerUpdateWebhookEndpointInput {
  /** Endpoint, `whe_…`. */
  readonly endpointId: string;
  /** New address. */
  readonly url?: string | undefined;
  /** New types; they count for events from now on. */
  readonly eventTypes?: readonly string[] | undefined;
  /** `ENABLED` forgets past failures; while `DISABLED`, what falls due is voided. */
  readonly status?: 'ENABLED' | 'DISABLED' | undefined;
  /** What goes wrong on purpose from now on; null ends it. */
  readonly chaos?: string | null | undefined;
}

/** Names an endpoint to delete. */
export interface PartnerDeleteWebhookEndpointInput {
  /** Endpoint, `whe_…`. */
  readonly endpointId: string;
}

/** Names an endpoint whose keys are to change. */
export interface PartnerRotateWebhookSecretInput {
  /** Endpoint, `whe_…`. */
  readonly endpointId: string;
}

/** Which events to send again. */
export interface PartnerReplayWebhookEventsInput {
  /** Endpoint, `whe_…`. */
  readonly endpointId: string;
  /** Only events of this moment or later, on the bank's clock. */
  readonly after?: string | undefined;
  /** Only events of this moment or earlier. */
  readonly until?: string | undefined;
  /** Only events after this one, in the order of the event list. */
  readonly afterEventId?: string | undefined;
  /**
   * Only what was not delivered to this endpoint.
   * @defaultValue false
   */
  readonly undeliveredOnly?: boolean | undefined;
}

/** What a replay has queued. */
export interface WebhookReplay {
  /** Events queued. */
  readonly queued: number;
  /** Pass as `afterEventId` to go on, since one call looks at 500 events at most; null at the end of the list. */
  readonly nextEventId: string | null;
}

/** Operations of the feature `partner` by method name. */
export type PartnerOperations = {
  /**
   * Creates an embed session; called by the partner's server.
   *
   * `POST /v1/partner/sessions`, for a partner’s server. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`
   */
  readonly createSession: Operation<PartnerCreateSessionInput, EmbedSession, 'partner'>;
  /**
   * Redeems the single-use secret; called by the page.
   *
   * `POST /v1/partner/sessions/exchange`, for anybody who holds the secret in its body.
   */
  readonly exchangeSession: Operation<PartnerExchangeSessionInput, EmbedSessionAccess, 'public'>;
  /**
   * Revokes a session at once.
   *
   * `POST /v1/partner/sessions/{sessionId}/revoke`, for a partner’s server.
   *
   * @throws {WdlError} `not-found`
   */
  readonly revokeSession: Operation<PartnerRevokeSessionInput, SessionRevocation, 'partner'>;
  /**
   * Registers an address for events.
   *
   * `POST /v1/partner/webhook-endpoints`, for a partner’s server. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `invalid-state`
   */
  readonly createWebhookEndpoint: Operation<
    PartnerCreateWebhookEndpointInput,
    WebhookEndpointWithSecret,
    'partner'
  >;
  /**
   * Lists the addresses for events, newest first.
   *
   * `GET /v1/partner/webhook-endpoints`, for a partner’s server.
   */
  readonly listWebhookEndpoints: Operation<PartnerListWebhookEndpointsInput, WebhookEndpointPage, 'partner'>;
  /**
   * Reads an address for events, without its secret.
   *
   * `GET /v1/partner/webhook-endpoints/{endpointId}`, for a partner’s server.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getWebhookEndpoint: Operation<PartnerGetWebhookEndpointInput, WebhookEndpoint, 'partner'>;
  /**
   * Changes address, types or state.
   *
   * `POST /v1/partner/webhook-endpoints/{endpointId}`, for a partner’s server.
   *
   * @throws {WdlError} `not-found`
   */
  readonly updateWebhookEndpoint: Operation<PartnerUpdateWebhookEndpointInput, WebhookEndpoint, 'partner'>;
  /**
   * Deletes an address and its keys; its deliveries stay on record.
   *
   * `POST /v1/partner/webhook-endpoints/{endpointId}/delete`, for a partner’s server.
   *
   * @throws {WdlError} `not-found`
   */
  readonly deleteWebhookEndpoint: Operation<PartnerDeleteWebhookEndpointInput, WebhookEndpoint, 'partner'>;
  /**
   * Makes new keys. Deliveries carry the signatures of the old ones beside the new for 24 hours of the bank's time.
   *
   * `POST /v1/partner/webhook-endpoints/{endpointId}/rotate-secret`, for a partner’s server. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`
   */
  readonly rotateWebhookSecret: Operation<
    PartnerRotateWebhookSecretInput,
    WebhookEndpointWithSecret,
    'partner'
  >;
  /**
   * Queues past events of the wanted types again, also those from before the endpoint was there.
   *
   * `POST /v1/partner/webhook-endpoints/{endpointId}/replay`, for a partner’s server.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly replayWebhookEvents: Operation<PartnerReplayWebhookEventsInput, WebhookReplay, 'partner'>;
  /**
   * Lists deliveries with their attempts, those of the newest event first.
   *
   * `GET /v1/partner/webhook-deliveries`, for a partner’s server.
   */
  readonly listWebhookDeliveries: Operation<
    PartnerListWebhookDeliveriesInput,
    WebhookDeliveryPage,
    'partner'
  >;
  /**
   * Reads a delivery with its attempts.
   *
   * `GET /v1/partner/webhook-deliveries/{deliveryId}`, for a partner’s server.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getWebhookDelivery: Operation<PartnerGetWebhookDeliveryInput, WebhookDelivery, 'partner'>;
  /**
   * Sends the event again at once, newly signed, under the same id; failures are retried like those of a first delivery.
   *
   * `POST /v1/partner/webhook-deliveries/{deliveryId}/redeliver`, for a partner’s server.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly redeliverWebhook: Operation<PartnerRedeliverWebhookInput, WebhookDelivery, 'partner'>;
  /**
   * Lists what happened; called by the partner's server.
   *
   * `GET /v1/partner/events`, for a partner’s server.
   */
  readonly listEvents: Operation<PartnerListEventsInput, EventPage, 'partner'>;
  /**
   * Reads one event.
   *
   * `GET /v1/partner/events/{eventId}`, for a partner’s server.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getEvent: Operation<PartnerGetEventInput, WdlEvent, 'partner'>;
  /**
   * Reads a document.
   *
   * `GET /v1/partner/agreements/{agreementId}`, for a customer’s session, scope `agreements:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getAgreement: Operation<PartnerGetAgreementInput, Agreement, 'customer'>;
  /**
   * Records that the customer accepts documents.
   *
   * `POST /v1/partner/agreement-acceptances`, for a customer’s session, scope `agreements:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `agreement-version-changed`, `quote-expired`
   */
  readonly acceptAgreements: Operation<PartnerAcceptAgreementsInput, AgreementAcceptance, 'customer'>;
  /**
   * Records a consent.
   *
   * `POST /v1/partner/consents`, for a customer’s session, scope `agreements:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `agreement-version-changed`
   */
  readonly grantConsent: Operation<PartnerGrantConsentInput, Consent, 'customer'>;
  /**
   * Withdraws a consent, as easily as it was given; what was done before stays done.
   *
   * `POST /v1/partner/consents/{consentId}/withdraw`, for a customer’s session, scope `agreements:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly withdrawConsent: Operation<PartnerWithdrawConsentInput, Consent, 'customer'>;
};
