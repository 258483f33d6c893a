import * as z from 'zod/mini';
import type { Consent, PartnerGrantConsentInput, PartnerWithdrawConsentInput } from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, sha256, text } from '../shared/scalars.js';
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
    /** State; a consent to one query is used up by it. */
    status: openEnum(['AUTHORISED', 'CONSUMED', 'REVOKED', 'EXPIRED']),
    /** Who receives the data. */
    recipient: text(60),
    /** When it was given. */
    grantedAt: instant(),
    /** When it ends by itself. */
    expiresAt: instant(),
    /** When it was withdrawn; null while it stands. */
    withdrawnAt: z.nullable(instant()),
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
  successStatus: 201,
  input: PartnerGrantConsentInputShape,
  output: ConsentShape,
  errors: ['not-found', 'agreement-version-changed'],
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
  input: PartnerWithdrawConsentInputShape,
  output: ConsentShape,
  errors: ['not-found', 'invalid-state'],
});
