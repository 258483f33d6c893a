import * as z from 'zod/mini';
import type {
  Consent,
  ConsentPage,
  PartnerGetConsentInput,
  PartnerGrantConsentInput,
  PartnerListConsentsInput,
  PartnerWithdrawConsentInput,
} from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, pageOf, paging, sha256, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** The customer's separate consent to one use of personal data (PIPL art. 23, 29). */
export const PartnerGrantConsentInputShape = shape(
  'PartnerGrantConsentInput',
  z.strictObject({
    /** What the data is used for. */
    purpose: z.enum(['CREDIT_REPORT_QUERY']),
    /** Document that was shown, `agr_…`. */
    agreementId: id('agr'),
    /** Digest of the version that the customer could read. */
    sha256: sha256(),
    /** How consent was given; nothing may be ticked beforehand, and it stands apart from every other consent. */
    method: z.enum(['CHECKBOX']),
  }),
);

/** A consent 授权. */
export const ConsentShape = shape(
  'Consent',
  z.object({
    /** Id, `cns_…`. */
    id: id('cns'),
    /** What the data is used for. */
    purpose: openEnum(['CREDIT_REPORT_QUERY']),
    /**
     * State; a consent to one query is used up by it. Withdrawn before that, the application that it was given for ends
     * (`WITHDRAWN`), since the bank may not ask; withdrawn later there is nothing left to stop.
     */
    status: openEnum(['AUTHORISED', 'CONSUMED', 'REVOKED', 'EXPIRED']),
    /** Who receives the data. */
    recipient: text(60),
    /** Document that was shown, `agr_…`. */
    documentId: id('agr'),
    /** Digest of what it said. */
    documentSha256: sha256(),
    /** How consent was given. */
    method: openEnum(['CHECKBOX']),
    /** Application that it was given for, `cap_…`; null before there is one. */
    usedFor: z.nullable(id('cap')),
    /** When it was given. */
    grantedAt: instant(),
    /** When it ends by itself. */
    expiresAt: instant(),
    /** When it was withdrawn; null while it stands. */
    withdrawnAt: z.nullable(instant()),
  }),
);

/** Which consents are wanted. */
export const PartnerListConsentsInputShape = shape('PartnerListConsentsInput', z.strictObject({ ...paging }));

/** Consents, newest first, those that ended included. */
export const ConsentPageShape = shape('ConsentPage', pageOf(ConsentShape));

/** Reads a consent. */
export const PartnerGetConsentInputShape = shape(
  'PartnerGetConsentInput',
  z.strictObject({
    /** Consent, `cns_…`. */
    consentId: id('cns'),
  }),
);

/** Names a consent. */
export const PartnerWithdrawConsentInputShape = shape(
  'PartnerWithdrawConsentInput',
  z.strictObject({
    /** Consent, `cns_…`. */
    consentId: id('cns'),
  }),
);

/** Records a consent. */
export const grantConsent: Operation<PartnerGrantConsentInput, Consent> = operation({
  id: 'partner.grantConsent',
  summary: 'Consent to one use of personal data',
  method: 'POST',
  path: '/v1/partner/consents',
  actor: 'customer',
  scope: 'agreements:write',
  idempotent: true,
  audit: 'CONSENT',
  successStatus: 201,
  input: PartnerGrantConsentInputShape,
  output: ConsentShape,
  errors: ['not-found', 'agreement-version-changed'],
});

/** Lists what the customer has consented to. */
export const listConsents: Operation<PartnerListConsentsInput, ConsentPage> = operation({
  id: 'partner.listConsents',
  summary: 'List consents',
  method: 'GET',
  path: '/v1/partner/consents',
  actor: 'customer',
  ui: false,
  scope: 'agreements:read',
  numericQuery: ['limit'],
  input: PartnerListConsentsInputShape,
  output: ConsentPageShape,
});

/** Reads a consent. */
export const getConsent: Operation<PartnerGetConsentInput, Consent> = operation({
  id: 'partner.getConsent',
  summary: 'Read a consent',
  method: 'GET',
  path: '/v1/partner/consents/{consentId}',
  actor: 'customer',
  ui: false,
  scope: 'agreements:read',
  input: PartnerGetConsentInputShape,
  output: ConsentShape,
  errors: ['not-found'],
});

/** Withdraws a consent, as easily as it was given; what was done before stays done. */
export const withdrawConsent: Operation<PartnerWithdrawConsentInput, Consent> = operation({
  id: 'partner.withdrawConsent',
  summary: 'Withdraw a consent',
  method: 'POST',
  path: '/v1/partner/consents/{consentId}/withdraw',
  actor: 'customer',
  ui: false,
  scope: 'agreements:write',
  audit: 'CONSENT',
  ifMatch: 'partner.getConsent',
  input: PartnerWithdrawConsentInputShape,
  output: ConsentShape,
  errors: ['not-found', 'invalid-state'],
});
