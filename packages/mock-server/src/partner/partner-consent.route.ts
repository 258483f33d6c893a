import type {
  Consent,
  ConsentPage,
  PartnerGetConsentInput,
  PartnerGrantConsentInput,
  PartnerListConsentsInput,
  PartnerWithdrawConsentInput,
} from '@weidongli/contracts/partner';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { DAY, instant } from '../engine/time.js';

/** Days for which a consent to one query counts. */
const CONSENT_DAYS = 30;

/** Records the consent to one query of the credit report. */
export const grantConsent = async (
  { purpose, agreementId, sha256, method }: PartnerGrantConsentInput,
  ctx: Context,
): Promise<Consent> => {
  const document = await ctx.own(kinds.agreement, agreementId);
  if (document.kind !== 'CREDIT_REPORT_AUTHORISATION')
    throw refuse('not-found', { detail: 'No authorisation of a credit-report query with this id.' });
  if (document.sha256 !== sha256) throw refuse('agreement-version-changed');
  const consent: Consent = {
    id: ctx.newId('cns'),
    purpose,
    status: 'AUTHORISED',
    recipient: ctx.tenant.bankName,
    ...{ documentId: agreementId, documentSha256: sha256, method, usedFor: null },
    grantedAt: instant(ctx.now),
    expiresAt: instant(ctx.now + CONSENT_DAYS * DAY),
    withdrawnAt: null,
  };
  ctx.put(kinds.consent, consent.id, { ...consent, customerId: ctx.customerId });
  return consent;
};

/** Lists the consents of the customer, newest first. */
export const listConsents = (input: PartnerListConsentsInput, ctx: Context): Promise<ConsentPage> =>
  listPage(ctx, { kind: kinds.consent.name, index: 'customer', key: ctx.customerId }, input, ({ body }) =>
    consentNow(body as Consent, ctx.now),
  );

/** Reads a consent of the customer. */
export const getConsent = async ({ consentId }: PartnerGetConsentInput, ctx: Context): Promise<Consent> =>
  consentNow(await ctx.own(kinds.consent, consentId), ctx.now);

/** Nothing happens when a consent ends by itself, so its state is worked out when it is read. */
const consentNow = (consent: Consent, now: number): Consent =>
  consent.status === 'AUTHORISED' && isPast(consent.expiresAt, now)
    ? { ...consent, status: 'EXPIRED' }
    : consent;

/** Withdraws a consent that was not used yet. An application that waits for it ends with its next step. */
export const withdrawConsent = async (
  { consentId }: PartnerWithdrawConsentInput,
  ctx: Context,
): Promise<Consent> => {
  const consent = await ctx.own(kinds.consent, consentId);
  if (consent.status !== 'AUTHORISED')
    throw refuse('invalid-state', { detail: 'The consent was used or withdrawn already.' });
  const withdrawn = { ...consent, status: 'REVOKED' as const, withdrawnAt: instant(ctx.now) };
  ctx.put(kinds.consent, consentId, withdrawn);
  return withdrawn;
};
