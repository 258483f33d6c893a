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
    | 'WEALTH_CONTRACT'
    | 'WEALTH_KEY_FACTS'
    | 'RISK_DISCLOSURE'
    | 'RISK_WARNING'
    | 'ELDER_NOTICE'
    | 'DEPOSIT_CONTRACT'
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
  /** What they belong to: a quote `lqt_…`, `wqt_…` or `dqt_…`, an application `cap_…` or `onb_…`, or a binding `bnd_…`. */
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

/** Who did something. */
export interface AuditActor {
  /** `PUBLIC` is whoever held the single-use secret of a session; `BANK` is work of the bank's own, when it was due. */
  readonly kind: 'CUSTOMER' | 'PARTNER' | 'BANK' | 'SANDBOX' | 'PUBLIC' | (string & Record<never, never>);
  /** Customer `cus_…`, client `cli_…`; null for a key, the bank and the public. */
  readonly id: string | null;
}

/**
 * One entry of the audit trail. Entries are never changed. It holds ids and names of operations only: no name, no number, no
 * amount, no secret.
 */
export interface AuditEntry {
  /** Id, `aud_…`. */
  readonly id: string;
  /** Number within its trail, from 1. Each customer has a trail; what concerns no customer stands in the bank's own. */
  readonly sequence: number;
  /** Customer whose trail it stands in; null for the bank's own. */
  readonly customerId: string | null;
  /** When it happened, on the bank's clock. */
  readonly at: string;
  /** What kind of thing it was. */
  readonly kind:
    | 'SESSION'
    | 'IDENTITY'
    | 'ACCOUNT'
    | 'CONSENT'
    | 'STEP_UP'
    | 'MONEY'
    | 'CREDIT'
    | 'KEY'
    | 'WEBHOOK'
    | 'PRIVACY'
    | 'SANDBOX'
    | (string & Record<never, never>);
  /** Operation, such as `loan.draw`, or the bank's own work, such as `loan.disburse`. */
  readonly action: string;
  /** Who did it. */
  readonly actor: AuditActor;
  /** What for: what the request named, such as `CREDIT_REPORT_QUERY`, or what such an action is for in general. */
  readonly purpose: string;
  /** Ids of what was used and made. */
  readonly objects: readonly string[];
  /** `REFUSED` stands for a second factor that was not fulfilled; other refusals change nothing and leave no entry. */
  readonly result: 'DONE' | 'REFUSED' | (string & Record<never, never>);
  /** Problem code of a refusal; null when it was done. */
  readonly code: string | null;
  /** `X-FAPI-Interaction-ID` of the call; null for the bank's own work. */
  readonly traceId: string | null;
  /** `sha256` of the entry before it in its trail; null in the first. */
  readonly previousSha256: string | null;
  /** SHA-256 of this entry as JSON in the order of RFC 8785, without this member. */
  readonly sha256: string;
}

/** Which entries are wanted. */
export interface PartnerListAuditEntriesInput {
  /** Only the trail of this customer, by the partner's own name. */
  readonly customerRef?: string | undefined;
  /** Only the trail of this customer, `cus_…`: for one whose name was erased. */
  readonly customerId?: string | undefined;
  /** Only entries of this kind. */
  readonly kind?:
    | 'SESSION'
    | 'IDENTITY'
    | 'ACCOUNT'
    | 'CONSENT'
    | 'STEP_UP'
    | 'MONEY'
    | 'CREDIT'
    | 'KEY'
    | 'WEBHOOK'
    | 'PRIVACY'
    | 'SANDBOX'
    | undefined;
  /** Only what happened at this moment or later. */
  readonly from?: string | undefined;
  /** Only what happened before this moment. */
  readonly to?: string | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Entries, newest first. */
export interface AuditEntryPage {
  /** Items of this page. */
  readonly data: readonly AuditEntry[];
  /** Where to go on. */
  readonly page: Page;
}

/** Which trail is to be proved, and an entry that was read before, if it is to be found again. */
export interface PartnerVerifyAuditTrailInput {
  /**
   * Trail of this customer, by the partner's own name.
   * @defaultValue the bank's own trail
   */
  readonly customerRef?: string | undefined;
  /**
   * Trail of this customer, `cus_…`: for one whose name was erased.
   * @defaultValue the bank's own trail
   */
  readonly customerId?: string | undefined;
  /**
   * `sha256` of an entry that was kept elsewhere, such as the `head` of an earlier reply. A trail that was written anew from
   * the beginning holds together, but it does not hold this.
   */
  readonly knownSha256?: string | undefined;
}

/** Last entry of a trail, to be kept elsewhere. */
export interface AuditHead {
  /** Unit of the bank that the trail lives in. */
  readonly unit: string;
  /** Entries so far. */
  readonly sequence: number;
  /** `sha256` of the last one. */
  readonly sha256: string;
}

/** The first thing that is wrong with a trail. */
export interface AuditFault {
  /** Unit of the bank that the trail lives in. */
  readonly unit: string;
  /** Number of the entry. */
  readonly sequence: number;
  /**
   * `MISSING`: the entry is gone. `CHANGED`: it is not what it was when it was written. `UNLINKED`: it does not follow from the
   * one before. `UNKNOWN`: the `knownSha256` is in no entry (number 0).
   */
  readonly reason: 'MISSING' | 'CHANGED' | 'UNLINKED' | 'UNKNOWN' | (string & Record<never, never>);
}

/** What proving a trail has come to. */
export interface AuditTrail {
  /** Customer; null for the bank's own trail. */
  readonly customerId: string | null;
  /** Whether every entry is there, unchanged and in its place. */
  readonly intact: boolean;
  /** Entries that were looked at. */
  readonly entries: number;
  /** Last entries: one for a customer, one for each unit of the bank that has a trail of its own. */
  readonly heads: readonly AuditHead[];
  /** The first fault; null without one. */
  readonly fault: AuditFault | null;
}

/** A public key as RFC 7517 writes it. Private members are refused. */
export interface PublicJwk {
  /** Kind of key. */
  readonly kty: 'EC' | 'OKP' | 'RSA';
  /** Name of the key, unique within the client: it stands in the header of what the key signs. */
  readonly kid: string;
  /** Algorithm that the key signs with. */
  readonly alg: 'ES256' | 'PS256' | 'EdDSA' | 'Ed25519';
  /** What the key is for. */
  readonly use?: 'sig' | undefined;
  /** Curve of an EC or OKP key: `P-256` or `Ed25519`. */
  readonly crv?: 'P-256' | 'Ed25519' | undefined;
  /** X coordinate, base64url. */
  readonly x?: string | undefined;
  /** Y coordinate, base64url. */
  readonly y?: string | undefined;
  /** Modulus of an RSA key, base64url: 2048 to 4096 bits. */
  readonly n?: string | undefined;
  /** Exponent of an RSA key, base64url. */
  readonly e?: string | undefined;
}

/** Public keys of a client: the one in use, and the next one while keys are changed. */
export interface PublicJwks {
  /** One to four keys. */
  readonly keys: readonly PublicJwk[];
}

/** A server of the partner that is to get access tokens. */
export interface PartnerCreateClientInput {
  /** What the partner calls it, for people. */
  readonly name: string;
  /** Public keys that it signs with (private_key_jwt, RFC 9421). */
  readonly jwks: PublicJwks;
  /**
   * Most that its tokens may do.
   * @defaultValue every scope of a partner's server
   */
  readonly scopes?:
    | readonly (
        | 'sessions:write'
        | 'events:read'
        | 'webhooks:read'
        | 'webhooks:write'
        | 'clients:read'
        | 'clients:write'
        | 'audit:read'
      )[]
    | undefined;
  /**
   * Exact addresses that customers may be sent back to after they linked an account.
   * @defaultValue none
   */
  readonly redirectUris?: readonly string[] | undefined;
}

/** An OAuth client of the partner. */
export interface PartnerClientRecord {
  /** Id, `cli_…`: the `client_id` of OAuth. */
  readonly id: string;
  /** What the partner calls it. */
  readonly name: string;
  /** State. */
  readonly status: 'ENABLED' | 'DISABLED' | (string & Record<never, never>);
  /** Names of its keys that count now. */
  readonly keyIds: readonly string[];
  /** Most that its tokens may do. */
  readonly scopes: readonly string[];
  /** Addresses that customers may be sent back to. */
  readonly redirectUris: readonly string[];
  /** When it was made. */
  readonly createdAt: string;
  /** When its keys were last replaced; null before. */
  readonly keysReplacedAt: string | null;
}

/** Names a client. */
export interface PartnerGetClientInput {
  /** Client, `cli_…`. */
  readonly clientId: string;
}

/** Which clients are wanted. */
export interface PartnerListClientsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Clients, newest first. */
export interface PartnerClientPage {
  /** Items of this page. */
  readonly data: readonly PartnerClientRecord[];
  /** Where to go on. */
  readonly page: Page;
}

/** New keys for a client. Send the old one and the new one together, change over, then send the new one alone. */
export interface PartnerReplaceClientKeysInput {
  /** Client, `cli_…`. */
  readonly clientId: string;
  /** All keys that are to count from now on. */
  readonly jwks: PublicJwks;
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
  /**
   * State; a consent to one query is used up by it. Withdrawn before that, the application that it was given for ends
   * (`WITHDRAWN`), since the bank may not ask; withdrawn later there is nothing left to stop.
   */
  readonly status: 'AUTHORISED' | 'CONSUMED' | 'REVOKED' | 'EXPIRED' | (string & Record<never, never>);
  /** Who receives the data. */
  readonly recipient: string;
  /** Document that was shown, `agr_…`. */
  readonly documentId: string;
  /** Digest of what it said. */
  readonly documentSha256: string;
  /** How consent was given. */
  readonly method: 'CHECKBOX' | (string & Record<never, never>);
  /** Application that it was given for, `cap_…`; null before there is one. */
  readonly usedFor: string | null;
  /** When it was given. */
  readonly grantedAt: string;
  /** When it ends by itself. */
  readonly expiresAt: string;
  /** When it was withdrawn; null while it stands. */
  readonly withdrawnAt: string | null;
}

/** Which consents are wanted. */
export interface PartnerListConsentsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Consents, newest first, those that ended included. */
export interface ConsentPage {
  /** Items of this page. */
  readonly data: readonly Consent[];
  /** Where to go on. */
  readonly page: Page;
}

/** Reads a consent. */
export interface PartnerGetConsentInput {
  /** Consent, `cns_…`. */
  readonly consentId: string;
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

/** Goes on with another device. */
export interface PartnerRedeemHandOverInput {
  /** Token of the link. */
  readonly token: string;
  /** Six digits that the first device shows. */
  readonly confirmCode: string;
}

/** What a partner's server says about the customer it has logged in. */
export interface PartnerCreateSessionInput {
  /** The partner's own name for the customer. */
  readonly customerRef: string;
  /** Features that the session may use. */
  readonly modules: readonly ('account' | 'identity' | 'loan' | 'wealth')[];
  /** Exact origins of the pages that will use it. */
  readonly origins: readonly string[];
  /** App ids of native hosts. */
  readonly appIds?: readonly string[] | undefined;
  /**
   * Says that a customer whom this bank does not know yet may begin: there is nothing to be done but to be verified and to
   * open an account. For a customer who is known it changes nothing.
   * @defaultValue false
   */
  readonly newCustomer?: boolean | undefined;
  /** Your app's own name for the device, the same each time; the bank keeps its digest, to know a device again. */
  readonly deviceRef?: string | undefined;
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
   * `POST /v1/partner/sessions`, for a partner’s server, scope `sessions:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`
   */
  readonly createSession: Operation<PartnerCreateSessionInput, EmbedSession, 'partner'>;
  /**
   * Redeems the single-use secret; called by the page.
   *
   * `POST /v1/partner/sessions/exchange`, for anybody who holds the secret in its body.
   *
   * @throws {WdlError} `insufficient-scope`
   */
  readonly exchangeSession: Operation<PartnerExchangeSessionInput, EmbedSessionAccess, 'public'>;
  /**
   * Opens a session of the same customer for another device. Three wrong codes end the link; an unknown token and a wrong code
   * look the same.
   *
   * `POST /v1/partner/sessions/hand-over`, for anybody who holds the secret in its body.
   *
   * @throws {WdlError} `unauthenticated`, `insufficient-scope`
   */
  readonly redeemHandOver: Operation<PartnerRedeemHandOverInput, EmbedSession, 'public'>;
  /**
   * Revokes a session at once.
   *
   * `POST /v1/partner/sessions/{sessionId}/revoke`, for a partner’s server, scope `sessions:write`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly revokeSession: Operation<PartnerRevokeSessionInput, SessionRevocation, 'partner'>;
  /**
   * Registers a client.
   *
   * `POST /v1/partner/clients`, for a partner’s server, scope `clients:write`. Carries an idempotency key, so a repeat is harmless.
   */
  readonly createClient: Operation<PartnerCreateClientInput, PartnerClientRecord, 'partner'>;
  /**
   * Lists clients.
   *
   * `GET /v1/partner/clients`, for a partner’s server, scope `clients:read`.
   */
  readonly listClients: Operation<PartnerListClientsInput, PartnerClientPage, 'partner'>;
  /**
   * Reads a client.
   *
   * `GET /v1/partner/clients/{clientId}`, for a partner’s server, scope `clients:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getClient: Operation<PartnerGetClientInput, PartnerClientRecord, 'partner'>;
  /**
   * Replaces the keys of a client; what an old key signs stops counting at once.
   *
   * `POST /v1/partner/clients/{clientId}/keys`, for a partner’s server, scope `clients:write`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly replaceClientKeys: Operation<PartnerReplaceClientKeysInput, PartnerClientRecord, 'partner'>;
  /**
   * Ends a client: its tokens stop counting at once, and it gets no more.
   *
   * `POST /v1/partner/clients/{clientId}/disable`, for a partner’s server, scope `clients:write`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly disableClient: Operation<PartnerGetClientInput, PartnerClientRecord, 'partner'>;
  /**
   * Registers an address for events.
   *
   * `POST /v1/partner/webhook-endpoints`, for a partner’s server, scope `webhooks:write`. Carries an idempotency key, so a repeat is harmless.
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
   * `GET /v1/partner/webhook-endpoints`, for a partner’s server, scope `webhooks:read`.
   */
  readonly listWebhookEndpoints: Operation<PartnerListWebhookEndpointsInput, WebhookEndpointPage, 'partner'>;
  /**
   * Reads an address for events, without its secret.
   *
   * `GET /v1/partner/webhook-endpoints/{endpointId}`, for a partner’s server, scope `webhooks:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getWebhookEndpoint: Operation<PartnerGetWebhookEndpointInput, WebhookEndpoint, 'partner'>;
  /**
   * Changes address, types or state.
   *
   * `POST /v1/partner/webhook-endpoints/{endpointId}`, for a partner’s server, scope `webhooks:write`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly updateWebhookEndpoint: Operation<PartnerUpdateWebhookEndpointInput, WebhookEndpoint, 'partner'>;
  /**
   * Deletes an address and its keys; its deliveries stay on record.
   *
   * `POST /v1/partner/webhook-endpoints/{endpointId}/delete`, for a partner’s server, scope `webhooks:write`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly deleteWebhookEndpoint: Operation<PartnerDeleteWebhookEndpointInput, WebhookEndpoint, 'partner'>;
  /**
   * Makes new keys. Deliveries carry the signatures of the old ones beside the new for 24 hours of the bank's time.
   *
   * `POST /v1/partner/webhook-endpoints/{endpointId}/rotate-secret`, for a partner’s server, scope `webhooks:write`. Carries an idempotency key, so a repeat is harmless.
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
   * `POST /v1/partner/webhook-endpoints/{endpointId}/replay`, for a partner’s server, scope `webhooks:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly replayWebhookEvents: Operation<PartnerReplayWebhookEventsInput, WebhookReplay, 'partner'>;
  /**
   * Lists deliveries with their attempts, those of the newest event first.
   *
   * `GET /v1/partner/webhook-deliveries`, for a partner’s server, scope `webhooks:read`.
   */
  readonly listWebhookDeliveries: Operation<
    PartnerListWebhookDeliveriesInput,
    WebhookDeliveryPage,
    'partner'
  >;
  /**
   * Reads a delivery with its attempts.
   *
   * `GET /v1/partner/webhook-deliveries/{deliveryId}`, for a partner’s server, scope `webhooks:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getWebhookDelivery: Operation<PartnerGetWebhookDeliveryInput, WebhookDelivery, 'partner'>;
  /**
   * Sends the event again at once, newly signed, under the same id; failures are retried like those of a first delivery.
   *
   * `POST /v1/partner/webhook-deliveries/{deliveryId}/redeliver`, for a partner’s server, scope `webhooks:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly redeliverWebhook: Operation<PartnerRedeliverWebhookInput, WebhookDelivery, 'partner'>;
  /**
   * Lists what happened; called by the partner's server.
   *
   * `GET /v1/partner/events`, for a partner’s server, scope `events:read`.
   */
  readonly listEvents: Operation<PartnerListEventsInput, EventPage, 'partner'>;
  /**
   * Reads one event.
   *
   * `GET /v1/partner/events/{eventId}`, for a partner’s server, scope `events:read`.
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
   * Lists what the customer has consented to.
   *
   * `GET /v1/partner/consents`, for a customer’s session, scope `agreements:read`.
   */
  readonly listConsents: Operation<PartnerListConsentsInput, ConsentPage, 'customer'>;
  /**
   * Reads a consent.
   *
   * `GET /v1/partner/consents/{consentId}`, for a customer’s session, scope `agreements:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getConsent: Operation<PartnerGetConsentInput, Consent, 'customer'>;
  /**
   * Withdraws a consent, as easily as it was given; what was done before stays done.
   *
   * `POST /v1/partner/consents/{consentId}/withdraw`, for a customer’s session, scope `agreements:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly withdrawConsent: Operation<PartnerWithdrawConsentInput, Consent, 'customer'>;
  /**
   * Lists what was done, by whom, what for and when.
   *
   * `GET /v1/partner/audit-entries`, for a partner’s server, scope `audit:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly listAuditEntries: Operation<PartnerListAuditEntriesInput, AuditEntryPage, 'partner'>;
  /**
   * Works out every digest of a trail anew; a removed or changed entry shows.
   *
   * `GET /v1/partner/audit-trail`, for a partner’s server, scope `audit:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly verifyAuditTrail: Operation<PartnerVerifyAuditTrailInput, AuditTrail, 'partner'>;
};
